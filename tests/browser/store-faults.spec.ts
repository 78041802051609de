import type { Page } from '@playwright/test';
import { addText, card, leaveDesk, progress } from './support/desk.ts';
import { timeline } from './support/published.ts';
import { openSite, revealed } from './support/site.ts';
import { expect, test } from './support/test.ts';

const text = `Foreign Secretary speaks to US Secretary of State

Published 2 April 2025

The Foreign Secretary David Lammy spoke to US Secretary of State Marco Rubio by phone on 1 April 2025.
`;

/** Expects the page to have so many events more than were published. */
async function expectMore(page: Page, more: number): Promise<void> {
  const all = timeline.events.length + more;
  await expect(page.getByRole('status').getByText(`${all} of ${all} events`)).toBeVisible();
}

async function accept(page: Page): Promise<void> {
  await card(page)
    .getByRole('button', { name: /^Accept/ })
    .click();
  await expect(progress(page)).toHaveText('1 found, 0 left');
}

test('a store that neither opens nor refuses is said to keep nothing, and the text is there', async ({
  newReader,
}) => {
  const page = await newReader();
  await page.addInitScript(() => {
    // A request that is never answered, as of a browser whose store is locked.
    IDBFactory.prototype.open = () => document.createElement('i') as unknown as IDBOpenDBRequest;
  });
  await openSite(page);
  await addText(page, text);
  await expect(page.getByText(/would not keep “Foreign Secretary/)).toBeVisible();
  await accept(page);
  await leaveDesk(page);
  await expectMore(page, 1);
});

test('a store that is cleared under the page takes nothing of what is on it', async ({
  newReader,
}) => {
  const page = await newReader();
  await openSite(page);
  await addText(page, text);
  const client = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await accept(page);
  await expect(page.getByText(/would not keep “Foreign Secretary/)).toBeVisible();
  await expect(progress(page)).toHaveText('1 found, 0 left');
  await leaveDesk(page);
  await expectMore(page, 1);
});

test('a tab that is killed in the middle of a review has kept each decision before', async ({
  newReader,
}) => {
  const page = await newReader();
  await openSite(page);
  await addText(page, text);
  const desk = page.url();
  await accept(page);
  const second = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await second.goto(desk);
  await expect(progress(second)).toHaveText('1 found, 0 left');
  await second.goto('/');
  await revealed(second);
  await expectMore(second, 1);
});
