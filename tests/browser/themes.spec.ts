import type { Locator, Page } from '@playwright/test';
import { openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The red, green and blue of the paper. */
const papers = { light: 'rgb(250, 247, 241)', dark: 'rgb(21, 20, 16)' } as const;

for (const colorScheme of ['light', 'dark'] as const) {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the page follows the system, and a switch is remembered from the first paint on', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { themesSeen: seen });
        // From the moment there is a body there can be something to see.
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          seen.push(document.documentElement.dataset.theme ?? 'none');
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        addEventListener('DOMContentLoaded', () => {
          seen.push(document.documentElement.dataset.theme ?? 'none');
        });
      });
      await test.step(`the page is ${colorScheme} too, and follows a change of the system`, async () => {
        await openSite(page);
        expect(await themesSeen(page)).toEqual(['none', 'none']);
        expect(await paper(page)).toBe(papers[colorScheme]);
        await page.emulateMedia({ colorScheme: other });
        await expect.poll(() => paper(page)).toBe(papers[other]);
        await expect(switchTo(page, colorScheme)).toBeVisible();
        await page.emulateMedia({ colorScheme });
      });
      await test.step(`a switch to ${other} is remembered, and there before anything is painted`, async () => {
        await switchTo(page, other).click();
        expect(await paper(page)).toBe(papers[other]);
        await openSite(page, '?people=marco-rubio');
        expect(await themesSeen(page)).toEqual([other, other]);
        expect(await paper(page)).toBe(papers[other]);
      });
      await test.step('and a switch back too', async () => {
        await switchTo(page, colorScheme).click();
        expect(await paper(page)).toBe(papers[colorScheme]);
        await page.reload();
        expect(await paper(page)).toBe(papers[colorScheme]);
      });
    });
  });
}

test('a page whose storage is closed to it still opens, and switches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openSite(page);
  expect(await paper(page)).toBe(papers.light);
  await switchTo(page, 'dark').click();
  expect(await paper(page)).toBe(papers.dark);
});

test('who asks for less motion sees the chart jump instead of glide', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSite(page);
  const positions = await page.evaluate(async () => {
    // A date of the axis: the signs are out of sight while they are set anew.
    const place = () =>
      document.querySelector('[data-date="2025-01-26"]')?.getBoundingClientRect().left;
    const seen = new Set([place()]);
    const button = document.querySelector('button[aria-label="Zoom in"]');
    if (button instanceof HTMLElement) button.click();
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(place());
    }
    return seen.size;
  });
  expect(positions).toBeLessThanOrEqual(2);
});

function switchTo(page: Page, theme: keyof typeof papers): Locator {
  return page.getByRole('button', { name: `Switch to the ${theme} theme` });
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function themesSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'themesSeen'));
}
