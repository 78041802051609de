import type { Page } from '@playwright/test';
import { timeline } from './support/published.ts';
import { changeAddress, openSite } from './support/site.ts';
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
      expect.soft(await openedBelow(page), `${width} by ${height}`).toEqual([]);
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

/**
 * Opens one event after another, and gives those of which the first line of the first quote does
 * not lie wholly in the window, or something lies over it. In the page: to ask it from without
 * takes longer than to open an event.
 */
function openedBelow(page: Page): Promise<string[]> {
  const events = timeline.events.map(({ id, title }) => ({ id, title }));
  return page.evaluate(async (all) => {
    const open = async (id: string, title: string) => {
      history.pushState(null, '', `${location.pathname}?event=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
      for (let frames = 0; frames < 600; frames += 1) {
        const pane = document.querySelector('aside[aria-label="Event"]');
        const quote = pane?.querySelector('blockquote');
        if (quote && pane?.querySelector('#event-title')?.textContent === title) return quote;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      throw new Error(`${id} is not opened.`);
    };
    const below: string[] = [];
    for (const { id, title } of all) {
      const quote = await open(id, title);
      const { left, top } = quote.getBoundingClientRect();
      const lineHeight = Number.parseFloat(getComputedStyle(quote).lineHeight);
      const there = document.elementFromPoint(left + 8, top + lineHeight / 2);
      const isSeen = top >= 0 && top + lineHeight <= innerHeight && quote.contains(there);
      if (!isSeen) below.push(id);
    }
    return below;
  }, events);
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
