import type { Page } from '@playwright/test';
import { measureChart, still } from './support/chart.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, timeline } from './support/published.ts';
import {
  backgroundFold,
  chart,
  eventPane,
  expectCount,
  openSite,
  option,
  queryOf,
  ready,
  row,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const many = timeline.events.length;

test('Tab and Shift+Tab go to everything that can be used, and it is seen', async ({ page }) => {
  test.slow();
  const call = '2025-01-28-lammy-rubio-call';
  // The other way round too where all of the page is, and where all that can be open is.
  const bothWays = ['Tab', 'Shift+Tab'] as const;
  for (const [name, query, keys] of [
    ['the opening view', '', bothWays],
    ['an open event', `?event=${call}`, ['Tab']],
    ['an open source', `?event=${call}&source=${call}`, bothWays],
    ['an event read by itself', `?tour=${call}`, ['Tab']],
    ['an empty result', '?people=marco-rubio,james-cleverly', ['Tab']],
  ] as const) {
    for (const key of keys) {
      await test.step(`${name}, by ${key}`, async () => {
        await begin(page, query);
        const usable = await usableThings(page);
        const stops = await walk(page, key);
        expect.soft(stops.map(({ what }) => what).sort(), name).toEqual([...usable].sort());
        const faulty = stops.filter(({ fault }) => fault !== '');
        expect.soft(faulty, name).toEqual([]);
        const inChart = stops.filter((stop) => stop.inChart);
        expect.soft(inChart, name).toHaveLength(await chart(page).count());
      });
    }
  }
});

test('at most twelve presses of Tab from the top of the page to its first event', async ({
  page,
}) => {
  const presses: Record<string, number> = {};
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [2560, 1440],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openSite(page);
    const first = page.getByRole('main').getByRole('listitem').getByRole('heading');
    const isThere = () =>
      first
        .getByRole('link')
        .evaluateAll((links) => links.some((link) => link === document.activeElement));
    let pressed = 0;
    while (pressed < 40 && !(await isThere())) {
      await page.keyboard.press('Tab');
      pressed += 1;
    }
    presses[`${width}×${height}`] = pressed;
  }
  for (const [size, pressed] of Object.entries(presses)) {
    expect
      .soft(pressed, `presses of Tab at ${size}: ${JSON.stringify(presses)}`)
      .toBeLessThanOrEqual(12);
  }
});

