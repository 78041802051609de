import type { Page } from '@playwright/test';
import { begin } from './support/one-page.ts';
import { expect, test } from './support/test.ts';

const call = '2025-01-28-lammy-rubio-call';

/** What can be printed, and on how many sheets of A4 it has to come: what it says fills so many. */
const printed = {
  list: { query: '', sheets: [4, 16] },
  event: { query: `?event=${call}`, sheets: [1, 3] },
  source: { query: `?event=${call}&source=${call}`, sheets: [1, 4] },
  compare: { query: `?compare=${call}`, sheets: [1, 4] },
  matrix: { query: '?layout=matrix', sheets: [1, 4] },
  table: { query: '?layout=table', sheets: [1, 5] },
} as const;

test('from the browser’s own command all of what is open is printed, each as itself', async ({
  page,
}) => {
  test.slow();
  const counts: Record<string, number> = {};
  for (const [name, { query, sheets }] of Object.entries(printed)) {
    await test.step(name, async () => {
      await begin(page, query);
      await page.waitForLoadState('networkidle');
      // What asks for a printed page tells the page so, as the command of the browser does.
      const count = await sheetsOf(page);
      counts[name] = count;
      expect.soft(count, `sheets: ${JSON.stringify(counts)}`).toBeGreaterThanOrEqual(sheets[0]);
      expect.soft(count, `sheets: ${JSON.stringify(counts)}`).toBeLessThanOrEqual(sheets[1]);
      const needed = await sheetsNeeded(page);
      expect.soft(count, `${name} has room for all of it`).toBeGreaterThanOrEqual(needed);
    });
  }
  test.info().annotations.push({ type: 'sheets', description: JSON.stringify(counts) });
});

const margin = { top: '18mm', right: '18mm', bottom: '18mm', left: '18mm' };

/** How many pages the PDF has that the browser makes of it. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** How many its content needs at the least, by its height where no sheet parts it. */
async function sheetsNeeded(page: Page): Promise<number> {
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 658, height: 987 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const height = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('article, section, table, li')];
    return Math.max(
      0,
      ...parts
        .filter((each) => each.checkVisibility())
        .map((each) => {
          const { bottom } = each.getBoundingClientRect();
          return bottom + scrollY;
        }),
    );
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await page.setViewportSize(size);
  return Math.floor(height / 987);
}
