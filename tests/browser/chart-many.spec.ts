import type { Page } from '@playwright/test';
import { dayNumber } from '../../src/model/civil-date.ts';
import { measureNow, still } from './support/chart.ts';
import { tenThousand } from './support/corpora.ts';
import { compareWithAxis } from './support/dates-on-axis.ts';
import { dateOfMark, marksNow } from './support/marks.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { publishedIn } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import { chart, eventPane, pressInView } from './support/site.ts';
import { test as base, expect } from './support/test.ts';

/** The site of ten thousand events. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  baseURL: async ({}, use) => {
    const { address, stop } = await serveFolder(tenThousand.site);
    await use(address);
    await stop();
  },
});

test.use({ reducedMotion: 'no-preference' });

const { events } = publishedIn(tenThousand.site);
const dates = new Map(events.map(({ id, date }) => [id, date]));
/** Pixels. */
const tolerance = 1.5;
/** More events are of this day than any zoom can part. */
const busyDay = '2015-06-24';
const busyEvents = `${events.filter(({ date }) => date.earliest === busyDay).length} events`;
const busyWeek = '?scale=true&from=2015-06-22&to=2015-06-28';

function dateOf(id: string) {
  return dateOfMark(id, events);
}

/** Holds every mark against the axis as it is at this moment; returns how many parts were compared. */
async function expectOnAxis(page: Page, when: string): Promise<number> {
  const { marks } = await marksNow(page);
  const drawn = await measureNow(page);
  const signs = marks.map(({ id, box }) => ({ event: id, box }));
  const compared = compareWithAxis({ ...drawn, signs }, dateOf);
  const off = compared.filter(({ drawn, expected }) => Math.abs(drawn - expected) > tolerance);
  expect.soft(off, when).toEqual([]);
  return compared.length;
}

async function expectAllCounted(page: Page, when: string): Promise<void> {
  const { marks } = await marksNow(page);
  const sum = marks.reduce((all, { count }) => all + count, 0).toLocaleString('en-GB');
  await expect(page.getByText(/[\d,]+ in view/), when).toHaveText(
    new RegExp(`^${sum} in view, 0 hidden`),
  );
  expect(await page.locator('.chart .vis-item').count(), when).toBeLessThanOrEqual(150);
}

