import { expect, type Page } from '@playwright/test';

/** Drops a file of text on the page, as a reader does. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName = '', words = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], fileName, { type: 'text/plain' }));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop a text to add it to the timeline')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}
