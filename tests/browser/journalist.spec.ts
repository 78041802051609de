import type { Locator, Page } from '@playwright/test';
import { still } from './support/chart.ts';
import { eventOf, sourceOf } from './support/published.ts';
import { eventPane, expectCount, openSite, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { swipeFrom } from './support/touch.ts';

/**
 * The whole of a journalist's task: find what Lammy and Rubio discussed and did not, quote it
 * from the text it stands in, cite it.
 */
const call = eventOf('2025-01-28-lammy-rubio-call');
const [quote] = call.excerpts;
if (quote === undefined) throw new Error('The Lammy–Rubio call has no quote.');
const words = quote.exact;
const from = sourceOf(quote.source);

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function figure(page: Page): Locator {
  return eventPane(page).getByRole('figure').filter({ hasText: words }).first();
}

/** What the pane must tell them before they quote it. */
async function expectWhatWasDiscussed(page: Page): Promise<void> {
  const pane = eventPane(page);
  await expect(pane.getByRole('heading', { name: call.title })).toBeVisible();
  await expect(pane.getByRole('link', { name: 'Indo-Pacific' })).toBeVisible();
  const silence = pane.getByRole('region', { name: /not discussed/i });
  await expect(silence).toContainText('Chagos Islands');
  await expect(pane.getByText('Between 26 and 28 January 2025').first()).toBeVisible();
}

async function expectCited(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Cite/ });
  await expect(dialog.getByRole('status').filter({ hasText: 'Citation copied' })).toBeVisible();
  expect(await clipboard(page)).toMatch(/Nation\.Cymru, January 28, 2025, Readout: .*&quote=1\.$/);
}

test('a journalist finds, reads, quotes and cites by keyboard alone', async ({ page }) => {
  await openSite(page);
  let keys = 0;
  const press = (key: string) => {
    keys += 1;
    return page.keyboard.press(key);
  };
  /** Tabs on until this has the focus, as a reader would who sees where they are. */
  const tabTo = async (thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return;
      await press(key);
    }
    throw new Error(`${key} does not come to it.`);
  };

  await press('/');
  const typed = 'lammy rubio call';
  keys += typed.length;
  await page.keyboard.type(typed);
  await expect(page.getByRole('status').getByText(/^\d+ of 27 events$/)).not.toHaveText(
    '27 of 27 events',
  );
  await press('Enter');
  await tabTo(row(page, call.title));
  await press('Enter');
  await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeFocused();
  await expectWhatWasDiscussed(page);

  await tabTo(figure(page).getByRole('button', { name: 'Copy quote' }));
  await press('Enter');
  await expect(figure(page).getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible();
  const copied = await clipboard(page);
  expect(copied).toContain(words);
  expect(copied).toContain(from.title);

  await tabTo(figure(page).getByRole('button', { name: 'Cite this quote' }));
  await press('Enter');
  await tabTo(page.getByRole('dialog').getByRole('button', { name: 'Copy citation' }));
  await press('Enter');
  await expectCited(page);
  await press('Escape');
  await expect(figure(page).getByRole('button', { name: 'Cite this quote' })).toBeFocused();

  await tabTo(figure(page).getByRole('button', { name: /Open the source/ }), 'Shift+Tab');
  await press('Enter');
  await expect(sourcePane(page).getByRole('heading', { name: from.title })).toBeFocused();
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
  expectAtMost(keys, MAX_JOURNALIST_KEYS, 'keys');
});

/** What the tasks take today, with a few to spare: a control more on the way is noticed. */
const MAX_JOURNALIST_KEYS = 60;
const MAX_JOURNALIST_TAPS = 12;
const MAX_STUDENT_KEYS = 30;
const MAX_STUDENT_TAPS = 5;

function expectAtMost(count: number, most: number, what: 'keys' | 'taps'): void {
  test.info().annotations.push({ type: what, description: String(count) });
  expect(count, `${what} for the whole task`).toBeLessThanOrEqual(most);
}

test('a journalist does the same on a phone, by touch', async ({ newReader }) => {
  const page = await newReader({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await openSite(page);
  let taps = 0;
  const tap = (thing: Locator) => {
    taps += 1;
    return thing.tap();
  };
  await tap(page.getByRole('button', { name: /^Filters/ }));
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await tap(sheet.getByRole('checkbox', { name: /^David Lammy,/ }));
  await tap(sheet.getByRole('checkbox', { name: /^Marco Rubio,/ }));
  await tap(sheet.getByRole('radio', { name: 'all of these' }));
  await tap(sheet.getByRole('button', { name: 'Show 1 event' }));
  await expectCount(page, 1);
  // One thumb up the page, over the chart as well.
  taps += 1;
  await swipeFrom(page, { x: 200, y: 700 }, 0, -350);
  await still(page);
  await tap(row(page, call.title));
  await expectWhatWasDiscussed(page);
  await tap(figure(page).getByRole('button', { name: 'Copy quote' }));
  await expect(figure(page).getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible();
  expect(await clipboard(page)).toContain(words);
  await tap(figure(page).getByRole('button', { name: 'Cite this quote' }));
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Copy citation' }));
  await expectCited(page);
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await tap(page.getByRole('button', { name: 'Timeline', exact: true }));
  await expectCount(page, 1);
  expectAtMost(taps, MAX_JOURNALIST_TAPS, 'taps');
});

/** A link that somebody sent: the call, filtered by the two who spoke. */
const sent = `?people=david-lammy,marco-rubio&event=${call.id}`;

test('a student reads what a link opens, in its source, and goes on, by keyboard alone', async ({
  page,
}) => {
  await openSite(page, sent);
  await expectWhatWasDiscussed(page);
  let keys = 0;
  const press = (key: string) => {
    keys += 1;
    return page.keyboard.press(key);
  };
  const open = figure(page).getByRole('button', { name: /Open the source/ });
  while (!(await open.evaluate((element) => element === document.activeElement))) {
    await press('Tab');
    if (keys > 150) throw new Error('Tab does not come to the source.');
  }
  await press('Enter');
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
  await press('Escape');
  await expectWhatWasDiscussed(page);
  await press('Escape');
  await expect(eventPane(page)).toHaveCount(0);
  await expectCount(page, 1);
  expectAtMost(keys, MAX_STUDENT_KEYS, 'keys');
});

test('a student does the same on a phone, by touch', async ({ newReader }) => {
  const page = await newReader({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await openSite(page, sent);
  await expectWhatWasDiscussed(page);
  let taps = 0;
  const tap = (thing: Locator) => {
    taps += 1;
    return thing.tap();
  };
  await tap(figure(page).getByRole('button', { name: /Open the source/ }));
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
  await tap(sourcePane(page).getByRole('button', { name: 'Back to the event' }));
  await expectWhatWasDiscussed(page);
  await tap(page.getByRole('button', { name: 'Timeline', exact: true }));
  await expectCount(page, 1);
  expectAtMost(taps, MAX_STUDENT_TAPS, 'taps');
});
