import type { Locator, Page } from '@playwright/test';
import { measureChart } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { askForChart, goTo, openSite, pressInView, queryOf, ready } from './support/site.ts';
import { expect, test } from './support/test.ts';

function overview(page: Page): Locator {
  return page.getByRole('region', { name: 'Overview' });
}

function firstDay(page: Page): Locator {
  return overview(page).getByRole('slider', { name: 'First day shown' });
}

function lastDay(page: Page): Locator {
  return overview(page).getByRole('slider', { name: 'Last day shown' });
}

/** What the footer says of the events. */
function account(page: Page): Locator {
  return page.getByText(/\d+ in view, \d+ hidden/);
}

/** The grips of the sliders, which the browser keeps in trees of its own that no selector reaches. */
async function gripsOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  // Chromium's name for it: `id="thumb"` in the tree of an `<input type="range">`.
  const thumbs = nodes.filter(({ attributes = [] }) => attributes.join('=') === 'id=thumb');
  const grips = [];
  for (const { nodeId } of thumbs) {
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
    const styleOf = (wanted: string) =>
      computedStyle.find(({ name }) => name === wanted)?.value ?? '';
    grips.push({
      cursor: styleOf('cursor'),
      width: Number.parseFloat(styleOf('width')),
      height: Number.parseFloat(styleOf('height')),
    });
  }
  await session.detach();
  return grips;
}

async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return box;
}

test('the overview says what is shown, and is moved by keys and by the mouse', ({ page }) =>
  inOnePage(page, {
    'two sliders say what the chart shows, and move it by keys': async () => {
      await begin(page);
      await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '1 September 2024');
      await expect(lastDay(page)).toHaveAttribute('aria-valuetext', '31 March 2025');
      await firstDay(page).focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
      await expect(firstDay(page)).toHaveAttribute('aria-valuetext', '6 September 2024');
      await expect.poll(() => queryOf(page).get('from')).toBe('2024-09-06');
      expect(queryOf(page).get('to')).toBe('2025-03-31');
      await lastDay(page).focus();
      for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowLeft');
      await expect.poll(() => queryOf(page).get('to')).toBe('2025-03-21');
      const { ticks } = await measureChart(page);
      expect(ticks.every(({ date }) => date >= '2024-09-06' && date <= '2025-03-21')).toBe(true);
      // Home takes the first day to the beginning of all time that can be shown.
      await firstDay(page).focus();
      await page.keyboard.press('Home');
      await expect(account(page)).toHaveText(`${timeline.events.length} in view, 0 hidden`);
      await page.goBack();
    },
    'the window is dragged over time, the chart goes with it, and a reload is there again':
      async () => {
        await begin(page);
        const start = await boxOf(page.locator('.brush-window'));
        const y = start.y + start.height / 2;
        await page.mouse.move(start.x + 30, y);
        await page.mouse.down();
        await page.mouse.move(start.x - 20, y, { steps: 4 });
        await page.mouse.move(start.x - 170, y, { steps: 6 });
        await page.mouse.up();
        await ready(page);
        const moved = await boxOf(page.locator('.brush-window'));
        expect(moved.x).toBeLessThan(start.x - 150);
        expect(Math.abs(moved.width - start.width)).toBeLessThan(3);
        await expect(account(page)).not.toHaveText('24 in view, 0 hidden, 3 earlier: show all');
        const { search } = new URL(page.url());
        expect(search).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
        const said = await account(page).innerText();
        await page.reload();
        await ready(page);
        await expect(account(page)).toHaveText(said);
      },
    'an end of the window is dragged; a press beside it brings it there': async () => {
      await begin(page);
      const start = await boxOf(page.locator('.brush-window'));
      const y = start.y + start.height / 2;
      await expect(page.locator('.brush')).toHaveCSS('cursor', 'grab');
      // The thumb stands outside the window's end.
      await page.mouse.move(start.x + start.width + 12, y);
      await page.mouse.down();
      await page.mouse.move(start.x + start.width - 60, y, { steps: 6 });
      await page.mouse.up();
      await ready(page);
      const narrowed = await boxOf(page.locator('.brush-window'));
      expect(Math.abs(narrowed.x - start.x)).toBeLessThan(3);
      expect(narrowed.width).toBeLessThan(start.width - 50);
      const strip = await boxOf(page.locator('.brush'));
      await page.mouse.click(strip.x + 8, y);
      await ready(page);
      const first = await boxOf(page.locator('.brush-window'));
      expect(first.x).toBeLessThan(narrowed.x - 100);
      await expect(account(page)).toHaveText(/^\d+ in view, 0 hidden, \d+ later: show all$/);
    },
    'the grips of the ends are as wide as a finger needs, and the pointer says which way':
      async () => {
        await begin(page);
        const grips = await gripsOf(page);
        expect(grips).toHaveLength(2);
        for (const { cursor, width, height } of grips) {
          expect(cursor).toBe('ew-resize');
          expect(width).toBeGreaterThanOrEqual(24);
          expect(height).toBeGreaterThanOrEqual(24);
        }
      },
    'all events stand behind, those that the filter leaves in front': async () => {
      const heights = () =>
        overview(page)
          .locator('.overview-bar')
          .evaluateAll((bars) =>
            bars.map((bar) =>
              [bar, bar.firstElementChild].map((part) =>
                Math.round(part?.getBoundingClientRect().height ?? 0),
              ),
            ),
          );
      await begin(page);
      for (const [all, left] of await heights()) expect(left).toBe(all);
      await goTo(page, '?people=marco-rubio');
      const bars = await heights();
      expect(bars.filter(([, left]) => left !== 0).length).toBeLessThan(3);
      expect(bars.length).toBeGreaterThan(8);
    },
    'at every zoom every event is in view, earlier or later, and none is hidden': async () => {
      // So high that all lanes are in view: others are not drawn.
      await page.setViewportSize({ width: 1440, height: 3000 });
      await begin(page);
      for (const lanes of ['', '&lanes=person', '&lanes=issue']) {
        await goTo(page, `?from=2017-01-01&to=2025-03-31${lanes}`);
        for (let step = 0; step < 4; step += 1) {
          const said = await account(page).innerText();
          const [inView = 0, hidden = 0, ...outside] = (said.match(/\d+/g) ?? []).map(Number);
          expect(hidden, `${lanes} step ${step}`).toBe(0);
          expect(inView + outside.reduce((sum, count) => sum + count, 0)).toBe(27);
          const { signs } = await measureChart(page);
          expect(new Set(signs.map(({ event }) => event)).size).toBe(inView);
          // From 99 months to six.
          for (let twice = 0; twice < 2; twice += 1) await pressInView(page, 'Zoom in');
          await ready(page);
        }
      }
    },
  }));

