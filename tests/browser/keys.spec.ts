import type { Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsWith, timeline } from './support/published.ts';
import {
  chart,
  eventPane,
  goTo,
  openSite,
  queryOf,
  ready,
  row,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
const call = eventOf('2025-01-28-lammy-rubio-call');
const first = timeline.events.indexOf(dialogue);

function heading(page: Page, title: string) {
  return eventPane(page).getByRole('heading', { name: title, exact: true });
}

function guide(page: Page) {
  return page.getByRole('dialog', { name: 'How to read this page' });
}

function step(page: Page, which: 'Next' | 'Previous') {
  return eventPane(page).getByRole('button', { name: new RegExp(`^${which} event`) });
}

/** Has the chart stay whole beside what is read, until the page is loaded anew. */
async function keepChartWhole(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('readout-chart-beside', 'whole'));
  await page.reload();
  await expect(chart(page)).toBeAttached();
  await page.evaluate(() => localStorage.clear());
}

/** Switches the keys of one character by the guide, which is opened by its button. */
async function switchKeys(page: Page, on: boolean): Promise<void> {
  await page.getByRole('button', { name: 'How to read this page' }).click();
  await guide(page).getByRole('checkbox', { name: 'Single-letter keys' }).setChecked(on);
  await guide(page).getByRole('button', { name: 'Close' }).click();
}

