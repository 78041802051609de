import type { Locator, Page } from '@playwright/test';
import { papers } from './support/papers.ts';
import { goTo, openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

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

test('who asks for more contrast has words at 7 to 1 and lines at 3 to 1, in both themes', async ({
  page,
}) => {
  await openSite(page);
  const words = ['--ink', '--muted', '--side-1', '--side-2', '--side-others'];
  const lines = ['--rule', '--edge'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    expect((await contrasts(page, ['--rule']))[0]).toBeLessThan(3);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const [at, ratio] of (await contrasts(page, words)).entries()) {
      expect.soft(ratio, `${words[at]}, ${colorScheme}`).toBeGreaterThanOrEqual(7);
    }
    for (const [at, ratio] of (await contrasts(page, lines)).entries()) {
      expect.soft(ratio, `${lines[at]}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
    }
  }
  // What cannot be used is told by its box, not by being faint.
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await goTo(page, '?people=marco-rubio,david-lammy');
  const dead = page.locator('label:has(input:disabled)').first();
  await expect(dead).toHaveCSS('opacity', '1');
});

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

/** How plain colours are on the paper: the ratio of luminances by WCAG 2.2. */
function contrasts(page: Page, names: readonly string[]): Promise<readonly number[]> {
  return page.evaluate((colours) => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.body.appendChild(document.createElement('span'));
    const read = (name: string) => {
      probe.style.color = `var(${name})`;
      return luminance(getComputedStyle(probe).color);
    };
    const paper = read('--paper');
    const ratios = colours.map((name) => {
      const own = read(name);
      return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
    });
    probe.remove();
    return ratios;
  }, names);
}
