import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTableCsv } from '../../../src/explore/exports/csv.ts';
import { tableColumnIds } from '../../../src/explore/table/column-ids.ts';
import { sortedEvents } from '../../../src/explore/table/sorted-events.ts';
import { cellText, tableColumns } from '../../../src/explore/table/table-columns.ts';
import { corpora, exportInput, hostileTimeline } from './inputs.ts';

function tableOf(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true });
}

/** The text behind the apostrophe that keeps a spreadsheet from calculating it. */
function plain(cell: string | undefined): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell ?? '') ? (cell ?? '').slice(1) : (cell ?? '');
}

describe.each(Object.entries(corpora))('%s', (_, input) => {
  test('any columns and any order come back as they were shown', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...tableColumnIds], { minLength: 1 }),
        fc.constantFrom(...tableColumnIds),
        fc.boolean(),
        (columns, column, descending) => {
          const events = sortedEvents(input.timeline, input.events, { column, descending });
          const [header, ...rows] = tableOf(writeTableCsv({ ...input, events }, columns));
          const labels = columns.map((id) => tableColumns[id].label);
          expect(header?.slice(0, columns.length)).toEqual(labels);
          expect(header?.slice(columns.length)).toEqual([
            'permalink',
            'selection',
            'selection_address',
          ]);
          expect(rows).toHaveLength(events.length);
          for (const [at, event] of events.entries()) {
            const shown = columns.map((id) => cellText(tableColumns[id], event, input.timeline));
            expect(rows[at]?.slice(0, columns.length).map(plain)).toEqual(shown);
            expect(rows[at]?.slice(columns.length)).toEqual([
              `https://example.org/readout/?event=${event.id}`,
              input.selection,
              input.address,
            ]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

test('no cell begins with what a spreadsheet would calculate', () => {
  const rows = tableOf(writeTableCsv(exportInput(hostileTimeline()), tableColumnIds));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
