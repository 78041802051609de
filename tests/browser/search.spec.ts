import type { Locator, Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { sourceOf, timeline } from './support/published.ts';
import {
  changeAddress,
  chart,
  eventPane,
  eventsInList,
  expectCount,
  line,
  openSite,
  option,
  queryOf,
  row,
  showMoreOf,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const all = timeline.events.length;
const call = '2025-01-26-starmer-trump-call';
const chagos = [
  '2022-chagos-negotiations',
  call,
  '2025-01-28-lammy-rubio-call',
  '2025-01-27-downing-street-briefing',
  '2025-01-27-cleverly-times-radio',
];

function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search events and sources' });
}

/** What is found in whole sources. */
function passages(page: Page): Locator {
  return page.getByRole('region', { name: /^In the sources/ }).getByRole('listitem');
}

function marked(place: Locator): Locator {
  return place.locator('mark');
}

test('search as one types: what is left, marked and fetched', ({ page }) =>
  inOnePage(page, {
    'the ring of the focus is around the box, and none within it': async () => {
      await begin(page);
      await box(page).focus();
      await expect(box(page)).toHaveCSS('outline-style', 'none');
      const around = page.locator('.control').filter({ has: box(page) });
      await expect(around).toHaveCSS('outline-style', 'solid');
      await expect(around).toHaveCSS('outline-width', '2px');
    },
    'words typed in the box leave what says them: in list, chart, numbers and address':
      async () => {
        await begin(page);
        await box(page).pressSequentially('Chagos');
        await expectCount(page, chagos.length);
        expect((await eventsInList(page)).sort()).toEqual([...chagos].sort());
        await expect(chart(page)).toHaveAccessibleName(/^Chart of 5 events\b/);
        await expect(option(page, 'James Cleverly')).toHaveAccessibleName(
          'James Cleverly, 2 events',
        );
        await showMoreOf(page, 'people');
        await expect(option(page, 'Joe Biden')).toBeDisabled();
        expect(queryOf(page).toString()).toBe('q=Chagos');
      },
    'typing leaves no trail behind: Back goes to where one was before': async () => {
      await begin(page);
      await option(page, 'David Lammy').check();
      await box(page).pressSequentially('ukraine', { delay: 200 });
      await expect.poll(() => queryOf(page).get('q')).toBe('ukraine');
      await page.goBack();
      await expectCount(page, all);
      await expect(box(page)).toHaveValue('');
    },
    'a link with words opens with them in the box, and Back brings others back': async () => {
      await begin(page, '?q=iran');
      await expect(box(page)).toHaveValue('iran');
      await expectCount(page, 4);
      await option(page, 'David Lammy').check();
      await box(page).fill('kyiv ');
      await expect.poll(() => queryOf(page).get('q')).toBe('kyiv');
      // What is typed is not touched, not even a blank at its end.
      await expect(box(page)).toHaveValue('kyiv ');
      await page.goBack();
      await expect(box(page)).toHaveValue('iran');
    },
    'slips, accents and straight quotes do not matter, and a slip is said to be one': async () => {
      await begin(page);
      for (const [typed, left] of [
        ['Chagoss', chagos.length],
        ['chágos', chagos.length],
        ['zelenskiy', 1],
        ['"45-minute"', 1],
      ] as const) {
        await box(page).fill(typed);
        await expectCount(page, left);
      }
      await box(page).fill('strarmer');
      await expect(
        page.getByText('No event says “strarmer”. Shown are those with Starmer.'),
      ).toBeVisible();
      await box(page).fill('starmer');
      await expect(page.getByText(/^No event says/)).toHaveCount(0);
    },
    'found words are marked in titles and names; else a quote shows them and who says it':
      async () => {
        await begin(page, '?q=chagos');
        const cleverly = line(page, 'Cleverly sees “diplomatic work to do”');
        await expect(marked(cleverly)).toHaveText(['Chagos']);
        const first = line(page, 'Starmer and Trump speak for the first time');
        await expect(marked(first)).toHaveText(['Chagos', 'Chagos']);
        await expect(first).toContainText('The reporter: … including the Chagos Islands deal');
        // What was found among the earlier events is not folded away.
        await expect(row(page, 'UK and Mauritius begin negotiations')).toBeVisible();
      },
    'sources are searched whole, and a passage opens where it stands': async () => {
      await begin(page, '?q=syria');
      await expectCount(page, 0);
      await expect(page.getByText('Found in the text of all 5 sources.')).toBeVisible();
      await expect(passages(page)).toHaveCount(1);
      const link = passages(page).getByRole('link');
      await expect(marked(link)).toHaveText(['Syria']);
      await expect(link).toContainText(sourceOf('2024-09-11-strategic-dialogue').title);
      await expect(link).toContainText('¶5 of 14');
      await link.click();
      const passage = sourcePane(page).locator('mark[aria-current]');
      await expect(passage).toHaveText('Syria');
      await expect(passage).toBeInViewport();
      await expect(
        sourcePane(page).getByRole('searchbox', { name: 'Find in this source' }),
      ).toHaveValue('syria');
      await expect(
        sourcePane(page).getByRole('status').filter({ hasText: '1 of 1' }),
      ).toBeVisible();
    },
    'passages are five at first, then all; what an event quotes says so': async () => {
      await begin(page, '?q=ukraine');
      const link = page.getByRole('button', { name: /^\d+ passages in the sources$/ });
      const number = Number((await link.innerText()).match(/\d+/)?.[0]);
      expect(number).toBeGreaterThan(5);
      await expect(passages(page)).toHaveCount(5);
      await link.click();
      await expect(page.getByRole('heading', { name: /^In the sources/ })).toBeFocused();
      await page.getByRole('button', { name: `Show all ${number} passages` }).click();
      await expect(passages(page)).toHaveCount(number);
      await expect(passages(page).filter({ hasText: 'quoted by an event here' })).not.toHaveCount(
        0,
      );
    },
  }));

test('the index is fetched once words are typed, and texts for what is shown; each once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/data\/(?:search|sources)\/|search\.worker/.test(pathname)) fetched.push(pathname);
  });
  await openSite(page);
  await expectCount(page, all);
  expect(fetched).toEqual([]);
  await box(page).fill('iran');
  await expect(passages(page)).not.toHaveCount(0);
  await box(page).fill('syria');
  await expect(passages(page).first()).toContainText('Syria');
  await box(page).fill('iran');
  await expect(passages(page).first()).toContainText('Iran');
  expect(fetched.some((path) => path.endsWith('/index.json'))).toBe(true);
  expect(fetched.some((path) => path.includes('search.worker'))).toBe(true);
  expect(fetched).toHaveLength(new Set(fetched).size);
});

