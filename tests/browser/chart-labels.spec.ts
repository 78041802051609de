import type { Page } from '@playwright/test';
import { type Box, type DrawnChart, measureChart } from './support/chart.ts';
import { eventOf, timeline } from './support/published.ts';
import { openSite, option } from './support/site.ts';
import { expect, test } from './support/test.ts';

const opening = timeline.events.filter(({ background }) => !background);
const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];

for (const size of sizes) {
  test.describe(`at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    test('every event of the opening window is drawn and labelled', async ({ page }) => {
      await openSite(page);
      const { signs, labels } = await measureChart(page);
      expect(signs.map(({ event }) => event)).toEqual(opening.map(({ id }) => id).sort());
      const said = new Map(labels.map(({ event, text }) => [event, text]));
      for (const { id, label } of opening) expect(said.get(id)).toBe(label);
    });

    for (const [name, query] of [
      ['in the opening view', ''],
      ['true to scale', '?scale=true'],
      ['with an event open', '?event=2025-01-28-lammy-rubio-call'],
      ['with a source open', '?source=2025-01-28-lammy-rubio-call'],
      ['filtered', '?issues=ukraine'],
      ['zoomed in', '?from=2025-01-22&to=2025-01-30'],
      ['over all years', '?from=2016-12-27&to=2025-03-23'],
    ] as const) {
      test(`labels stand beside their markers, whole and apart, ${name}`, async ({ page }) => {
        await openSite(page, query);
        const drawn = await measureChart(page);
        expect(drawn.labels.length).toBeGreaterThan(6);
        expect(faultsOf(drawn)).toEqual([]);
      });
    }
  });
}

test('the labels stay whole and apart while the reader moves about', async ({ page }) => {
  await openSite(page);
  const button = (name: string) => page.getByRole('button', { name }).click();
  for (const move of [
    () => button('Earlier'),
    () => button('Zoom in'),
    () => button('Later'),
    () => button('Later'),
    () => button('Zoom out'),
    () => option(page, 'Ukraine').check(),
    () => button('Show all events'),
  ]) {
    await move();
    expect(faultsOf(await measureChart(page))).toEqual([]);
  }
});

test('the rows are as high as the letters need, with larger letters too', async ({ page }) => {
  await openSite(page);
  await page.addStyleTag({ content: 'html { font-size: 150% }' });
  await page.setViewportSize({ width: 1400, height: 900 });
  const { signs, labels } = await measureChart(page);
  expect(labels.length).toBeGreaterThan(6);
  for (const { event, text, box } of labels) {
    for (const other of labels) {
      const isApart = other.event === event || !overlap(box, other.box);
      expect(isApart, `“${text}” on “${other.text}”`).toBe(true);
    }
  }
  expect(signs.length).toBeGreaterThan(6);
});

test('in the fonts the page brings: they have come before the labels are measured', async ({
  page,
}) => {
  await openSite(page);
  const isLoaded = await page.evaluate(() =>
    document.fonts.check('500 15px "Newsreader Variable"'),
  );
  expect(isLoaded).toBe(true);
  await expectOwnFont(page);
});

/** Each way in which a label is not beside its own marker, whole, and clear of everything else. */
function faultsOf({ box, signs, labels }: DrawnChart): string[] {
  const name = (event: string) => eventOf(event).label;
  const faults: string[] = [];
  for (const { event, box: label } of labels) {
    const say = (fault: string) => faults.push(`“${name(event)}” ${fault}`);
    if (!inside(label, box)) say('is cut off by the edge of the chart');
    const own = signs.find((sign) => sign.event === event);
    if (own === undefined) say('has no marker');
    else if (!isBeside(label, own.box)) say('is not beside its marker');
    for (const other of labels) {
      if (other.event < event && overlap(label, other.box)) say(`lies on “${name(other.event)}”`);
    }
    for (const sign of signs) {
      if (overlap(label, sign.box)) say(`lies on the marker of “${name(sign.event)}”`);
    }
  }
  for (const sign of signs) {
    for (const other of signs) {
      if (other.event < sign.event && overlap(sign.box, other.box)) {
        faults.push(`the marker of “${name(sign.event)}” lies on that of “${name(other.event)}”`);
      }
    }
  }
  return faults;
}

/** Rounding to whole pixels is no fault. */
const slack = 0.5;

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** In one line with it, and close by. */
function isBeside(label: Box, sign: Box): boolean {
  const middle = (sign.top + sign.bottom) / 2;
  const distance = Math.max(label.left - sign.right, sign.left - label.right);
  return middle > label.top && middle < label.bottom && distance >= -slack && distance <= 12;
}

async function expectOwnFont(page: Page): Promise<void> {
  const family = await page
    .locator('.chart .event-label')
    .first()
    .evaluate((label) => getComputedStyle(label).fontFamily);
  expect(family).toMatch(/^"?Newsreader Variable/);
}
