import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyStretches, quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeBetween } from '../../../src/explore/list/time-between.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

/** What is said between the first and the last of a drawing. */
function between(drawing: string): string | null {
  const { events } = drawTimeline(drawing);
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) throw new Error('Nothing is drawn.');
  return timeBetween(first, last, events, emptyStretches(quietStretches(events)));
}

test.each([
  ['2024-09-10', '2024-09-10', 'The same day'],
  ['2024-09-10', '2024-09-11', 'The next day'],
  ['2024-09-10', '2024-09-22', '12 days later'],
  ['2024-09-10/2024-09-11 stated', '2024-09-13', '2 days later'],
  // Some day within a range, a month, about a day: no finer than that.
  ['2024-09-10/2024-09-11 inferred', '2024-09-13', 'At least 2 days later'],
  ['2024-09-13', '2024-09-14/2024-09-16 relative', 'At least 1 day later'],
  ['2024-08', '2024-09-10', 'At least 10 days later'],
  ['2024-09-10', '2024-09-13~', 'At least 3 days later'],
  ['2024-09-10/2024-09-16 inferred', '2024-09-13', 'At about the same time'],
  ['2024-09-13', '2024-09-13/2024-09-14 inferred', 'At about the same time'],
  ['2024', '2024-09-13', 'At about the same time'],
])('%s, then %s: %s', (first, second, said) => {
  expect(between(`${first}\n${second}`)).toBe(said);
});

test('a quiet stretch of the sources is told in the words of the list', () => {
  expect(between('2024-09-13\n2025-01-20')).toBe('128 days without an event in these sources');
  expect(between('2023-01-01\n2027-01-01')).toBe('1,460 days without an event in these sources');
});

test('where something else lies between, it is not a quiet stretch', () => {
  expect(between('2024-09-13\n2024-11-20\n2025-01-20')).toBe('129 days later');
  expect(between('2024-09-13\n2024-09-14\n2025-01-20')).toBe('129 days later');
});

test('after an open end nothing can be said', () => {
  expect(between('2024-09-10/..\n2024-09-13')).toBeNull();
});

test('the real corpus: its four quiet stretches are said, each once', () => {
  const stretches = emptyStretches(quietStretches(published.events));
  const said = published.events
    .slice(1)
    .flatMap((event, at) => {
      const before = published.events[at];
      return before === undefined ? [] : timeBetween(before, event, published.events, stretches);
    })
    .filter((words) => words?.includes('without'));
  const days = said.map((words) => words?.replace(' days without an event in these sources', ''));
  expect(days).toEqual(['1,461', '578', '128', '40']);
});

test('no number is larger than the days there can have been, and none is below 1', () => {
  fc.assert(
    fc.property(someDrawing(), (drawing) => {
      const { events } = drawTimeline(drawing);
      const stretches = emptyStretches(quietStretches(events));
      for (const [at, after] of events.entries()) {
        const before = events[at - 1];
        if (before === undefined) continue;
        const said = timeBetween(before, after, events, stretches);
        const number = /([\d,]+) days?/.exec(said ?? '')?.[1]?.replaceAll(',', '');
        if (number === undefined) continue;
        const most =
          dayNumber(after.date.latest ?? after.date.earliest) - dayNumber(before.date.earliest);
        expect(Number(number)).toBeGreaterThanOrEqual(1);
        expect(Number(number)).toBeLessThanOrEqual(Math.max(1, most));
      }
    }),
  );
});
