import type { Locator, Page } from '@playwright/test';
import { measureChart, still } from './support/chart.ts';
import { tenThousand } from './support/corpora.ts';
import { marksNow } from './support/marks.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import { chart, line } from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const other = eventOf('2025-01-26-starmer-trump-call');

function markOf(page: Page, id: string): Locator {
  return page.locator(`.chart .event-marker[data-event="${id}"]`);
}

/** Whether something is drawn around a sign, whatever its colour. */
function isRinged(sign: Locator): Promise<boolean> {
  return sign.evaluate((element) => {
    const mark = element.querySelector('.event-mark') ?? element;
    const around = getComputedStyle(mark, '::before');
    const isRing = around.content !== 'none' && around.borderTopStyle === 'solid';
    return isRing || getComputedStyle(mark).outlineStyle === 'solid';
  });
}

/**
 * The events around whose signs the canvas of a moving chart has drawn a ring: ink over the middle
 * of the sign, a little above it. Null where the chart is at rest.
 */
async function ringedOnCanvas(page: Page): Promise<readonly string[] | null> {
  const { moving, marks } = await marksNow(page);
  if (!moving) return null;
  return page.locator('canvas.chart-motion').evaluate((canvas, marks) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('This is no canvas.');
    const ink = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
    const { left, top, width } = canvas.getBoundingClientRect();
    const ratio = canvas.width / width;
    // A copy is read: to read it itself would slow what it draws from then on.
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0);
    const isInk = (x: number, y: number) => {
      const [column = 0, row = 0] = [(x - left) * ratio, (y - top) * ratio].map(Math.round);
      const pixel = context?.getImageData(column, row, 1, 1).data ?? [];
      return [...ink, 255].every((part, at) => Math.abs(part - (pixel[at] ?? 0)) < 8);
    };
    return marks
      .filter(({ box }) => {
        const [middle, row] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return [8, 9, 10, 11].some((above) =>
          [-1, 0, 1].every((by) => isInk(middle + by, row - above)),
        );
      })
      .map(({ id }) => id);
  }, marks);
}

test('what is pointed at in the list is ringed in the chart, and the other way round', ({ page }) =>
  inOnePage(page, {
    'a row under the pointer rings its sign, and leaving it takes the ring away': async () => {
      await begin(page);
      await expect.poll(() => isRinged(markOf(page, call.id))).toBe(false);
      await line(page, call.title).hover();
      await expect.poll(() => isRinged(markOf(page, call.id))).toBe(true);
      await expect(page.locator('.chart [data-pointed]')).toHaveCount(1);
      await page.mouse.move(2, 2);
      await expect(page.locator('[data-pointed]')).toHaveCount(0);
    },
    'a sign under the pointer rings the sign of its row': async () => {
      await begin(page);
      await markOf(page, call.id).locator('.event-sign').hover();
      await expect.poll(() => isRinged(line(page, call.title))).toBe(true);
      await expect(page.locator('.event-row[data-pointed]')).toHaveCount(1);
    },
    'the focus does the same, and the arrow keys of the chart': async () => {
      await begin(page);
      await line(page, call.title).getByRole('heading').getByRole('link').focus();
      await expect.poll(() => isRinged(markOf(page, call.id))).toBe(true);
      await chart(page).focus();
      await page.keyboard.press('End');
      await expect.poll(() => isRinged(line(page, timeline.events.at(-1)?.title ?? ''))).toBe(true);
    },
    'while the chart moves, the canvas that draws it rings the sign of the row as well':
      async () => {
        await begin(page);
        const { box } = await measureChart(page);
        const [x, y] = [(box.left + box.right) / 2, box.bottom - 12];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + 12, y);
        await page.mouse.move(x + 20, y);
        await expect.poll(() => ringedOnCanvas(page)).toEqual([]);
        // The pointer holds the chart, so it is the focus that comes to the row.
        const title = line(page, call.title).getByRole('heading').getByRole('link');
        await title.evaluate((link) => link.focus({ preventScroll: true }));
        await page.mouse.move(x + 30, y);
        await expect.poll(() => ringedOnCanvas(page)).toEqual([call.id]);
        await title.evaluate((link) => link.blur());
        await page.mouse.move(x + 40, y);
        await expect.poll(() => ringedOnCanvas(page)).toEqual([]);
        await page.mouse.up();
      },
    'the strip beside an open event does so too': async () => {
      await begin(page, `?event=${call.id}`);
      await line(page, other.title).hover();
      await expect
        .poll(() => isRinged(page.locator(`.strip-sign[data-event="${other.id}"]`)))
        .toBe(true);
    },
    'nothing moves, and nothing but the rings is changed': async () => {
      await begin(page);
      await line(page, other.title).scrollIntoViewIfNeeded();
      await still(page);
      const boxes = () =>
        page
          .locator('.event-row, .event-marker, .event-sign, .event-label')
          .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
      const before = await boxes();
      // The focus may have come back to a row.
      await page.locator('body').evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await expect(page.locator('[data-pointed]')).toHaveCount(0);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver((changes) => {
          for (const { type, attributeName } of changes) seen.push(attributeName ?? type);
        }).observe(document.body, { attributes: true, childList: true, subtree: true });
      });
      await line(page, other.title).hover();
      await expect(page.locator('.chart [data-pointed]')).toHaveCount(1);
      expect(await boxes()).toEqual(before);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect([...new Set(seen)]).toEqual(['data-pointed']);
    },
    'colours that are forced leave the ring': async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await begin(page);
      await line(page, call.title).hover();
      await expect.poll(() => isRinged(markOf(page, call.id))).toBe(true);
      await page.emulateMedia({ forcedColors: 'none' });
    },
  }));

test('of ten thousand events, a row rings the mark that its event is drawn in with others', async ({
  page,
}) => {
  const { address, stop } = await serveFolder(tenThousand.site);
  await page.goto(address);
  await expect(page.locator('.event-marker').first()).toBeVisible();
  await page.locator('.event-row').first().hover();
  const pointed = page.locator('.chart .event-marker[data-pointed]');
  await expect(pointed).toHaveCount(1);
  await expect.poll(() => isRinged(pointed.locator('.event-bar, .event-sign').first())).toBe(true);
  await stop();
});
