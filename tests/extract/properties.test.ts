import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { mergeDrafts } from '../../src/extract/merge/merge-drafts.ts';
import { guessSource } from '../../src/extract/source/guess-source.ts';
import { readSample } from './read-sample.ts';

/** Words that make a text look like news, in any order. */
const pieces = [
  'President Ann Lee',
  'Mr Ray',
  'Bo Ray',
  'met',
  'spoke to',
  'said',
  'on Monday',
  'will meet',
  'the call',
  'they',
  'he',
  '“',
  '”',
  '"',
  '.',
  '. ',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '10-11 September 2024',
  'Sept. 10',
  'last week',
  'in 2017',
  '31 February',
  'and',
  'with',
  'the United States',
  'UK',
  'announced',
  'not discussed',
  'trade',
  '- ',
  '# ',
  '©',
  '3 Comments',
  '🎉',
  'مرحبا',
  '— Ann Lee (@annlee) January 26, 2025',
  'visit to Paris',
  'the following day',
  '0000-00-00',
  '9999',
  '\u0000',
  '\ue000',
  '\ud800',
];
const prose = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((words) => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const issues = [{ issue: { id: 'trade', label: 'Trade' }, terms: ['trade'] }];
const registers = { actors: [], issues };

describe('whatever the text', () => {
  test('offsets lie in it, quotes are verbatim, references resolve', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { source, dates, events, actors } = readSample(text, registers);
        const ids = new Set(actors.map(({ id }) => id));
        for (const { start, end, text: words } of dates) expect(text.slice(start, end)).toBe(words);
        let last = 0;
        for (const { start, end } of source.zones) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const event of events) {
          const evidence = event.date.evidence === null ? [] : [event.date.evidence];
          for (const { start, end, exact } of [
            ...event.excerpts,
            ...event.issues.map((each) => each.evidence),
            ...evidence,
          ]) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(exact);
          }
          expect(event.excerpts.length).toBeGreaterThan(0);
          expect(event.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(event.title).not.toBe('');
          for (const { id } of event.actors) expect(ids).toContain(id);
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(readSample(text)).toEqual(readSample(text));
        expect(guessSource(text)).toEqual(guessSource(text));
      }),
      { numRuns: 60 },
    );
  });

  test('drafts put beside themselves are themselves', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { events } = readSample(text);
        expect(mergeDrafts([], events).events.length).toBeLessThanOrEqual(events.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** Texts that make a careless pattern run away, each of about so many code units. */
const endless: Readonly<Record<string, string>> = {
  weekdays: 'Monday ',
  brackets: '(“[',
  capitals: 'Word Name ',
  ordinals: 'on the 1st of ',
  numbers: '10-11-',
  commas: 'Ann Lee, ',
  spaces: '          ',
  lines: 'a\n',
  verbs: 'met and will meet ',
  names: 'President Ann Lee and ',
};

/** The least of three, in milliseconds of this process alone, however busy the machine is. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    extract(text, { id: 'x', published: '2025-01-28', registers });
    return process.cpuUsage(begin).user / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(endless))(
  'a text of %s takes time in proportion to its length',
  (_, piece) => {
    const length = 25_000;
    const text = piece.repeat(Math.ceil(length / piece.length));
    timeOf(text);
    const [one, four] = [timeOf(text), timeOf(text.repeat(4))];
    // Four times the text: sixteen times the time would be its square. Small times tell nothing.
    expect(four).toBeLessThan(Math.max(one, 15) * 10);
  },
);
