import library from '@sindresorhus/transliterate';
import { expect, test, vi } from 'vitest';

test('letters are left as they are until the library is there, and then are those of the library', async () => {
  vi.resetModules();
  const lazily = await import('../../src/model/transliteration.ts');
  const names = ['søren ødegård', 'владимир', 'zoë'];
  expect(lazily.isTransliterationMissed()).toBe(false);
  expect(names.map(lazily.transliterate)).toEqual(names);
  expect(lazily.isTransliterationMissed()).toBe(true);
  await import('../../src/model/transliteration-at-once.ts');
  expect(names.map(lazily.transliterate)).toEqual(names.map((name) => library(name)));
  expect(lazily.isTransliterationMissed()).toBe(false);
});
