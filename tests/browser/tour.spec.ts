import type { Page } from '@playwright/test';
import { measureChart } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsWith, nameOf, timeline } from './support/published.ts';
import {
  eventPane,
  goTo,
  openViewMenu,
  queryOf,
  ready,
  row,
  sourcePane,
  tourEvent,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { swipeFrom } from './support/touch.ts';

const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
const starmer = eventOf('2025-01-26-starmer-trump-call');
const rubio = eventOf('2025-01-rubio-confirmed');
const call = eventOf('2025-01-28-lammy-rubio-call');
const many = timeline.events.length;
const first = timeline.events.indexOf(dialogue);

function heading(page: Page, title: string) {
  return tourEvent(page).getByRole('heading', { name: title, exact: true });
}

function bar(page: Page) {
  return page.getByRole('navigation', { name: 'Events one by one' });
}

function button(page: Page, step: 'Next' | 'Previous') {
  return bar(page).getByRole('button', { name: new RegExp(`^${step} event`) });
}

for (const width of [1440, 768, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the events are read one by one, and the chart goes along', ({ page }) =>
      inOnePage(page, {
        'reading one by one begins at the first event in view and goes on by button': async () => {
          await begin(page);
          await openViewMenu(page);
          await page.getByRole('link', { name: 'Read one by one' }).click();
          await expect(heading(page, dialogue.title)).toBeFocused();
          await expect(tourEvent(page)).toContainText('10–11 September 2024');
          await expect(bar(page)).toContainText(`${first + 1} of ${many}`);
          expect(Object.fromEntries(queryOf(page))).toEqual({ tour: dialogue.id });
          for (const event of timeline.events.slice(first + 1, first + 4)) {
            await button(page, 'Next').click();
            await expect(heading(page, event.title)).toBeVisible();
            expect(queryOf(page).get('tour')).toBe(event.id);
            await expect(button(page, 'Next')).toBeFocused();
          }
          await button(page, 'Previous').click();
          await expect(heading(page, timeline.events[first + 2]?.title ?? '')).toBeVisible();

          await test.step('there is room to read: title and buttons at once, nothing sideways', async () => {
            await goTo(page, `?tour=${starmer.id}`);
            await expect(heading(page, starmer.title)).toBeInViewport({ ratio: 1 });
            await expect(button(page, 'Next')).toBeInViewport({ ratio: 1 });
            await expect(button(page, 'Previous')).toBeInViewport({ ratio: 1 });
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth),
            ).toBeLessThanOrEqual(width);
          });

          await test.step('a source opened at a quote closes to the quote', async () => {
            await goTo(page, `?tour=${call.id}`);
            await expect(heading(page, call.title)).toBeVisible();
            const open = tourEvent(page).getByRole('button', { name: /^Open the source/ });
            await open.nth(1).click();
            const passage = sourcePane(page).locator('mark[aria-current="true"]');
            await expect(passage.first()).toBeInViewport();
            expect(queryOf(page).get('quote')).toBe('2');
            await page.keyboard.press('Escape');
            await expect(sourcePane(page)).toHaveCount(0);
            await expect(open.nth(1)).toBeFocused();
            expect(Object.fromEntries(queryOf(page))).toEqual({ tour: call.id });
          });
        },
        'the chart goes along: the event is marked there, named, and in view': async () => {
          await page.emulateMedia({ reducedMotion: 'no-preference' });
          await begin(page, `?tour=${timeline.events[first - 1]?.id}`);
          for (const event of [timeline.events[first - 1], dialogue]) {
            await ready(page);
            const { box, signs, labels } = await measureChart(page);
            expect(labels.map(({ text }) => text)).toEqual([event?.label]);
            const sign = signs.find((each) => each.event === event?.id)?.box;
            expect(sign?.left).toBeGreaterThanOrEqual(box.left);
            expect(sign?.right).toBeLessThanOrEqual(box.right);
            const [label] = labels;
            expect(label?.box.left).toBeGreaterThanOrEqual(box.left);
            expect(label?.box.right).toBeLessThanOrEqual(box.right);
            await button(page, 'Next').click();
          }
        },
      }));
  });
}

