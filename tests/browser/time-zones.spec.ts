import type { Page } from '@playwright/test';
import { measureChart } from './support/chart.ts';
import { eventPane, goTo, openSite, pressInView, sourcePane } from './support/site.ts';
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
