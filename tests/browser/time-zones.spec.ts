import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { measureChart, still } from './support/chart.ts';
import { tenThousand } from './support/corpora.ts';
import { serveFolder } from './support/serve-folder.ts';
import {
  changeAddress,
  eventPane,
  goTo,
  openSite,
  pressInView,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Half a day ahead of UTC, and a third of a day behind it. */
const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'];
const viewport = { width: 1440, height: 900 };
/** Whole beside what is read too. */
const keepChartWhole = () => localStorage.setItem('readout-chart-beside', 'whole');

test('readers in Auckland and Los Angeles see the same days, and an address means the same to them', async ({
  newReader,
}) => {
  test.slow();
  const seen: DaysSeen[] = [];
  const addresses: string[] = [];
  const axes: string[][] = [];
  for (const timezoneId of zones) {
    const page = await newReader({ viewport, timezoneId });
    await page.addInitScript(keepChartWhole);
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
      timezoneId,
    );
    seen.push(await daysSeen(page));
    await goTo(page, '?from=2025-01-20&to=2025-01-31');
    axes.push((await measureChart(page)).ticks.map(({ date, x }) => `${date} at ${x}`));
    await pressInView(page, 'Zoom out');
    await measureChart(page);
    addresses.push(new URL(page.url()).search);
  }
  const [auckland, losAngeles, utc] = seen;
  expect(auckland).toEqual(utc);
  expect(losAngeles).toEqual(utc);
  expect(utc?.list).toContain('26 Jan');
  expect(utc?.list).toContain('10–11 Sep');
  expect(utc?.pane).toContain('Sunday 26 January 2025');
  expect(utc?.source).toContain('published 28 January 2025');
  expect(utc?.axis).toContain('2025-01-26');
  // The three events of the background are folded away.
  expect(utc?.list.length).toBe(24);
  expect(new Set(addresses).size).toBe(1);
  expect(axes[0]?.length).toBeGreaterThan(4);
  expect(axes[1]).toEqual(axes[0]);
  expect(axes[2]).toEqual(axes[0]);
});

/** Arabic is written from the right, with digits of its own; Thai counts years from 543 before; a Turkish I has another small letter. */
const locales = ['en-US', 'de-DE', 'ar-EG', 'th-TH', 'tr-TR'];

test('readers of other languages see the same words, numbers and order, and take the same away', async ({
  newReader,
}) => {
  test.slow();
  // Side by side: each mostly waits for what comes when the page is idle.
  const seen = await Promise.all(
    locales.map(async (locale) => {
      const page = await newReader({ viewport, locale });
      await page.addInitScript(keepChartWhole);
      const views = await viewsSeen(page);
      expect(await page.evaluate(() => new Intl.NumberFormat().resolvedOptions().locale)).toBe(
        locale,
      );
      return views;
    }),
  );
  const [first, ...others] = seen;
  expect(first?.event).toContain('Sunday 26 January 2025');
  expect(first?.table).toContain('10–11 September 2024');
  expect(first?.search).toMatch(/[1-9]\d* of 27 events/);
  expect(first?.readout_csv).toContain('2025-01-26');
  for (const other of others) expect(other).toEqual(first);
});

test('large numbers are written the same for all', async ({ newReader }) => {
  const site = await serveFolder(tenThousand.site);
  const seen: string[] = [];
  for (const locale of ['en-US', 'ar-EG']) {
    const page = await newReader({ viewport, locale, baseURL: site.address });
    await openWhole(page);
    seen.push(await wordsOf(page));
  }
  await site.stop();
  expect(seen[0]).toMatch(/10,000 events/);
  expect(seen[1]).toBe(seen[0]);
});

/** What is written on the page and said of it, the address included. */
async function viewsSeen(page: Page): Promise<Readonly<Record<string, string>>> {
  const seen: Record<string, string> = {};
  const main = page.getByRole('main');
  const views: Readonly<Record<string, readonly [query: string, shown: Locator]>> = {
    event: ['?event=2025-01-26-starmer-trump-call', eventPane(page)],
    source: ['?source=2025-01-28-lammy-rubio-call', sourcePane(page).locator('mark').first()],
    table: ['?layout=table&sort=title', main.getByRole('table')],
    matrix: ['?layout=matrix', main.getByRole('region', { name: 'Who dealt with what' })],
    search: ['?q=MINISTER', main.locator('mark').first()],
  };
  await openWhole(page);
  for (const [name, [query, shown]] of Object.entries(views)) {
    await changeAddress(page, query);
    await expect(shown).toBeVisible();
    await still(page);
    seen[name] = `${new URL(page.url()).search}\n${await wordsOf(page)}`;
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  for (const format of ['CSV', 'iCalendar', 'Markdown']) {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: format, exact: true }).click();
    const file = await coming;
    seen[file.suggestedFilename().replace('.', '_')] = readFileSync(await file.path(), 'utf8');
  }
  seen.share = await dialog.innerText();
  return seen;
}

/** Until the parts are there too that come when nobody asks for anything. */
async function openWhole(page: Page): Promise<void> {
  await openSite(page);
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load a saved file' })).toBeVisible();
  await still(page);
}

async function wordsOf(page: Page): Promise<string> {
  const said = await page
    .locator('[aria-label]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')));
  return [await page.locator('body').innerText(), ...said].join('\n');
}

/** Every day the page names or shows. */
type DaysSeen = {
  readonly list: string[];
  readonly pane: string;
  readonly source: string;
  readonly axis: string[];
  /** Where the signs stand, in pixels. */
  readonly signs: number[];
};

async function daysSeen(page: Page): Promise<DaysSeen> {
  await openSite(page, '?event=2025-01-26-starmer-trump-call');
  const list = await page.getByRole('main').getByRole('time').allTextContents();
  const pane = await eventPane(page).innerText();
  const { ticks, signs } = await measureChart(page);
  await goTo(page, '?source=2025-01-28-lammy-rubio-call');
  await expect(sourcePane(page).locator('mark').first()).toBeVisible();
  const source = await sourcePane(page).innerText();
  return {
    list,
    pane,
    source,
    axis: ticks.map(({ date }) => date),
    signs: signs.map(({ box }) => box.left),
  };
}
