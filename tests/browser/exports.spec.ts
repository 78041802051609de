import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { lexer } from 'marked';
import { quotedText } from '../../src/explore/evidence/attribution.ts';
import { writeTimelineJs } from '../../src/explore/exports/timeline-js.ts';
import { exportInput, hostileTimeline } from '../explore/exports/inputs.ts';
import { audit } from './support/audit.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventsWith, timeline } from './support/published.ts';
import { serveFolder } from './support/serve-folder.ts';
import { expect, test } from './support/test.ts';

const rubio = '?people=marco-rubio';

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Share' });
}

/** The part of the dialog with the files. */
function files(page: Page) {
  return dialog(page).getByRole('region', { name: 'Files' });
}

async function openExport(page: Page, query = ''): Promise<void> {
  await begin(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function downloadAs(page: Page, format: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: format, exact: true }).click();
  return coming;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The ids of the events that a file holds, as another program reads it. */
const formats: Readonly<
  Record<string, { readonly file: string; readonly ids: (text: string) => readonly string[] }>
> = {
  CSV: {
    file: 'readout.csv',
    ids: (text) => {
      const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
      return rows.map((row) => row.id ?? '');
    },
  },
  JSON: { file: 'readout.json', ids: (text) => idsIn(JSON.parse(text), 'id') },
  iCalendar: {
    file: 'readout.ics',
    ids: (text) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('uid')).replace('@readout', '')),
  },
  TimelineJS: {
    file: 'readout.timelinejs.json',
    ids: (text) => idsIn(JSON.parse(text), 'unique_id'),
  },
  Markdown: {
    file: 'readout.md',
    ids: (text) => {
      const headings = lexer(text).flatMap((token) =>
        token.type === 'heading' && token.depth === 3 ? String(token.text) : [],
      );
      return timeline.events.flatMap(({ id, title }) => (headings.includes(title) ? id : []));
    },
  },
  'Web Annotation': {
    file: 'readout.annotations.jsonld',
    ids: (text) => {
      const items: { id: string }[] = JSON.parse(text).first.items;
      return [...new Set(items.map(({ id }) => new URL(id).searchParams.get('event') ?? ''))];
    },
  },
};

function idsIn(file: { events: Record<string, string>[] }, key: string): readonly string[] {
  return file.events.map((event) => event[key] ?? '');
}

test('what is filtered is exported, in each format', ({ page }) =>
  inOnePage(page, {
    'nothing of the formats is loaded before it is asked for': async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openExport(page);
      const formats = /\/(?:csv|json|calendar|markdown|timeline-js|web-annotation)-[^/]*\.js$/;
      expect(asked.filter((url) => formats.test(url))).toEqual([]);
      await downloadAs(page, 'CSV');
      expect(asked.filter((url) => formats.test(url) && /\/csv-/.test(url))).not.toEqual([]);
    },
    'the dialog says what would be exported, and gives the focus back': async () => {
      await openExport(page, rubio);
      const left = eventsWith('marco-rubio').length;
      await expect(dialog(page)).toContainText(
        `${left} of ${timeline.events.length} events: with Marco Rubio`,
      );
      expect(await audit(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
    },
    'unfiltered, all events are exported': async () => {
      await openExport(page);
      const all = timeline.events.length;
      await expect(dialog(page)).toContainText(`${all} of ${all} events, all of them`);
    },
    'each file holds what is filtered and says so': async () => {
      await openExport(page, rubio);
      const left = eventsWith('marco-rubio');
      for (const [format, { file, ids }] of Object.entries(formats)) {
        await test.step(format, async () => {
          const download = await downloadAs(page, format);
          expect(download.suggestedFilename()).toBe(file);
          const text = await textOf(download);
          expect.soft(ids(text), format).toEqual(left);
          const folded = text.replace(/\r\n[ \t]/g, '');
          expect.soft(folded, format).toContain('Events with Marco Rubio');
          expect.soft(folded, format).toContain('/?people=marco-rubio');
          await expect(files(page).getByRole('status')).toHaveText(
            `${left.length} events downloaded as ${file}.`,
          );
        });
      }
    },
  }));

test('Print closes the dialog and prints the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const open = document.querySelector('dialog[open]') !== null;
      document.documentElement.dataset.printed = open ? 'over a dialog' : 'alone';
    };
  });
  await openExport(page);
  await dialog(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'alone');
});

/**
 * A page that shows `readout.json` with TimelineJS3, from the npm package and nothing else:
 * its default font would be asked of cdn.knightlab.com.
 */
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
<body><div id="timeline" style="width: 100%; height: 640px"></div>
<script>window.shown = new TL.Timeline('timeline', 'readout.json', { font: null });</script></body></html>`;

const timelineJs = join(
  dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))),
  'dist',
);

/** Opens this JSON in TimelineJS3, and stops its server when the work is done. */
async function inTimelineJs(page: Page, json: string, work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'timelinejs-'));
  cpSync(timelineJs, folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), host);
  writeFileSync(join(folder, 'readout.json'), json);
  const served = await serveFolder(folder);
  try {
    await page.goto(served.address);
    await expect(page.locator('.tl-timemarker').first()).toBeAttached();
    await work();
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true });
  }
}

test('TimelineJS3 loads the file unchanged and shows every event', async ({ page }) => {
  await openExport(page);
  const json = await textOf(await downloadAs(page, 'TimelineJS'));
  await inTimelineJs(page, json, async () => {
    const titles = timeline.events.map(({ title }) => title).sort();
    const markers = page.locator('.tl-timemarker .tl-headline');
    await expect(markers).toHaveCount(titles.length);
    expect((await markers.allTextContents()).map((text) => text.trim()).sort()).toEqual(titles);
    const slides = page.locator('.tl-slide');
    await expect(slides).toHaveCount(titles.length + 1);
    await expect(page.locator('.tl-message')).toHaveCount(0);
    for (const { id, title, excerpts } of timeline.events) {
      await page.evaluate((slide) => Reflect.get(window, 'shown').goToId(slide), id);
      const slide = slides.filter({ has: page.locator(`h2:text-is(${JSON.stringify(title)})`) });
      const quotes = await slide.first().locator('blockquote').allInnerTexts();
      expect(quotes.map(words), id).toEqual(
        excerpts.map((excerpt) => words(quotedText(excerpt, timeline))),
      );
    }
  });
});

test('TimelineJS3 shows hostile texts as texts', async ({ page }) => {
  const input = exportInput(hostileTimeline());
  page.on('dialog', (opened) => opened.dismiss().then(() => expect(opened.message()).toBe('')));
  await inTimelineJs(page, writeTimelineJs(input), async () => {
    const headlines = await page.locator('.tl-slide h2.tl-headline').allInnerTexts();
    const expected = input.events.map(({ title }) => words(title));
    expect(headlines.map(words)).toEqual(expect.arrayContaining(expected));
    await expect(page.locator('.tl-timeline img, .tl-timeline script')).toHaveCount(0);
  });
});

function words(text: string): string {
  return text.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();
}