test('the options of a facet are one stop of Tab, and the arrow keys go through them', ({ page }) =>
  inOnePage(page, {
    'down, up, Home and End go from option to option, Tab out of the facet': async () => {
      await begin(page);
      const people = page.getByRole('group', { name: 'Options: People' });
      const names = await people
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
      await page.getByRole('combobox', { name: 'Counting who' }).focus();
      await page.keyboard.press('Tab');
      for (const name of names) {
        await expect(page.getByRole('checkbox', { name: name ?? '', exact: true })).toBeFocused();
        await page.keyboard.press('ArrowDown');
      }
      const focused = page.locator(':focus');
      await expect(focused).toHaveAttribute('aria-label', names.at(-1) ?? '');
      await page.keyboard.press('Home');
      await expect(focused).toHaveAttribute('aria-label', names[0] ?? '');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowUp');
      await expect(focused).toHaveAttribute('aria-label', names.at(-2) ?? '');
      await page.keyboard.press('Tab');
      await expect(focused).toHaveText(/^\d+ more people$/);
      // Back in, it is where it was left.
      await page.keyboard.press('Shift+Tab');
      await expect(focused).toHaveAttribute('aria-label', names.at(-2) ?? '');
    },
    'right goes to what else can be done with an option, left back to it': async () => {
      await begin(page);
      await option(page, 'Keir Starmer').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      // It comes with the first sign of a reader.
      await expect(page.getByRole('button', { name: 'Only this' })).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator(':focus')).toHaveText('Only this');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(option(page, 'Keir Starmer')).toBeFocused();
      await page.keyboard.press('Space');
      await expect(option(page, 'Keir Starmer')).toBeChecked();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', /^Keir Starmer/);
    },
    'the findings, and the buttons of the page, are a stop each': async () => {
      await begin(page);
      const focused = page.locator(':focus');
      await page.getByRole('link', { name: 'Read the story' }).focus();
      await page.keyboard.press('Tab');
      const findings = page.getByRole('group', { name: 'Findings' });
      await expect(findings.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(findings.getByRole('link').last()).toBeFocused();
      await page.getByRole('button', { name: 'Share' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(focused).toHaveAttribute('aria-label', 'How to read this page');
      await page.keyboard.press('Enter');
      const guide = page.getByRole('dialog', { name: 'How to read this page' });
      await expect(guide.getByText('Keys, in filters, findings and rows of buttons')).toBeVisible();
    },
  }));

test('the chart by keys', ({ page }) =>
  inOnePage(page, {
    'the arrows go through the events in order of time and each is announced': async () => {
      await begin(page);
      await chart(page).focus();
      const announced = announcement(page);
      await expect(announced).toHaveText('');
      for (const [index, { title }] of timeline.events.entries()) {
        await page.keyboard.press(index === 0 ? 'Home' : 'ArrowRight');
        await expect(announced).toHaveText(
          new RegExp(`^${escaped(title)}, .*\\d{4}, ${index + 1} of ${many}$`),
        );
      }
      await page.keyboard.press('ArrowRight');
      await expect(announced).toHaveText(new RegExp(`, ${many} of ${many}$`));
      await page.keyboard.press('ArrowLeft');
      await expect(announced).toHaveText(new RegExp(`, ${many - 1} of ${many}$`));
      await page.keyboard.press('Home');
      await expect(announced).toHaveText(/^Lammy, then an opposition MP.*, 2017, 1 of \d+$/);
      await page.keyboard.press('End');
      await expect(announced).toHaveText(
        `${timeline.events.at(-1)?.title}, Tuesday 18 March 2025, ${many} of ${many}`,
      );
    },
    'where the arrows stand is seen in the chart, which goes there': async () => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await begin(page);
      await chart(page).focus();
      await page.keyboard.press('Home');
      await still(page);
      const { box, signs } = await measureChart(page);
      const sign = signs.find(({ event }) => event === timeline.events[0]?.id)?.box;
      expect(sign?.left).toBeGreaterThanOrEqual(box.left);
      expect(sign?.right).toBeLessThanOrEqual(box.right);
      const outlined = await page
        .locator('.chart .event-label')
        .evaluateAll((labels) =>
          labels
            .filter((label) => getComputedStyle(label).outlineStyle !== 'none')
            .map((label) => label.textContent),
        );
      expect(outlined).toEqual([timeline.events[0]?.label]);
    },
    'Enter opens the event the arrows stand on, Escape closes it, and they go on from there':
      async () => {
        const [, , , first, second] = timeline.events;
        await begin(page);
        await chart(page).focus();
        for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
          await page.keyboard.press(key);
        }
        await expect(announcement(page)).toHaveText(new RegExp(`, 4 of ${many}$`));
        await page.keyboard.press('Enter');
        await expect(
          eventPane(page).getByRole('heading', { name: first?.title ?? '' }),
        ).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(eventPane(page)).toHaveCount(0);
        await expect(chart(page)).toBeFocused();
        await page.keyboard.press('ArrowRight');
        await expect(announcement(page)).toHaveText(
          new RegExp(`^${escaped(second?.title ?? '')}, .*, 5 of ${many}$`),
        );
      },
    '+ and − zoom, 0 shows everything, Page Up and Page Down move': async () => {
      // Anew: the chart stays where its arrows have taken it.
      await openSite(page);
      await chart(page).focus();
      const length = () => {
        const { from = '2024-09-01', to = '2025-03-31' } = Object.fromEntries(queryOf(page));
        return Date.parse(to) - Date.parse(from);
      };
      const opening = length();
      await page.keyboard.press('+');
      await expect.poll(length).toBeLessThan(opening);
      await still(page);
      await page.keyboard.press('-');
      await still(page);
      await page.keyboard.press('-');
      await expect.poll(length).toBeGreaterThan(opening);
      await still(page);
      await page.keyboard.press('0');
      await expect(page.getByText(`${many} in view`)).toBeVisible();
      await still(page);
      await page.keyboard.press('+');
      await still(page);
      const from = queryOf(page).get('from') ?? '';
      await page.keyboard.press('PageDown');
      await expect.poll(() => (queryOf(page).get('from') ?? '') > from).toBe(true);
      await still(page);
      await page.keyboard.press('PageUp');
      await expect.poll(() => (queryOf(page).get('from') ?? '') <= from).toBe(true);
    },
  }));

