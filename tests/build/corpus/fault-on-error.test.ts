import { expect, test, vi } from 'vitest';
import { faultsAfter, inBridge, swap } from '../tiny-corpus.ts';

// Stands for any error of the program while it reads a text.
vi.mock(import('../../../src/extract/extract-source.ts'), async (load) => {
  const module = await load();
  return {
    ...module,
    extractSource: (text, ...rest) => {
      if (text.includes('fatal')) throw new RangeError('too much recursion');
      return module.extractSource(text, ...rest);
    },
  };
});

test('an error while a text is read by machine is a fault of its file, and the rest is checked', () => {
  const faults = faultsAfter({
    'bad.txt': 'A fatal text\n3 May 1901\n',
    'reply.yaml': swap('kind: other', 'kind: othr'),
  });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toBe(
    'seeds/bad.txt:1:1: this program fails on this: too much recursion. Change what stands here or take the file out, and report this with the file.',
  );
  expect(faults[1]).toMatch(/^seeds\/reply\.yaml:2:7: /);
});

test('a quote too long to be looked for is a fault at its place', () => {
  const words = 'They spoke of the toll '.repeat(4000).trim();
  const faults = faultsAfter(inBridge('toll: They spoke of the toll', `toll: ${words}`));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^seeds\/bridge\.yaml:\d+:\d+: /);
  expect(faults[0]?.length).toBeLessThan(500);
});
