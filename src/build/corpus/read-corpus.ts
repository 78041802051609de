import type { Registers } from '../../extract/registers.ts';
import { byPublication } from '../../model/order.ts';
import type { SourceId } from '../../model/span.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { type AddFault, CorpusError, type Fault } from '../../seed-format/fault.ts';
import { assembleEvents, withDrafts } from './assemble-events.ts';
import type { KnownIds } from './known-ids.ts';
import { type ProposedRegisters, registersProposer } from './propose-registers.ts';
import { publishedRegisters, titleFor, windowFor, withProposals } from './propose-timeline.ts';
import { accountsInput, checkFurther, readAccounts } from './read-accounts.ts';
import { type AnnotatedSource, readAnnotated } from './read-annotated.ts';
import { type DefinedEvent, knownEvents, readDefinedEvents } from './read-events.ts';
import { forExtraction, type KnownRegisters, registersReader } from './read-registers.ts';
import { checkStory, publishedStory } from './read-story.ts';
import {
  distinct,
  readUnannotated,
  sideOfUnknown,
  type UnannotatedSource,
} from './read-unannotated.ts';
import type { OnProgress } from './reading-progress.ts';
import { rememberedStep } from './remembered-step.ts';
import {
  checkTextsDiffer,
  pairFiles,
  readText,
  readYamlFile,
  type SeedFile,
  type SeedFolder,
  type SourceFiles,
} from './seed-files.ts';

/** A corpus without fault. */
export type Corpus = {
  readonly timeline: PublishedTimeline;
  readonly texts: ReadonlyMap<SourceId, DecodedText>;
  /** What further texts are read with. */
  readonly registers: Registers;
};

/** A source's text: the bytes as they were received, and what they say. */
type DecodedText = { readonly bytes: Uint8Array; readonly text: string };

/** Reads and verifies a folder of seeds; throws a `CorpusError` with every fault of every file. */
export type CorpusReader = (folder: SeedFolder, onProgress?: OnProgress) => Corpus;

/** Reads and verifies a folder of seeds once. */
export const readCorpus: CorpusReader = (folder, onProgress) => corpusReader()(folder, onProgress);

/**
 * Reads and verifies a folder again and again, each time with the result of a first reading. A
 * source is read anew where one of its files is another, and its accounts are verified anew
 * where a register or the days of an event that they tell of are.
 */
export function corpusReader(): CorpusReader {
  const readRegisters = registersReader();
  const annotatedOf = rememberedStep(readFiles, ({ text }) => [text]);
  const unannotatedOf = rememberedStep(
    ({ id, text, known }: UnannotatedInput, addFault) =>
      readUnannotated(id, text, known.registers, addFault),
    ({ known: { actors, issues, registers } }) => [actors, issues, registers.notPersons],
  );
  const proposeRegisters = registersProposer();
  const accountsOf = rememberedStep(
    readAccounts,
    ({ source, actors, issues, ownDays, furtherDays }) => [
      ...[source, actors, issues, ownDays.length],
      ...[...ownDays, ...furtherDays].map((days) => days && `${days.earliest}/${days.latest}`),
    ],
  );
  const read: CorpusReader = (folder, onProgress = () => {}) => {
    const faults: Fault[] = [];
    const addFault: AddFault = (fault) => faults.push(fault);
    const pairs = pairFiles(folder, addFault);
    const known = proposeRegisters(pairs, readRegisters(folder, addFault), addFault, onProgress);
    const annotated: (AnnotatedFiles & { readonly file: SeedFile })[] = [];
    const unannotated: UnannotatedSource[] = [];
    const counts = { events: 0, fresh: 0 };
    for (const [index, { id, yaml, text }] of pairs.entries()) {
      if (yaml !== undefined) {
        const { result, isKnown } = annotatedOf(yaml, { id, yaml, text }, addFault);
        annotated.push({ ...result, file: yaml });
        counts.events += result.events.length;
        counts.fresh += isKnown ? 0 : 1;
      } else if (text !== undefined) {
        const { result, isKnown } = unannotatedOf(text, { id, text, known }, addFault);
        if (result !== null) unannotated.push(result);
        counts.events += result?.events.length ?? 0;
        counts.fresh += isKnown ? 0 : 1;
      }
      onProgress({ stage: 'read', sources: index + 1, of: pairs.length, ...counts });
    }
    const events = knownEvents(annotated, addFault);
    checkTextsDiffer(pairs, addFault);
    checkStory(known.settings.story, withDraftIds(events, unannotated), addFault);
    counts.fresh = 0;
    const accounts = annotated.map(({ source, file }, index) => {
      checkFurther(source, events, addFault);
      const { result, isKnown } = accountsOf(file, accountsInput(source, events, known), addFault);
      counts.fresh += isKnown ? 0 : 1;
      onProgress({ stage: 'verified', sources: index + 1, of: annotated.length, ...counts });
      return result;
    });
    // First each definition's own account, then the further ones.
    const told = [
      ...accounts.flatMap(({ own }) => own),
      ...accounts.flatMap((each) => each.further),
    ];
    const heads = [...events.entries.values()].flatMap(({ head }) => head ?? []);
    const sources = sourcesOf(annotated, unannotated);
    const dated = [...heads, ...unannotated.flatMap((source) => source.events)];
    const title = titleFor(known, folder.displayPath);
    const window = windowFor(known, dated, sources);
    if (faults.length > 0 || title === null || window === null) throw new CorpusError(faults);
    const timeline = withProposals(
      timelineOf(
        { ...known.settings, title, window },
        known,
        sources,
        unannotated,
        assembleEvents(heads, told, window),
      ),
      known,
      unannotated.reduce((sum, { doubtful }) => sum + doubtful, 0),
    );
    checkStory(known.settings.story, { ...events, ids: idsOf(timeline.events) }, addFault);
    if (faults.length > 0) throw new CorpusError(faults);
    return {
      timeline,
      texts: new Map(pairs.flatMap(({ id, text }) => decodedText(id, text, addFault))),
      registers: publishedRegisters(known, timeline),
    };
  };
  return (folder, onProgress) => withPlainEnvironment(() => read(folder, onProgress));
}

