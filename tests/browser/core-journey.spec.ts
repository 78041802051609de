import { addText, progress } from './support/desk.ts';
import { eventOf } from './support/published.ts';
import { eventPane, expectCount, openSite, option, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

/**
 * What the page is for: narrow the timeline, open an event, read its quote in its source, go back;
 * add a text of one's own. The same in Firefox: firefox.spec.ts.
 */
const call = eventOf('2025-01-28-lammy-rubio-call');
const words = call.excerpts[0]?.exact ?? '';

test('the core journey: filter, event, quote, source, Back, a text of one’s own', async ({
  page,
}) => {
  await openSite(page);
  await option(page, 'David Lammy').check();
  await expectCount(page, 8);
  await row(page, call.title).click();
  const figure = eventPane(page).getByRole('figure').filter({ hasText: words }).first();
  await expect(figure).toBeVisible();
  const opens = /Open the source/;
  await figure
    .getByRole('link', { name: opens })
    .or(figure.getByRole('button', { name: opens }))
    .click();
  await expect(sourcePane(page).locator('mark[aria-current="true"]')).toContainText(
    words.slice(0, 20),
  );
  await page.goBack();
  await expect(sourcePane(page)).toHaveCount(0);
  await expectCount(page, 8);
  await page.getByRole('button', { name: 'Remove filter David Lammy' }).click();
  await addText(page, 'On 28 January 2025 David Lammy spoke to Marco Rubio by phone.');
  await expect(progress(page)).toHaveText(/^1 found/);
});
