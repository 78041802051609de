import type { Locator, Page } from '@playwright/test';
import { measureChart, signOf } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf } from './support/published.ts';
import {
  backgroundFold,
  changeAddress,
  chart,
  eventPane,
  option,
  queryOf,
  ready,
  row,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
const putinCall = eventOf('2025-03-18-trump-putin-call');

/** The two ways to an event: each opens it and is where the focus comes back to. */
const ways = {
  'in the chart': {
    open: (page: Page) => chart(page).getByText(dialogue.label, { exact: true }).click(),
    origin: chart,
    shown: (page: Page) => signOf(page, dialogue.id),
    standsOut: [dialogue.label],
  },
  'in the list': {
    open: (page: Page) => row(page, dialogue.title).click(),
    origin: (page: Page) => row(page, dialogue.title),
    shown: (page: Page) => row(page, dialogue.title),
    standsOut: [],
  },
};

test.use({ reducedMotion: 'no-preference' });

const closings = {
  'the button': (page: Page) =>
    eventPane(page).getByRole('button', { name: 'Close the event' }).click(),
  Escape: (page: Page) => page.keyboard.press('Escape'),
  Back: (page: Page) => page.goBack(),
};

for (const [where, { open, origin, shown, standsOut }] of Object.entries(ways)) {
  test(`the words of an event opened ${where}, and the focus`, ({ page }) =>
    inOnePage(page, {
      [`a click on the Strategic Dialogue ${where} opens the words it rests on, selected in both`]:
        async () => {
          await begin(page);
          await expect(eventPane(page)).toHaveCount(0);
          await expect(row(page, dialogue.title)).not.toHaveAttribute('aria-current');
          await open(page);
          const quotes = eventPane(page).getByRole('blockquote');
          await expect(
            quotes.filter({
              hasText: 'The Dialogue, held 10-11 September 2024, covered the key elements',
            }),
          ).toHaveCount(1);
          const words = (await quotes.allInnerTexts()).map(bare);
          expect(words.sort()).toEqual(dialogue.excerpts.map(({ exact }) => bare(exact)).sort());
          expect(queryOf(page).get('event')).toBe(dialogue.id);
          await ready(page);
          await expect(row(page, dialogue.title)).toHaveAttribute('aria-current', 'true');
          await expect(page.locator('h4 [aria-current="true"]')).toHaveCount(1);
          await expectInView(shown(page));
          expect(await standingOut(page)).toEqual(standsOut);
        },
      [`the focus goes into the pane opened ${where}, and is brought back`]: async () => {
        await begin(page);
        for (const [how, close] of Object.entries(closings)) {
          await test.step(`closed by ${how}`, async () => {
            await open(page);
            await expect(
              eventPane(page).getByRole('heading', { name: dialogue.title }),
            ).toBeFocused();
            await close(page);
            await expect(eventPane(page)).toHaveCount(0);
            await expect(origin(page)).toBeFocused();
            expect(new URL(page.url()).search, how).toBe('');
            await ready(page);
            expect(await standingOut(page), how).toEqual([]);
          });
        }
      },
    }));
}

test('an event is brought into view in list and chart, wherever it is opened', ({ page }) =>
  inOnePage(page, {
    'an event that the chart opens is read under it, and nothing of the chart moves': async () => {
      await begin(page);
      const sign = signOf(page, putinCall.id);
      const before = await sign.boundingBox();
      // As browsers do to show what takes the focus, where a box can be scrolled at all.
      await chart(page).evaluate((box) => {
        for (const part of [box, ...box.querySelectorAll('*')]) part.scrollBy(3, 3);
      });
      expect(await sign.boundingBox()).toEqual(before);
      await sign.click();
      await ready(page);
      await expect(row(page, putinCall.title)).toHaveAttribute('aria-current', 'true');
      await expectInView(sign);
      expect(await sign.boundingBox()).toEqual(before);
      await page.getByRole('button', { name: 'Smaller chart' }).click();
      await expectInView(row(page, putinCall.title));
      await expectInView(currentInStrip(page));
    },
    'an event far down the list is brought into view there when its address opens it': async () => {
      await begin(page);
      await changeAddress(page, `?event=${putinCall.id}`);
      await expectInView(row(page, putinCall.title));
      await expectInView(currentInStrip(page));
    },
    'an event the chart does not show is brought into view there when the list opens it':
      async () => {
        const posting = eventOf('2017-lammy-on-trump');
        await begin(page);
        await expect(row(page, posting.title)).toBeHidden();
        await backgroundFold(page).click();
        await row(page, posting.title).click();
        await ready(page);
        await expectInView(row(page, posting.title));
        await expectInView(currentInStrip(page));
        await page.getByRole('button', { name: 'Whole chart' }).click();
        await ready(page);
        await expectInView(signOf(page, posting.id));
        await page.getByRole('button', { name: 'Smaller chart' }).click();
      },
    'the address of a background event shows it in the folded part and moves the chart to it':
      async () => {
        const posting = eventOf('2017-lammy-on-trump');
        await begin(page, `?event=${posting.id}`);
        await expect(eventPane(page).getByRole('heading', { name: posting.title })).toBeVisible();
        await expect(eventPane(page).getByText('background', { exact: true })).toBeVisible();
        await expectInView(row(page, posting.title));
        await expectInView(currentInStrip(page));
      },
    'an open event that a filter leaves out stays open and says so': async () => {
      await begin(page, `?event=${dialogue.id}`);
      const outside = eventPane(page).getByText('This event is outside the filters that are on.');
      await expect(outside).toHaveCount(0);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await option(page, 'Donald Trump').check();
      await page.getByRole('button', { name: 'Close filters' }).click();
      await expect(outside).toBeVisible();
      await expect(row(page, dialogue.title)).toHaveCount(0);
    },
  }));

/** Words without the marks and dots that are set around them. */
function bare(words: string): string {
  return words
    .replace(/[“”‘’"'…]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sign of the open event in the strip. */
function currentInStrip(page: Page): Locator {
  return page.locator('.strip-sign[data-current] .event-mark');
}

/** Expects it inside the window, wholly and with nothing over it. */
async function expectInView(target: Locator): Promise<void> {
  // The chart comes after the list and moves it, so both hold only once it stands.
  await expect(async () => {
    await expect(target).toBeInViewport({ ratio: 0.99 });
    const covered = await target.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [top + 1, (top + bottom) / 2, bottom - 1].filter((y) => {
        const there = document.elementFromPoint((left + right) / 2, y);
        const over = there?.closest('[data-event]') ?? there;
        return over === null || !(over.contains(element) || element.contains(over));
      });
    });
    expect(covered, 'points of it that something else covers').toEqual([]);
  }).toPass({ timeout: 15_000 });
}

/** The labels in the chart whose background differs from that of most. */
async function standingOut(page: Page): Promise<string[]> {
  await page.mouse.move(2, 2);
  if ((await chart(page).count()) === 0) return [];
  await measureChart(page);
  return page
    .locator('.chart .event-label')
    .evaluateAll((labels) =>
      labels
        .filter((label) => getComputedStyle(label).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((label) => label.textContent ?? ''),
    );
}
