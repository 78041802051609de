import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { CorpusError, type Fault } from '../../src/seed-format/fault.ts';

function fault(file: string, line: number, column: number): Fault {
  return { file, line, column, message: 'wrong. Mend it.' };
}

test('faults are told in order of place, a line each', () => {
  const error = new CorpusError([
    fault('seeds/b.yaml', 1, 1),
    fault('seeds/a.yaml', 10, 1),
    fault('seeds/a.yaml', 9, 2),
    fault('seeds/a.yaml', 9, 1),
  ]);
  expect(error.message.split('\n')).toEqual([
    'seeds/a.yaml:9:1: wrong. Mend it.',
    'seeds/a.yaml:9:2: wrong. Mend it.',
    'seeds/a.yaml:10:1: wrong. Mend it.',
    'seeds/b.yaml:1:1: wrong. Mend it.',
  ]);
});

test('what is printed of it is the faults and nothing of the program', () => {
  const error = new CorpusError([fault('seeds/a.yaml', 1, 1)]);
  expect(inspect(error)).toBe('seeds/a.yaml:1:1: wrong. Mend it.');
  expect(error.stack).not.toMatch(/^\s*at /m);
});

test.each([
  [50, null],
  [51, 'and 1 more fault. Mend these to see it.'],
  [1200, 'and 1150 more faults. Mend these to see them.'],
])('of %i faults the first fifty are printed, and how many more there are', (count, last) => {
  const faults = Array.from({ length: count }, (_, index) => fault('seeds/a.yaml', index + 1, 1));
  const error = new CorpusError(faults.toReversed());
  const lines = inspect(error).split('\n');
  expect(lines.slice(0, 50)).toEqual(
    faults.slice(0, 50).map(({ line }) => `seeds/a.yaml:${line}:1: wrong. Mend it.`),
  );
  expect(lines.slice(50)).toEqual(last === null ? [] : [last]);
  expect(error.faults).toEqual(faults);
});