test('the page by keys', ({ page }) =>
  inOnePage(page, {
    'from filter to quote to source and back without a mouse': async () => {
      const call = eventOf('2025-01-28-lammy-rubio-call');
      await begin(page);
      await option(page, 'Marco Rubio').focus();
      await page.keyboard.press('Space');
      await expectCount(page, 2);
      await expect(option(page, 'Marco Rubio')).toBeFocused();
      await row(page, call.title).focus();
      await page.keyboard.press('Enter');
      await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeFocused();
      const open = eventPane(page).getByRole('button', { name: 'Open the source' }).first();
      while (!(await open.evaluate((button) => button === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(sourcePane(page).getByRole('heading').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(eventPane(page).getByRole('heading', { name: call.title })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(row(page, call.title)).toBeFocused();
    },
    'the search box shows its focus by one ring, around it': async () => {
      await begin(page);
      const box = page.getByRole('searchbox').first();
      await box.focus();
      const rings = await box.evaluate((input) => {
        const ringed: string[] = [];
        for (let each: Element | null = input; each !== null; each = each.parentElement) {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          if (hasRing) ringed.push(each.tagName);
        }
        return ringed;
      });
      expect(rings).toEqual(['FORM']);
    },
    'what is taken away by a key does not take the focus with it': async () => {
      await begin(page, '?people=marco-rubio,david-lammy');
      await page.getByRole('button', { name: 'Remove filter Marco Rubio' }).focus();
      await page.keyboard.press('Enter');
      await expectCount(page, 8);
      await expect(page.locator('body')).not.toBeFocused();
      await page.getByRole('button', { name: 'Clear' }).focus();
      await page.keyboard.press('Enter');
      await expectCount(page, many);
      await expect(page.locator('body')).not.toBeFocused();
    },
    'folds open by key, and the guide opens, holds the focus and gives it back': async () => {
      await begin(page);
      await backgroundFold(page).focus();
      await page.keyboard.press('Enter');
      await expect(row(page, timeline.events[0]?.title ?? '')).toBeVisible();
      const help = page.getByRole('button', { name: 'How to read this page' });
      await help.focus();
      await page.keyboard.press('Enter');
      const guide = page.getByRole('dialog', { name: 'How to read this page' });
      await expect(guide).toBeVisible();
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press('Tab');
        // Between two rounds the focus is with the browser's own controls.
        const isOutside = await guide.evaluate(
          (dialog) =>
            document.activeElement !== document.body && !dialog.contains(document.activeElement),
        );
        expect(isOutside).toBe(false);
      }
      await page.keyboard.press('Escape');
      await expect(guide).toBeHidden();
      await expect(help).toBeFocused();
      await ready(page);
    },
  }));

/** One thing the focus stops at. */
type Stop = {
  readonly what: string;
  readonly inChart: boolean;
  /** Why it cannot be seen that the focus is there; empty where it can. */
  readonly fault: string;
};

/** Every visible thing that can be used, each as `tag: name`, by what the page is made of. */
function usableThings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      // The signs of the strip are for the mouse: the list has the same events.
      .filter((element) => element.checkVisibility() && !element.matches(':disabled, .strip-sign'))
      // Of a group of controls it stops at one, and the arrow keys go on from there.
      .filter((element) => !element.matches('[tabindex="-1"]'))
      // Of radio buttons that belong together, Tab stops at the one that is chosen.
      .filter((element) => !element.matches('[type="radio"]:not(:checked)'))
      .map((element) => {
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${element.tagName.toLowerCase()}: ${name.trim()}`;
      }),
  );
}

/** Goes once through the page by a key, from its beginning or its end until the focus leaves it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate((isForward) => {
    // No stop itself, it is where the first key goes on from.
    const start = document.querySelector('#walk-start') ?? document.createElement('span');
    start.id = 'walk-start';
    start.setAttribute('tabindex', '-1');
    if (isForward) document.body.prepend(start);
    else document.body.append(start);
    for (const each of document.querySelectorAll('[data-walked]')) {
      each.removeAttribute('data-walked');
    }
    if (start instanceof HTMLElement) start.focus({ preventScroll: true });
  }, key === 'Tab');
  for (let press = 0; press < 250; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.id === 'walk-start') return null;
      // The browser may go on from the other end: once round is all.
      if (element.hasAttribute('data-walked')) return null;
      element.setAttribute('data-walked', '');
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      // A box within a label, or in the form of the search, may leave it to that to show the focus.
      const outlines = [element, element.closest('label, form.control')].flatMap((shown) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? element);
        return outlineStyle === 'none' ? [] : Number.parseFloat(outlineWidth);
      });
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const x = box.left + Math.min(box.width / 2, 12);
      const there = document.elementFromPoint(x, (box.top + box.bottom) / 2);
      const isOutlined = outlines.some((width) => width >= 2);
      const isCovered = there === null || !(element.contains(there) || there.contains(element));
      return {
        what: `${element.tagName.toLowerCase()}: ${name.trim()}`,
        inChart: element.closest('.chart') !== null,
        fault: isCovered ? 'covered or out of view' : isOutlined ? '' : 'without an outline',
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('The focus goes round and round and never leaves the page.');
}

function announcement(page: Page) {
  return page.getByRole('region', { name: 'Timeline chart' }).getByRole('status').last();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
