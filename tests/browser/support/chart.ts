import type { Locator, Page } from '@playwright/test';

/** Left and right edge, top and bottom, in pixels of the browser's window. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** What is drawn at this moment. */
export type DrawnChart = {
  readonly box: Box;
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
  readonly folds: readonly Box[];
  /** The sign, a dot or a bar, of each event in view, by the names of the events. */
  readonly signs: readonly { readonly event: string; readonly box: Box }[];
  /** The words beside a sign, in the same order. */
  readonly labels: readonly {
    readonly event: string;
    readonly text: string;
    readonly box: Box;
  }[];
};

/** Measures the chart once it stands still. */
export async function measureChart(page: Page): Promise<DrawnChart> {
  await still(page);
  return measureNow(page);
}

/** Measures the chart as it is, be it in the middle of a movement. */
export function measureNow(page: Page): Promise<DrawnChart> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const all = (selector: string) => [...document.querySelectorAll(`.chart ${selector}`)];
    const eventOf = (element: Element) =>
      element.closest('[data-event]')?.getAttribute('data-event') ?? '';
    const chart = document.querySelector('.chart');
    if (chart === null) throw new Error('There is no chart.');
    const outer = boxOf(chart);
    // Within its border, where it is clipped.
    const box = {
      left: outer.left + chart.clientLeft,
      right: outer.left + chart.clientLeft + chart.clientWidth,
      top: outer.top + chart.clientTop,
      bottom: outer.top + chart.clientTop + chart.clientHeight,
    };
    return {
      box,
      ticks: all('[data-date]').map((tick) => ({
        date: tick.getAttribute('data-date') ?? '',
        x: boxOf(tick).left,
      })),
      folds: all('[data-fold]').map(boxOf),
      signs: all('.event-sign')
        .map((sign) => ({ event: eventOf(sign), box: boxOf(sign) }))
        .filter((sign) => sign.box.right > box.left && sign.box.left < box.right)
        .sort((a, b) => (a.event < b.event ? -1 : 1)),
      labels: all('.event-label')
        .map((label) => ({
          event: eventOf(label),
          text: label.textContent ?? '',
          box: boxOf(label),
        }))
        .sort((a, b) => (a.event < b.event ? -1 : 1)),
    };
  });
}

/**
 * Waits until markers and axis have not moved for a while: longer than a glide may pause on a
 * slow machine, and than the quarter of a second after which the library reports a jump.
 */
export async function still(page: Page): Promise<void> {
  await stand(page, 6, 8);
}

/** Waits until they have been drawn and, where the page has been asked not to glide, no longer. */
export async function drawn(page: Page): Promise<void> {
  await stand(page, 2, 8);
}

/** Waits for so many looks in a row, a twentieth of a second apart, without a change. */
async function stand(page: Page, calmly: number, gliding: number): Promise<void> {
  await page.evaluate(
    async ([reduced = 0, full = 0]) => {
      const looks = matchMedia('(prefers-reduced-motion: reduce)').matches ? reduced : full;
      const places = () =>
        [...document.querySelectorAll('.chart, .chart [data-event], .chart [data-date]')]
          .map((element) => {
            const { x, y, width } = element.getBoundingClientRect();
            return `${x} ${y} ${width}`;
          })
          .join();
      let last = places();
      for (let same = 0; same < looks; ) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        // What waits for a frame has been done after it. Each costs the whole page some time, so
        // only the last look asks for one.
        if (same === looks - 1) await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = places();
        same = now === last ? same + 1 : 0;
        last = now;
      }
    },
    [calmly, gliding],
  );
}

/** The sign of an event in the chart. */
export function signOf(page: Page, event: string): Locator {
  return page.locator(`.chart [data-event="${event}"] .event-sign`);
}

/** Drags the chart sideways with the mouse, from its middle, by so many pixels. */
export async function dragChart(page: Page, by: number): Promise<void> {
  const { box } = await measureChart(page);
  const x = (box.left + box.right) / 2;
  // Beneath the rows of events, where there is nothing to be clicked.
  const y = box.bottom - 12;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(x + (by * step) / 8, y);
  await page.mouse.up();
  await still(page);
}