test('a word is found across invisible signs, and inside a name with an apostrophe', async ({
  page,
}) => {
  await openSite(page);
  await box(page).fill('Cha\u00adgos');
  await expectCount(page, chagos.length);
  await box(page).fill('cha\u200dgos’s');
  await expectCount(page, chagos.length);
});

test.describe('with files that do not come', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('a passage says that its text did not come, and has another try', async ({ page }) => {
    await page.route('**/2024-09-11-*.txt', (route) => route.abort());
    await openSite(page, '?q=syria');
    await expect(page.getByText('Found in the text of all 5 sources.')).toBeVisible();
    await expect(passages(page)).toContainText('The text could not be fetched.');
    await page.unroute('**/2024-09-11-*.txt');
    await passages(page).getByRole('button', { name: 'Try again' }).click();
    await expect(marked(passages(page))).toHaveText(['Syria']);
  });

  test('a search that cannot be made says so, the rest stays, and has another try', async ({
    page,
  }) => {
    await openSite(page);
    await page.route('**/data/search/**/words-*', (route) => route.abort());
    await box(page).fill('chagos');
    const fault = page.getByRole('alert').filter({ hasText: '“chagos” could not be searched for' });
    await expect(fault).toBeVisible();
    await expectCount(page, all);
    await option(page, 'David Lammy').check();
    await expect.poll(() => queryOf(page).get('q')).toBe('chagos');
    await expect(option(page, 'David Lammy')).toBeChecked();
    await expect(fault).toBeVisible();
    await page.unroute('**/data/search/**/words-*');
    await fault.getByRole('button', { name: 'Try again' }).click();
    await expectCount(page, 1);
    await expect(fault).toHaveCount(0);
  });

  test('an index that is gone is said to be gone', async ({ page }) => {
    await page.route('**/data/search/**', (route) => route.fulfill({ status: 404, body: '' }));
    await openSite(page, '?q=chagos');
    await expect(page.getByRole('alert')).toContainText(
      'the index is no longer there; the site may have changed since this page was loaded',
    );
    await expectCount(page, all);
  });
});

test('until an answer is there, what was found before stays', async ({ page }) => {
  await openSite(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/search/**/words-*', async (route) => {
    await held;
    await route.continue();
  });
  await box(page).fill('chagos');
  await expect.poll(() => queryOf(page).get('q')).toBe('chagos');
  await box(page).fill('trade');
  await expect.poll(() => queryOf(page).get('q')).toBe('trade');
  await expectCount(page, all);
  release();
  await expect(passages(page).first()).toContainText(/trade/i);
  await expect(row(page, 'UK and Mauritius begin negotiations')).toHaveCount(0);
});

