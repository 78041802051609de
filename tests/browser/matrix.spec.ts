import type { Locator, Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsTreating, eventsWith, timeline } from './support/published.ts';
import {
  changeAddress,
  eventPane,
  eventsInList,
  expectCount,
  openViewMenu,
  option,
  queryOf,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const matrix = '?layout=matrix';
const starmerTrump = eventOf('2025-01-26-starmer-trump-call').title;

function grid(page: Page): Locator {
  return page.getByRole('grid');
}

/** The cell that a sentence like `David Lammy, Ukraine: …` is of. */
function cell(page: Page, start: string): Locator {
  return grid(page).getByRole('button', { name: new RegExp(`^${start}: `) });
}

async function rowNames(page: Page): Promise<readonly string[]> {
  const names = await grid(page).getByRole('rowheader').allInnerTexts();
  return names.map((name) => name.split('\n')[0] ?? '');
}

test('a matrix counts, lists and leads on', ({ page }) =>
  inOnePage(page, {
    'timeline, matrix and table are links behind “View”, and show the same events': async () => {
      await begin(page, '?people=keir-starmer');
      await openViewMenu(page);
      const layouts = page.getByRole('list', { name: 'Layout' });
      await expect(layouts.getByRole('link', { name: 'Timeline' })).toHaveAttribute(
        'aria-current',
        'true',
      );
      const his = eventsWith('keir-starmer').length;
      for (const [name, layout] of [
        ['Matrix', 'matrix'],
        ['Table', 'table'],
        ['Timeline', null],
      ] as const) {
        await openViewMenu(page);
        await layouts.getByRole('link', { name }).click();
        await openViewMenu(page);
        await expect(layouts.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
        await expectCount(page, his);
        await expect(
          page.getByRole('button', { name: 'Remove filter Keir Starmer' }),
        ).toBeVisible();
        expect(queryOf(page).get('layout')).toBe(layout);
      }
      await page.goBack();
      await expect(page.getByRole('table')).toBeVisible();
    },
    'a cell says in how many events, discussed and explicitly not discussed apart': async () => {
      await begin(page, matrix);
      await expect(grid(page)).toHaveAccessibleName('Events by person and issue');
      const withLammy = (ids: readonly string[]) =>
        ids.filter((id) => eventsWith('david-lammy').includes(id)).length;
      const ukraine = withLammy(eventsTreating('ukraine', 'discussed'));
      await expect(cell(page, 'David Lammy, Ukraine')).toHaveAccessibleName(
        `David Lammy, Ukraine: discussed in ${ukraine} events`,
      );
      expect(withLammy(eventsTreating('chagos', 'discussed'))).toBe(0);
      await expect(cell(page, 'David Lammy, Chagos Islands')).toHaveAccessibleName(
        'David Lammy, Chagos Islands: explicitly not discussed in 1 event',
      );
      // What is not there is said as plainly: Biden is in one event, which names no issue.
      const biden = grid(page).getByRole('row').filter({ hasText: 'Joe Biden' });
      const cells = biden.getByRole('gridcell');
      expect(new Set(await cells.allInnerTexts())).toEqual(new Set(['none']));
      await expect(cells).toHaveCount(await grid(page).getByRole('columnheader').count());
    },
    'the numbers of the cells are those of the filters': async () => {
      await begin(page, matrix);
      const names = await grid(page)
        .getByRole('button', { name: /, Ukraine: / })
        .all();
      expect(names.length).toBeGreaterThan(5);
      for (const found of names.slice(0, 4)) {
        const name = await found.innerText();
        const [, person = '', number = ''] = /^(.*), Ukraine: discussed in (\d+)/.exec(name) ?? [];
        await option(page, person).check();
        await expect(option(page, 'Ukraine')).toHaveAccessibleName(
          new RegExp(`^Ukraine, ${number} events?$`),
        );
        await option(page, person).uncheck();
      }
    },
    'opening a cell lists its events under the grid; one opens beside it, and Escape closes all':
      async () => {
        await begin(page, matrix);
        await cell(page, 'Keir Starmer, Chagos Islands').click();
        const cellEvents = page.getByRole('region', { name: 'Keir Starmer: Chagos Islands' });
        await expect(cellEvents.getByRole('heading', { level: 3 })).toBeFocused();
        await expect(cellEvents.getByText('Discussed: none', { exact: true })).toBeVisible();
        await expect(cellEvents.getByText('Explicitly not discussed: 1 event')).toBeVisible();
        expect(queryOf(page).get('cell')).toBe('keir-starmer~chagos');
        await expectCount(page, timeline.events.length);

        await cellEvents.getByRole('link', { name: starmerTrump }).click();
        await expect(eventPane(page).getByRole('heading', { name: starmerTrump })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(eventPane(page)).toHaveCount(0);
        await expect(cellEvents.getByRole('link', { name: starmerTrump })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(cellEvents).toHaveCount(0);
        await expect(cell(page, 'Keir Starmer, Chagos Islands')).toBeFocused();
        expect(queryOf(page).get('cell')).toBeNull();
      },
    'the events of a cell can be shown on the timeline, as a filter': async () => {
      await begin(page, `${matrix}&cell=keir-starmer~ukraine`);
      const both = eventsTreating('ukraine', 'discussed').filter((id) =>
        eventsWith('keir-starmer').includes(id),
      );
      await page.getByRole('link', { name: `Show these ${both.length} on the timeline` }).click();
      await expectCount(page, both.length);
      expect(queryOf(page).toString()).toBe('people=keir-starmer&issues=ukraine');
      await page.goBack();
      await expect(page.getByRole('region', { name: 'Keir Starmer: Ukraine' })).toBeVisible();
    },
    'people by people: how often, on what, and on what explicitly not': async () => {
      await begin(page, matrix);
      await page.getByRole('link', { name: 'By person' }).click();
      const both = eventsWith('keir-starmer', 'donald-trump').length;
      const there = cell(page, 'Keir Starmer and Donald Trump');
      await expect(there).toHaveAccessibleName(
        new RegExp(
          `^Keir Starmer and Donald Trump: ${both} events\\. Discussed: .*Explicitly not discussed: Chagos Islands \\(1\\), NATO 5% target \\(1\\)$`,
        ),
      );
      await expect(cell(page, 'Donald Trump and Keir Starmer')).toBeVisible();
      await there.click();
      const list = page.getByRole('region', { name: 'Keir Starmer and Donald Trump' });
      await expect(list.getByText(`Both: ${both} events`)).toBeVisible();
      await expect(list.getByRole('link', { name: 'NATO 5% target' })).toBeVisible();
      await expect(grid(page).getByRole('rowheader', { name: 'Downing Street' })).toHaveCount(0);
      await page.getByRole('checkbox', { name: 'Bodies too' }).check();
      await expect(grid(page).getByRole('rowheader', { name: 'Downing Street' })).toBeVisible();
    },
    'the events of two people are shown together, whoever of others was enough before':
      async () => {
        const both = eventsWith('keir-starmer', 'donald-trump');
        const cellOf = `${matrix}&across=people&cell=keir-starmer~donald-trump`;
        for (const before of ['', '&people=donald-trump,david-lammy&any=people']) {
          await begin(page, cellOf + before);
          await page
            .getByRole('link', { name: `Show these ${both.length} on the timeline` })
            .click();
          await expectCount(page, both.length);
          expect(await eventsInList(page)).toEqual(both);
          expect(queryOf(page).get('any')).toBeNull();
          expect(queryOf(page).get('people')?.split(',').sort()).toEqual([
            'donald-trump',
            'keir-starmer',
          ]);
        }
      },
  }));

test('a matrix is sorted, narrowed, gone through by keys, at every width', ({ page }) =>
  inOnePage(page, {
    'rows are sorted by number, by name and by a column, in the address': async () => {
      await begin(page, matrix);
      expect((await rowNames(page))[0]).toBe('David Lammy');
      await page.getByRole('link', { name: 'A to Z' }).click();
      const names = await rowNames(page);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
      await page.getByRole('button', { name: /^Sort the rows by Chagos Islands/ }).click();
      expect((await rowNames(page))[0]).toBe('James Cleverly');
      await expect(
        grid(page).getByRole('columnheader', { name: 'Chagos Islands' }),
      ).toHaveAttribute('aria-sort', 'descending');
      expect(queryOf(page).toString()).toBe('layout=matrix&order=name&by=chagos');
      await page.reload();
      await expect(grid(page)).toBeVisible();
      expect((await rowNames(page))[0]).toBe('James Cleverly');
      await page.getByRole('link', { name: 'Most first' }).click();
      expect((await rowNames(page))[0]).toBe('David Lammy');
    },
    'a header’s menu narrows to it, sorts by it and leads to its page': async () => {
      await begin(page, matrix);
      const header = grid(page).getByRole('button', { name: 'Chagos Islands', exact: true });
      const menu = page.getByRole('dialog', { name: 'Chagos Islands' });
      await header.click();
      await expect(menu.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(header).toBeFocused();
      await header.click();
      await menu.getByRole('link', { name: 'Only where explicitly not: 2 events' }).click();
      await expectCount(page, 2);
      await expect(menu).toBeHidden();
      expect(queryOf(page).get('not-discussed')).toBe('chagos');

      // Who is in none of these events is named.
      const absent = page.getByRole('main').getByText('In none of these events');
      await expect(absent).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'Joe Biden' })).toBeVisible();

      await grid(page).getByRole('rowheader', { name: 'Keir Starmer' }).getByRole('button').click();
      await page.getByRole('link', { name: 'All on Keir Starmer' }).click();
      await expect(page.getByRole('heading', { name: 'Keir Starmer', level: 2 })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Matrix', exact: true }).click();
      await expect(grid(page)).toBeVisible();
    },
    'the grid is one stop of Tab; keys go through its cells and Enter opens one': async () => {
      await begin(page, matrix);
      await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
      await page.getByRole('checkbox', { name: 'Bodies too' }).focus();
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      await expect(focused).toHaveAccessibleName(/^David Lammy, Ukraine: /);
      const go = async (keys: string, where: RegExp) => {
        for (const key of keys.split(' ')) await page.keyboard.press(key);
        await expect(focused).toHaveAccessibleName(where);
        await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
      };
      await go('ArrowRight', /^David Lammy, Security and defence: /);
      await go('ArrowDown', /^Keir Starmer, Security and defence: /);
      await go('ArrowLeft', /^Keir Starmer, Ukraine: /);
      await go('Home', /^Keir Starmer\s*, 7 events/);
      await go('End', /^Keir Starmer, NATO 5% target: /);
      await go('PageDown', /^$|^none/);
      await go('PageUp', /^Keir Starmer, NATO 5% target: /);
      await go('ArrowUp ArrowUp', /^Sort the rows by NATO 5% target: /);
      await go('ArrowUp', /^NATO 5% target$/);
      await go('Control+End ArrowUp Home', /^Vladimir Putin\s*, 1 event$/);
      await go('Control+Home ArrowDown ArrowDown ArrowRight', /^David Lammy, Ukraine: /);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: 'David Lammy: Ukraine' })).toBeVisible();
      await page.keyboard.press('Shift+Tab');
      await expect(focused).toHaveAccessibleName(/^David Lammy, Ukraine: /);
    },
    'filters that leave nothing say so here too': async () => {
      await begin(page, `${matrix}&people=marco-rubio,james-cleverly`);
      await expect(page.getByRole('heading', { name: /^No event in these sources/ })).toBeVisible();
    },
    'what an address asks of the matrix in vain is named': async () => {
      await begin(page, `${matrix}&by=nobody&cell=keir-starmer~nothing`);
      const notice = page.getByRole('status').filter({ hasText: 'which was left out' });
      await expect(notice).toContainText('by “nobody”');
      await expect(notice).toContainText('cell “keir-starmer~nothing”');
    },
    'at every width only the matrix scrolls sideways, its names stay, and a cell opens':
      async () => {
        await begin(page, matrix);
        for (const [width, height] of [
          [1440, 900],
          [768, 1024],
          [390, 844],
          [320, 640],
        ] as const) {
          await test.step(`${width} px`, async () => {
            await page.setViewportSize({ width, height });
            await changeAddress(page, matrix);
            const region = page.getByRole('region', { name: 'Matrix', exact: true });
            const wide = () => region.evaluate((box) => box.scrollWidth > box.clientWidth);
            await expect.poll(wide, `whether not all issues fit, ${width} px`).toBe(width < 768);
            const columns = await grid(page).getByRole('columnheader').count();
            expect(columns).toBe(timeline.issues.length);
            await region.evaluate((box) => box.scrollTo(box.scrollWidth, 60));
            const name = grid(page).getByRole('rowheader', { name: 'Keir Starmer' });
            await expect(name).toBeInViewport({ ratio: 1 });
            const target = cell(page, 'Keir Starmer, NATO 5% target');
            await expect(target).toBeInViewport({ ratio: 1 });
            await target.click();
            const heading = page.getByRole('heading', { name: 'Keir Starmer: NATO 5% target' });
            await expect(heading).toBeInViewport();
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow).toBe(0);
            const small = await grid(page)
              .getByRole('button')
              .evaluateAll(
                (buttons) =>
                  buttons.filter((button) => button.clientWidth < 24 || button.clientHeight < 24)
                    .length,
              );
            expect(small).toBe(0);
          });
        }
      },
  }));
