import { mergeDrafts } from '../../extract/merge/merge-drafts.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { PrintedExtraction } from '../extract-file.ts';
import { writeSeed } from './write-seed.ts';

/** A draft file, and its events' ids in order, those of accounts of other files' events among them. */
export type WrittenDraft = { readonly yaml: string; readonly entries: readonly string[] };

/**
 * The YAML that an editor corrects: the source and its zones, new events, and accounts of
 * events that the timeline has already. Of the drafts `without` leaves some out.
 */
export function writeDraft(
  { source, events, actors }: PrintedExtraction,
  text: string,
  timeline: Pick<Timeline, 'events' | 'actors'>,
  without: ReadonlySet<string>,
): WrittenDraft {
  const kept = events.filter((event) => !without.has(event.id));
  const { joined, events: all } = mergeDrafts(timeline.events, kept);
  const accounts = kept.flatMap((event) => {
    const of = joined.get(event.id);
    return of === undefined ? [] : [{ of, event }];
  });
  const once = accounts.filter(
    (each, index) => accounts.findIndex(({ of }) => of === each.of) === index,
  );
  const yaml = writeSeed({
    source,
    text,
    events: all.slice(timeline.events.length),
    accounts: once,
    actors,
    known: new Set(timeline.actors.map((actor) => actor.id)),
  });
  return { yaml, entries: kept.map((event) => event.id) };
}
