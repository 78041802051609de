import type { Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf } from './support/published.ts';
import {
  askForChart,
  chart,
  eventPane,
  expectCount,
  goTo,
  openSite,
  openViewMenu,
  option,
  ready,
  row,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const widths = [320, 390, 768, 899, 900, 1024, 1399, 1440, 2560];
/** A width of each of the layouts; what is around them is seen where most is open and where all is. */
const layouts = [320, 768, 900, 1440];

const situations = [
  `?people=keir-starmer&event=${call.id}`,
  '',
  '?people=david-lammy,keir-starmer&issues=security-defence&not-discussed=chagos',
  '?event=nothing-of-the-kind-with-a-long-name-without-any-blank-in-it-at-all',
  `?event=${call.id}`,
  `?event=${call.id}&source=${call.id}`,
  `?tour=${call.id}`,
  '?scale=true',
  '?q=chagos',
];

test('at no width does anything scroll sideways or is anything that is written cut off', async ({
  page,
}) => {
  test.slow();
  for (const [at, query] of situations.entries()) {
    await test.step(query, async () => {
      await begin(page, query);
      for (const width of at < 2 ? widths : layouts) {
        await page.setViewportSize({ width, height: 800 });
        await ready(page);
        const when = `${query} at ${width} px`;
        if (at === 0) expect.soft(await outOfWindow(page), when).toEqual([]);
        expect.soft(await sidewaysScrollers(page), when).toEqual([]);
        // From here on its columns scroll, each by itself, and the page is as high as the window.
        const isInColumns = width >= 900;
        if (isInColumns) expect.soft(await heightOf(page), `height, ${when}`).toBe(800);
      }
    });
  }
});

test('where the words of a switch wrap, the one that is chosen is as high as the switch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await begin(page);
  await openViewMenu(page);
  const layouts = page.getByRole('list', { name: 'Layout' });
  const heights = await layouts.evaluate((list) => ({
    words: [...list.querySelectorAll('a')].map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return range.getBoundingClientRect().height;
    }),
    chosen: list.querySelector('[aria-current]')?.getBoundingClientRect().height,
    list: list.clientHeight,
  }));
  const isWrapped = Math.max(...heights.words) > 1.5 * Math.min(...heights.words);
  expect(isWrapped, JSON.stringify(heights)).toBe(true);
  expect(heights.chosen).toBeCloseTo(heights.list, 0);
});

for (const width of [320, 390]) {
  test.describe(`on a phone, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true });

    test('filters, events, sources and targets under the thumb', ({ page }) =>
      inOnePage(page, {
        'filters are in a sheet that says how many events it would show': async () => {
          await begin(page);
          await expect(page.getByRole('search')).toHaveCount(0);
          await page.getByRole('button', { name: 'Filters', exact: true }).tap();
          const sheet = page.getByRole('dialog', { name: 'Filters' });
          await expect(sheet.getByRole('button', { name: 'Show 27 events' })).toBeInViewport();
          await option(page, 'Marco Rubio').tap();
          await expect(sheet).toBeVisible();
          await expect(sheet.getByRole('button', { name: 'Show 2 events' })).toBeInViewport();
          await sheet.getByRole('button', { name: 'Show 2 events' }).tap();
          await expect(sheet).toBeHidden();
          await expectCount(page, 2);
          await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
          await expect(row(page, call.title)).toBeVisible();
        },
        'an event takes the whole screen, with a button back to where one was': async () => {
          await begin(page);
          await row(page, call.title).scrollIntoViewIfNeeded();
          const scrolled = await page.evaluate(() => scrollY);
          await row(page, call.title).tap();
          const box = await eventPane(page).boundingBox();
          expect(box).toEqual({ x: 0, y: 0, width, height: 740 });
          await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeFocused();
          // What lies under it cannot be reached.
          const isReached = await row(page, call.title).evaluate((button) => {
            button.focus();
            return button === document.activeElement;
          });
          expect(isReached).toBe(false);
          await eventPane(page).getByRole('button', { name: 'Timeline' }).tap();
          await expect(eventPane(page)).toHaveCount(0);
          await expect(row(page, call.title)).toBeInViewport();
          expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(60);
        },
        'a source takes the whole screen, and Back leads through the event home': async () => {
          await begin(page);
          await row(page, call.title).tap();
          await eventPane(page).getByRole('button', { name: 'Open the source' }).first().tap();
          await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
          expect((await sourcePane(page).boundingBox())?.width).toBe(width);
          // What is done with the text stands in two rows over it.
          const find = await sourcePane(page).getByRole('searchbox').boundingBox();
          expect((find?.y ?? 0) + (find?.height ?? 0)).toBeLessThanOrEqual(112);
          // Where the pane has come to its end, nothing under it moves on.
          const under = await page.evaluate(() => scrollY);
          await page.mouse.move(width / 2, 400);
          for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 4000);
          await ready(page);
          expect(await page.evaluate(() => scrollY)).toBe(under);
          await page.goBack();
          await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeVisible();
          await page.goBack();
          await expect(row(page, call.title)).toBeVisible();
        },
        'everything to be tapped is 24 px high and wide, or stands in running text': async () => {
          await begin(page);
          for (const query of [
            '?people=david-lammy',
            `?event=${call.id}`,
            `?source=${call.id}`,
            `?tour=${call.id}`,
            '',
          ]) {
            await goTo(page, query);
            expect.soft(await smallTargets(page), query).toEqual([]);
          }
          await page.getByRole('button', { name: 'Filters', exact: true }).tap();
          expect(await smallTargets(page), 'the sheet of filters').toEqual([]);
        },
        'the chart is asked for, comes before the list and leaves room for it': async () => {
          await begin(page);
          await expect(chart(page)).toHaveCount(0);
          await askForChart(page);
          const drawn = await chart(page).boundingBox();
          const first = await row(page, 'Lammy and Blinken open').boundingBox();
          expect(drawn?.height).toBeLessThan(560);
          expect(first?.y).toBeGreaterThan((drawn?.y ?? 0) + (drawn?.height ?? 0));
        },
      }));
  });
}

test('with letters twice as large nothing scrolls sideways and nothing is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );
  await openSite(page);
  for (const query of ['', `?event=${call.id}`]) {
    await goTo(page, query);
    expect.soft(await sidewaysScrollers(page), query).toEqual([]);
  }
});

/** What can be scrolled sideways, the document first. */
function sidewaysScrollers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults =
      root.scrollWidth > root.clientWidth
        ? [`the document is ${root.scrollWidth} px wide in ${root.clientWidth}`]
        : [];
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
      if (element.scrollWidth <= element.clientWidth) continue;
      faults.push(`${element.tagName} ${element.className}: ${element.scrollWidth} px`);
    }
    return faults;
  });
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Words outside the chart, or things to use, that reach over the left or right edge of the window. */
function outOfWindow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, p, h1, h2, h3, label, summary, time, dd')]
      .filter(
        (element) => element.checkVisibility() && element.closest('.chart, .sr-only') === null,
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
      })
      .map((element) => `${element.tagName}: ${element.textContent}`),
  );
}

/** Buttons, boxes and links smaller than WCAG 2.2 asks for; a checkbox counts with its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, summary, a[href]')]
      .filter((element) => element.checkVisibility() && element.closest('mark, [inert]') === null)
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        // A link or button within a sentence is as high as its line.
        const isInline = getComputedStyle(element).display === 'inline';
        const { width, height } = element.getBoundingClientRect();
        return !isInline && (width < 24 || height < 24);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return `${name}: ${width.toFixed(1)} by ${height.toFixed(1)}`;
      }),
  );
}
