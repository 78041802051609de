import type { Treatment } from '../../model/event.ts';
import { issuesTreated } from '../event-values.ts';
import { tally } from '../profiles.ts';
import type { MatrixCell } from './matrix-cells.ts';

/** The names that a cell stands between, and what its column is. */
export type CellPlace = {
  readonly row: string;
  readonly column: string;
  /** `self`: a person's own row and column, where all of its events are. */
  readonly between: 'person and issue' | 'people' | 'self';
};

/**
 * A cell as a sentence: `David Lammy, Ukraine: discussed in 3 events, explicitly not discussed
 * in 1 event`; `David Lammy and Marco Rubio: 2 events. Discussed: Ukraine (2). Explicitly not
 * discussed: Chagos Islands (1)`.
 */
export function cellWords(
  { events, unsaid }: MatrixCell,
  { row, column, between }: CellPlace,
  labelOf: (issue: string) => string,
): string {
  if (between === 'person and issue') {
    const said = [
      events.length > 0 ? `discussed in ${inEvents(events.length)}` : null,
      unsaid.length > 0 ? `explicitly not discussed in ${inEvents(unsaid.length)}` : null,
    ].filter((part) => part !== null);
    return `${row}, ${column}: ${said.join(', ') || 'none'}`;
  }
  const who = between === 'self' ? `${row}, all` : `${row} and ${column}`;
  if (events.length === 0) return `${who}: none`;
  const about = (treatment: Treatment, words: string) => {
    const issues = tally(events, (event) => issuesTreated(event, treatment));
    if (issues.length === 0) return '';
    return `. ${words}: ${issues.map(({ id, count }) => `${labelOf(id)} (${count})`).join(', ')}`;
  };
  const discussed = about('discussed', 'Discussed');
  return `${who}: ${inEvents(events.length)}${discussed}${about('not-discussed', 'Explicitly not discussed')}`;
}

function inEvents(number: number): string {
  return `${number} ${number === 1 ? 'event' : 'events'}`;
}
