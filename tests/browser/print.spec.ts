import type { Page } from '@playwright/test';
import { begin } from './support/one-page.ts';
import { expect, test } from './support/test.ts';

const call = '2025-01-28-lammy-rubio-call';

/** What can be printed, and how many sheets of A4 it fills: all ten of the list were one, once. */
const printed = {
  list: { query: '', sheets: [8, 12] },
  event: { query: `?event=${call}`, sheets: [1, 2] },
  source: { query: `?event=${call}&source=${call}`, sheets: [3, 5] },
  compare: { query: `?compare=${call}`, sheets: [3, 4] },
  matrix: { query: '?layout=matrix', sheets: [1, 2] },
  table: { query: '?layout=table', sheets: [3, 5] },
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
      expect.soft(await isCutAtTheSide(page), `${name} is as wide as the paper`).toBe(false);
      expect.soft(count, `sheets: ${JSON.stringify(counts)}`).toBeGreaterThanOrEqual(sheets[0]);
      expect.soft(count, `sheets: ${JSON.stringify(counts)}`).toBeLessThanOrEqual(sheets[1]);
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

/** Whether something lies beyond the right edge of an A4 sheet, where a printer leaves it out or shrinks all. */
async function isCutAtTheSide(page: Page): Promise<boolean> {
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 658, height: 990 });
  await page.emulateMedia({ media: 'print' });
  const isCut = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await page.emulateMedia({ media: null });
  if (screen !== null) await page.setViewportSize(screen);
  return isCut;
}
