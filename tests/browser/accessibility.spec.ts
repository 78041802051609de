import type { Locator, Page } from '@playwright/test';
import { tableColumnIds } from '../../src/explore/table/column-ids.ts';
import { audit, auditColours, auditPart } from './support/audit.ts';
import { begin } from './support/one-page.ts';
import {
  askForChart,
  backgroundFold,
  eventPane,
  goTo,
  openSite,
  option,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = '2025-01-28-lammy-rubio-call';
/** A filter that leaves few events, where the list is not what is looked at: axe goes through all of a page. */
const few = 'people=marco-rubio';

const dialog = (page: Page) => page.getByRole('dialog');
const main = (page: Page) => page.getByRole('main');

async function readPasted(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click();
  const words =
    'Published 4 April 2025\n\nJane Rowe spoke to Keir Starmer by phone on 1 April 2025.';
  await page.getByRole('textbox', { name: 'Paste the text' }).fill(words);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByText(/^Found: 1 draft/)).toBeVisible();
}

/** Reads a text and goes to the desk where its drafts are reviewed. */
async function goToDesk(page: Page): Promise<void> {
  await readPasted(page);
  await page.getByRole('button', { name: 'Review the drafts' }).click();
  await expect(page.getByText('1 found, 1 left')).toBeVisible();
}

type Screen = {
  readonly name: string;
  readonly query?: string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** What differs from the screens before it, whose colours in the dark are known; else all of it. */
  readonly part?: (page: Page) => Locator;
  /** Whether the part alone is looked at: it covers halves of what is under it. */
  readonly alone?: boolean;
  readonly onlyOn?: 'a desk' | 'a phone';
};

/** What is on the screen, by its address and what a reader does then, in the order of one visit. */
const visits: Readonly<Record<string, readonly Screen[]>> = {
  'the timeline': [
    { name: 'the opening view' },
    {
      name: 'a filter',
      query: '?people=david-lammy&not-discussed=chagos',
      act: async (page) => page.getByRole('button', { name: 'Clear' }).hover(),
    },
    { name: 'an empty result', query: '?people=marco-rubio,james-cleverly', part: main },
    {
      name: 'what was searched for and found',
      query: '?q=chagoss',
      act: (page) => expect(page.getByText(/^Found in the text of/)).toBeVisible(),
    },
    {
      name: 'what was searched for in vain',
      query: '?q=iraq&people=david-lammy',
      act: (page) => expect(page.getByText(/^Found in the text of/)).toBeVisible(),
      part: main,
    },
    { name: 'a notice of what an address asks for in vain', query: `?event=nothing&${few}` },
    { name: 'the chart to scale', query: '?scale=true', part: main, onlyOn: 'a desk' },
    { name: 'the chart that was asked for', act: askForChart, part: main, onlyOn: 'a phone' },
    {
      name: 'lanes by person',
      query: '?lanes=person&people=david-lammy,-donald-trump',
      onlyOn: 'a desk',
    },
    {
      name: 'what can be shared',
      query: `?${few}`,
      act: async (page) => {
        await page.getByRole('button', { name: 'Share', exact: true }).click();
        await expect(dialog(page)).toBeVisible();
      },
      part: dialog,
    },
    {
      name: 'the guide',
      query: `?${few}`,
      act: async (page) => {
        await page.getByRole('button', { name: 'How to read this page' }).click();
        await expect(dialog(page)).toBeVisible();
      },
      part: dialog,
    },
    {
      name: 'the filter sheet',
      act: async (page) => {
        await page.getByRole('button', { name: /^Filters/ }).click();
        await option(page, 'Marco Rubio').check();
      },
      onlyOn: 'a phone',
    },
    {
      name: 'everything unfolded',
      act: async (page) => {
        await backgroundFold(page).click();
        await page.getByRole('button', { name: 'How to read the signs' }).click();
      },
      part: main,
    },
  ],
  'events and sources': [
    { name: 'an open event', query: '?event=2025-01-26-starmer-trump-call' },
    {
      name: 'an announced event',
      query: '?event=2024-09-13-starmer-biden-meeting&people=joe-biden',
      part: eventPane,
    },
    {
      name: 'how a date is known',
      query: `?event=${call}&${few}`,
      act: async (page) => {
        await page.getByText('How this date is known').last().click();
        // A button that is half under the bar at this moment would count as too small to hit.
        await eventPane(page).evaluate((pane) => pane.scrollTo(0, 0));
      },
      part: eventPane,
    },
    {
      name: 'words found in a source',
      query: `?source=${call}&${few}`,
      act: async (page) => {
        await sourcePane(page).getByRole('searchbox').fill('chagos');
        // A link that is half under the bar at this moment would count as too small to hit.
        await sourcePane(page).evaluate((pane) => pane.scrollTo(0, 0));
      },
    },
    {
      name: 'a source opened at what was searched for',
      query: `?q=chagos&source=${call}&${few}`,
      act: async (page) => {
        await expect(sourcePane(page).getByText('1 match', { exact: true })).toBeVisible();
        await sourcePane(page).evaluate((pane) => pane.scrollTo(0, 0));
      },
      part: sourcePane,
    },
    {
      name: 'an open source',
      query: `?event=${call}&source=${call}&${few}`,
      act: async (page) => {
        await expect(sourcePane(page).locator('mark').first()).toBeVisible();
        for (const fold of await sourcePane(page).locator('summary').all()) await fold.click();
      },
      part: sourcePane,
    },
    {
      name: 'an event read by itself',
      query: `?tour=${call}`,
      // What lies half under the bar at the bottom comes out from under it.
      act: (page) =>
        page.evaluate(() => {
          document.querySelector('main')?.scrollTo(0, 1e6);
          scrollTo(0, 1e6);
        }),
    },
    {
      name: 'the last of the events one by one, filtered',
      query: `?people=marco-rubio&tour=${call}`,
      part: main,
    },
  ],
  'pages, matrix and table': [
    { name: 'accounts side by side', query: `?compare=${call}` },
    { name: 'the page of a person', query: '?actor=david-lammy', part: main },
    { name: 'the page of an issue', query: '?issue=chagos', part: main },
    { name: 'what was not discussed', query: '?page=not-discussed', part: main },
    { name: 'the matrix by issue', query: '?layout=matrix&by=chagos' },
    {
      name: 'the matrix by person, with bodies and a cell',
      query: '?layout=matrix&across=people&bodies=true&cell=keir-starmer~donald-trump',
      part: main,
    },
    {
      name: 'the menu of a column',
      query: '?layout=matrix&people=keir-starmer&cell=keir-starmer~chagos',
      act: (page) => page.getByRole('button', { name: 'Ukraine', exact: true }).click(),
    },
    { name: 'the table', query: '?layout=table&sort=-title' },
    {
      name: 'every column of the table',
      query: `?layout=table&columns=${tableColumnIds.join(',')}&event=${call}`,
    },
    {
      name: 'the choice of columns',
      query: '?layout=table',
      act: (page) => page.getByRole('button', { name: /^Columns/ }).click(),
      part: (page) => page.locator('[popover]:popover-open'),
      alone: true,
    },
  ],
  'a source of one’s own': [
    {
      name: 'a source to be added',
      query: `?${few}`,
      act: async (page) => {
        await page.getByRole('button', { name: 'Add a source' }).click();
        await expect(dialog(page)).toBeVisible();
      },
      part: dialog,
    },
    {
      name: 'a source that was read',
      query: `?${few}`,
      act: async (page) => {
        await readPasted(page);
        await page.getByRole('textbox', { name: 'Published' }).fill('2025-13');
      },
      part: dialog,
    },
    { name: 'the drafts of a source on the desk', query: `?${few}`, act: goToDesk },
    {
      name: 'an added source among the sources',
      query: `?${few}`,
      act: (page) =>
        page
          .getByRole('heading', { name: 'Added by you, in this browser only' })
          .scrollIntoViewIfNeeded(),
    },
  ],
};

