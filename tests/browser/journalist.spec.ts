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
  const press = (key: string) => page.keyboard.press(key);
  /** Tabs on until this has the focus, as a reader would who sees where they are. */
  const tabTo = async (thing: Locator) => {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await thing.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error('Tab does not come to it.');
  };

  await press('/');
  await page.keyboard.type('lammy rubio call');
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

  await tabTo(
    figure(page)
      .getByRole('link', { name: /Open the source/ })
      .or(figure(page).getByRole('button', { name: /Open the source/ })),
  );
  await press('Enter');
  await expect(sourcePane(page).getByRole('heading', { name: from.title })).toBeFocused();
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
});

test('a journalist does the same on a phone, by touch', async ({ newReader }) => {
  const page = await newReader({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await openSite(page);
  await page.getByRole('button', { name: /^Filters/ }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^David Lammy,/ }).tap();
  await sheet.getByRole('checkbox', { name: /^Marco Rubio,/ }).tap();
  await sheet.getByRole('button', { name: 'Show 1 event' }).tap();
  await expectCount(page, 1);
  // One thumb up the page, over the chart as well.
  await swipeFrom(page, { x: 200, y: 700 }, 0, -350);
  await still(page);
  await row(page, call.title).tap();
  await expectWhatWasDiscussed(page);
  await figure(page).getByRole('button', { name: 'Copy quote' }).tap();
  await expect(figure(page).getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible();
  expect(await clipboard(page)).toContain(words);
  await figure(page).getByRole('button', { name: 'Cite this quote' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy citation' }).tap();
  await expectCited(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
  await expectCount(page, 1);
});
