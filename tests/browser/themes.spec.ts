import type { Page } from '@playwright/test';
import { openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The red, green and blue of the paper. */
const papers = { light: 'rgb(250, 247, 241)', dark: 'rgb(21, 20, 16)' } as const;

for (const colorScheme of ['light', 'dark'] as const) {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test.describe(`where the system is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`the page is ${colorScheme} too, and follows a change of the system`, async ({ page }) => {
      await openSite(page);
      expect(await paper(page)).toBe(papers[colorScheme]);
      await page.emulateMedia({ colorScheme: other });
      await expect.poll(() => paper(page)).toBe(papers[other]);
      await expect(
        page.getByRole('button', { name: `Switch to the ${colorScheme} theme` }),
      ).toBeVisible();
    });

    test(`a switch to ${other} is remembered over reloads, and a switch back too`, async ({
      page,
    }) => {
      await openSite(page);
      await page.getByRole('button', { name: `Switch to the ${other} theme` }).click();
      expect(await paper(page)).toBe(papers[other]);
      await openSite(page, '?people=marco-rubio');
      expect(await paper(page)).toBe(papers[other]);
      await page.getByRole('button', { name: `Switch to the ${colorScheme} theme` }).click();
      expect(await paper(page)).toBe(papers[colorScheme]);
      await page.reload();
      expect(await paper(page)).toBe(papers[colorScheme]);
    });

    test(`a remembered ${other} is there before the first thing is painted`, async ({ page }) => {
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
      await openSite(page);
      expect(await themesSeen(page)).toEqual(['none', 'none']);
      await page.getByRole('button', { name: `Switch to the ${other} theme` }).click();
      await page.reload();
      expect(await themesSeen(page)).toEqual([other, other]);
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
  await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
  expect(await paper(page)).toBe(papers.dark);
});

test('who asks for less motion sees the chart jump instead of glide', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSite(page);
  const positions = await page.evaluate(async () => {
    const sign = () => document.querySelector('.chart [data-event]')?.getBoundingClientRect().left;
    const seen = new Set([sign()]);
    const button = document.querySelector('button[aria-label="Zoom in"]');
    if (button instanceof HTMLElement) button.click();
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(sign());
    }
    return seen.size;
  });
  expect(positions).toBeLessThanOrEqual(2);
});

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function themesSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'themesSeen'));
}
