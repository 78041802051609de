import type { Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { openSite, queryOf, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

const source = '2025-01-28-lammy-rubio-call';

/** Selects these words where they stand in the open source, as a reader would with the mouse. */
function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1 || !node.parentElement?.closest('[data-start]')) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not in one run of the open source.`);
  }, words);
}

test('finding, passages and facts in an open source', ({ page }) =>
  inOnePage(page, {
    'words can be found in a source, counted, and gone through': async () => {
      await begin(page, `?source=${source}`);
      const pane = sourcePane(page);
      const box = pane.getByRole('searchbox', { name: 'Find in this source' });
      await box.fill('CHAGOS');
      await expect(pane.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible();
      await box.press('Enter');
      await expect(pane.getByRole('status').filter({ hasText: '2 of 2' })).toBeVisible();
      // In the folded comments, which open for it.
      await expect(
        pane.getByText('his expensive give away of the Chagos Islands'),
      ).toBeInViewport();
      await box.fill("president's");
      await expect(pane.getByRole('status').filter({ hasText: 'not found' })).toBeVisible();
      await box.fill('uk’s relationship');
      await expect(pane.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
    },
    'a reader goes from passage to passage, each with its event in the margin': async () => {
      await begin(page, `?event=${source}&source=${source}`);
      const pane = sourcePane(page);
      const current = pane.locator('mark[aria-current]');
      const first = (await current.textContent()) ?? '';
      await expect(pane.getByText(/^Passage \d+ of \d+$/)).toBeVisible();
      await pane.getByRole('button', { name: 'Next passage' }).click();
      await expect(current).not.toHaveText(first);
      await expect(current).toBeInViewport();
      await pane.getByRole('button', { name: 'Previous passage' }).click();
      await expect(current).toHaveText(first);
      await pane.getByRole('link', { name: 'State Dept statement' }).first().click();
      expect(queryOf(page).get('event')).toBe('2025-01-28-state-department-statement');
    },
    'a source says what it is: dates, rights, the name it came under, its digest': async () => {
      await begin(page, `?source=${source}`);
      const pane = sourcePane(page);
      await expect(
        pane.getByText('News report, Nation.Cymru, published 28 January 2025'),
      ).toBeVisible();
      await pane.locator('summary', { hasText: 'The exact text' }).click();
      await expect(pane.getByText('000_f7de046ff2f04064.txt')).toBeVisible();
      await expect(pane.getByText(/^093ea041ed17778c356b61957365b05e/)).toBeVisible();
    },
    'a link to words that the text no longer has says so, and marks nothing': async () => {
      await begin(page, `?source=${source}&at=100-130-00000000`);
      await expect(sourcePane(page).getByRole('alert')).toContainText('no longer has');
      await expect(sourcePane(page).locator('mark[aria-current]')).toHaveCount(0);
    },
  }));

test.describe('with a clipboard', () => {
  test('words a reader selects are copied with their source and a link that reopens them', async ({
    page,
  }) => {
    await openSite(page, `?source=${source}`);
    await expect(sourcePane(page).locator('mark').first()).toBeVisible();
    await select(page, 'a potential early flashpoint');
    const bar = sourcePane(page).getByRole('toolbar', { name: 'Selected words' });
    await bar.getByRole('button', { name: 'Copy quote' }).click();
    await expect(bar.getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('“a potential early flashpoint”');
    expect(copied).toContain('Nation.Cymru, 28 January 2025');
    await page.goto(/https?:\S+/.exec(copied)?.[0] ?? '');
    const passage = sourcePane(page).locator('mark[aria-current]');
    await expect(passage).toHaveText('a potential early flashpoint');
    await expect(passage).toBeInViewport();
  });
});
