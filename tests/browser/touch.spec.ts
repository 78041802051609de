import type { Page } from '@playwright/test';
import { measureChart, signOf, still } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf } from './support/published.ts';
import { askForChart, chart, eventPane, queryOf } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { swipeFrom, touch } from './support/touch.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'no-preference',
});

test('fingers on the chart', ({ page }) =>
  inOnePage(page, {
    'a finger across the chart moves it through time': async () => {
      await openChart(page);
      const call = '2025-01-28-lammy-rubio-call';
      const before = await measureChart(page);
      const scrolled = await page.evaluate(() => scrollY);
      await swipe(page, -90, 0);
      const after = await measureChart(page);
      const left = (drawn: typeof before) =>
        drawn.signs.find(({ event }) => event === call)?.box.left ?? Number.NaN;
      expect(left(after)).toBeLessThan(left(before) - 50);
      await expect.poll(() => (queryOf(page).get('from') ?? '') > '2024-09-01').toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    },
    'two fingers apart bring the days closer': async () => {
      await openChart(page);
      const { x, y } = await middle(page);
      const before = await measureChart(page);
      const devtools = await page.context().newCDPSession(page);
      const fingers = (distance: number) => [
        { x: x - distance, y, id: 1 },
        { x: x + distance, y, id: 2 },
      ];
      await touch(devtools, 'touchStart', fingers(30));
      for (let distance = 36; distance <= 90; distance += 6) {
        await touch(devtools, 'touchMove', fingers(distance));
      }
      await touch(devtools, 'touchEnd', []);
      const after = await measureChart(page);
      expect(after.signs.length).toBeLessThan(before.signs.length);
      await expect.poll(() => queryOf(page).get('from')).not.toBeNull();
      // The page around it has not grown.
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    },
    'a tap on a marker opens its event': async () => {
      const confirmed = eventOf('2025-01-rubio-confirmed');
      await openChart(page);
      await signOf(page, confirmed.id).tap();
      await expect(eventPane(page).getByRole('heading', { name: confirmed.title })).toBeVisible();
    },
    'a finger up the page that begins on the overview does not change the address': async () => {
      await page.setViewportSize({ width: 1024, height: 768 });
      await begin(page);
      const brush = page.locator('.brush');
      for (const part of [0.2, 0.5, 0.8]) {
        const box = await brush.boundingBox();
        if (box === null) throw new Error('There is no overview.');
        await swipeFrom(page, { x: box.x + box.width * part, y: box.y + box.height / 2 }, 3, -160);
        await still(page);
        expect(new URL(page.url()).search, `from ${part} of the overview`).toBe('');
      }
      await page.setViewportSize({ width: 390, height: 844 });
    },
    // Last, for a page that has been flung goes on scrolling.
    'a finger up the chart scrolls the page and leaves the chart as it is': async () => {
      await openChart(page);
      const before = await measureChart(page);
      const scrolled = await page.evaluate(() => scrollY);
      await swipe(page, 0, -250);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 150);
      const after = await measureChart(page);
      expect(after.ticks).toEqual(before.ticks);
      expect(new URL(page.url()).search).toBe('');
    },
  }));

/** Asks for the chart, which is below the title then, and brings all of it to where fingers are. */
async function openChart(page: Page): Promise<void> {
  await begin(page);
  await askForChart(page);
  await chart(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await still(page);
}

/** Where nothing stands that a touch would open. */
async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { box } = await measureChart(page);
  return { x: (box.left + box.right) / 2, y: box.bottom - 40 };
}

async function swipe(page: Page, byX: number, byY: number): Promise<void> {
  await swipeFrom(page, await middle(page), byX, byY);
}
