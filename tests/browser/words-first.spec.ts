import type { Page } from '@playwright/test';
import { timeline } from './support/published.ts';
import { changeAddress, eventPane, openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

const sizes = [
  [1440, 900],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [2560, 1440],
  [390, 844],
  [320, 640],
] as const;

test('of every event, at every size, the first line of a quote is on the screen when it opens', async ({
  page,
}) => {
  test.slow();
  await openSite(page);
  for (const [width, height] of sizes) {
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      const below: string[] = [];
      for (const { id, title } of timeline.events) {
        await changeAddress(page, `?event=${id}`);
        await expect(eventPane(page).getByRole('heading', { name: title })).toBeAttached();
        if (!(await firstLineIsSeen(page))) below.push(id);
      }
      expect.soft(below, `${width} by ${height}`).toEqual([]);
    });
  }
});

test('beside an open event the list has nearly half of the height, and its row is whole', async ({
  page,
}) => {
  await openSite(page);
  for (const [width, height] of sizes.filter(([wide]) => wide >= 900)) {
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      for (const { id } of [timeline.events.at(4), timeline.events.at(-1)].filter(isThere)) {
        await changeAddress(page, '');
        await changeAddress(page, `?event=${id}`);
        await expect
          .poll(() => listBeside(page), `${id}, ${width} by ${height}`)
          .toEqual({
            isHalf: true,
            isWhole: true,
          });
      }
    });
  }
});

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Whether the first line of the first quote lies wholly in the window, with nothing over it. */
function firstLineIsSeen(page: Page): Promise<boolean> {
  return eventPane(page)
    .getByRole('blockquote')
    .first()
    .evaluate((quote) => {
      const { left, top } = quote.getBoundingClientRect();
      const lineHeight = Number.parseFloat(getComputedStyle(quote).lineHeight);
      const there = document.elementFromPoint(left + 8, top + lineHeight / 2);
      return top >= 0 && top + lineHeight <= innerHeight && quote.contains(there);
    });
}

/** How much of the window's height the list has below what stays over it, and whether its row is whole. */
function listBeside(page: Page): Promise<{ isHalf: boolean; isWhole: boolean }> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.getBoundingClientRect();
    const strip = document.querySelector('.strip')?.getBoundingClientRect();
    const row = document.querySelector('.event-row[data-selected]')?.getBoundingClientRect();
    if (!main || !strip || !row) return { isHalf: false, isWhole: false };
    return {
      isHalf: main.bottom - strip.bottom >= 0.45 * innerHeight,
      isWhole: row.top >= strip.bottom - 1 && row.bottom <= main.bottom + 1,
    };
  });
}
