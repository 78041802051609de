import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/explore/exports/csv.ts';
import type { TimelineEvent, Treatment } from '../../../src/model/event.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { corpora, exportInput, hostileTimeline } from './inputs.ts';

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

/** The text behind the apostrophe that keeps a spreadsheet from calculating it. */
function plain(cell: string | undefined): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell ?? '') ? (cell ?? '').slice(1) : (cell ?? '');
}

function labels(event: TimelineEvent, { issues }: Timeline, treatment: Treatment): string {
  const ids = event.issues.filter((issue) => issue.treatment === treatment).map(({ id }) => id);
  return [...new Set(ids)].map((id) => issues.find((issue) => issue.id === id)?.label).join('; ');
}

describe.each(Object.entries(corpora))('%s', (_, input) => {
  const rows = rowsOf(writeCsv(input));
  const { timeline } = input;

  test('one row an event, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(input.events.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(input.events.map((event, at) => [event.id, event, rows[at] ?? {}] as const))(
    '%s is told in full',
    (_, event, row) => {
      const { date } = event;
      expect(plain(row.title)).toBe(event.title);
      expect([row.kind, row.status]).toEqual([event.kind, event.status]);
      expect(row.background).toBe(event.background ? 'yes' : 'no');
      expect(row.reviewed).toBe(event.reviewed ? 'yes' : 'no');
      expect([row.edtf, row.earliest, row.latest]).toEqual([
        date.edtf,
        date.earliest,
        date.latest ?? '',
      ]);
      expect([row.precision, row.basis, plain(row.date_note)]).toEqual([
        date.precision,
        date.basis,
        date.note,
      ]);
      expect([plain(row.place), plain(row.duration)]).toEqual([
        event.place ?? '',
        event.duration ?? '',
      ]);
      expect(plain(row.discussed)).toBe(labels(event, timeline, 'discussed'));
      expect(plain(row.not_discussed)).toBe(labels(event, timeline, 'not-discussed'));
      expect(row.permalink).toBe(`https://example.org/readout/?event=${event.id}`);
      expect(row.selection).toBe(input.selection);
    },
  );

  test.each(input.events.map((event, at) => [event.id, event, rows[at] ?? {}] as const))(
    '%s keeps every quote with voice and source',
    (_, event, row) => {
      event.excerpts.forEach((excerpt, index) => {
        const source = timeline.sources.find(({ id }) => id === excerpt.source);
        const voice = timeline.actors.find(({ id }) => id === excerpt.voice)?.name;
        const n = index + 1;
        expect(plain(row[`quote_${n}`])).toBe(excerpt.exact);
        expect(plain(row[`voice_${n}`])).toBe(voice ?? 'The reporter');
        expect(row[`mode_${n}`]).toBe(excerpt.mode);
        expect(plain(row[`source_${n}`])).toBe(source?.title);
        expect(plain(row[`publisher_${n}`])).toBe(source?.publisher ?? '');
        expect(row[`published_edtf_${n}`]).toBe(source?.published?.edtf);
        expect(row[`quote_link_${n}`]).toContain(`event=${event.id}&source=${excerpt.source}`);
      });
      expect(row[`quote_${event.excerpts.length + 1}`] ?? '').toBe('');
    },
  );
});

test('no cell begins with what a spreadsheet would calculate', () => {
  const rows = rowsOf(writeCsv(exportInput(hostileTimeline())));
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
});

test('what was not discussed stands in no column of what was', () => {
  const rows = rowsOf(writeCsv(exportInput(hostileTimeline())));
  for (const { discussed, not_discussed } of rows) expect(discussed).not.toBe(not_discussed);
});
