import { expect, test } from 'vitest';
import { faultOnError } from '../../../src/build/corpus/fault-on-error.ts';
import type { Fault } from '../../../src/seed-format/fault.ts';
import { faultsAfter, inBridge } from '../tiny-corpus.ts';

test('an error of the program is a fault of the file that it was reading', () => {
  const faults: Fault[] = [];
  const place = { file: 'seeds/bad.txt', line: 1, column: 1 };
  const addFault = (fault: Fault) => faults.push(fault);
  const read = (text: string) => {
    if (text === 'fatal') throw new RangeError('too much recursion');
    return text;
  };
  const results = ['good', 'fatal', 'good'].map((text) =>
    faultOnError(
      () => place,
      addFault,
      () => read(text),
    ),
  );
  expect(results).toEqual(['good', null, 'good']);
  expect(faults).toEqual([
    {
      ...place,
      message:
        'this program fails on this: too much recursion. Change what stands here or take the file out, and report this with the file.',
    },
  ]);
});

test('a quote too long to be looked for is a fault at its place', () => {
  const words = 'They spoke of the toll '.repeat(4000).trim();
  const faults = faultsAfter(inBridge('toll: They spoke of the toll', `toll: ${words}`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^seeds\/bridge\.yaml:\d+:\d+: /);
  expect(faults[0]?.length).toBeLessThan(500);
});
