import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readZones, zoneRules } from '../../../src/extract/segment/zones.ts';

describe.each(zoneRules)('$zone: $name', ({ pattern, examples, not = [] }) => {
  test.each(examples)('%s', (words) => {
    expect(pattern.test(words)).toBe(true);
  });

  if (not.length > 0) {
    test.each(not)('not: %s', (words) => {
      expect(pattern.test(words)).toBe(false);
    });
  }
});

const texts = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

test.each(texts)('the zones of %s', async (name) => {
  const text = readFileSync(`seeds/${name}`, 'utf8');
  const map = readZones(text).map(({ zone, start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const shown = words.length > 80 ? `${words.slice(0, 40)} … ${words.slice(-37)}` : words;
    return `${String(start).padStart(5)} ${String(end).padStart(5)} ${zone.padEnd(12)} ${shown}\n`;
  });
  await expect(map.join('')).toMatchFileSnapshot(
    `../../fixtures/extract/zones/${name.replace('.txt', '.golden')}`,
  );
});

test('a place line is a zone, the sentence after it is not', () => {
  const text =
    'LONDON, March 3 (Reuters) - The ministers met on Monday and said that all was well there.';
  expect(readZones(text)).toEqual([{ zone: 'dateline', start: 0, end: 27 }]);
});

test('nor are two, each before a sentence of its own', () => {
  const text = '3 March 2021\nHe filed suit.\n\n10 April 2021\nIt was heard.';
  expect(readZones(text).map(({ zone }) => zone)).not.toContain('dateline');
  expect(readZones('A title\n3 March 2021\nUpdated 4 March 2021\nHe filed suit.')[1]?.zone).toBe(
    'dateline',
  );
});

test('dates alone are headings of a chronology, not its dateline', () => {
  const text =
    '3 March 2021\nHe filed suit.\n10 April 2021\nIt was heard.\n5 May 2021\nIt was dismissed.';
  expect(readZones(text).map(({ zone }) => zone)).not.toContain('dateline');
});
