import type { Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { openSite, queryOf, revealed } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** At the most, as what moves times how far (web.dev/articles/cls); 0.1 counts as good. */
const MAX_LAYOUT_SHIFT = 0.02;

/** Holds back the scripts, so that what the HTML has is drawn first, and adds up what moves then. */
async function shiftsOf(page: Page, query: string): Promise<number> {
  await page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(window, { layoutShift: sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        };
        if (!hadRecentInput) sum.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(/assets\/.*\.js$/, async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.continue();
  });
  await page.goto(`/${query}`);
  await (query.includes('layout=') ? begin(page, query) : revealed(page));
  await farRowsLeftOut(page);
  return page.evaluate(
    () => (window as unknown as { layoutShift: { shift: number } }).layoutShift.shift,
  );
}

/** Resolves when the browser may leave out the rows that are far from what is seen, and has painted. */
async function farRowsLeftOut(page: Page): Promise<void> {
  await expect(page.locator('.event-list')).toHaveAttribute('data-laid-out');
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} px nothing moves when the scripts take the page over`, async ({
    newReader,
  }) => {
    for (const query of ['', '?people=david-lammy', '?event=2025-01-28-lammy-rubio-call']) {
      const page = await newReader({ viewport: { width, height } });
      expect.soft(await shiftsOf(page, query), query).toBeLessThanOrEqual(MAX_LAYOUT_SHIFT);
      await page.close();
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [320, 640],
] as const) {
  test(`at ${width} by ${height} the first view has an event with its date and title, whole`, async ({
    newReader,
  }) => {
    const page = await newReader({ viewport: { width, height }, hasTouch: true, isMobile: true });
    await openSite(page);
    const row = page.locator('.event-row').filter({ visible: true }).first();
    const bar = page.getByRole('navigation').filter({ visible: true }).last();
    const top = await bar.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(height - 80);
    for (const part of ['.event-row-date', '.event-row-title']) {
      const { bottom } = await row.locator(part).evaluate((element) => {
        return element.getBoundingClientRect();
      });
      expect(bottom, part).toBeGreaterThan(0);
      expect(bottom, part).toBeLessThan(top);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('rows far from what is seen are not drawn until one comes to them, and nothing moves for it', async ({
  newReader,
}) => {
  const page = await newReader({ viewport: { width: 390, height: 844 } });
  await openSite(page);
  await farRowsLeftOut(page);
  const list = page.locator('.event-list');
  const last = list.getByRole('heading', { level: 4 }).last();
  const isDrawn = () =>
    last.evaluate((title) => title.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  const height = async () => (await list.boundingBox())?.height;
  const before = await height();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(isDrawn).toBe(true);
  expect(await height()).toBe(before);
});

test('without JavaScript all events are there with their quotes, and each quote leads to its text', async ({
  newReader,
}) => {
  const page = await newReader({ javaScriptEnabled: false });
  await page.goto('/');
  const note = page.locator('noscript p');
  await expect(note).toContainText('Without JavaScript this page is a list');
  await expect(note).toBeVisible();
  await expect(page).toHaveTitle(`${timeline.title} · Readout`);
  const rows = await page.locator('.event-row').evaluateAll((all) =>
    all.map((row) => ({
      title: row.querySelector('h4')?.textContent ?? '',
      words: Array.from(row.querySelectorAll('blockquote'), ({ textContent }) => textContent),
      links: Array.from(row.querySelectorAll('figure a'), (link) => link.getAttribute('href')),
    })),
  );
  expect(rows.map(({ title }) => title).toSorted()).toEqual(
    timeline.events.map(({ title }) => title).toSorted(),
  );
  for (const event of timeline.events) {
    const row = rows.find(({ title }) => title === event.title);
    expect(row?.links).toEqual(event.excerpts.map(({ source }) => `./data/sources/${source}.txt`));
    for (const [at, { exact }] of event.excerpts.entries()) {
      const [, ...words] = exact.trim().split(/\s+/).slice(0, 4);
      expect(row?.words[at]?.replaceAll(/\s+/g, ' ')).toContain(words.join(' '));
    }
  }
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('The chart is being drawn')).toBeHidden();
});

test('what is typed before the scripts come goes on in the search box, whatever the address', async ({
  page,
}) => {
  for (const query of ['', '?actor=david-lammy', '?people=david-lammy', '?q=Kyiv'])
    await test.step(query, async () => {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(/assets\/index-.*\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await page.goto(`/${query}`, { waitUntil: 'commit' });
      const box = page.getByRole('searchbox');
      await box.pressSequentially('Cha');
      arrive();
      await expect(page.getByRole('button', { name: 'Clear the search' })).toBeVisible();
      await expect(box).toBeFocused();
      await page.keyboard.type('gos');
      await expect(box).toHaveValue('Chagos');
      await expect.poll(() => queryOf(page).get('q')).toBe('Chagos');
      await page.unrouteAll();
    });
});

test('the scripts take over what the HTML has, and draw nothing anew', async ({ page }) => {
  await inOnePage(page, {
    'a row that was in the HTML is the same element afterwards': async () => {
      let go = () => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route(/assets\/index-.*\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      const row = page.locator('.event-row').nth(5);
      await expect(row).toBeVisible();
      await expect(page.locator('noscript.event-row-words')).toHaveCount(timeline.events.length);
      await row.evaluate((element) => {
        element.setAttribute('data-was-there', '');
      });
      go();
      await revealed(page);
      await expect(page.locator('[data-was-there]')).toHaveCount(1);
      await expect(page.locator('noscript.event-row-words')).toHaveCount(0);
      await expect(page.locator('[data-style]')).toHaveCount(0);
      await page.unrouteAll();
    },
    'under an address of its own the page is drawn from the start': async () => {
      await openSite(page, '?people=david-lammy');
      await expect(page.locator('.event-row')).toHaveCount(8);
      await expect(page.locator('[data-first-view]')).toHaveCount(0);
    },
  });
});
