import { expect, type Page } from '@playwright/test';

/** Opens the matrix or the table, and waits until it is there. */
export async function openLayout(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await layoutReady(page);
}

/** Waits until the matrix or the table is there, or that no event is left for it. */
export async function layoutReady(page: Page): Promise<void> {
  const laidOut = page.getByRole('grid').or(page.getByRole('table'));
  await expect(laidOut.or(page.getByRole('heading', { name: /^No event/ }))).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens the page at an address under which no chart is drawn, and waits until it is there. */
export async function openPage(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await pageReady(page);
}

/** Waits until a page under which no chart is drawn is there. */
export async function pageReady(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('link', { name: 'Timeline' })).toBeVisible();
}
