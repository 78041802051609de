import { eventPane, expectCount, row } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ tolerated: /Failed to load resource|net::ERR_FAILED|NumberFormat is broken/ });

test('where the chart cannot be fetched the list is there, and says how to try again', async ({
  page,
}) => {
  await page.route(/\/Chart-[^/]*\.js$/, (request) => request.abort());
  await page.goto('/?people=david-lammy');
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('This part of the page could not be loaded.');
  await expectCount(page, 8);
  await expect(page.getByRole('button', { name: 'Remove filter David Lammy' })).toBeVisible();
  await row(page, 'Lammy and Rubio speak by phone').click();
  await expect(
    eventPane(page).getByRole('heading', { name: 'Lammy and Rubio speak by phone' }),
  ).toBeFocused();
  await page.unroute(/\/Chart-[^/]*\.js$/);
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

for (const layout of ['matrix', 'table']) {
  test(`where the ${layout} cannot be fetched the other layouts are still there`, async ({
    page,
  }) => {
    await page.route(/\/(Matrix|Table)View-[^/]*\.js$/, (request) => request.abort());
    await page.goto(`/?layout=${layout}`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(page.getByRole('application')).toBeVisible();
  });
}

test('a fault of the page is owned up to, with the ways on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get() {
        throw new Error('NumberFormat is broken');
      },
    });
  });
  await page.goto('/?people=david-lammy');
  const notice = page.getByRole('alert');
  await expect(notice.getByRole('heading', { name: 'This page has failed' })).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await notice.getByRole('link', { name: 'Start from the beginning' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('while the chart is on its way the list can be read', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/Chart-[^/]*\.js$/, async (request) => {
    await asked;
    await request.continue();
  });
  await page.goto('/');
  await expect(page.getByText('The chart is being drawn')).toBeVisible();
  await expect(row(page, 'Lammy and Rubio speak by phone')).toBeVisible();
  send();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('The chart is being drawn')).toHaveCount(0);
});
