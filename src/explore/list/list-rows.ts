import type { EventHead } from '../../model/event.ts';
import type { QuietStretch } from '../chart/quiet-stretches.ts';
import type { listEntries } from './event-list.ts';

/** An event of the list with what stands above it there. */
export type ListRow = {
  readonly event: EventHead;
  /** The quiet stretches before it. */
  readonly stretches: readonly QuietStretch[];
  /** Its month, where it is the first of it; null for the others. */
  readonly heading: string | null;
};

/** The list as one row an event, as a list of which only a part is drawn needs it. */
export function listRows(entries: ReturnType<typeof listEntries>): readonly ListRow[] {
  const rows: ListRow[] = [];
  let stretches: QuietStretch[] = [];
  for (const entry of entries) {
    if (entry.kind === 'quiet') {
      stretches.push(entry.stretch);
      continue;
    }
    for (const [index, event] of entry.events.entries()) {
      rows.push({ event, stretches, heading: index === 0 ? entry.heading : null });
      stretches = [];
    }
  }
  return rows;
}