/** An annotated source, and the events that its file defines. */
type AnnotatedFiles = {
  readonly source: AnnotatedSource;
  readonly events: readonly DefinedEvent[];
};

function readFiles(
  { id, yaml, text }: SourceFiles & { readonly yaml: SeedFile },
  addFault: AddFault,
): AnnotatedFiles {
  const source = readAnnotated(id, readYamlFile(yaml, addFault), text, addFault);
  return { source, events: readDefinedEvents(source, addFault) };
}

/** A text without YAML, and the registers with which it is read. */
type UnannotatedInput = {
  readonly id: SourceId;
  readonly text: SeedFile;
  readonly known: ProposedRegisters;
};

function sourcesOf(
  annotated: readonly AnnotatedFiles[],
  unannotated: readonly UnannotatedSource[],
): PublishedTimeline['sources'] {
  return [
    ...annotated.map(({ source: { source } }) => source),
    ...unannotated.map(({ source }) => source),
  ]
    .flatMap((source) => source ?? [])
    .sort(byPublication);
}

function timelineOf(
  {
    title,
    window,
    eras,
    sides,
    standfirst,
    story,
  }: KnownRegisters['settings'] & Pick<PublishedTimeline, 'title' | 'window'>,
  known: KnownRegisters,
  sources: PublishedTimeline['sources'],
  unannotated: readonly UnannotatedSource[],
  reviewed: PublishedTimeline['events'],
): PublishedTimeline {
  const registers = forExtraction(known);
  const side = sideOfUnknown(sides);
  const unregistered = unannotated.flatMap(({ actors }) => actors);
  return {
    version: 1,
    title,
    ...(standfirst === null ? {} : { standfirst }),
    ...(story === null ? {} : { story: publishedStory(story) }),
    window,
    eras,
    sides: [...sides.entries.values()],
    sources,
    actors: [
      ...registers.actors.map(({ actor }) => actor),
      ...distinct(unregistered.map((actor) => ({ ...actor, side }))),
    ],
    issues: registers.issues.map(({ issue }) => issue),
    events: withDrafts(
      reviewed,
      unannotated.flatMap((source) => source.events),
      window,
    ),
  };
}

/** The events that editors define, and those that are read by machine: one may become part of another. */
function withDraftIds<T>(
  events: KnownIds<T>,
  unannotated: readonly UnannotatedSource[],
): KnownIds<T> {
  const drafts = unannotated.flatMap((source) => source.events);
  return { ...events, ids: new Set([...events.ids, ...idsOf(drafts)]) };
}

function idsOf(events: PublishedTimeline['events']): ReadonlySet<string> {
  return new Set(events.map(({ id }) => id));
}

/** The entry of a source's text; there is none where it is missing, which then is a fault. */
function decodedText(
  id: SourceId,
  file: SeedFile | undefined,
  addFault: AddFault,
): readonly (readonly [SourceId, DecodedText])[] {
  const text = file === undefined ? null : readText(file, addFault);
  return file === undefined || text === null ? [] : [[id, { bytes: file.bytes, text }]];
}

/**
 * Does work in which code looks at environment variables very often: `yaml` asks for one at every
 * token, and Node asks the system each time, which was a fifth of the time of reading YAML. A copy
 * answers meanwhile. The work has to be done when it returns.
 */
function withPlainEnvironment<Result>(work: () => Result): Result {
  const { env } = process;
  process.env = { ...env };
  try {
    return work();
  } finally {
    process.env = env;
  }
}
