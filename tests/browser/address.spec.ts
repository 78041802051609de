import type { Page } from '@playwright/test';
import { dragChart, measureChart } from './support/chart.ts';
import { ukUs } from './support/corpora.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, textOf, timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import {
  changeAddress,
  chart,
  eventPane,
  expectCount,
  goTo,
  openSite,
  openViewMenu,
  option,
  queryOf,
  ready,
  row,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const noted = /This address asks for something the timeline does not have/;

test('everything a reader chooses is in the address, and an address opens just that', async ({
  page,
  newReader,
}) => {
  await openSite(page);
  await option(page, 'David Lammy').check();
  await option(page, 'Ukraine').check();
  await option(page, 'Chagos Islands, not discussed').check();
  await openViewMenu(page);
  await page.getByRole('checkbox', { name: 'True scale' }).check();
  await ready(page);
  await dragChart(page, 140);
  await row(page, call.title).click();
  const quotes = eventPane(page).getByRole('button', { name: 'Open the source' });
  await quotes.nth(2).click();
  await ready(page);
  const query = queryOf(page);
  expect(Object.fromEntries(query)).toEqual({
    people: 'david-lammy',
    issues: 'ukraine',
    'not-discussed': 'chagos',
    from: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    to: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    scale: 'true',
    event: call.id,
    source: call.excerpts[2]?.source,
    quote: '3',
  });

  const other = await newReader({ viewport: { width: 1440, height: 900 } });
  await openSite(other, `?${query}`);
  await expectCount(other, 1);
  const chips = other.getByRole('list', { name: 'Active filters' });
  for (const label of ['David Lammy', 'Ukraine', 'Chagos Islands, not discussed']) {
    await expect(chips.getByRole('button', { name: `Remove filter ${label}` })).toBeVisible();
  }
  await expect(row(other, call.title)).toHaveAttribute('aria-current', 'true');
  await expect(sourcePane(other).locator('mark[aria-current="true"]')).toBeInViewport();
  for (const reader of [page, other]) await goTo(reader, withoutOpen(reader));
  await openViewMenu(other);
  await expect(other.getByRole('checkbox', { name: 'True scale' })).toBeChecked();
  await other.keyboard.press('Escape');
  expect((await measureChart(other)).ticks.map(({ date }) => date)).toEqual(
    (await measureChart(page)).ticks.map(({ date }) => date),
  );
  expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
});

test('Back and Forward go through everything the reader did', async ({ page }) => {
  await openSite(page);
  await expect(page).toHaveTitle(/UK–US contacts/);
  const seen: string[] = [];
  const remember = async () => {
    await ready(page);
    seen.push(await wholeView(page));
  };
  await remember();
  await option(page, 'David Lammy').check();
  await remember();
  await openViewMenu(page);
  await page.getByRole('checkbox', { name: 'True scale' }).check();
  await page.keyboard.press('Escape');
  await remember();
  await row(page, call.title).click();
  await remember();
  await eventPane(page).getByRole('button', { name: 'Open the source' }).first().click();
  await expect(sourcePane(page).locator('mark').first()).toBeVisible();
  await remember();
  expect(new Set(seen).size).toBe(5);
  for (const earlier of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await ready(page);
    expect(await wholeView(page)).toBe(earlier);
  }
  for (const later of seen.slice(1)) {
    await page.goForward();
    await ready(page);
    expect(await wholeView(page)).toBe(later);
  }
});

