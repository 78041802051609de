import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsWith, timeline } from './support/published.ts';
import {
  changeAddress,
  eventPane,
  expectCount,
  option,
  queryOf,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const table = '?layout=table';
const call = eventOf('2025-01-28-lammy-rubio-call');

function columns(page: Page): Promise<string[]> {
  return page.getByRole('columnheader').allInnerTexts();
}

async function titles(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('rowheader').getByRole('link');
  return (await links.allInnerTexts()).map((text) => text.trim());
}

/** The cell of an event under a column, by the number of the column. */
function cellOf(page: Page, title: string, column: number): Locator {
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });
  return row.locator('th, td').nth(column);
}

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Columns/ }).click();
  const choice = page.getByRole('dialog', { name: 'Columns' });
  for (const name of names) await choice.getByRole('checkbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
}

test('the table: rows, cells, filters and order', ({ page }) =>
  inOnePage(page, {
    'every event in order of time, with what is said and what is not': async () => {
      await begin(page, table);
      expect(await columns(page)).toEqual([
        'Date',
        'Event',
        'Took part',
        'Discussed',
        'Explicitly not discussed',
        'Sources',
      ]);
      expect(await titles(page)).toEqual(timeline.events.map(({ title }) => title));
      await expect(cellOf(page, call.title, 0)).toHaveText(
        'Between 26 and 28 January 2025inferred',
      );
      await expect(cellOf(page, call.title, 2)).toHaveText('David LammyMarco Rubio');
      await expect(cellOf(page, call.title, 4)).toHaveText('Chagos Islands');
      await expect(cellOf(page, 'Carney replaces Trudeau', 4)).toHaveText('–none');
      // What has only been announced cannot be taken for what happened.
      await expect(cellOf(page, 'Starmer is to meet Biden', 1)).toContainText('announced');
    },
    'filters narrow the table': async () => {
      await begin(page, table);
      await option(page, 'Marco Rubio').check();
      const his = eventsWith('marco-rubio');
      await expectCount(page, his.length);
      expect(await titles(page)).toEqual(his.map((id) => eventOf(id).title));
      await changeAddress(page, `${table}&people=marco-rubio,james-cleverly`);
      await expect(page.getByRole('heading', { name: /^No event in these sources/ })).toBeVisible();
    },
    'a title opens its event beside the table, a name its page, a source its text': async () => {
      await begin(page, table);
      const link = page.getByRole('link', { name: call.title });
      await link.click();
      await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeFocused();
      await expect(link).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Escape');
      await expect(eventPane(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      await cellOf(page, call.title, 5).getByRole('link').click();
      await expect(sourcePane(page).locator('mark').first()).toBeVisible();
      await page.goBack();
      await cellOf(page, call.title, 2).getByRole('link', { name: 'Marco Rubio' }).click();
      await expect(page.getByRole('heading', { name: 'Marco Rubio', level: 2 })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
    'a header sorts upwards, downwards, and then by time again, in the address': async () => {
      await begin(page, table);
      const header = (name: string) => page.getByRole('columnheader', { name });
      const inTime = await titles(page);
      const upwards = [...inTime].sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
      await expect(header('Date')).toHaveAttribute('aria-sort', 'ascending');
      await header('Event').getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(header('Event')).toHaveAttribute('aria-sort', 'ascending');
      expect(await titles(page)).toEqual(upwards);
      expect(queryOf(page).get('sort')).toBe('title');
      await page.keyboard.press('Enter');
      await expect(header('Event')).toHaveAttribute('aria-sort', 'descending');
      expect(await titles(page)).toEqual([...upwards].reverse());
      await page.reload();
      await expect(header('Event')).toHaveAttribute('aria-sort', 'descending');
      await header('Event').getByRole('button').click();
      await expect(header('Date')).toHaveAttribute('aria-sort', 'ascending');
      expect(await titles(page)).toEqual(inTime);
      expect(queryOf(page).get('sort')).toBeNull();
    },
    'events with nothing in the column stand last, upwards and downwards': async () => {
      await begin(page, table);
      for (const [sort, how] of [
        ['not-discussed', 'upwards'],
        ['-not-discussed', 'downwards'],
      ] as const) {
        await changeAddress(page, `${table}&sort=${sort}`);
        await expect(page.getByText(`Sorted by “Explicitly not discussed”, ${how}`)).toBeVisible();
        const cells = await page.locator('tbody tr > :nth-child(5)').allInnerTexts();
        const filled = cells.filter((text) => !text.includes('none')).length;
        expect(filled, sort).toBe(2);
        expect(cells.slice(0, filled).join(), sort).toContain('Chagos Islands');
      }
    },
  }));

test('the table: columns, file and widths', ({ page }) =>
  inOnePage(page, {
    'columns are chosen and remembered in the address; the title always stays': async () => {
      await begin(page, table);
      await choose(page, 'Place', 'Sources', 'Date (EDTF)');
      const chosen = [
        'Date',
        'Date (EDTF)',
        'Event',
        'Place',
        'Took part',
        'Discussed',
        'Explicitly not discussed',
      ];
      expect(await columns(page)).toEqual(chosen);
      expect(queryOf(page).get('columns')).toBe(
        'date,edtf,title,place,took-part,discussed,not-discussed',
      );
      await page.reload();
      await expect(page.getByRole('table')).toBeVisible();
      expect(await columns(page)).toEqual(chosen);
      await page.getByRole('button', { name: 'Columns (7)' }).click();
      const choice = page.getByRole('dialog', { name: 'Columns' });
      await expect(choice.getByRole('checkbox', { name: 'Event' })).toBeDisabled();
      await choice.getByRole('button', { name: 'The opening columns' }).click();
      expect(queryOf(page).get('columns')).toBeNull();
      await expect(page.getByRole('button', { name: 'Columns (6)' })).toBeVisible();
    },
    'a column that does not exist is named, and the others are shown': async () => {
      await begin(page, `${table}&columns=place,colour,id&sort=shape`);
      expect(await columns(page)).toEqual(['Event', 'Place', 'Id']);
      const notice = page.getByRole('status').filter({ hasText: 'which was left out' });
      await expect(notice).toContainText('columns “colour”');
      await expect(notice).toContainText('sort “shape”');
    },
    'the file holds the table as it is shown, and says where each row comes from': async () => {
      await begin(page, `${table}&people=david-lammy&columns=title,place,date&sort=-title`);
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Table as CSV' }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('readout-table.csv');
      const text = readFileSync(await download.path(), 'utf8');
      const [header, ...rows]: string[][] = parse(text, { bom: true });
      expect(header).toEqual([
        ...(await columns(page)),
        ...['permalink', 'selection', 'selection_address'],
      ]);
      const shown = await titles(page);
      expect(rows.map(([title]) => title?.replace(/ \[announced\]$/, ''))).toEqual(shown);
      for (const row of rows) {
        expect(row[4]).toContain('Events with David Lammy');
        expect(row[5]).toContain(
          '/?people=david-lammy&layout=table&columns=title,place,date&sort=-title',
        );
      }
      await expect(
        page.getByText(`${shown.length} events downloaded as readout-table.csv.`),
      ).toBeVisible();
    },
    'at every width only the table scrolls, by keyboard too, and its head stays': async () => {
      await begin(page, table);
      for (const [width, height] of [
        [1440, 900],
        [768, 1024],
        [390, 844],
        [320, 640],
      ] as const) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height });
          const region = page.getByRole('region', { name: 'Table of events' });
          const isWide = width < 1440;
          await expect
            .poll(() => region.evaluate((box) => box.scrollWidth > box.clientWidth), `${width} px`)
            .toBe(isWide);
          // Each width comes to the table anew: what has the focus already is not scrolled to.
          await region.evaluate((box) => {
            box.blur();
            box.scrollTo(0, 0);
            scrollTo(0, 0);
          });
          await region.focus();
          await expect(region).toBeFocused();
          await page.keyboard.press('End');
          const last = page.getByRole('rowheader').last();
          await expect(last).toBeInViewport();
          await expect(page.getByRole('columnheader', { name: 'Event' })).toBeInViewport();
          if (isWide) {
            await region.evaluate((box) => box.scrollTo(box.scrollWidth, box.scrollTop));
            await expect(last).toBeInViewport();
            const sides = await Promise.all([last.boundingBox(), region.boundingBox()]);
            expect(Math.round(sides[0]?.x ?? -1)).toBeGreaterThanOrEqual(sides[1]?.x ?? 0);
          }
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
        });
      }
    },
  }));
