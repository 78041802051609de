import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { audit } from './support/audit.ts';
import { measureChart } from './support/chart.ts';
import { shipped } from './support/corpora.ts';
import { compareWithAxis } from './support/dates-on-axis.ts';
import { freePort } from './support/free-port.ts';
import { faultsOf } from './support/label-faults.ts';
import { dateOfMark, marksNow } from './support/marks.ts';
import { layoutReady } from './support/pages.ts';
import { publishedIn } from './support/published.ts';
import {
  askForChart,
  backgroundFold,
  changeAddress,
  chart,
  goTo,
  openSite,
  pressInView,
  ready,
  row,
  sourcePane,
} from './support/site.ts';
import { test as base, expect } from './support/test.ts';

/**
 * The seeds as they are now, whatever an editor has added: nothing here knows what is in them.
 * The journeys through every view are made with a corpus that stays as it is.
 */
const timeline = publishedIn(shipped.site);
const byId = new Map(timeline.events.map((event) => [event.id, event]));
const all = timeline.events.length;

/** `dist/` as `npm start` serves it. */
const test = base.extend<object, { served: string }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const port = await freePort();
      const server = await preview({
        root: fileURLToPath(new URL('../../', import.meta.url)),
        logLevel: 'silent',
        preview: { host: 'localhost', port, strictPort: true },
      });
      await use(`http://localhost:${port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ served }, use) => use(served),
});

test('the built page shows every event, on its date and under its words', async ({ page }) => {
  test.slow();
  await openSite(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(timeline.title);
  await expect(page.getByRole('status').getByText(`${all} of ${all} events`)).toBeVisible();
  expect(await audit(page)).toEqual([]);

  await test.step('the opening view', async () => {
    const { marks } = await marksNow(page);
    expect(marks.length).toBeGreaterThan(0);
    const drawn = await measureChart(page);
    // Columns, where there are so many events, have no label of their own.
    const ofEvents = <T extends { readonly event: string }>(parts: readonly T[]) =>
      parts.filter(({ event }) => byId.has(event));
    const single = {
      ...drawn,
      signs: ofEvents(drawn.signs),
      labels: ofEvents(drawn.labels),
    };
    expect(faultsOf(single, (event) => byId.get(event)?.label ?? '')).toEqual([]);
  });

  for (const query of ['', '?scale=true', '?lanes=source']) {
    await test.step(`all events in the chart ${query}`, async () => {
      await goTo(page, query);
      await pressInView(page, 'Show all events');
      await ready(page);
      await expect(page.getByText(`${all} in view, 0 hidden`)).toBeVisible();
      const drawn = await measureChart(page);
      const { marks } = await marksNow(page);
      const sum = marks.reduce((count, mark) => count + mark.count, 0);
      // Of several lanes an event stands in each that it belongs to.
      if (query.includes('lanes')) expect(sum).toBeGreaterThanOrEqual(all);
      else expect(sum).toBe(all);
      const signs = marks.map(({ id, box }) => ({ event: id, box }));
      const off = compareWithAxis({ ...drawn, signs }, (id) =>
        dateOfMark(id, timeline.events),
      ).filter((each) => Math.abs(each.drawn - each.expected) > 1.5);
      expect(off).toEqual([]);
    });
  }

  await test.step('the list', async () => {
    await goTo(page, '');
    if ((await backgroundFold(page).count()) > 0) await backgroundFold(page).click();
    for (const { title } of timeline.events) await expect(row(page, title).first()).toBeVisible();
  });
});

test('every source opens, at each quote from it, and every layout and width holds all', async ({
  page,
}) => {
  test.slow();
  await openSite(page);
  for (const { id, title } of timeline.sources) {
    await test.step(id, async () => {
      const quotes = timeline.events.flatMap((event) =>
        event.excerpts.flatMap((excerpt, index) =>
          excerpt.source === id
            ? [{ query: `?event=${event.id}&source=${id}&quote=${index + 1}`, ...excerpt }]
            : [],
        ),
      );
      await changeAddress(page, `?source=${id}`);
      const reader = sourcePane(page);
      await expect(reader.getByRole('heading', { name: title, exact: true }).first()).toBeVisible();
      for (const { query, start } of quotes) {
        await changeAddress(page, query);
        const mark = reader.locator('mark[aria-current="true"]').first();
        await expect(mark, query).toHaveAttribute('data-start', String(start));
        await expect(mark, query).toBeInViewport();
      }
    });
  }
  for (const query of ['?layout=table', '?layout=matrix']) {
    await changeAddress(page, query);
    await layoutReady(page);
  }
  await expect(page.getByRole('grid')).toBeVisible();
  await changeAddress(page, '?layout=table');
  await expect(page.getByRole('rowheader')).toHaveCount(all);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await goTo(page, '');
    if (width < 900) await askForChart(page);
    await expect(chart(page)).toBeVisible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${width} px`).toBe(0);
  }
});

test('over the wire, every text is byte for byte its seed', async ({ page }) => {
  const answer = await page.request.get('/data/timeline.json');
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(timeline)));
  for (const { id, file } of timeline.sources) {
    const seed = `${shipped.seeds}/${id}.txt`;
    expect(existsSync(seed), seed).toBe(true);
    const text = await page.request.get(`/data/${file}`);
    expect(Buffer.compare(await text.body(), readFileSync(seed)), id).toBe(0);
  }
});