test('addresses: kept over a reload, and honoured as far as they can be', ({ page }) =>
  inOnePage(page, {
    'a reload after a drag shows the same days': async () => {
      await begin(page);
      await dragChart(page, -173);
      const before = await measureChart(page);
      const query = new URL(page.url()).search;
      await page.reload();
      await ready(page);
      const after = await measureChart(page);
      expect(after.signs.map(({ event }) => event)).toEqual(before.signs.map(({ event }) => event));
      // The address counts in whole days, which are some twenty pixels wide here.
      for (const [index, { box }] of after.signs.entries()) {
        expect(Math.abs(box.left - (before.signs[index]?.box.left ?? 0))).toBeLessThan(12);
      }
      expect(new URL(page.url()).search).toBe(query);
    },
    'what an address asks for in vain is named; the rest of it is honoured': async () => {
      const notice = page.getByRole('status').filter({ hasText: noted });
      // Three are named at once, of more the rest is counted.
      for (const [query, ...said] of [
        [
          '?people=marco-rubio,nobody&source=no-such-text&scale=maybe',
          'people “nobody”',
          'source “no-such-text”',
          'scale “maybe”',
        ],
        [
          '?people=marco-rubio&from=2024-13-01&to=2025-02-30&colour=red',
          'from “2024-13-01”',
          'to “2025-02-30”',
          'colour “red”',
        ],
        [
          '?people=marco-rubio&issues=weather&event=no-such-event',
          'issues “weather”',
          'event “no-such-event”',
        ],
        [
          '?people=marco-rubio,nobody&issues=weather&event=no-such-event&source=no-such-text&scale=maybe&from=2024-13-01&to=2025-02-30&colour=red',
          'people “nobody”',
          'and 5 more',
        ],
      ] as const) {
        await openSite(page, query);
        await expect(notice).toBeVisible();
        for (const each of said) await expect(notice).toContainText(each);
      }
      await expect(notice).not.toContainText('marco-rubio');
      await expectCount(page, 2);
      await expect(option(page, 'Marco Rubio')).toBeChecked();
      await expect(eventPane(page)).toHaveCount(0);
      await notice.getByRole('button', { name: 'Dismiss' }).click();
      await expect(notice).toHaveCount(0);
    },
    'an address that cannot be honoured says so': async () => {
      const notice = page.getByRole('status').filter({ hasText: noted });
      await begin(page, '?to=2024-09-01&from=2024-10-01');
      for (const [query, said] of [
        ['?to=2024-09-01&from=2024-10-01', 'to “2024-09-01”'],
        ['?from=2024-10-01', 'from “2024-10-01”'],
        ['?to=2024-10-01', 'to “2024-10-01”'],
        [`?event=${call.id}&source=${call.id}&quote=99`, 'quote “99”'],
        ['?source=2024-09-11-strategic-dialogue&quote=1', 'quote “1”'],
        ['?event=<img src=x onerror=alert(1)>', 'event “<img src=x onerror=alert(1)>”'],
        ['?people=%E0%A4%A', 'people “'],
      ] as const) {
        await test.step(query, async () => {
          await changeAddress(page, query);
          await expect.soft(notice, query).toContainText(said);
          await expectCount(page, timeline.events.length);
        });
      }
      // And without anything in vain there is none.
      await goTo(page, `?people=david-lammy&event=${call.id}&from=2025-01-01&to=2025-02-01`);
      await expect(page.getByText(noted)).toHaveCount(0);
      await page.reload();
      await ready(page);
      await expect(page.getByText(noted)).toHaveCount(0);
    },
    'a reload restores exactly what an address shows': async () => {
      await begin(page);
      for (const query of [
        '?from=2025-01-12&to=2025-02-10&event=2025-01-26-starmer-trump-call',
        '?event=2025-01-28-lammy-rubio-call&source=2025-01-28-lammy-rubio-call&quote=2',
        '?source=2024-09-11-strategic-dialogue',
        '?event=2017-lammy-on-trump',
        '?people=keir-starmer&scale=true',
        '?people=marco-rubio,james-cleverly',
      ]) {
        await test.step(query, async () => {
          await goTo(page, query);
          if (query.includes('source=')) {
            await expect(sourcePane(page).locator('mark').first()).toBeVisible();
          }
          const drawn = async () => ((await chart(page).count()) > 0 ? measureChart(page) : null);
          const before = [await wholeView(page), await drawn()];
          await page.reload();
          await ready(page);
          if (query.includes('source=')) {
            await expect(sourcePane(page).locator('mark').first()).toBeVisible();
          }
          expect.soft([await wholeView(page), await drawn()], query).toEqual(before);
          expect.soft(new URL(page.url()).search, query).toBe(query);
        });
      }
    },
  }));