test('a finger moves the window, and up the strip it scrolls the page', async ({ newReader }) => {
  const page = await newReader({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await openSite(page);
  await askForChart(page);
  await expect(firstDay(page)).toBeVisible();
  const box = await boxOf(page.locator('.brush-window'));
  const session = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  await touch('touchStart', box.x + 40);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', box.x + 40 - step * 12);
  await touch('touchEnd', 0);
  await ready(page);
  expect((await boxOf(page.locator('.brush-window'))).x).toBeLessThan(box.x - 30);
});

test('at every width the window is over what the chart shows, and no month over another', async ({
  page,
}) => {
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 844 });
    // Anew, for the chart does not change what it shows with its width.
    await openSite(page);
    if (width < 900) await askForChart(page);
    const strip = await boxOf(page.locator('.brush'));
    const shown = await boxOf(page.locator('.brush-window'));
    expect(shown.x).toBeGreaterThan(strip.x);
    expect(shown.x + shown.width).toBeLessThan(strip.x + strip.width + 1);
    // Whole: from its first day to its last there is nothing that the chart does not show.
    const bars = await overview(page)
      .locator('.overview-bar')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left));
    const within = bars.filter((left) => left > shown.x && left < shown.x + shown.width);
    expect(bars.length - within.length).toBe(3);
    const months = await overview(page)
      .locator('.overview-dates > span')
      .evaluateAll((all) =>
        all.map((each) => {
          const { left, right } = each.getBoundingClientRect();
          return { left, right };
        }),
      );
    expect(months.length).toBeGreaterThan(2);
    for (const [at, { left }] of months.slice(1).entries()) {
      expect(left).toBeGreaterThan(months[at]?.right ?? 0);
    }
  }
});
