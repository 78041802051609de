import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../../src/model/event.ts';
import { EVENTS_PER_SHARD } from '../../src/model/timeline-index.ts';
import { tenThousand } from './support/corpora.ts';
import { publishedIn } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import { changeAddress, eventPane, option } from './support/site.ts';
import { test as base, expect } from './support/test.ts';

/** A copy of a site whose timeline is too large for its page to carry it, which a test may change. */
type Site = { readonly address: string; readonly folder: string };

const test = base.extend<{ copy: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-shards-'));
    cpSync(tenThousand.site, folder, { recursive: true });
    const { address, stop } = await serveFolder(folder);
    await use({ address, folder });
    await stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

test.use({ tolerated: /Failed to load resource|TimelineError/ });

const { events } = publishedIn(tenThousand.site);

function eventAt(row: number): TimelineEvent {
  const event = events[row];
  if (event === undefined) throw new Error(`The timeline has no event ${row}.`);
  return event;
}

function shardOf(row: number): number {
  return Math.floor(row / EVENTS_PER_SHARD);
}

/** The name of the folder in which the page's data is. */
function digestOf(folder: string): string {
  const found = readdirSync(join(folder, 'data')).find((name) => /^[0-9a-f]{16}$/.test(name));
  if (found === undefined) throw new Error('The site has no data in shards.');
  return found;
}

async function open(page: Page, { address }: Site, query: string): Promise<void> {
  await page.goto(`${address}${query}`);
  await expect(eventPane(page)).toBeVisible();
}

/** What an event rests on, as its pane quotes it. */
function quoteOf(page: Page, row: number) {
  return eventPane(page).getByText(eventAt(row).excerpts[0]?.exact ?? '', { exact: true });
}

test('a large timeline opens at an event, is filtered, listed, searched and exported from its shards', async ({
  page,
  copy,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/')) asked.push(pathname);
  });
  const row = 700;
  await open(page, copy, `?event=${eventAt(row).id}`);
  await expect(quoteOf(page, row)).toBeVisible();
  await expect(eventPane(page).getByRole('heading', { level: 2 })).toHaveText(eventAt(row).title);
  const whole = asked.filter((path) => path.includes('/events/'));
  expect(whole.map((path) => path.split('/').slice(-2).join('/'))).toEqual([
    `events/${shardOf(row)}.json`,
  ]);
  expect(asked).not.toContain('/data/timeline.json');

  await eventPane(page).getByRole('button', { name: 'Close the event' }).click();
  await option(page, 'Ada Brand').click();
  const ofAda = events.filter(({ actors }) => actors.some(({ id }) => id === 'ada-brand'));
  await expect(
    page.getByRole('status').getByText(`${ofAda.length.toLocaleString('en-GB')} of 10,000 events`),
  ).toBeVisible();
  const titles = new Set(ofAda.map(({ title }) => title));
  await expect
    .poll(async () => {
      const listed = await page.locator('main .event-row [data-result]').allInnerTexts();
      return listed.length > 5 && listed.every((title) => titles.has(title));
    })
    .toBe(true);

  await page.getByRole('button', { name: 'Share' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  const exported = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
  expect(exported.events).toEqual(ofAda);
  await page.keyboard.press('Escape');

  await changeAddress(page, '?q="item 77"');
  await expect(page.getByRole('status').getByText('1 of 10,000 events')).toBeVisible();
  await expect(page.locator('main .event-row [data-result]')).toHaveText([
    events.find(({ title }) => title.endsWith(', item 77'))?.title ?? '',
  ]);
  // Of what only a quote says, the row tells the words, which its shard has.
  const told = eventAt(row).excerpts[0]?.exact ?? '';
  await changeAddress(page, `?q=${encodeURIComponent(`"${told.slice(0, 150)}"`)}`);
  await expect(page.locator('main .event-row')).toHaveCount(1);
  await expect(page.locator('main .event-row-reasons')).toContainText('The reporter:');
});

test('an event that does not come says so in its place and is tried again, and a page older than its data offers to reload', async ({
  page,
  copy,
}) => {
  const digest = digestOf(copy.folder);
  const data = join(copy.folder, 'data');
  const row = 700;
  const shard = join(data, digest, 'events', `${shardOf(row)}.json`);
  renameSync(shard, `${shard}.away`);
  await open(page, copy, `?event=${eventAt(row).id}`);
  const notice = eventPane(page).getByRole('alert');
  await expect(notice).toContainText('could not be fetched: the server answered 404.');
  // The rest stays: the title, and the list.
  await expect(eventPane(page).getByRole('heading', { level: 2 })).toHaveText(eventAt(row).title);
  await expect(page.locator('main [data-result]').first()).toBeVisible();
  renameSync(`${shard}.away`, shard);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(quoteOf(page, row)).toBeVisible();
  await expect(notice).toHaveCount(0);

  // The site is built again with other data.
  const next = 'f'.repeat(16);
  renameSync(join(data, digest), join(data, next));
  const changed = (file: string) => {
    const path = join(copy.folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(digest, next));
  };
  changed('data/current.json');
  changed('index.html');
  changed(`data/${next}/index.json`);
  const other = 100;
  await changeAddress(page, `?event=${eventAt(other).id}`);
  await expect(notice).toContainText('this site has been renewed since the page was opened');
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(quoteOf(page, other)).toBeVisible();
});

test('what fails once is asked for once more, and nothing is said', async ({ page, copy }) => {
  const row = 700;
  let asked = 0;
  await page.route('**/data/*/events/*.json', async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else await route.continue();
  });
  await open(page, copy, `?event=${eventAt(row).id}`);
  await expect(quoteOf(page, row)).toBeVisible();
  await expect(eventPane(page).getByRole('alert')).toHaveCount(0);
  expect(asked).toBe(2);
});

test('an index that is gone is said in words, with the way on', async ({ page, copy }) => {
  const digest = digestOf(copy.folder);
  writeFileSync(join(copy.folder, 'data/current.json'), '{ "digest": "ffffffffffffffff" }\n');
  rmSync(join(copy.folder, 'data', digest, 'index.json'));
  await page.goto(copy.address);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('This page is older than the data of the site');
  await expect(notice.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});
