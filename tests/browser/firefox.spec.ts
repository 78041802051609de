import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { findFirefox, withoutFirefox } from './support/find-browsers.ts';
import { papers } from './support/papers.ts';
import { eventOf } from './support/published.ts';
import { expect, test } from './support/test.ts';

/**
 * The core journey in the Firefox of the system. It does not understand what Playwright says to
 * the Firefox it patches itself, so it is led by WebDriver BiDi.
 */
const executablePath = findFirefox();
const call = eventOf('2025-01-28-lammy-rubio-call');
const words = call.excerpts[0]?.exact ?? '';

/** To start a Firefox takes longer than the journey, so one that a dark system has serves all. */
const readers = [
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light' },
] as const;

test('the core journey in Firefox, wide and narrow, dark and light', async ({
  site,
  complaints,
}) => {
  test.skip(executablePath === undefined, withoutFirefox);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    // A busy machine takes its time.
    timeout: 60_000,
    ...(executablePath === undefined ? {} : { executablePath }),
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': 0,
      'ui.prefersReducedMotion': 1,
    },
  });
  try {
    for (const { width, height, theme } of readers)
      await test.step(`at ${width} pixels, ${theme}`, async () => {
        const context = await firefox.createBrowserContext();
        const page = await context.newPage();
        watch(page, site.address, complaints);
        await page.setViewport({ width, height });
        await page.goto(site.address);
        if (theme === 'light') await press(page, 'button', 'Switch to the light theme');
        expect(await paper(page)).toBe(papers[theme]);
        await walk(page, width < 900);
        expect(await paper(page)).toBe(papers[theme]);
        await context.close();
      });
  } finally {
    await firefox.close();
  }
});

/** Hears of whatever the page must not do. */
function watch(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  // What the content policy forbids is told here too.
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('request', (request) => {
    const { protocol, host, href } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== new URL(address).host)
      complaints.push(`request to another host: ${href}`);
  });
}

async function walk(page: Page, isNarrow: boolean): Promise<void> {
  await test.step('the chart has a sign for each event in view', async () => {
    if (isNarrow) await press(page, 'button', 'Chart');
    await find(page, '.chart .event-sign');
    expect((await page.$$('.chart .event-sign')).length).toBeGreaterThanOrEqual(20);
  });
  await test.step('a person filters, and the count is said', async () => {
    if (isNarrow) await press(page, 'button', 'Filters');
    await press(page, 'input', 'David Lammy, 8 events');
    if (isNarrow) await press(page, 'button', 'Show 8 events');
    await find(page, '[role="status"]', '8 of 27 events');
  });
  await test.step('an event opens with its quote', async () => {
    await press(page, 'main .event-row-title a', call.title);
    await find(page, '[aria-label="Event"] figure', words);
  });
  await test.step('its source opens at the marked words, and Back leads out of it', async () => {
    await press(page, '[aria-label="Event"] figure button', 'Open the source');
    await find(page, '[aria-label="Source"] mark[aria-current="true"]', words.slice(0, 20));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[aria-label="Source"]') === null);
  });
  await test.step('event and filter go', async () => {
    await press(page, 'button', isNarrow ? 'Timeline' : 'Close the event');
    await press(page, 'button', 'Remove filter David Lammy');
    await find(page, '[role="status"]', '27 of 27 events');
  });
  await test.step('a text of one’s own is read', async () => {
    await press(page, 'button', 'Add a source');
    await (await find(page, 'dialog textarea')).focus();
    await page.keyboard.type('On 28 January 2025 David Lammy spoke to Marco Rubio by phone.');
    await press(page, 'dialog button', 'Read the text');
    await press(page, 'dialog button', 'Review the drafts');
    await find(page, 'p', '1 found, 1 left');
  });
}

/** Clicks what is found. */
async function press(page: Page, selector: string, name: string): Promise<void> {
  await (await find(page, selector, name)).click();
}

/**
 * Waits for what is seen and whose name, or else whose words, have these in them. Firefox takes
 * seconds to find it by what assistive technology knows of it.
 */
async function find(page: Page, selector: string, words = ''): Promise<ElementHandle> {
  const found = await page.waitForFunction(
    (within, wanted) =>
      [...document.querySelectorAll(within)].find(
        (element) =>
          element.checkVisibility() &&
          (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(wanted),
      ),
    {},
    selector,
    words,
  );
  const element = found.asElement();
  if (element === null) throw new Error(`${selector} is no element.`);
  return element as ElementHandle;
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