for (const [browser, throws] of [
  // Firefox and Safari, and Chromium.
  ['throws where the address is changed too often', true],
  ['does nothing where the address is changed too often', false],
] as const)
  test(`a browser that ${browser} loses nothing that was chosen`, async ({ page }) => {
    await openSite(page);
    await option(page, 'Keir Starmer').check();
    await refuseHistory(page, throws);
    await option(page, 'David Lammy').check();
    await expect(option(page, 'David Lammy')).toBeChecked();
    await row(page, call.title).click();
    await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeVisible();
    // To the next event, which takes the place of this one in the history.
    await page.keyboard.press('j');
    await expect(eventPane(page).getByRole('heading', { name: call.title })).toHaveCount(0);
    expect(Object.fromEntries(queryOf(page))).toEqual({ people: 'keir-starmer' });
    await test.step('the address follows, as one step of the history', async () => {
      await allowHistory(page);
      await expect.poll(() => queryOf(page).get('event')).not.toBeNull();
      expect(queryOf(page).get('event')).not.toBe(call.id);
      expect(queryOf(page).get('people')).toBe('keir-starmer,david-lammy');
      await page.goBack();
      await expect(option(page, 'David Lammy')).not.toBeChecked();
      await expect(option(page, 'Keir Starmer')).toBeChecked();
    });
    await test.step('Back leads out of what is not in the address yet', async () => {
      await refuseHistory(page, throws);
      await option(page, 'David Lammy').check();
      await expect(option(page, 'David Lammy')).toBeChecked();
      await page.goBack();
      await expect(option(page, 'Keir Starmer')).not.toBeChecked();
      await expect(option(page, 'David Lammy')).not.toBeChecked();
      await allowHistory(page);
      // Longer than until it is tried again.
      await page.waitForTimeout(1500);
      expect(queryOf(page).size).toBe(0);
    });
  });

async function refuseHistory(page: Page, throws: boolean): Promise<void> {
  await page.evaluate((isThrown) => {
    const refuse = () => {
      if (isThrown) throw new DOMException('Too many calls to History APIs.', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  }, throws);
}

async function allowHistory(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
  });
}

test('under a path of any static host, all of it works', async ({ newReader }) => {
  const { address, stop } = await serveFolder(ukUs.site, '/some/sub/path/');
  try {
    const page = await newReader({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await ready(page);
    await expectCount(page, timeline.events.length);
    await row(page, call.title).click();
    await eventPane(page).getByRole('button', { name: 'Open the source' }).first().click();
    await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
    expect(page.url().startsWith(`${address}?event=`)).toBe(true);
    await page.reload();
    await expect(sourcePane(page).locator('mark[aria-current="true"]')).toBeInViewport();
    const download = page.waitForEvent('download');
    await sourcePane(page).getByRole('link', { name: 'Download the text' }).click();
    expect((await download).suggestedFilename()).toBe(`${call.excerpts[0]?.source}.txt`);
    const answer = await page.request.get(`${address}data/sources/${call.excerpts[0]?.source}.txt`);
    expect(await answer.text()).toBe(textOf(call.excerpts[0]?.source ?? ''));
    await page.goto(`${address}index.html?people=marco-rubio`);
    await ready(page);
    await expectCount(page, 2);
  } finally {
    await stop();
  }
});

/** The query of a page without what is open in it, so that the chart is whole. */
function withoutOpen(page: Page): string {
  const query = queryOf(page);
  for (const name of ['event', 'source', 'quote', 'at']) query.delete(name);
  return `?${query}`;
}

/** What a reader sees and hears, in words. */
async function wholeView(page: Page): Promise<string> {
  const panes = await page.getByRole('complementary').allInnerTexts();
  return [await page.getByRole('main').ariaSnapshot(), ...panes].join('\n');
}
