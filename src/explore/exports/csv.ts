import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TimelineEvent } from '../../model/event.ts';
import { eventLink } from '../citations/citation.ts';
import type { TableColumnId } from '../table/column-ids.ts';
import { cellText, tableColumns } from '../table/table-columns.ts';
import { factsOf, type QuoteFacts } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/**
 * Comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that
 * it is UTF-8. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` first)
 * has an apostrophe before it, see https://owasp.org/www-community/attacks/CSV_Injection.
 */
const csvForm = {
  bom: true,
  record_delimiter: 'windows',
  escape_formulas: true,
} as const;

/** An event a row, with every field and quote. */
export function writeCsv(input: ExportInput): string {
  return stringify(
    input.events.map((event) => csvRow(event, input)),
    {
      ...csvForm,
      header: true,
      columns: [...csvColumns(input.events)],
    },
  );
}

/** A row under the names of its columns. */
type CsvRow = Readonly<Record<string, string>>;

/** Every column, in order; there are as many groups of quote columns as the fullest event needs. */
function csvColumns(events: readonly TimelineEvent[]): readonly string[] {
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
  return ['quote', 'voice', 'mode', ...source, 'quote_link'].map((part) => `${part}_${number}`);
}

/**
 * One row an event. Several names in a cell have `; ` between them; quotes have columns of
 * their own (`quote_1`, `voice_1` …), so that none has to be cut out of a cell again.
 */
function csvRow(event: TimelineEvent, input: ExportInput): CsvRow {
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
  const { exact, voice, mode, source, published, publishedEdtf, paragraph, link } = quote;
  const stands = [source, quote.publisher ?? '', published, publishedEdtf, paragraph];
  const cells = [exact, voice, mode, ...stands, link];
  return Object.fromEntries(quoteColumns(index + 1).map((name, at) => [name, cells[at] ?? '']));
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/**
 * The table as it is shown, in the form of `writeCsv`: its columns under their names, its
 * rows in their order; and behind them, as in every export, where each event is and what was
 * selected.
 */
export function writeTableCsv(input: ExportInput, columns: readonly TableColumnId[]): string {
  const header = [...columns.map((id) => tableColumns[id].label), ...tableClosingColumns];
  const rows = input.events.map((event) => [
    ...columns.map((id) => cellText(tableColumns[id], event, input.timeline)),
    eventLink(input.page, event.id),
    input.selection,
    input.address,
  ]);
  return stringify([header, ...rows], csvForm);
}

const tableClosingColumns = ['permalink', 'selection', 'selection_address'];
