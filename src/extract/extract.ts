import type { Actor } from '../model/actor.ts';
import { type DateSpan, type Edtf, parseEdtf } from '../model/edtf.ts';
import type { TimelineEvent } from '../model/event.ts';
import {
  contentParagraphs,
  type PublicationDate,
  type Source,
  type SourceKind,
  type Zone,
} from '../model/source.ts';
import type { SourceId } from '../model/span.ts';
import { type DateMention, readDates } from './dates/read-dates.ts';
import { finishEvents } from './events/finish.ts';
import { readText } from './events/read-text.ts';
import { readIssues } from './issues/read-issues.ts';
import { readMentions } from './mentions/read-mentions.ts';
import type { Registers } from './registers.ts';
import { readSentences } from './sentences/sentences.ts';
import { guessSource } from './source/guess-source.ts';
import { readZones } from './zones/read-zones.ts';

/** How a text is to be read. */
export type ExtractOptions = {
  /** The source's name in addresses and references. */
  readonly id: SourceId;
  /** When it came out; where absent it is looked for in the text. */
  readonly published?: PublicationDate | Edtf;
  readonly registers: Registers;
  readonly title?: string;
  readonly publisher?: string;
  readonly kind?: SourceKind;
  /** Zones that an editor has corrected; read from the text if absent. */
  readonly zones?: readonly Zone[];
};

/** A source as far as its text tells: of the bytes and the name it came under, whoever has the file adds. */
export type ReadSource = Omit<
  Source,
  'sha256' | 'receivedAs' | 'published' | 'rights' | 'attribution'
> & {
  /** Null where it is neither given nor to be found. */
  readonly published: PublicationDate | null;
};

/** A date as the command prints it. */
export type PrintedDate = Omit<DateMention, 'basis' | 'tense' | 'sentence'>;

/** What machine reading makes of a text. */
export type Extraction = {
  readonly source: ReadSource;
  readonly dates: readonly PrintedDate[];
  readonly events: readonly TimelineEvent[];
  /** Those of the events' actors whom the registers do not know. */
  readonly actors: readonly Actor[];
};

/**
 * Reads a text: its zones, its dates, and drafts of its events, none of them reviewed.
 * The same text and options always give the same; nothing but them is looked at.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const { id, registers } = options;
  const zones = options.zones ?? readZones(text);
  const guess = guessSource(text, zones, options.published !== undefined);
  const published = publicationOf(options.published, guess.published);
  const span = published === null ? null : parseEdtf(published.edtf);
  const reference = span !== null && isNarrow(span) ? (span.latest ?? span.earliest) : null;
  const sentences = readSentences(text, zones);
  const dates = readDates(text, sentences, reference);
  const names = readMentions(sentences, registers);
  const issues = readIssues(sentences, names.mentions, registers);
  const kind = options.kind ?? guess.kind;
  const isReadout = kind === 'joint statement' || kind === 'call readout';
  const soFar = { sentences, dates, names, issues, reference, registers, isReadout };
  const events = finishEvents(soFar, readText(soFar), {
    source: id,
    text,
    zones,
    published: span,
    registers,
  });
  const known = new Set(registers.actors.map(({ actor }) => actor.id));
  const used = new Set(events.flatMap((event) => event.actors.map((part) => part.id)));
  return {
    source: {
      id,
      file: `sources/${id}.txt`,
      title: options.title ?? guess.title?.value ?? id,
      publisher: options.publisher ?? guess.publisher?.value ?? null,
      kind,
      published,
      length: text.length,
      paragraphs: contentParagraphs(text, zones).length,
      zones,
    },
    dates: dates.map(({ basis: _, tense: __, sentence: ___, ...date }) => date),
    events,
    actors: [...names.actors.values()]
      .filter((actor) => used.has(actor.id) && !known.has(actor.id))
      .map((actor) => ({ ...actor, registered: false as const })),
  };
}

/** What is given, or else what the text shows. */
function publicationOf(
  given: ExtractOptions['published'],
  guess: ReturnType<typeof guessSource>['published'],
): PublicationDate | null {
  if (typeof given === 'string')
    return { edtf: given, basis: 'stated', note: 'Given with the text.' };
  if (given !== undefined) return given;
  if (guess === null) return null;
  const { value, basis, note } = guess;
  return { edtf: value, basis, note };
}

/** From a publication known to a few days alone can days be counted. */
function isNarrow({ precision }: DateSpan): boolean {
  return precision !== 'month' && precision !== 'year';
}
