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
