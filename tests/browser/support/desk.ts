import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog in which a text is added. */
export function addDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Add a source' });
}

/** Adds a text by pasting it and waits for its desk. */
export async function addText(page: Page, words: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Add a (source|text)$/ })
    .first()
    .click();
  await addDialog(page).getByRole('textbox', { name: 'Paste the text' }).fill(words);
  await addDialog(page).getByRole('button', { name: 'Read the text' }).click();
  await expect(addDialog(page).getByText(/^Found: /)).toBeVisible();
  await addDialog(page).getByRole('button', { name: 'Review the drafts' }).click();
  await expect(progress(page)).toBeVisible();
}

/** How far the review is: `3 found, 2 left`. */
export function progress(page: Page): Locator {
  return page.getByText(/^\d+ found, \d+ left$/);
}

/** The card of the draft under review. */
export function card(page: Page): Locator {
  return page.locator('section[aria-labelledby="desk-card-title"]');
}

/** The text of the desk. */
export function deskText(page: Page): Locator {
  return page.getByRole('region', { name: 'Text', exact: true });
}

/** The passages of the text in a state: `open`, `accepted` … */
export function passages(page: Page, state: string): Locator {
  return deskText(page).locator(`mark[data-state="${state}"]`);
}

/** Leaves the desk for the timeline. */
export async function leaveDesk(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Finish later|Done)$/ }).click();
  await expect(page.getByRole('main')).toBeVisible();
}

/** Selects words of the text, as a reader does with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await deskText(page).evaluate((region, wanted) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && !node.parentElement?.closest('[data-added]')) nodes.push(node);
    const all = nodes.map(({ data }) => data).join('');
    const start = all.indexOf(wanted);
    if (start === -1) throw new Error(`The text has no “${wanted}”.`);
    const at = (offset: number, isEnd: boolean) => {
      let before = 0;
      for (const node of nodes) {
        const inside = offset - before;
        if (isEnd ? inside <= node.data.length : inside < node.data.length) return { node, inside };
        before += node.data.length;
      }
      throw new Error('The words end after the text.');
    };
    const range = document.createRange();
    const [first, last] = [at(start, false), at(start + wanted.length, true)];
    range.setStart(first.node, first.inside);
    range.setEnd(last.node, last.inside);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
}
