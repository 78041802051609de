import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { timelineFormat } from '../../src/build/publish/timeline-schema.ts';
import { rowsOf } from '../build/publish/parquet-rows.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { textOf, timeline } from './support/published.ts';
import { expect, test } from './support/test.ts';

test('the data of the page: what is fetched, published and downloaded', ({ page }) =>
  inOnePage(page, {
    'the page and its first scripts hold no text of a source but what is quoted': async () => {
      const loaded: string[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) loaded.push(new URL(response.url()).pathname);
      });
      await begin(page);
      expect(loaded.length).toBeGreaterThan(1);
      const scripts: string[] = [];
      for (const path of ['/', ...loaded])
        scripts.push(await (await page.request.get(path)).text());
      const code = scripts.join('\n');
      // What is quoted is there, so words are found if they are.
      const quoted = timeline.events.flatMap(({ excerpts }) => excerpts);
      const sample = quoted.find(({ exact }) => /^[\w ,.-]{60,}$/.test(exact))?.exact ?? '';
      expect(sample).not.toBe('');
      expect(code.includes(sample), sample).toBe(true);
      let sentences = 0;
      for (const { id } of timeline.sources) {
        for (const sentence of unquotedSentences(id)) {
          expect(code.includes(sentence), sentence).toBe(false);
          sentences += 1;
        }
      }
      expect(sentences).toBeGreaterThan(30);
    },
    'the page tells where its data is, and its title and language': async () => {
      await begin(page);
      const answer = await page.request.get('/data/timeline.schema.json');
      const schema = z
        .object({ title: z.string(), $schema: z.string() })
        .parse(await answer.json());
      expect(schema.title).toBe('Timeline');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(timeline.title);
    },
    'the data can be downloaded with its schema, and is what the page shows': async () => {
      await begin(page);
      await page.getByRole('button', { name: 'How to read this page' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: 'All data as JSON' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('timeline.json');
      const file = await download.path();
      expect(timelineFormat.parse(JSON.parse(readFileSync(file, 'utf8')))).toEqual(timeline);
      // The guide leads to the schema too.
      const guide = page.getByRole('dialog');
      for (const name of ['All data as JSON', 'its schema']) {
        const href = (await guide.getByRole('link', { name }).getAttribute('href')) ?? '';
        const answer = await page.request.get(new URL(href, page.url()).href);
        expect(answer.headers()['content-type'], name).toContain('json');
        expect(await answer.json()).toHaveProperty(name === 'its schema' ? 'properties' : 'events');
      }
    },
    'over the wire, every quote is its source word for word at its offsets': async () => {
      const published = await page.request.get('/data/timeline.json');
      const { sources, events } = timelineFormat.parse(await published.json());
      const texts = new Map<string, string>();
      for (const { id, file, length } of sources) {
        const text = await (await page.request.get(`/data/${file}`)).text();
        expect(text).toHaveLength(length);
        texts.set(id, text);
      }
      let quotes = 0;
      for (const { excerpts } of events) {
        for (const { source, start, end, exact } of excerpts) {
          expect(texts.get(source)?.slice(start, end)).toBe(exact);
          quotes += 1;
        }
      }
      expect(quotes).toBeGreaterThan(40);
      const table = await (await page.request.get('/data/events.parquet')).body();
      const rows = await rowsOf(table, ['id']);
      expect(rows.map((row) => row.id)).toEqual(events.map(({ id }) => id));
    },
  }));

/** Plain stretches of a source, long enough to be its own, that neither a quote nor a note holds. */
function unquotedSentences(source: string): string[] {
  const known = JSON.stringify(timeline);
  return textOf(source)
    .split(/(?<=[.!?”])\s+|[\r\n]+/)
    .map((sentence) => sentence.replace(/^\W+|\W+$/g, ''))
    .flatMap((sentence) => /[\w ,’-]{50,}/.exec(sentence)?.[0].trim() ?? [])
    .filter((stretch) => !known.includes(stretch));
}