test('keys of one character', ({ page }) =>
  inOnePage(page, {
    'j goes through the events in order of time from the first in view, and k back': async () => {
      await begin(page);
      for (const [index, { title }] of timeline.events.slice(first).entries()) {
        await page.keyboard.press('j');
        await expect(heading(page, title)).toBeFocused();
        await expect(eventPane(page).getByRole('status').first()).toContainText(
          `${first + index + 1} of ${timeline.events.length}`,
        );
      }
      await expect(row(page, timeline.events.at(-1)?.title ?? '')).toBeInViewport();
      await page.keyboard.press('k');
      await expect(heading(page, timeline.events.at(-2)?.title ?? '')).toBeFocused();
      // One Back leads out again, however far one has gone.
      await page.goBack();
      await expect(eventPane(page)).toHaveCount(0);
    },
    'j and the arrows of the chart agree': async () => {
      // Anew: the chart remembers where its arrows stood.
      await openSite(page, '?people=david-lammy');
      const said = page.getByRole('region', { name: 'Timeline chart' }).getByRole('status').last();
      await keepChartWhole(page);
      for (let press = 0; press < 4; press += 1) {
        await chart(page).focus();
        await page.keyboard.press('ArrowRight');
        await expect(said).not.toHaveText('');
        const reached = (await said.innerText()).trim();
        await page.keyboard.press('j');
        const open = eventOf(queryOf(page).get('event') ?? '').title;
        expect(reached.startsWith(open), `${reached} is ${open}`).toBe(true);
      }
    },
    'only what is filtered is gone through, and at the end that is said': async () => {
      const [one, two] = eventsWith('marco-rubio').map(eventOf);
      await begin(page, '?people=marco-rubio');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect(heading(page, two?.title ?? '')).toBeFocused();
      await page.keyboard.press('j');
      await expect(page.getByText('This is the last of 2 events.')).toBeAttached();
      await expect(heading(page, two?.title ?? '')).toBeFocused();
      await page.keyboard.press('k');
      await page.keyboard.press('k');
      await expect(heading(page, one?.title ?? '')).toBeFocused();
      await expect(page.getByText('This is the first of 2 events.')).toBeAttached();
    },
    'an event outside the filters goes on from its place in time': async () => {
      const [one] = eventsWith('marco-rubio').map(eventOf);
      await begin(page, `?people=marco-rubio&event=${dialogue.id}`);
      await page.keyboard.press('j');
      await expect(heading(page, one?.title ?? '')).toBeFocused();
    },
    'a letter that is written, and one struck with Ctrl, is no command': async () => {
      await begin(page, `?source=${call.id}`);
      const find = sourcePane(page).getByRole('searchbox');
      await find.pressSequentially('jkt?/');
      await expect(find).toHaveValue('jkt?/');
      await expect(guide(page)).toBeHidden();
      expect(Object.fromEntries(queryOf(page))).toEqual({ source: call.id });
      await row(page, call.title).focus();
      for (const key of ['Control+j', 'Alt+k', 'Meta+j']) await page.keyboard.press(key);
      expect(Object.fromEntries(queryOf(page))).toEqual({ source: call.id });
    },
    '/ goes to where words are searched for': async () => {
      await begin(page, `?source=${call.id}`);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox').first()).toBeFocused();
      await expect(page.getByRole('searchbox').first()).toHaveValue('');
    },
    't reads the events one by one': async () => {
      await begin(page, `?event=${call.id}`);
      await page.keyboard.press('t');
      await expect(
        page.getByRole('main').getByRole('heading', { name: call.title, exact: true }),
      ).toBeFocused();
    },
    '? opens the guide with all keys in it, in which they do nothing': async () => {
      await begin(page);
      await chart(page).focus();
      await page.keyboard.press('?');
      await expect(guide(page)).toBeVisible();
      for (const key of ['j', 'k', 't', '/', '?', 'Home', 'Page Up', '+', '0', 'Esc']) {
        await expect(guide(page).getByText(key, { exact: true }).first()).toBeAttached();
      }
      await page.keyboard.press('j');
      await page.keyboard.press('t');
      expect(new URL(page.url()).search).toBe('');
      await page.keyboard.press('Escape');
      await expect(guide(page)).toBeHidden();
      await expect(chart(page)).toBeFocused();
    },
    'the buttons in the pane do the same and keep the focus, at every width': async () => {
      const [one, two] = eventsWith('marco-rubio').map(eventOf);
      await begin(page);
      for (const width of [1440, 768, 390]) {
        await test.step(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 844 });
          await goTo(page, `?people=marco-rubio&event=${one?.id}`);
          await expect(eventPane(page).getByText('1 of 2')).toBeVisible();
          await expect(step(page, 'Previous')).toHaveAttribute('aria-disabled', 'true');
          await step(page, 'Next').click();
          await expect(heading(page, two?.title ?? '')).toBeVisible();
          await expect(eventPane(page).getByText('2 of 2')).toBeVisible();
          await expect(step(page, 'Next')).toBeFocused();
          await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
          await page.keyboard.press('Enter');
          await expect(heading(page, two?.title ?? '')).toBeVisible();
          await step(page, 'Previous').click();
          await expect(heading(page, one?.title ?? '')).toBeVisible();
        });
      }
    },
  }));

test('switched off, no key of one character does anything, in the chart neither; it lasts', async ({
  page,
}) => {
  await openSite(page);
  await switchKeys(page, false);
  const pressAll = async () => {
    await chart(page).focus();
    for (const key of ['j', 'k', 't', '/', '?', '+', '-', '0']) await page.keyboard.press(key);
    await expect(guide(page)).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
  };
  await pressAll();
  await page.reload();
  await pressAll();
  // What is no character is still a key.
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(heading(page, timeline.events[0]?.title ?? '')).toBeFocused();
  await switchKeys(page, true);
  await page.keyboard.press('j');
  await expect(heading(page, timeline.events[1]?.title ?? '')).toBeFocused();
  await page.reload();
  await ready(page);
  await page.keyboard.press('j');
  await expect(heading(page, timeline.events[2]?.title ?? '')).toBeVisible();
});

test('where storage is closed to the page, the switch works as long as the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openSite(page);
  await switchKeys(page, false);
  await page.keyboard.press('j');
  expect(new URL(page.url()).search).toBe('');
  await switchKeys(page, true);
  await page.keyboard.press('j');
  await expect(heading(page, dialogue.title)).toBeVisible();
});
