import type { Page } from '@playwright/test';
import { dragChart, measureChart, measureNow } from './support/chart.ts';
import { type Comparison, compareWithAxis } from './support/dates-on-axis.ts';
import { begin, inOnePage } from './support/one-page.ts';
import {
  chart,
  goTo,
  openSite,
  option,
  pressInView,
  queryOf,
  row,
  setTrueScale,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Pixels. */
const tolerance = 1.5;
const button = (name: string) => (page: Page) => pressInView(page, name);

type Situation = {
  readonly name: string;
  readonly query?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly atLeast: number;
};

/** What a reader does in the opening view, and how many parts of signs can be held against the axis then. */
const acts: readonly Situation[] = [
  { name: 'as it opens, folded', atLeast: 30 },
  { name: 'true to scale', act: (page) => setTrueScale(page, true), atLeast: 20 },
  {
    name: 'true to scale and folded again',
    act: async (page) => {
      await setTrueScale(page, true);
      await measureChart(page);
      await setTrueScale(page, false);
    },
    atLeast: 30,
  },
  { name: 'dragged to the past', act: (page) => dragChart(page, 220), atLeast: 8 },
  { name: 'dragged to the future', act: (page) => dragChart(page, -260), atLeast: 15 },
  {
    name: 'true to scale and dragged',
    query: '?scale=true',
    act: (page) => dragChart(page, -300),
    atLeast: 10,
  },
  { name: 'zoomed in by a button', act: button('Zoom in'), atLeast: 10 },
  { name: 'zoomed in by the wheel', act: (page) => wheelOverChart(page, -300), atLeast: 10 },
  { name: 'moved by a button', act: button('Later'), atLeast: 10 },
  {
    name: 'with all events shown, true to scale',
    query: '?scale=true',
    act: button('Show all events'),
    atLeast: 20,
  },
  { name: 'filtered', act: (page) => option(page, 'Keir Starmer').check(), atLeast: 6 },
  {
    name: 'filtered, all shown, and the filter taken away',
    act: async (page) => {
      await option(page, 'Marco Rubio').check();
      await button('Show all events')(page);
      await measureChart(page);
      await option(page, 'Marco Rubio').uncheck();
    },
    atLeast: 5,
  },
  {
    name: 'with an event open, beside which the chart is a strip, and whole again',
    act: async (page) => {
      await row(page, 'Lammy and Rubio speak by phone').click();
      await page.getByRole('button', { name: 'Whole chart' }).click();
    },
    atLeast: 15,
  },
];

/** Where the axis has two dates between all folds only on a wide screen. */
const actsOnAWideScreen: readonly Situation[] = [
  { name: 'zoomed out by a button', act: button('Zoom out'), atLeast: 20 },
  { name: 'zoomed out by the wheel', act: (page) => wheelOverChart(page, 300), atLeast: 20 },
  { name: 'with all events shown', act: button('Show all events'), atLeast: 20 },
];

const addresses: readonly Situation[] = [
  { name: 'opened true to scale', query: '?scale=true', atLeast: 20 },
  { name: 'at a week of an address', query: '?from=2025-01-24&to=2025-01-30', atLeast: 10 },
  {
    name: 'at an address of one day, less than the chart shows',
    query: '?from=2025-01-27&to=2025-01-27',
    atLeast: 8,
  },
  {
    name: 'at an address beyond the first and the last event',
    query: '?from=1990-01-01&to=2060-12-31&scale=true',
    atLeast: 20,
  },
  {
    name: 'at an address of a time with no event in it',
    query: '?from=1950-01-01&to=1950-02-01',
    atLeast: 0,
  },
];

test.use({ reducedMotion: 'no-preference' });

for (const [where, viewport, situations] of [
  ['on a desk', { width: 1440, height: 900 }, acts],
  ['on a wide screen', { width: 2560, height: 1200 }, actsOnAWideScreen],
] as const) {
  test(`every marker stands on its date, whatever a reader does, ${where}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await openSite(page);
    for (const { name, query = '', act, atLeast } of situations) {
      await test.step(name, async () => {
        await goTo(page, query);
        await act?.(page);
        await expectOnDates(page, atLeast, name);
      });
    }
  });
}

test('every marker stands on its date as an address opens', async ({ page }) => {
  for (const { name, query, atLeast } of addresses) {
    await test.step(name, async () => {
      await openSite(page, query);
      await expectOnDates(page, atLeast, name);
    });
  }
});

test('every marker stands on its date through a series of moves and of widths', ({ page }) =>
  inOnePage(page, {
    'every marker stands on its date through a long series of moves': async () => {
      await begin(page);
      const moves: readonly ((page: Page) => Promise<unknown>)[] = [
        button('Zoom in'),
        (page) => dragChart(page, 150),
        (page) => setTrueScale(page, true),
        button('Zoom out'),
        (page) => option(page, 'Ukraine').check(),
        (page) => wheelOverChart(page, -200),
        (page) => setTrueScale(page, false),
        button('Show all events'),
        button('Back to the opening window'),
        (page) => page.getByRole('button', { name: 'Clear' }).click(),
      ];
      let compared = 0;
      for (const [at, move] of moves.entries()) {
        await move(page);
        compared += await expectOnDates(page, 0, `after move ${at + 1}`);
      }
      expect(compared).toBeGreaterThan(100);
      expect(queryOf(page).toString()).toBe('');
    },
    'the markers go with the axis while the window changes its width': async () => {
      await begin(page);
      let axis = await measureChart(page);
      for (const width of [1100, 1440, 1250, 1399, 1400]) {
        await page.setViewportSize({ width, height: 800 });
        const before = JSON.stringify(axis.ticks);
        await expect
          .poll(async () => JSON.stringify((await measureNow(page)).ticks))
          .not.toBe(before);
        await page.evaluate(async () => {
          for (let frame = 0; frame < 4; frame += 1) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
        expect(offDates(compareWithAxis(await measureNow(page)))).toEqual([]);
        axis = await measureChart(page);
      }
    },
    'the axis itself is even: within a stretch each day is as wide as any other': async () => {
      await begin(page);
      for (const query of ['', '?scale=true', '?from=2025-01-20&to=2025-01-31']) {
        await goTo(page, query);
        const { ticks, folds } = await measureChart(page);
        const widths = ticks.slice(1).flatMap((tick, index) => {
          const last = ticks[index];
          if (last === undefined) return [];
          const isFolded = folds.some(({ left, right }) => left > last.x - 1 && right < tick.x + 1);
          const days = (Date.parse(tick.date) - Date.parse(last.date)) / 86_400_000;
          return isFolded ? [] : [(tick.x - last.x) / days];
        });
        expect(widths.length, query).toBeGreaterThan(2);
        const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
        for (const width of widths) expect(Math.abs(width / mean - 1), query).toBeLessThan(0.01);
      }
    },
  }));

/** Holds every sign against the axis; returns how many parts of signs were compared. */
async function expectOnDates(page: Page, atLeast: number, when: string): Promise<number> {
  const comparisons = compareWithAxis(await measureChart(page));
  expect.soft(offDates(comparisons), when).toEqual([]);
  expect
    .soft(comparisons.length, `parts of signs compared, ${when}`)
    .toBeGreaterThanOrEqual(atLeast);
  return comparisons.length;
}

function offDates(comparisons: readonly Comparison[]): string[] {
  return comparisons
    .filter(({ drawn, expected }) => Math.abs(drawn - expected) > tolerance)
    .map(
      ({ what, drawn, expected }) => `${what}: ${(drawn - expected).toFixed(1)} px off its date`,
    );
}

async function wheelOverChart(page: Page, by: number): Promise<void> {
  await chart(page).hover({ position: { x: 420, y: 150 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
}
