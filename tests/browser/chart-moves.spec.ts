import type { Page } from '@playwright/test';
import { type DrawnChart, dragChart, measureChart, still } from './support/chart.ts';
import { chart, openSite, queryOf } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ reducedMotion: 'no-preference' });

const call = '2025-01-28-lammy-rubio-call';
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('a drag with the mouse takes the events along, and the address', async ({ page }) => {
  await openSite(page);
  const before = await measureChart(page);
  await dragChart(page, -180);
  const after = await measureChart(page);
  expect(placeOf(after, call)).toBeCloseTo(placeOf(before, call) - 180, 0);
  const { from, to } = period(page);
  expect(from > '2024-09-01').toBe(true);
  expect(to > '2025-03-31').toBe(true);
});

test('the wheel scrolls the list, sideways with Shift the chart, with Control it zooms', async ({
  page,
}) => {
  await openSite(page);
  const before = await measureChart(page);
  await chart(page).hover({ position: { x: 420, y: 150 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => main(page).evaluate((element) => element.scrollTop)).toBe(200);
  expect((await measureChart(page)).ticks).toEqual(before.ticks);
  expect(new URL(page.url()).search).toBe('');

  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 150);
  await page.keyboard.up('Shift');
  await expect
    .poll(async () => placeOf(await measureChart(page), call))
    .toBeLessThan(placeOf(before, call) - 30);
  const sideways = await measureChart(page);
  expect(dayWidth(sideways)).toBeCloseTo(dayWidth(before), 1);
  await expect.poll(() => period(page).from > '2024-09-01').toBe(true);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => dayWidth(await measureChart(page)))
    .toBeGreaterThan(dayWidth(before) * 1.1);
  // The list has not moved meanwhile.
  expect(await main(page).evaluate((element) => element.scrollTop)).toBe(200);
});

test('a sideways wheel, as a touchpad has it, pans', async ({ page }) => {
  await openSite(page);
  const before = await measureChart(page);
  await chart(page).hover({ position: { x: 420, y: 150 } });
  await page.mouse.wheel(120, 0);
  await expect
    .poll(async () => placeOf(await measureChart(page), call))
    .toBeLessThan(placeOf(before, call) - 30);
});

test('the buttons go earlier and later, closer and further, to everything and back', async ({
  page,
}) => {
  await openSite(page);
  const before = await measureChart(page);
  await expect(button(page, 'Back to the opening window')).toBeDisabled();
  await button(page, 'Later').click();
  expect(placeOf(await measureChart(page), call)).toBeLessThan(placeOf(before, call));
  await button(page, 'Earlier').click();
  await button(page, 'Back to the opening window').click();
  expect((await measureChart(page)).signs).toEqual(before.signs);
  expect(new URL(page.url()).search).toBe('');

  await button(page, 'Zoom in').click();
  const closer = await measureChart(page);
  expect(dayWidth(closer) / dayWidth(before)).toBeCloseTo(2, 1);
  await button(page, 'Zoom out').click();
  expect(dayWidth(await measureChart(page))).toBeCloseTo(dayWidth(before), 0);

  const footer = page.getByText(/\d+ in view/);
  await button(page, 'Back to the opening window').click();
  await still(page);
  await expect(footer).toHaveText('24 in view, 0 hidden, 3 earlier: show all');
  await page.getByRole('button', { name: 'show all', exact: true }).click();
  await still(page);
  await expect(footer).toHaveText('27 in view, 0 hidden');
  expect(new Set((await measureChart(page)).signs.map(({ event }) => event)).size).toBe(27);
});

test('on a machine that stalls, the chart still knows what it shows', async ({ page }) => {
  await openSite(page);
  // A jump and then a glide, of which no frame is drawn before it is over: the library
  // reports the jump late, and the report must not be taken for where the chart is.
  await page.evaluate(async () => {
    const press = (selector: string) => {
      const control = document.querySelector(selector);
      if (control instanceof HTMLElement) control.click();
    };
    press('input[type="checkbox"]:not(search *, dialog *)');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    press('button[aria-label="Show all events"]');
    await Promise.resolve();
    const end = performance.now() + 700;
    while (performance.now() < end);
  });
  expect((await measureChart(page)).signs).toHaveLength(27);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expect(page.getByText(/\d+ in view/)).toHaveText('27 in view, 0 hidden');
});

test('quiet stretches are folded with their length, and one click shows them to scale', async ({
  page,
}) => {
  await openSite(page);
  await expect(chart(page).getByText('128 days')).toBeVisible();
  await expect(chart(page).getByText('40 days')).toBeVisible();
  const stretch = '128 days without an event in these sources';
  await expect(main(page).getByText(stretch)).toBeVisible();
  const folded = await measureChart(page);
  const scale = page.getByRole('checkbox', { name: 'True scale' });
  await expect(scale).not.toBeChecked();
  await scale.check();
  const toScale = await measureChart(page);
  expect(toScale.folds).toEqual([]);
  await expect(chart(page).getByText('128 days')).toHaveCount(0);
  expect(queryOf(page).toString()).toBe('scale=true');
  // Half a year is then most of the chart between these two.
  const between = (drawn: DrawnChart) =>
    placeOf(drawn, call) - placeOf(drawn, '2024-09-13-starmer-biden-meeting');
  expect(between(toScale)).toBeGreaterThan(between(folded) * 1.5);
  await scale.uncheck();
  expect((await measureChart(page)).signs).toEqual(folded.signs);
});

test('eras lie behind the events and a legend explains every sign', async ({ page }) => {
  await openSite(page);
  await expect(chart(page).getByText('Biden administration')).toBeVisible();
  await expect(chart(page).getByText('Second Trump administration')).toBeVisible();
  // Open from the start where there is room for it, a click away elsewhere.
  const legend = page.getByRole('list', { name: 'Legend' });
  if (!(await legend.isVisible())) await page.locator('summary', { hasText: 'Legend' }).click();
  const words = await legend.getByRole('listitem').allInnerTexts();
  for (const sign of [
    /^UK$/,
    /^US$/,
    /\bthat day|this day\b/,
    /\bthese days\b/,
    /\bsome day within\b/,
    /announced/,
    /background/,
    /folded/,
    /eras/i,
  ]) {
    expect(words, `the legend on ${sign}`).toContainEqual(expect.stringMatching(sign));
  }
});

function placeOf({ signs }: DrawnChart, event: string): number {
  const box = signs.find((sign) => sign.event === event)?.box;
  if (box === undefined) throw new Error(`The chart does not show ${event}.`);
  return (box.left + box.right) / 2;
}

/** Pixels a day, by the first two dates of the axis without a fold between them. */
function dayWidth({ ticks, folds }: DrawnChart): number {
  for (const [index, tick] of ticks.entries()) {
    const next = ticks[index + 1];
    if (next === undefined) break;
    if (folds.some(({ left, right }) => left > tick.x - 1 && right < next.x + 1)) continue;
    return ((next.x - tick.x) * 86_400_000) / (Date.parse(next.date) - Date.parse(tick.date));
  }
  throw new Error('The axis has no two dates without a fold between them.');
}

function period(page: Page): { readonly from: string; readonly to: string } {
  return { from: queryOf(page).get('from') ?? '', to: queryOf(page).get('to') ?? '' };
}
