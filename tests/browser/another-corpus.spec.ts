import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureChart } from './support/chart.ts';
import { lighthouse } from './support/corpora.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import {
  backgroundFold,
  chart,
  eventPane,
  option,
  queryOf,
  row,
  sourcePane,
  tourEvent,
} from './support/site.ts';
import { test as base, expect } from './support/test.ts';

/** The site of the lighthouse. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  baseURL: async ({}, use) => {
    const { address, stop } = await serveFolder(lighthouse.site);
    await use(address);
    await stop();
  },
});

test('another corpus is another timeline, with nothing of the first', ({ page }) =>
  inOnePage(page, {
    'nothing of the first corpus is in the second: not on the page and not in its files':
      async () => {
        const scripts: string[] = [];
        page.on('response', (response) => {
          if (/\.(js|json|css|html)$|\/$/.test(new URL(response.url()).pathname)) {
            scripts.push(new URL(response.url()).pathname);
          }
        });
        await begin(page);
        const texts = scripts.map((path) =>
          readFileSync(join(lighthouse.site, path === '/' ? 'index.html' : path), 'utf8'),
        );
        texts.push(await page.locator('html').innerText());
        texts.push(readFileSync(join(lighthouse.site, 'data/timeline.json'), 'utf8'));
        expect(texts.length).toBeGreaterThan(4);
        const names = [timeline.title, ...timeline.actors.map(({ name }) => name)];
        for (const text of texts) {
          for (const name of names) expect(text.includes(name), name).toBe(false);
        }
      },
    'another corpus is another timeline: its title, its sides, its events': async () => {
      await begin(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Selston light');
      await expect(page.getByText('October 1872', { exact: true }).first()).toBeVisible();
      await expect(page.getByText('5 of 5 events', { exact: true })).toBeVisible();
      const filters = page.getByRole('search', { name: 'Filters' });
      await expect(filters.getByRole('group', { name: 'Harbour' }).first()).toBeVisible();
      await expect(filters.getByRole('group', { name: 'Town' })).toBeVisible();
      await backgroundFold(page).click();
      for (const title of [
        'The light burns for the first time',
        'Fell and Crane meet at the lighthouse to settle who pays for the oil',
        'Crane says that the town will not pay for the harbour’s light',
        'Fell and Crane are to row to the Skerry',
      ]) {
        await expect(row(page, title)).toBeVisible();
      }
      await expect(chart(page).getByText('The light burns colza oil')).toBeVisible();
      const { labels } = await measureChart(page);
      expect(labels.map(({ text }) => text)).toContain('Lighthouse talks');
    },
    'the editor’s standfirst and story are shown as the editor’s, in their order': async () => {
      await begin(page);
      await expect(page.getByText('Who pays for the oil that a harbour burns')).toBeVisible();
      await page.getByRole('link', { name: 'Read the story' }).click();
      const steps = page.getByRole('navigation', { name: 'Events one by one' });
      for (const [number, title, sentence] of [
        [1, 'Fell and Crane meet at the lighthouse', 'Two evenings of talk'],
        [2, 'Crane says that the town will not pay', 'The Mayor gives her side'],
        [3, 'The light burns for the first time', 'What both look back on'],
      ] as const) {
        const read = tourEvent(page);
        await expect(read.getByRole('heading').first()).toContainText(title);
        await expect(read.getByText(`The editor writes${sentence}`)).toBeVisible();
        await expect(steps).toContainText(`${number} of 3`);
        if (number < 3) await steps.getByRole('button', { name: /^Next event/ }).click();
      }
      expect(queryOf(page).toString()).toBe('story=1838-light-first-burns');
      // Read among all, an event has no word of the editor.
      await begin(page, '?tour=1838-light-first-burns');
      await expect(tourEvent(page).getByText('The editor writes')).toHaveCount(0);
    },
    'a source with an address leads to its publisher at the very words, and nobody is asked before':
      async () => {
        const foreign: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith(new URL(page.url()).origin)) foreign.push(request.url());
        });
        await begin(page, '?event=1872-10-05-crane-on-the-light');
        const out = eventPane(page)
          .getByRole('link', { name: /^At the publisher/ })
          .first();
        await expect(out).toHaveAttribute(
          'href',
          /^https:\/\/lantern\.example\/1872\/10\/08#two-evenings:~:text=%E2%80%9CI%20have%20nothing/,
        );
        await expect(out).toHaveAttribute('rel', 'noopener noreferrer');
        await expect(out).toHaveAttribute('target', '_blank');
        await eventPane(page).getByRole('button', { name: 'Open the source' }).first().click();
        const reader = sourcePane(page);
        await expect(reader.getByRole('link', { name: /^At the publisher/ })).toHaveAttribute(
          'href',
          /:~:text=%E2%80%9CI%20have%20nothing/,
        );
        await expect(reader.getByRole('link', { name: /^In an archive/ })).toBeVisible();
        await expect(reader.getByText('retrieved 1 November 2026')).toBeVisible();
        await begin(page, '?source=1872-10-07-harbour-minutes');
        await expect(reader.getByText('No address was received with this text.')).toBeVisible();
        expect(foreign).toEqual([]);
      },
    'there, too, a filter, an event, its words and its source': async () => {
      await begin(page);
      await option(page, 'New lamp, not discussed').check();
      await expect(page.getByText('1 of 5 events', { exact: true })).toBeVisible();
      await chart(page).getByText('Lighthouse talks').click();
      const pane = eventPane(page);
      await expect(pane.getByText('3–4 October 1872').first()).toBeVisible();
      await expect(pane.getByText('it is the harbour’s purse that burns').first()).toBeVisible();
      await pane.getByRole('button', { name: 'Open the source' }).first().click();
      const reader = sourcePane(page);
      await expect(reader.locator('mark[aria-current="true"]')).toBeInViewport();
      await expect(reader.getByText('Folded: reader comments, 1 line')).toBeVisible();
    },
  }));
