import type { Page } from '@playwright/test';
import { signOf } from './support/chart.ts';
import { timeline } from './support/published.ts';
import { eventPane, openSite, row } from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = '2025-01-28-lammy-rubio-call';
const title = timeline.events.find(({ id }) => id === call)?.title ?? '';

/** Has the page carry a timeline in which the call has another id, which a seed may give. */
async function callTheCall(page: Page, id: string): Promise<void> {
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(call, id) });
  });
}

test('an event whose id every object has a property of is drawn, opened and linked as any other', async ({
  page,
}) => {
  const id = 'constructor';
  await callTheCall(page, id);
  await openSite(page);
  await expect(signOf(page, id)).toBeAttached();
  await row(page, title).click();
  await expect(eventPane(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]event=${id}(&|$)`));
  await page.reload();
  await expect(eventPane(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(/has failed/)).toHaveCount(0);
});
