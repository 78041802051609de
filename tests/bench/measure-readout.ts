import type { Browser, CDPSession, Page } from '@playwright/test';
import {
  countElements,
  type Frames,
  heapMegabytes,
  openPage,
  type Place,
  pan,
  quantile,
  zoom,
} from './frames.ts';
import { type Transfer, transferOf } from './transfer.ts';

/** Milliseconds from what the reader does to what is painted, of several times. */
export type Waits = { readonly median: number; readonly worst: number };

/** What was measured of a page of Readout; null where it could not be, of which `missing` says why. */
export type ReadoutFigures = {
  readonly transfer: Transfer | null;
  /** Milliseconds from the beginning of the navigation. */
  readonly firstRow: number | null;
  readonly firstChart: number | null;
  readonly pan: Frames | null;
  readonly zoom: Frames | null;
  readonly filter: Waits | null;
  readonly search: Waits | null;
  /** The first search fetches worker and index. */
  readonly firstSearch: Waits | null;
  readonly openEvent: Waits | null;
  readonly heap: number | null;
  readonly elements: number | null;
};

/** What could not be measured, and why. */
export type Missing = string[];

/** Milliseconds that a step may take before it counts as no answer. */
const MAX_STEP_MS = 90_000;

/** The value of a step; null, with a word of it, where it fails or does not end. */
export async function measured<Value>(
  what: string,
  missing: Missing,
  step: () => Promise<Value>,
): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${MAX_STEP_MS / 1000} s`)),
      MAX_STEP_MS,
    );
  });
  try {
    return await Promise.race([step(), late]);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    missing.push(`${what}: ${reason}`);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the page at an address and measures one thing after the other. */
export async function measureReadout(
  browser: Browser,
  { address, folder }: { readonly address: string; readonly folder: string },
  missing: Missing,
): Promise<ReadoutFigures> {
  const { page, client } = await openPage(browser);
  page.setDefaultTimeout(MAX_STEP_MS);
  await page.addInitScript(watchFirsts);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const step = <Value>(what: string, run: () => Promise<Value>) => measured(what, missing, run);
  await step('the page', () => page.goto(address));
  const firstRow = await step('first row', () => first(page, 'firstRow'));
  const firstChart = await step('first chart', () => first(page, 'firstChart'));
  // What is fetched until the chart stands; what comes later, when there is nothing to do, is not.
  const transfer = await step('transfer', async () => transferOf(requested, address, folder));
  await settled(page);
  const elements = await step('elements', () => countElements(page));
  const heap = await step('heap', () => heapMegabytes(client));
  const place = await step('the chart’s place', () => placeOf(page));
  const move = (
    what: string,
    way: (page: Page, client: CDPSession, at: Place) => Promise<Frames>,
  ) => (place === null ? null : step(what, () => way(page, client, place)));
  const panFrames = await move('pan', pan);
  await settled(page);
  const zoomFrames = await move('zoom', zoom);
  await settled(page);
  const filter = await step('filter', () => filterWaits(page));
  const openEvent = await step('open event', () => openWaits(page));
  const firstSearch = await step('first search', () => searchWaits(page, ['on']));
  const search = await step('search', async () => searchWaits(page, await wordsToSearch(page)));
  await page.close();
  const moves = { pan: panFrames, zoom: zoomFrames };
  const waits = { filter, search, firstSearch, openEvent };
  return { transfer, firstRow, firstChart, ...moves, ...waits, heap, elements };
}

/** Notes, frame by frame, when the first row and the first mark of the chart have been painted. */
function watchFirsts(): void {
  const isShown = (selector: string) => {
    const element = document.querySelector(selector);
    return element !== null && element.getBoundingClientRect().height > 0;
  };
  const watch = (name: string, selector: string) => {
    const look = () => {
      if (!isShown(selector)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => Object.assign(window, { [name]: performance.now() }));
    };
    look();
  };
  watch('firstRow', '.event-row');
  watch('firstChart', '.chart .vis-item');
}

async function first(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction((key): number | false => {
    const time: unknown = Reflect.get(window, key);
    return typeof time === 'number' ? time : false;
  }, name);
  return Number(await handle.jsonValue());
}

/** Waits until the page has had nothing to do for a while. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 })),
  );
  await page.waitForTimeout(700);
}

/** The middle of the chart, beneath its rows, where there is nothing to be clicked. */
async function placeOf(page: Page): Promise<Place> {
  const box = await page.locator('.chart').first().boundingBox();
  if (box === null) throw new Error('there is no chart');
  return { x: box.x + box.width / 2, y: box.y + box.height - 12 };
}

const CLICKS = 3;

/** Clicks on filters, on and off, each from the click to the second frame after it. */
async function filterWaits(page: Page): Promise<Waits> {
  const times: number[] = [];
  for (let at = 0; at < CLICKS; at += 1) {
    for (const name of [`on ${at}`, `off ${at}`]) {
      times.push(
        await page.evaluate(async (index): Promise<number> => {
          const boxes = document.querySelectorAll<HTMLInputElement>(
            'input[type="checkbox"]:not(:disabled)',
          );
          const checked = document.querySelector<HTMLInputElement>(
            'input[type="checkbox"]:checked',
          );
          const box = checked ?? boxes[index];
          if (box === undefined) throw new Error('there is no filter to click');
          const start = performance.now();
          box.click();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - start;
        }, at),
      );
      if (!Number.isFinite(times.at(-1))) throw new Error(`no time for ${name}`);
      await settled(page);
    }
  }
  return waitsOf(times);
}

/** The links of the rows that are to be seen: those of the background are folded. */
const rowLinks = '.event-row-title a:visible';

/** Opens rows of the list, from the click until the event's words are painted. */
async function openWaits(page: Page): Promise<Waits> {
  const times: number[] = [];
  await page.locator(rowLinks).first().waitFor();
  for (let at = 0; at < CLICKS; at += 1) {
    times.push(
      await page.evaluate(async (index): Promise<number> => {
        const links = document.querySelectorAll<HTMLElement>('.event-row-title a');
        const link = [...links].filter((each) => each.checkVisibility())[index + 1];
        if (link === undefined) throw new Error('there is no row to open');
        const title = link.textContent ?? '';
        const start = performance.now();
        link.click();
        for (;;) {
          await new Promise((done) => requestAnimationFrame(done));
          const pane = [...document.querySelectorAll('h2')].find(
            (each) => each.textContent === title && each.closest('aside, [role="dialog"], section'),
          );
          if (pane?.closest('main, aside, body')?.querySelector('blockquote')) break;
          if (performance.now() - start > 10_000) throw new Error('the event does not open');
        }
        await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      }, at),
    );
    await page.goBack();
    await settled(page);
    await page.locator(rowLinks).first().waitFor();
  }
  return waitsOf(times);
}

/** Words of the titles that are on the screen. */
async function wordsToSearch(page: Page): Promise<readonly string[]> {
  await page.locator(rowLinks).first().waitFor();
  const titles = await page.locator(rowLinks).allInnerTexts();
  const words = titles.flatMap((title) => title.match(/\p{Lu}\p{L}{3,}/gu) ?? []);
  return [...new Set(words)].slice(0, 5);
}

/** Searches for words, from the submission until the answer is painted. */
async function searchWaits(page: Page, words: readonly string[]): Promise<Waits> {
  if (words.length === 0) throw new Error('there is nothing to search for');
  const times: number[] = [];
  for (const word of words) {
    for (const query of [word, '']) {
      const time = await page.evaluate(async (text): Promise<number> => {
        const box = document.querySelector<HTMLInputElement>('#search');
        if (box === null) throw new Error('there is no search box');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(done));
        const start = performance.now();
        box.form?.requestSubmit();
        for (;;) {
          await new Promise((done) => requestAnimationFrame(done));
          const isMarked = document.querySelector('.event-row mark') !== null;
          if (isMarked === (text !== '')) break;
          if (performance.now() - start > 30_000) throw new Error(`"${text}" is not answered`);
        }
        await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      }, query);
      if (query !== '') times.push(time);
      await settled(page);
    }
  }
  return waitsOf(times);
}

function waitsOf(times: readonly number[]): Waits {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), worst: quantile(sorted, 1) };
}