test('events one by one: what is told, and the ways through and out', ({ page }) =>
  inOnePage(page, {
    'an event is told with its words, voices, people, silence and how its date is known':
      async () => {
        await begin(page, `?tour=${starmer.id}`);
        const told = tourEvent(page);
        const quotes = await told.getByRole('blockquote').allInnerTexts();
        expect(quotes).toHaveLength(starmer.excerpts.length);
        for (const [index, { exact, voice }] of starmer.excerpts.entries()) {
          expect(quotes[index]).toContain(exact);
          const caption = told.getByRole('figure').nth(index).locator('figcaption');
          await expect(caption).toContainText(voice === null ? 'The reporter' : nameOf(voice));
        }
        await expect(told).toContainText('Took partKeir StarmerDonald Trump');
        await expect(told).toContainText(`Worked out${starmer.date.note}`);
        await expect(told.getByRole('region', { name: 'Explicitly not discussed' })).toContainText(
          'Chagos Islands',
        );
      },
    'the time between two events is said, in the words of the list where it is a silence':
      async () => {
        await begin(page, `?tour=${rubio.id}`);
        await expect(tourEvent(page)).toContainText('128 days without an event in these sources');
        await page.keyboard.press('ArrowRight');
        await expect(heading(page, starmer.title)).toBeVisible();
        await expect(tourEvent(page)).toContainText('At about the same time');
      },
    'arrows, j and k, Home and End go through the events, and each heading takes the focus':
      async () => {
        await begin(page, `?tour=${dialogue.id}`);
        const go = async (key: string, at: number) => {
          await page.keyboard.press(key);
          await expect(heading(page, timeline.events.at(at)?.title ?? '')).toBeFocused();
        };
        await go('ArrowRight', first + 1);
        await go('j', first + 2);
        await go('k', first + 1);
        await go('ArrowLeft', first);
        await go('End', -1);
        await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
        await go('ArrowRight', -1);
        await go('Home', 0);
        await expect(bar(page)).toContainText(`1 of ${many}`);
      },
    'the walk is through what is filtered, and changes with it': async () => {
      const [one, two] = eventsWith('marco-rubio').map(eventOf);
      await begin(page, '?people=marco-rubio');
      await openViewMenu(page);
      await page.getByRole('link', { name: 'Read one by one' }).click();
      await expect(heading(page, one?.title ?? '')).toBeVisible();
      await expect(bar(page)).toContainText('1 of 2');
      await button(page, 'Next').click();
      await expect(heading(page, two?.title ?? '')).toBeVisible();
      await expect(bar(page)).toContainText('2 of 2');
      await expect(button(page, 'Next')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(heading(page, two?.title ?? '')).toBeVisible();
      await page.getByRole('button', { name: 'Remove filter Marco Rubio' }).click();
      await expect(heading(page, two?.title ?? '')).toBeVisible();
      await expect(bar(page)).toContainText(`of ${many}`);
    },
    'an event outside the filters says so, and the walk goes on from its place': async () => {
      await begin(page, `?people=marco-rubio&tour=${dialogue.id}`);
      await expect(tourEvent(page)).toContainText('outside the filters that are on');
      await button(page, 'Next').click();
      await expect(heading(page, rubio.title)).toBeVisible();
      await expect(bar(page)).toContainText('1 of 2');
    },
    'however far one has gone, Back leads to where one began': async () => {
      await begin(page, '?people=david-lammy');
      await openViewMenu(page);
      await page.getByRole('link', { name: 'Read one by one' }).click();
      for (let step = 0; step < 3; step += 1) await button(page, 'Next').click();
      await expect(bar(page)).not.toContainText('1 of');
      await page.goBack();
      await ready(page);
      expect(Object.fromEntries(queryOf(page))).toEqual({ people: 'david-lammy' });
      await openViewMenu(page);
      await expect(page.getByRole('link', { name: 'Read one by one' })).toBeVisible();
    },
    'Escape and the button leave to the timeline, with the event open': async () => {
      const next = timeline.events[timeline.events.indexOf(starmer) + 1];
      await begin(page);
      for (const [how, leave] of [
        ['Escape', () => page.keyboard.press('Escape')],
        ['the button', () => page.getByRole('link', { name: 'Timeline' }).click()],
      ] as const) {
        await test.step(how, async () => {
          await goTo(page, `?tour=${starmer.id}`);
          await button(page, 'Next').click();
          await expect(heading(page, next?.title ?? '')).toBeVisible();
          await leave();
          await expect(
            eventPane(page).getByRole('heading', { name: next?.title ?? '' }),
          ).toBeVisible();
          await expect(row(page, next?.title ?? '')).toHaveAttribute('aria-current', 'true');
          expect(Object.fromEntries(queryOf(page)), how).toEqual({ event: next?.id });
        });
      }
    },
    'reading one by one begins at the event that is open': async () => {
      await begin(page, `?event=${call.id}`);
      await openViewMenu(page);
      await page.getByRole('link', { name: 'Read one by one' }).click();
      await expect(heading(page, call.title)).toBeFocused();
    },
    'a marker in the chart leads to its event, within the walk': async () => {
      await begin(page, `?tour=${dialogue.id}`);
      await page.locator(`.chart [data-event="${rubio.id}"] .event-sign`).click();
      await expect(heading(page, rubio.title)).toBeFocused();
      expect(Object.fromEntries(queryOf(page))).toEqual({ tour: rubio.id });
    },
    'who asks for less motion sees no event slide in': async () => {
      const moving = () =>
        tourEvent(page).evaluate((article) => getComputedStyle(article).animationName);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await begin(page, `?tour=${dialogue.id}`);
      expect(await moving()).not.toBe('none');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await button(page, 'Next').click();
      expect(await moving()).toBe('none');
    },
  }));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const thumb = { x: 195, y: 620 };

  test('a finger turns the events and scrolls them', ({ page }) =>
    inOnePage(page, {
      'a finger across turns to the next event, and the other way back': async () => {
        await begin(page, `?tour=${dialogue.id}`);
        // The buttons are there too, large enough for a thumb.
        for (const step of ['Previous', 'Next'] as const) {
          const box = await button(page, step).boundingBox();
          expect(box?.height, step).toBeGreaterThanOrEqual(44);
          expect(box?.width, step).toBeGreaterThanOrEqual(44);
        }
        await swipeFrom(page, thumb, -140, 12);
        await expect(heading(page, timeline.events[first + 1]?.title ?? '')).toBeVisible();
        await swipeFrom(page, thumb, 140, -8);
        await expect(heading(page, dialogue.title)).toBeVisible();
      },
      'a finger up scrolls and turns nothing, not even when it strays': async () => {
        await begin(page, `?tour=${dialogue.id}`);
        await swipeFrom(page, thumb, -60, -300);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
        await expect(heading(page, dialogue.title)).toBeVisible();
        await swipeFrom(page, thumb, -20, 0);
        await expect(heading(page, dialogue.title)).toBeVisible();
        expect(queryOf(page).get('tour')).toBe(dialogue.id);
      },
      'from far down, the next event is read from its beginning': async () => {
        await begin(page, `?tour=${dialogue.id}`);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await button(page, 'Next').tap();
        const next = timeline.events[first + 1]?.title ?? '';
        await expect(heading(page, next)).toBeInViewport({ ratio: 1 });
        const box = await heading(page, next).boundingBox();
        const over = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, {
          x: (box?.x ?? 0) + 10,
          y: (box?.y ?? 0) + 6,
        });
        expect(over).toBe('H2');
      },
    }));
});
