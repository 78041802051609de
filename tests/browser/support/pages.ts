import { expect, type Page } from '@playwright/test';

/** Opens the page at an address under which no chart is drawn, and waits until it is there. */
export async function openPage(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Timeline' })).toBeVisible();
}