/** Goes from screen to screen within one page, in both themes, and names each of which something is found. */
async function visit(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const { name, query = '', act, part, alone = false } of screens) {
    await test.step(name, async () => {
      await begin(page, query);
      await act?.(page);
      // All of the page at once: parted, its colours apart, it takes no less time.
      const found = alone && part !== undefined ? await auditPart(part(page)) : await audit(page);
      expect.soft(found, name).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const inTheDark = await auditColours(part?.(page) ?? page.locator('html'));
      expect.soft(inTheDark, `${name}, in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
  }
}

for (const [device, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport, colorScheme: 'light' });

    for (const [subject, all] of Object.entries(visits)) {
      const screens = all.filter(({ onlyOn = device }) => onlyOn === device);

      test(`axe finds nothing, and in the dark no colour too faint: ${subject}`, async ({
        page,
      }) => {
        test.slow();
        await visit(page, screens);
      });
    }
  });
}

test('headings lie in each other without a gap, in the page and in the pane', async ({ page }) => {
  await openSite(page);
  for (const query of ['', `?event=${call}`, `?source=${call}`, `?tour=${call}`]) {
    await goTo(page, query);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0], query).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(
        level - (levels[index] ?? 0),
        `after heading ${index} of ${query}`,
      ).toBeLessThanOrEqual(1);
    }
  }
});

test('where colours are forced, signs and marks are still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSite(page, `?event=${call}&source=${call}`);
  await expect(sourcePane(page).locator('mark').first()).toBeVisible();
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('aside mark')).not.toBe(await background('aside'));
  const drawn = await page
    .locator('.strip .event-sign')
    .first()
    .evaluate((sign) => {
      const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(sign);
      const paper = getComputedStyle(sign.closest('.strip') ?? sign).backgroundColor;
      return backgroundImage !== 'none' || backgroundColor !== paper || borderStyle !== 'none';
    });
  expect(drawn).toBe(true);
});

test('on paper the list is printed and the chart is not', async ({ page }) => {
  await openSite(page);
  await page.emulateMedia({ media: 'print' });
  const onPaper = page.getByRole('main').getByRole('article');
  await expect(onPaper.filter({ hasText: 'Lammy and Rubio speak by phone' })).toBeVisible();
  await expect(onPaper.filter({ hasText: 'China’s malign influence' }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.chart')).toBeHidden();
});