test('search among the other filters, in an open source and by keys', ({ page }) =>
  inOnePage(page, {
    'in an open source the words searched for are found, until others are asked for': async () => {
      await begin(page, `?q=chagos&source=${call.replace('26', '27')}`);
      const find = sourcePane(page).getByRole('searchbox', { name: 'Find in this source' });
      const status = sourcePane(page).getByRole('status');
      await expect(find).toHaveValue('chagos');
      await expect(status.filter({ hasText: '3 matches' })).toBeVisible();
      await find.press('Enter');
      await expect(status.filter({ hasText: '1 of 3' })).toBeVisible();
      expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(3);
      await find.fill('mauritius');
      await expect(status.filter({ hasText: /1 of 2/ })).toBeVisible();
      // The find box is its own: the search goes on.
      expect(queryOf(page).get('q')).toBe('chagos');
    },
    'the words are a filter among the others: a chip, and part of Clear': async () => {
      await begin(page, '?q=chagos&people=james-cleverly');
      await expectCount(page, 2);
      const chips = page.getByRole('list', { name: 'Active filters' });
      await chips.getByRole('button', { name: 'Remove search “chagos”' }).click();
      await expect(box(page)).toHaveValue('');
      expect(queryOf(page).toString()).toBe('people=james-cleverly');
      await box(page).fill('trade');
      await expect(chips).toContainText('“trade”');
      await chips.getByRole('button', { name: 'Clear' }).click();
      await expectCount(page, all);
      await expect(box(page)).toHaveValue('');
    },
    'an empty result offers the likeliest word, and what asking for less would leave': async () => {
      await begin(page);
      for (const [query, button, left] of [
        ['?q=iraq', '“Iran”: 4 events', 4],
        ['?q=chagos+xylophone', 'Any of these words: 5 events', 5],
        ['?q=chagos&people=antony-blinken', 'Without “chagos”: 4 events', 4],
        ['?q=chagos&people=antony-blinken', 'Without Antony Blinken: 5 events', 5],
      ] as const) {
        await test.step(`${query}: ${button}`, async () => {
          await changeAddress(page, query);
          await expectCount(page, 0);
          await page.getByRole('button', { name: button, exact: true }).click();
          await expectCount(page, left);
        });
      }
      await changeAddress(page, '?q=xylophone');
      await expect(
        page.getByRole('heading', { name: 'No event in these sources has “xylophone”' }),
      ).toBeVisible();
      await expect(page.getByText('Nothing found in the text of all 5 sources.')).toBeVisible();
    },
    'by keys: / goes to the box, Enter to what was found, Escape empties and leaves': async () => {
      await begin(page);
      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue('');
      // Where text is typed, it is a sign like any other.
      await page.keyboard.type('and/or');
      await expect(box(page)).toHaveValue('and/or');
      await box(page).fill('rubio');
      await page.keyboard.press('Enter');
      await expect(row(page, 'Rubio is confirmed as Secretary of State')).toBeFocused();
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      await expect(box(page)).toHaveValue('');
      await expect(box(page)).toBeFocused();
      await expectCount(page, all);
      await page.keyboard.press('Escape');
      await expect(box(page)).not.toBeFocused();
    },
    'Escape in the box closes nothing else': async () => {
      await begin(page, `?event=${call}&q=chagos`);
      await box(page).press('Escape');
      await expect(box(page)).toHaveValue('');
      await expect(eventPane(page)).toBeVisible();
    },
    'Enter in an empty result goes to its first way out': async () => {
      await begin(page);
      await box(page).fill('iraq');
      await box(page).press('Enter');
      await expect(page.getByRole('button', { name: '“Iran”: 4 events' })).toBeFocused();
    },
    'from a page, a search leads to the timeline, and Back to the page': async () => {
      await page.goto('/?actor=david-lammy');
      // Until then there is the HTML of the timeline, which hears nothing.
      await expect(page.getByRole('heading', { name: 'David Lammy' })).toBeVisible();
      await box(page).fill('iran');
      await expectCount(page, 4);
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'David Lammy' })).toBeVisible();
      await expect(box(page)).toHaveValue('');
    },
  }));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 740 }, hasTouch: true, isMobile: true });

  test('one tap opens the box, and nothing scrolls sideways', async ({ page }) => {
    for (const width of [320, 390]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 740 });
        await begin(page);
        await expect(box(page)).toHaveCount(0);
        await page.getByRole('button', { name: 'Search', exact: true }).tap();
        await expect(box(page)).toBeFocused();
        await box(page).fill('chagos "islands deal"');
        await expectCount(page, 2);
        await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
        const clear = page.getByRole('button', { name: 'Clear the search' });
        expect((await clear.boundingBox())?.width).toBeGreaterThanOrEqual(24);
        const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await wider()).toBeLessThanOrEqual(0);
        await box(page).fill(
          'areallylongwordwithoutanyblankinitthatnobodyeversaidinanyofthesesources',
        );
        await expectCount(page, 0);
        expect(await wider()).toBeLessThanOrEqual(0);
        await clear.tap();
        await expectCount(page, all);
        await box(page).press('Escape');
        await expect(box(page)).toHaveCount(0);
      });
    }
  });
});
