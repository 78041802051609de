import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  pageFontFiles,
  pictureFonts,
  writePageFonts,
} from '../../../src/build/fonts/page-fonts.ts';

let cache = '';
let folder = '';
let css = '';
beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'readout-fonts-'));
  folder = await writePageFonts(cache);
  css = readFileSync(join(folder, 'fonts.css'), 'utf8');
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

test('the files that every page needs are there, cut down, and nothing unfinished beside them', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    [...pageFontFiles, ...pictureFonts.map(({ file }) => file), 'fonts.css'].toSorted(),
  );
  const whole = readFileSync(
    'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  );
  const cut = readFileSync(join(folder, 'inter.woff2'));
  expect(cut.subarray(0, 4).toString()).toBe('wOF2');
  expect(cut.length).toBeLessThan(whole.length * 0.7);
});

test('each face is declared after those of its family for other scripts, so that it comes first', () => {
  const urls = [...css.matchAll(/url\('([^']*)'\)/g)].map((match) => match[1]);
  for (const [index, url] of urls.entries()) {
    const next = urls[index + 1];
    if (url?.startsWith('@page-fonts/')) expect(next ?? '').not.toContain('-latin-wght-');
  }
  expect(urls.filter((url) => url?.startsWith('@page-fonts/'))).toEqual(
    pageFontFiles.map((file) => `@page-fonts/${file}`),
  );
  expect(urls).toContain('@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2');
});

test('faces of one family declare the same weights, for a browser mixes no others', () => {
  const declared = [...css.matchAll(/font-weight: ([^;]*);/g)].map((match) => match[1]);
  expect(new Set(declared)).toEqual(new Set(['100 900']));
});

test('a second time nothing is made anew, and another cache gets the same bytes', async () => {
  expect(await writePageFonts(cache)).toBe(folder);
  const other = mkdtempSync(join(tmpdir(), 'readout-fonts-'));
  try {
    const again = await writePageFonts(other);
    for (const file of pageFontFiles) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file)))).toBe(true);
    }
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