test('ten thousand events: in columns, on a canvas while they move, by mouse and keys', ({
  page,
}) =>
  inOnePage(page, {
    // First, for the chart remembers where its arrows stood.
    'the arrow keys stand on a column as on an event, and Enter opens it': async () => {
      await begin(page, busyWeek);
      await chart(page).focus();
      const said = page.getByRole('status').filter({ hasText: / of 10,000$/ });
      await page.keyboard.press('ArrowRight');
      for (let step = 0; step < 12; step += 1) {
        if ((await said.innerText()).startsWith(busyEvents)) break;
        await page.keyboard.press('ArrowRight');
      }
      await expect(said).toHaveText(
        new RegExp(`^${busyEvents}, 24 June 2015, [\\d,]+ to [\\d,]+ of 10,000$`),
      );
      await expect(page.locator('.chart .event-column.emphasis-cursor')).toHaveCount(1);
      const [, last = ''] = / to ([\d,]+) of 10,000$/.exec(await said.innerText()) ?? [];
      const next = (Number(last.replace(',', '')) + 1).toLocaleString('en-GB');
      await page.keyboard.press('Enter');
      const list = page.getByRole('dialog', { name: `${busyEvents}, 24 June 2015` });
      await expect(list).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await expect(chart(page)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(said).toHaveText(new RegExp(`, ${next}( to [\\d,]+)? of 10,000$`));
    },
    'ten thousand events are no more than 150 marks, each on its days, and all are counted':
      async () => {
        await begin(page, '?scale=true');
        let compared = 0;
        for (let step = 0; step < 6; step += 1) {
          await expectAllCounted(page, `zoomed in ${step} times`);
          compared += await expectOnAxis(page, `zoomed in ${step} times`);
          await pressInView(page, 'Zoom in');
          await still(page);
        }
        expect(compared).toBeGreaterThan(100);
        await begin(page, '?lanes=person');
        expect(await page.locator('.chart .vis-item').count()).toBeLessThanOrEqual(150);
      },
    'a column is as wide as what is seen of its days, and its count is whole': async () => {
      await begin(page, '?lanes=person');
      const { box } = await measureNow(page);
      const columns = await page.locator('.chart .event-column').evaluateAll((all) =>
        all.map((column) => {
          const days = column.closest('.vis-item')?.getBoundingClientRect();
          const bar = column.querySelector('.event-bar')?.getBoundingClientRect();
          const count = column.querySelector<HTMLElement>('.event-count');
          const range = document.createRange();
          if (count !== null) range.selectNodeContents(count);
          const words = range.getBoundingClientRect();
          return {
            days: [days?.left ?? 0, days?.right ?? 0],
            bar: [bar?.left ?? 0, bar?.right ?? 0],
            words: [words.left, words.right],
            isSaid: count !== null && getComputedStyle(count).visibility === 'visible',
          };
        }),
      );
      expect(columns.length).toBeGreaterThan(10);
      for (const { days, bar, words, isSaid } of columns) {
        const [left = 0, right = 0] = days;
        expect(bar[0]).toBeCloseTo(Math.max(left, box.left) + 1, -0.5);
        expect(bar[1]).toBeCloseTo(Math.min(right, box.right) - 1, -0.5);
        if (!isSaid) continue;
        expect(words[0]).toBeGreaterThanOrEqual(box.left);
        expect(words[1]).toBeLessThanOrEqual(box.right);
      }
    },
    'in a matrix no number runs into the next, and thousands are grouped': async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await begin(page, '?layout=matrix&across=people');
      const numbers = await page
        .getByRole('grid')
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.flatMap((button) => {
            const cell = button.getBoundingClientRect();
            return [...button.querySelectorAll('.tabular-nums[aria-hidden]')].map((number) => {
              const { left, right } = number.getBoundingClientRect();
              return {
                text: number.textContent ?? '',
                beyond: Math.max(cell.left - left, right - cell.right),
              };
            });
          }),
        );
      expect(numbers.some(({ text }) => /^\d,\d{3}$/.test(text))).toBe(true);
      expect(numbers.filter(({ text }) => /\d{4}/.test(text))).toEqual([]);
      expect(numbers.filter(({ beyond }) => beyond > 0.5)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 720 });
    },
    'while the chart moves a canvas draws every mark on its days': async () => {
      await begin(page, '?scale=true&from=2013-01-01&to=2016-12-31');
      const { box } = await measureNow(page);
      const [x, y] = [(box.left + box.right) / 2, box.bottom - 12];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 12, y);
      let compared = 0;
      for (const by of [30, 90, 150, 60, -80, -200]) {
        await page.mouse.move(x + by, y);
        const { moving, marks } = await marksNow(page);
        expect(moving, `dragged by ${by}`).toBe(true);
        expect(marks.length).toBeLessThanOrEqual(150);
        compared += await expectOnAxis(page, `dragged by ${by}`);
      }
      await page.mouse.up();
      expect(compared).toBeGreaterThan(60);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -240);
      await page.keyboard.up('Control');
      expect(await expectOnAxis(page, 'in the middle of a zoom')).toBeGreaterThan(8);
      await still(page);
      expect((await marksNow(page)).moving).toBe(false);
      await expectAllCounted(page, 'at rest again');
    },
    'a column opens closer, and where no zoom parts its events it lists them': async () => {
      await begin(page, '?scale=true');
      const day = dayNumber(busyDay);
      const busy = async () => {
        const { marks } = await marksNow(page);
        const found = marks.find(({ id }) => {
          const { earliest, latest } = dateOf(id);
          return !dates.has(id) && earliest <= busyDay && busyDay <= (latest ?? earliest);
        });
        if (found === undefined) throw new Error(`There is no column on day ${day}.`);
        return page.locator(`[data-group="${found.id}"]`);
      };
      const list = page.getByRole('dialog', { name: `${busyEvents}, 24 June 2015` });
      for (let press = 0; press < 8 && !(await list.isVisible()); press += 1) {
        await (await busy()).click();
        await still(page);
      }
      await expect(list.getByRole('button')).toHaveCount(Number.parseInt(busyEvents, 10));
      await expect(list.getByText('Wednesday 24 June 2015').first()).toBeVisible();
      const [title = ''] = (await list.getByRole('button').first().innerText()).split('\n');
      await list.getByRole('button').first().click();
      await expect(eventPane(page).getByRole('heading', { name: title })).toBeVisible();
    },
  }));
