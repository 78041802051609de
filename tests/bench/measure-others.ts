import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { addDays } from '../../src/model/civil-date.ts';
import type { PublishedTimeline } from '../../src/model/timeline.ts';
import { serveFolder } from '../browser/support/serve-folder.ts';
import { countElements, type Frames, heapMegabytes, openPage, pan, zoom } from './frames.ts';
import { type Missing, measured, settled } from './measure-readout.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** What was measured of another timeline that shows the same events. */
export type OtherFigures = {
  /** Milliseconds from the beginning of the navigation. */
  readonly firstChart: number | null;
  readonly pan: Frames | null;
  readonly zoom: Frames | null;
  readonly heap: number | null;
  readonly elements: number | null;
};

/** A page of its own with another timeline. */
type OtherPage = {
  readonly name: string;
  /** Writes the page and its data into a folder. */
  readonly write: (folder: string, timeline: PublishedTimeline) => void;
  /** What of it stands once its chart is drawn. */
  readonly drawn: string;
  /** What is dragged. */
  readonly chart: string;
  /** Whether the wheel zooms with Ctrl held. */
  readonly zooms: boolean;
};

/** vis-timeline as its examples show it: all events are items, the wheel zooms with Ctrl. */
export const rawVisTimeline: OtherPage = {
  name: 'vis-timeline',
  drawn: '.vis-item',
  chart: '.vis-center',
  zooms: true,
  write: (folder, timeline) => {
    mkdirSync(folder, { recursive: true });
    const from = join(modules, 'vis-timeline');
    copyFileSync(
      join(from, 'standalone/umd/vis-timeline-graph2d.min.js'),
      join(folder, 'library.js'),
    );
    copyFileSync(join(from, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'library.css'));
    const items = timeline.events.map(({ id, label, date: { earliest, latest } }) => ({
      id,
      content: label,
      start: earliest,
      ...(latest === null || latest === earliest ? {} : { end: addDays(latest, 1) }),
    }));
    writeFileSync(join(folder, 'items.json'), JSON.stringify(items));
    writeFileSync(
      join(folder, 'index.html'),
      pageOf(`const items = await (await fetch('items.json')).json();
new vis.Timeline(document.getElementById('chart'), new vis.DataSet(items),
  { height: 560, zoomKey: 'ctrlKey' });`),
    );
  },
};

/** TimelineJS3 with a slide an event; it has no zoom by wheel. */
export const timelineJs: OtherPage = {
  name: 'TimelineJS3',
  drawn: '.tl-timemarker',
  chart: '.tl-timenav',
  zooms: false,
  write: (folder, timeline) => {
    const from = join(modules, '@knight-lab/timelinejs/dist');
    cpSync(join(from, 'css'), join(folder, 'css'), { recursive: true });
    cpSync(join(from, 'js'), join(folder, 'js'), { recursive: true });
    copyFileSync(join(from, 'js/timeline.js'), join(folder, 'library.js'));
    copyFileSync(join(from, 'css/timeline.css'), join(folder, 'css/library.css'));
    writeFileSync(join(folder, 'library.css'), "@import 'css/library.css';");
    const events = timeline.events.map(({ title, date: { earliest } }) => {
      const [year, month, day] = earliest.split('-').map(Number);
      return { start_date: { year, month, day }, text: { headline: title } };
    });
    writeFileSync(join(folder, 'items.json'), JSON.stringify({ events }));
    writeFileSync(
      join(folder, 'index.html'),
      pageOf(`const items = await (await fetch('items.json')).json();
new TL.Timeline('chart', items, { font: null, script_path: 'js' });`),
    );
  },
};

function pageOf(script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Events</title>
<link rel="stylesheet" href="library.css"><div id="chart" style="width: 1100px; height: 600px"></div>
<script src="library.js"></script><script type="module">${script}</script>`;
}

/** Serves the page with the events of a timeline and measures its chart. */
export async function measureOther(
  browser: Browser,
  other: OtherPage,
  timeline: PublishedTimeline,
  folder: string,
  missing: Missing,
): Promise<OtherFigures> {
  other.write(folder, timeline);
  const { address, stop } = await serveFolder(folder);
  const { page, client } = await openPage(browser);
  await page.addInitScript((selector) => {
    const look = () => {
      const isDrawn = (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
      if (!isDrawn) return void requestAnimationFrame(look);
      requestAnimationFrame(() => Object.assign(window, { firstChart: performance.now() }));
    };
    look();
  }, other.drawn);
  const step = <Value>(what: string, run: () => Promise<Value>) =>
    measured(`${other.name}, ${what}`, missing, run);
  const none = { firstChart: null, pan: null, zoom: null, heap: null, elements: null };
  try {
    const firstChart = await step('first chart', async () => {
      await page.goto(address);
      const time = await page.waitForFunction(() => Reflect.get(window, 'firstChart'), undefined, {
        timeout: 0,
      });
      return Number(await time.jsonValue());
    });
    // A page that does not answer answers nothing else either.
    if (firstChart === null) return none;
    await settled(page);
    const elements = await step('elements', () => countElements(page));
    const heap = await step('heap', () => heapMegabytes(client));
    const box = await page.locator(other.chart).first().boundingBox();
    if (box === null) return { ...none, firstChart, elements, heap };
    const place = { x: box.x + box.width / 2, y: box.y + box.height - 40 };
    const panFrames = await step('pan', () => pan(page, client, place));
    const zoomFrames = other.zooms ? await step('zoom', () => zoom(page, client, place)) : null;
    return { firstChart, pan: panFrames, zoom: zoomFrames, heap, elements };
  } finally {
    await page.close();
    await stop();
  }
}
