import type { Browser, CDPSession, Page } from '@playwright/test';

/** How the frames of a movement came. */
export type Frames = {
  readonly count: number;
  /** Milliseconds from frame to frame. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Milliseconds of the main thread a frame: scripts, style, layout, painting. */
  readonly cpu: number;
};

const WINDOW = { width: 1440, height: 900 };

/** A new page, and what its browser counts of it. */
export async function openPage(
  browser: Browser,
): Promise<{ readonly page: Page; readonly client: CDPSession }> {
  const page = await browser.newPage({ viewport: WINDOW });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  // What runs this script gives functions their names by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  return { page, client };
}

/** The middle of a chart, and what kind of movement it takes. */
export type Place = { readonly x: number; readonly y: number };

const PAN_STEPS = 60;
const ZOOM_TICKS = 24;

/** Drags sideways there and back by the mouse. */
export async function pan(page: Page, client: CDPSession, { x, y }: Place): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = await framesOf(page, client, async () => {
    for (let step = 1; step <= PAN_STEPS; step += 1) {
      await page.mouse.move(x + 300 * Math.sin((step / PAN_STEPS) * 2 * Math.PI), y);
    }
  });
  await page.mouse.up();
  return frames;
}

/** Turns the wheel with Ctrl held: in, and out again. */
export async function zoom(page: Page, client: CDPSession, { x, y }: Place): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  const frames = await framesOf(page, client, async () => {
    for (let tick = 0; tick < ZOOM_TICKS; tick += 1) {
      await page.mouse.wheel(0, tick < ZOOM_TICKS / 2 ? -120 : 120);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  await page.keyboard.up('Control');
  return frames;
}

async function framesOf(
  page: Page,
  client: CDPSession,
  move: () => Promise<void>,
): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times, framesGoOn: true });
    const tick = (time: number) => {
      times.push(time);
      if (Reflect.get(window, 'framesGoOn') === true) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await metric(client, 'TaskDuration');
  await move();
  const after = await metric(client, 'TaskDuration');
  const times = await page.evaluate((): number[] => {
    Object.assign(window, { framesGoOn: false });
    return Reflect.get(window, 'frameTimes');
  });
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    count: gaps.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    worst: quantile(sorted, 1),
    cpu: ((after - before) * 1000) / Math.max(1, gaps.length),
  };
}

/** Of values in rising order the one below which such a part lies; NaN where there is none. */
export function quantile(sorted: readonly number[], part: number): number {
  const at = Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

/** One of the browser's own counts (`Performance.getMetrics`): durations are in seconds. */
async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (found === undefined) throw new Error(`This browser does not count ${name}.`);
  return found.value;
}

/** Megabytes (10^6 bytes) of the page's heap after its garbage has been collected. */
export async function heapMegabytes(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await metric(client, 'JSHeapUsedSize')) / 1e6;
}

/** The elements of the document. */
export function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}
