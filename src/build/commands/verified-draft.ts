import type { SourceExtraction } from '../../extract/extract-source.ts';
import { mergeDrafts } from '../../extract/merge/merge-drafts.ts';
import type { Registers } from '../../extract/registers.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { CorpusError, type Fault } from '../../seed-format/fault.ts';
import { writeSeed } from '../../seed-format/write-seed.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { SeedFolder } from '../corpus/seed-files.ts';
import { withoutFaulty } from './without-faulty.ts';

/** A source with the drafts of its events, of whichever reader. */
type DraftedSource = Pick<SourceExtraction, 'source' | 'actors'> & {
  readonly events: readonly TimelineEvent[];
};

/**
 * A draft that the build reads without a fault. A part in which it finds one is left
 * out: what cannot be proved is not proposed.
 */
export function verifiedDraft(
  extraction: DraftedSource,
  text: string,
  folder: SeedFolder,
  registers: Registers,
  name: string,
): { readonly yaml: string; readonly events: number } {
  const others = {
    ...folder,
    files: folder.files.filter((file) => file.name !== name.replace(/yaml$/, 'txt')),
  };
  const timeline = timelineOf(others, registers);
  const faultsWith = ({ yaml }: WrittenDraft) => faultsOf(yaml, folder, name);
  const whole = writeDraft(extraction, text, timeline, new Set());
  if (faultsWith(whole).length === 0) return { yaml: whole.yaml, events: whole.entries.length };
  const without = withoutFaulty(
    whole.entries,
    (left) => faultsWith(writeDraft(extraction, text, timeline, left)).length > 0,
  );
  const rest = writeDraft(extraction, text, timeline, without);
  const faults = faultsWith(rest);
  if (faults.length > 0) throw new CorpusError(faults);
  return { yaml: rest.yaml, events: rest.entries.length };
}

/** What there is already; where the folder has faults of its own, its people alone. */
function timelineOf(
  folder: SeedFolder,
  { actors }: Registers,
): Pick<PublishedTimeline, 'events' | 'actors'> {
  try {
    const { events, actors: all } = readCorpus(folder).timeline;
    return { events, actors: all.filter(({ registered }) => registered !== false) };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { events: [], actors: actors.map(({ actor }) => actor) };
  }
}

/** The faults that the build finds in a draft as if it stood in its folder. */
function faultsOf(yaml: string, folder: SeedFolder, name: string): readonly Fault[] {
  const displayPath = folder.displayPath === '.' ? name : `${folder.displayPath}/${name}`;
  const files = [...folder.files, { name, displayPath, bytes: new TextEncoder().encode(yaml) }];
  try {
    readCorpus({ ...folder, files });
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.faults.filter(({ file }) => file === displayPath);
  }
}

/** A draft file, and its events' ids in order, those of accounts of other files' events among them. */
type WrittenDraft = { readonly yaml: string; readonly entries: readonly string[] };

/**
 * The YAML that an editor corrects: the source and its zones, new events, and accounts of
 * events that the timeline has already. Of the drafts `without` leaves some out.
 */
function writeDraft(
  { source, events, actors }: DraftedSource,
  text: string,
  timeline: Pick<PublishedTimeline, 'events' | 'actors'>,
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
