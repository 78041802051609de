import type { Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { openViewMenu } from './support/site.ts';
import { expect, test } from './support/test.ts';

const query = '?people=david-lammy&scale=true&event=2025-01-28-lammy-rubio-call';

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Share' });
}

function field(page: Page, name: string) {
  return dialog(page).getByRole('textbox', { name });
}

async function openShare(page: Page, at = query): Promise<void> {
  await begin(page, at);
  // On a phone an open event lies over the header.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('with a clipboard', () => {
  test('link and embed code are copied as they are shown', ({ page }) =>
    inOnePage(page, {
      'the link is that of just this view, and is copied whole': async () => {
        await openShare(page);
        // Link, embed code and files are in one place.
        for (const name of ['Link', 'Embed', 'Files']) {
          await expect(dialog(page).getByRole('region', { name })).toBeVisible();
        }
        await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0);
        await expect(field(page, 'Link')).toHaveValue(page.url());
        await dialog(page).getByRole('button', { name: 'Copy link' }).click();
        await expect(
          dialog(page).getByRole('status').filter({ hasText: 'Link copied' }),
        ).toBeVisible();
        expect(await clipboard(page)).toBe(page.url());
      },
      'the embed code is copied as it is shown': async () => {
        await openShare(page);
        await dialog(page).getByRole('button', { name: 'Copy embed code' }).click();
        await expect(
          dialog(page).getByRole('status').filter({ hasText: 'Embed code copied' }),
        ).toBeVisible();
        await expect(field(page, 'Embed')).toHaveValue(await clipboard(page));
      },
    }));
});

test('what is shared is what is shown', ({ page, newReader }) =>
  inOnePage(page, {
    'a browser reads the embed code as a named frame of the same view': async () => {
      await openShare(page);
      const code = await field(page, 'Embed').inputValue();
      // In a page without the policy of ours, as that of whoever embeds it may be.
      const another = await newReader();
      const frame = await another.evaluate((html) => {
        // Parsed, not shown: nothing of it is loaded.
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const [iframe, ...others] = [...body.querySelectorAll('*')];
        const attributes = [...(iframe?.attributes ?? [])].map(({ name, value }) => [name, value]);
        return { tag: iframe?.tagName, others: others.length, ...Object.fromEntries(attributes) };
      }, code);
      expect(frame).toMatchObject({ tag: 'IFRAME', others: 0, width: '100%', loading: 'lazy' });
      expect(frame.title).toContain(timeline.title);
      const shown = new URL(page.url()).searchParams;
      const embedded = new URL(frame.src).searchParams;
      expect(embedded.get('embed')).toBe('1');
      embedded.delete('embed');
      expect(Object.fromEntries(embedded)).toEqual(Object.fromEntries(shown));
    },
    'what is shared follows what is shown': async () => {
      await openShare(page, '');
      await expect(field(page, 'Link')).toHaveValue(page.url());
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
      await openViewMenu(page);
      await page.getByRole('checkbox', { name: 'True scale' }).check();
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect(field(page, 'Link')).toHaveValue(/\?scale=true$/);
      await expect(field(page, 'Embed')).toHaveValue(/\?scale=true&amp;embed=1"/);
    },
    'all of it fits, however narrow the window': async () => {
      await page.setViewportSize({ width: 768, height: 740 });
      await openShare(page, '?people=david-lammy&scale=true');
      for (const width of [768, 390, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const fit = () =>
          dialog(page).evaluate((element) => [
            element.scrollWidth <= element.clientWidth,
            element.getBoundingClientRect().left >= 0,
            element.getBoundingClientRect().right <= innerWidth,
          ]);
        await expect.poll(fit, `${width} px`).toEqual([true, true, true]);
        await dialog(page).getByRole('button', { name: 'Print' }).scrollIntoViewIfNeeded();
        await expect(dialog(page).getByRole('button', { name: 'Print' })).toBeInViewport();
      }
    },
  }));

test('a device with a sheet for sharing is offered it, with the link', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
      return Promise.reject(new DOMException('Thought better of it.', 'AbortError'));
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  });
  await openShare(page);
  await dialog(page).getByRole('button', { name: 'Share…' }).click();
  const shared = JSON.stringify({ title: timeline.title, url: page.url() });
  await expect(page.locator('html')).toHaveAttribute('data-shared', shared);
});

test('a device without one is not', async ({ page }) => {
  await page.addInitScript(() => {
    if ('share' in Navigator.prototype) Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await openShare(page);
  await expect(dialog(page).getByRole('button', { name: 'Share…' })).toHaveCount(0);
});
