import type { TimelineEvent } from '../../model/event.ts';
import { factsOf, type QuoteFacts } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/** A row under the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Every column, in order; there are as many groups of quote columns as the fullest event needs. */
export function csvColumns(events: readonly TimelineEvent[]): readonly string[] {
  const most = Math.max(0, ...events.map(({ excerpts }) => excerpts.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return [...eventColumns, ...numbers.flatMap(quoteColumns), ...closingColumns];
}

const eventColumns = [
  ...['id', 'title', 'kind', 'status', 'background', 'reviewed'],
  ...['date', 'edtf', 'earliest', 'latest', 'precision', 'basis', 'date_note'],
  ...['place', 'duration', 'participants', 'speakers', 'mentioned'],
  ...['discussed', 'not_discussed', 'not_discussed_words'],
];

const closingColumns = ['permalink', 'selection', 'selection_address'];

function quoteColumns(number: number): readonly string[] {
  const source = ['source', 'publisher', 'published', 'published_edtf', 'paragraph'];
  return ['quote', 'voice', ...source, 'quote_link'].map((part) => `${part}_${number}`);
}

/**
 * One row an event. Several names in a cell have `; ` between them; quotes have columns of
 * their own (`quote_1`, `voice_1` …), so that none has to be cut out of a cell again.
 */
export function csvRow(event: TimelineEvent, input: ExportInput): CsvRow {
  const { date } = event;
  const facts = factsOf(event, input);
  const { participant, speaker, mentioned } = facts.named;
  return {
    id: event.id,
    title: event.title,
    kind: event.kind,
    status: event.status,
    background: yesOrNo(event.background),
    reviewed: yesOrNo(event.reviewed),
    date: facts.date,
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest ?? '',
    precision: date.precision,
    basis: date.basis,
    date_note: date.note,
    place: event.place ?? '',
    duration: event.duration ?? '',
    participants: participant.join('; '),
    speakers: speaker.join('; '),
    mentioned: mentioned.join('; '),
    discussed: facts.discussed.join('; '),
    not_discussed: facts.notDiscussed.map(({ issue }) => issue).join('; '),
    not_discussed_words: facts.notDiscussed.flatMap(({ words }) => words).join('; '),
    ...Object.assign({}, ...facts.quotes.map(quoteCells)),
    permalink: facts.link,
    selection: input.selection,
    selection_address: input.address,
  };
}

function quoteCells(quote: QuoteFacts, index: number): CsvRow {
  const { exact, voice, source, published, publishedEdtf, paragraph, link } = quote;
  const stands = [source, quote.publisher ?? '', published, publishedEdtf, paragraph];
  const cells = [exact, voice, ...stands, link];
  return Object.fromEntries(quoteColumns(index + 1).map((name, at) => [name, cells[at] ?? '']));
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
