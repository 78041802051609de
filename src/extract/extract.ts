import type { Actor, ActorId } from '../model/actor.ts';
import { MAX_TITLE_CODE_UNITS } from '../model/bounds.ts';
import { type DateSpan, type Edtf, parseEdtf } from '../model/edtf.ts';
import { withoutHidden } from '../model/hidden-characters.ts';
import type { PublicationDate, Source, SourceKind, Zone } from '../model/source.ts';
import { contentParagraphs } from '../model/source.ts';
import type { SourceId } from '../model/span.ts';
import { analyseSentences } from './clauses/analysed-sentence.ts';
import { type DateMention, readDateWords } from './dates/read-dates.ts';
import type { Act } from './events/act.ts';
import { buildEvents, type DraftEvent } from './events/build-events.ts';
import { continueEvents } from './events/continue-events.ts';
import { isNewsReport } from './events/is-news-report.ts';
import { mergeActs } from './events/merge-acts.ts';
import { readUndated, speakersOfTurns } from './events/own-event.ts';
import { postActs, readPosts } from './events/posts.ts';
import { readActs } from './events/read-acts.ts';
import { readSpeech } from './events/speech.ts';
import { writerOf } from './events/writer.ts';
import { readIssues } from './issues/read-issues.ts';
import { readNames } from './names/read-names.ts';
import { readSpokenText } from './quotations/shown-speech.ts';
import type { Registers } from './registers.ts';
import { type ReceivedText, readReceived, toPlain, toReceived } from './segment/received-text.ts';
import { readSentences } from './segment/sentences.ts';
import { tokensBySentence } from './segment/tokens.ts';
import { readZones } from './segment/zones.ts';
import { guessSource } from './source/guess-source.ts';
import { dayOfWriting } from './source/publication-day.ts';

