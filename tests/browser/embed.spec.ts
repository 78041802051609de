import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { embedCode } from '../../src/explore/exports/embed-code.ts';
import { openingView, type View } from '../../src/explore/view.ts';
import { audit, auditColours } from './support/audit.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, eventsWith, timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import {
  changeAddress,
  chart,
  eventPane,
  goTo,
  openSite,
  queryOf,
  ready,
  row,
  sourcePane,
  tourEvent,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const many = timeline.events.length;

function openInReadout(page: Page) {
  return page.getByRole('link', { name: 'Open in Readout' });
}

/** A page of another origin with a view in it, as its editor would paste it in; until the work is done. */
async function inAnotherPage(
  page: Page,
  site: string,
  view: View,
  work: () => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-host-'));
  const code = embedCode(`${site}/`, view, 'UK–US contacts');
  const head = '<meta charset="utf-8"><title>Another page</title><link rel="icon" href="data:,">';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>An article</h1>${code}</body></html>`,
  );
  const served = await serveFolder(folder);
  try {
    expect(new URL(served.address).origin).not.toBe(new URL(site).origin);
    await page.goto(served.address);
    await work();
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true });
  }
}

test('within a page of another origin the view is shown, and an event opens in its place', async ({
  newReader,
  baseURL,
}) => {
  // With a history of its own, which can still grow.
  const page = await newReader({ viewport: { width: 1440, height: 900 } });
  const view = { ...openingView, filter: { ...openingView.filter, actors: ['marco-rubio'] } };
  await inAnotherPage(page, baseURL ?? '', view, async () => {
    const frame = page.frameLocator('iframe[title="UK–US contacts"]');
    await expect(frame.getByRole('application')).toBeVisible();
    await expect(frame.getByText(`2 of ${many} events`)).toBeVisible();
    const before = await page.evaluate(() => history.length);
    await frame.getByRole('heading').getByRole('link', { name: call.title }).click();
    const pane = frame.getByRole('complementary', { name: 'Event' });
    await expect(pane.getByRole('heading', { name: call.title })).toBeFocused();
    await pane.getByRole('button', { name: 'Open the source' }).first().click();
    const source = frame.getByRole('complementary', { name: 'Source' });
    await expect(source.locator('mark[aria-current="true"]').first()).toBeInViewport();
    // The page around it keeps its own Back.
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
});

test('an embed: what it has, where it leads, and which keys it leaves alone', ({ page }) =>
  inOnePage(page, {
    'an embed has neither header nor filters nor share, and says whence it comes': async () => {
      await begin(page, '?embed=1&people=marco-rubio');
      await expect(page.getByRole('heading', { level: 1, name: timeline.title })).toBeVisible();
      await expect(page.getByText('with Marco Rubio')).toBeVisible();
      const left = eventsWith('marco-rubio');
      const sources = new Set(
        left.flatMap((id) => eventOf(id).excerpts.map(({ source }) => source)),
      );
      await expect(page.getByRole('contentinfo')).toContainText(
        `${left.length} events from ${sources.size} source${sources.size === 1 ? '' : 's'}`,
      );
      await expect(page.getByRole('search')).toHaveCount(0);
      for (const name of ['Share', 'How to read this page', 'Filters', /^Remove filter/, /theme/]) {
        await expect(page.getByRole('button', { name })).toHaveCount(0);
      }
      await expect(page.getByRole('dialog', { includeHidden: true })).toHaveCount(0);
      for (const id of left) await expect(row(page, eventOf(id).title)).toBeVisible();
    },
    'a source is read in place, and the events one by one': async () => {
      await begin(page, `?embed=1&event=${call.id}&source=${call.id}`);
      await expect(sourcePane(page).locator('mark[aria-current="true"]').first()).toBeInViewport();
      await goTo(page, `?embed=1&tour=${call.id}`);
      await expect(tourEvent(page).getByRole('heading', { name: call.title })).toBeVisible();
    },
    'keys of one character are not listened to where they could not be switched off': async () => {
      await begin(page, '?embed=1');
      for (const key of ['j', 'k', 't', '?']) await page.keyboard.press(key);
      expect(new URL(page.url()).search).toBe('?embed=1');
    },
    '“Open in Readout” opens the same view with everything around it, in a tab of its own':
      async () => {
        await begin(page, '?embed=1&people=marco-rubio');
        await row(page, call.title).click();
        await expect(openInReadout(page)).toHaveAttribute('rel', /noopener/);
        const coming = page.waitForEvent('popup');
        await openInReadout(page).click();
        const whole = await coming;
        await expect(eventPane(whole).getByRole('heading', { name: call.title })).toBeVisible();
        expect(Object.fromEntries(queryOf(whole))).toEqual({
          people: 'marco-rubio',
          event: call.id,
        });
        await expect(whole.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
      },
  }));

const frames = [
  { width: 1440, height: 640, isAudited: true },
  { width: 768, height: 640, isAudited: false },
  { width: 390, height: 500, isAudited: true },
  { width: 320, height: 400, isAudited: false },
];

test('in a frame of any size nothing goes sideways, the way out is in view, and axe finds nothing', async ({
  page,
}) => {
  test.slow();
  for (const { width, height, isAudited } of frames) {
    await test.step(`in a frame of ${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height });
      // Anew, as a frame opens.
      await openSite(page, '?embed=1');
      for (const query of [`&event=${call.id}`, `&tour=${call.id}`, '&page=not-discussed', '']) {
        await test.step(`?embed=1${query}`, async () => {
          await changeAddress(page, `?embed=1${query}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(openInReadout(page)).toBeInViewport({ ratio: 1 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(wide, query).toBe(width);
          if (!isAudited || query.includes('page=')) return;
          await ready(page);
          expect.soft(await audit(page), `light: ${query}`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect.soft(await auditColours(page.locator('html')), `dark: ${query}`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
        });
      }
      await row(page, call.title).click();
      const pane = eventPane(page);
      await expect(pane.getByRole('heading', { name: call.title })).toBeFocused();
      expect((await pane.boundingBox())?.width).toBe(width);
      await page.keyboard.press('Escape');
      await expect(pane).toHaveCount(0);
      await expect(row(page, call.title)).toBeFocused();
      await expect(row(page, call.title)).toBeInViewport();
    });
  }
});

test('an event or a quote alone, as a card', ({ page }) =>
  inOnePage(page, {
    'a quote: its words, whose they are and how, where and when, and the way to it': async () => {
      const index = call.excerpts.findIndex(({ mode }) => mode === 'paraphrased');
      await openCard(page, `?embed=1&event=${call.id}&card=${index + 1}`);
      const card = page.getByRole('article', { name: call.title });
      const quote = card.getByRole('blockquote');
      await expect(quote).toHaveCount(1);
      const said = (await quote.innerText()).replace(/\s+/g, ' ').replace(/^… | …$/g, '');
      expect(said).toBe(call.excerpts[index]?.exact.replace(/\s+/g, ' '));
      await expect(
        card.getByText(/, paraphrased in Nation\.Cymru, “.*”, .*2025, ¶\d+$/),
      ).toBeVisible();
      const way = page.getByRole('link', { name: 'Open in the timeline' });
      await expect(way).toHaveAttribute(
        'href',
        `?event=${call.id}&source=${call.id}&quote=${index + 1}`,
      );
      await expect(page.getByRole('button')).toHaveCount(0);
    },
    'an event: all of its quotes, what was not discussed, and its date': async () => {
      await openCard(page, `?embed=1&event=${call.id}&card=event`);
      const card = page.getByRole('article', { name: call.title });
      await expect(card.getByRole('blockquote')).toHaveCount(call.excerpts.length);
      await expect(card.getByText('Explicitly not discussed: Chagos Islands')).toBeVisible();
      await expect(card.getByText('Between 26 and 28 January 2025')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Open in the timeline' })).toHaveAttribute(
        'href',
        `?event=${call.id}`,
      );
    },
    'from 320 px on nothing goes sideways, and it is read by everybody': async () => {
      for (const width of [320, 390, 768, 1440]) {
        for (const card of ['event', '1']) {
          await page.setViewportSize({ width, height: 320 });
          await openCard(page, `?embed=1&event=${call.id}&card=${card}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(wide, `${card} at ${width} px`).toBe(width);
          if (width === 320) expect.soft(await audit(page), card).toEqual([]);
        }
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    },
    'a card that cannot be is the whole view': async () => {
      await openSite(page, `?embed=1&event=${call.id}&card=99`);
      await expect(eventPane(page)).toBeVisible();
      await openSite(page, `?event=${call.id}&card=event`);
      await expect(eventPane(page)).toBeVisible();
    },
    'the dialog gives the code for the view, for its event and for each quote': async () => {
      await openSite(page, `?event=${call.id}`);
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share' });
      const code = dialog.getByRole('textbox', { name: 'Embed' });
      const choice = dialog.getByRole('combobox', { name: 'What it shows' });
      await expect(code).toHaveValue(/\?embed=1&amp;event=2025-01-28-lammy-rubio-call" /);
      await expect(choice.getByRole('option')).toHaveCount(2 + call.excerpts.length);
      await choice.selectOption('This event alone');
      await expect(code).toHaveValue(/&amp;card=event" .*height="480"/);
      await choice.selectOption({ index: 3 });
      await expect(code).toHaveValue(/&amp;card=2" .*height="320"/);
    },
  }));

async function openCard(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.getByRole('article')).toBeVisible();
}

test('no storage is needed', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await openSite(page, '?embed=1');
  await expect(chart(page)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});