/** How a text is to be read. */
export type ExtractOptions = {
  /** The source's name in addresses and references. */
  readonly id: SourceId;
  /** The name it was received under, which may begin with its day; the id stands for it if absent. */
  readonly fileName?: string | null;
  /**
   * When it came out; null where nobody knows. Where absent it is looked for in the file's name
   * and the text.
   */
  readonly published?: PublicationDate | Edtf | null;
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
export type PrintedDate = Pick<
  DateMention,
  'start' | 'end' | 'text' | 'edtf' | 'earliest' | 'latest' | 'precision' | 'granularity'
>;

/** What machine reading makes of a text. */
export type Extraction = {
  readonly source: ReadSource;
  readonly dates: readonly PrintedDate[];
  readonly events: readonly DraftEvent[];
  /** How many drafts of one text were left out, the least sure ones; 0 for nearly all texts. */
  readonly leftOut: number;
  /** Those of the events' actors whom the registers do not know. */
  readonly actors: readonly Actor[];
};

/** A fault inside machine reading: it names the text, so that the others can go on. */
class ReadingError extends Error {
  /** The id of the text that could not be read. */
  readonly text: SourceId;

  constructor(text: SourceId, cause: unknown) {
    super(
      `${text}: this text could not be read (${cause instanceof Error ? cause.message : String(cause)}). Leave it out, and report it.`,
      { cause },
    );
    this.name = 'ReadingError';
    this.text = text;
  }
}

/**
 * Reads a text: its zones, its dates, and drafts of its events, none of them reviewed.
 * The same text and options always give the same; nothing but them is looked at.
 * Throws a `ReadingError`, and nothing else, where the reader itself is at fault.
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  try {
    return read(text, options);
  } catch (error) {
    throw new ReadingError(options.id, error);
  }
}

function read(received: string, options: ExtractOptions): Extraction {
  const { id, registers } = options;
  const text = readReceived(received);
  const plainZones =
    options.zones === undefined ? readZones(text.plain) : zonesOf(options.zones, text);
  const zones = options.zones ?? plainZones.map((zone) => ({ ...zone, ...toReceived(text, zone) }));
  const sentences = readSentences(text.plain, plainZones);
  const guess = guessSource(
    text.plain,
    plainZones,
    options.published !== undefined,
    options.fileName ?? id,
    sentences,
  );
  const published = publicationOf(options.published, guess.published);
  const span = published === null ? null : parseEdtf(published.edtf);
  const came = span !== null && isNarrow(span) ? (span.latest ?? span.earliest) : null;
  const kind = options.kind ?? guess.kind;
  const reference = options.published == null ? came : dayOfWriting(text.plain, sentences, came);
  const { dates, unread } = readDateWords(text.plain, sentences, reference);
  const unreadIn = new Set(
    unread.flatMap(({ kind, sentence }) => (kind === 'date' ? [sentence] : [])),
  );
  const tokens = tokensBySentence(sentences, dates);
  const names = readNames(sentences, tokens, registers, reference);
  const analysed = analyseSentences(sentences, tokens, names.mentions);
  const posts = readPosts(analysed);
  const authors = new Map(
    posts.flatMap(({ sentences: own, author }) =>
      author === null ? [] : own.map((number): [number, ActorId] => [number, author]),
    ),
  );
  const speeches = readSpeech(analysed, authors);
  const nameOf = (actor: ActorId) => names.actors.get(actor)?.name ?? null;
  const turns = speakersOfTurns(analysed);
  const writer = writerOf(analysed);
  const speakerIn = (number: number) => speeches[number]?.voice ?? turns[number] ?? writer;
  const context = { published: span, nameOf, speakerIn };
  const { acts, antecedents } = readActs(analysed, context);
  const told = acts.filter(({ lead }) => !authors.has(lead));
  const isNews = isNewsReport(kind, text.plain, plainZones);
  const undated =
    span === null || !isNarrow(span)
      ? []
      : readUndated(analysed, told, {
          ...context,
          // Told on the day of writing, where the text came out later.
          published: reference === null || reference === came ? span : parseEdtf(reference),
          isNews,
          antecedents,
          speeches,
          isUnread: (number) => unreadIn.has(number),
        });
  const all: readonly Act[] = [...told, ...undated, ...postActs(posts, analysed, span)].sort(
    (a, b) => a.start - b.start,
  );
  const issues = readIssues(sentences, names.mentions.flat(), registers);
  const silent = new Set(
    issues.flatMap(({ treatment, sentence }) => (treatment === 'not-discussed' ? [sentence] : [])),
  );
  const merged = continueEvents(mergeActs(all), analysed, speeches, isNews, nameOf, silent);
  const { events, left } = buildEvents(merged, {
    source: id,
    text,
    zones,
    published: span,
    sentences: analysed,
    speeches,
    spoken: readSpokenText(text, zones, kind),
    issues,
    actors: names.actors,
  });
  const known = new Set(registers.actors.map(({ actor }) => actor.id));
  const used = new Set(
    events.flatMap((event) => [
      ...event.actors.map((part) => part.id),
      ...event.excerpts.flatMap(({ voice }) => voice ?? []),
    ]),
  );
  return {
    source: {
      id,
      file: `sources/${id}.txt`,
      title: inSight(options.title ?? guess.title?.value ?? id) || id,
      publisher: inSight(options.publisher ?? guess.publisher?.value ?? '') || null,
      kind,
      published,
      length: received.length,
      paragraphs: contentParagraphs(received, zones).length,
      zones,
    },
    dates: dates.map((date) => {
      const { edtf, earliest, latest, precision, granularity } = date;
      const { start, end } = toReceived(text, date);
      return {
        start,
        end,
        text: received.slice(start, end),
        edtf,
        earliest,
        latest,
        precision,
        granularity,
      };
    }),
    events,
    leftOut: left,
    actors: [...names.actors.values()]
      .filter((actor) => used.has(actor.id) && !known.has(actor.id))
      .map((actor) => ({ ...actor, registered: false as const })),
  };
}

/** Zones of the received text as those of the plain one; what is left of none is left out. */
function zonesOf(zones: readonly Zone[], text: ReceivedText): readonly Zone[] {
  return zones
    .map((zone) => ({ ...zone, ...toPlain(text, zone) }))
    .filter(({ start, end }) => end > start);
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
  return (
    precision === 'day' || precision === 'range' || precision === 'weekend' || precision === 'week'
  );
}

/** What stands as a title or a name: all of it to be seen, and no longer than a title may be. */
function inSight(words: string): string {
  return withoutHidden(words).slice(0, MAX_TITLE_CODE_UNITS).trim();
}
