import { expect, type Locator, type Page } from '@playwright/test';
import { drawn, still } from './chart.ts';
import { timeline } from './published.ts';

/** Opens the page at a query (`?event=…`) and waits until chart and list are drawn. */
export async function openSite(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await revealed(page);
}

/** Waits until chart and list are drawn, which takes a slow machine a while where they are long. */
export async function revealed(page: Page): Promise<void> {
  await expect(timelineOf(page)).toBeAttached({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await drawn(page);
}

/**
 * Leads the page that is open to another query as Back would, by its history and without
 * loading it again: the address is all there is to a view.
 */
export async function changeAddress(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** The same, until chart and list stand still. */
export async function goTo(page: Page, query: string): Promise<void> {
  await changeAddress(page, query);
  await ready(page);
}

/** Waits until the page is drawn and nothing moves any more. */
export async function ready(page: Page): Promise<void> {
  await expect(timelineOf(page)).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await still(page);
}

/** The chart, or what stands for it beside an open event and over the list of a phone. */
function timelineOf(page: Page): Locator {
  return page.locator('[role="application"], .strip, .overview-mini').first();
}

/** Opens what is behind “View”: the layouts, the lanes, the scale, the buttons of the chart. */
export async function openViewMenu(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^View: / });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(page.getByRole('dialog', { name: 'View', exact: true })).toBeVisible();
}

/** Presses a button of the chart, which is behind “View”. */
export async function pressInView(page: Page, name: string): Promise<void> {
  await openViewMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
}

/** Draws the chart true to scale, or folded again; that is behind “View” too. */
export async function setTrueScale(page: Page, wanted: boolean): Promise<void> {
  await openViewMenu(page);
  await page.getByRole('checkbox', { name: 'True scale' }).setChecked(wanted);
}

/** On a narrow screen the list is the timeline: asks for the chart over it. */
export async function askForChart(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Chart', exact: true });
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
  await expect(chart(page)).toBeAttached({ timeout: 60_000 });
  await drawn(page);
}

/** The drawn timeline, which takes the keys. */
export function chart(page: Page): Locator {
  return page.getByRole('application', { includeHidden: true });
}

/** The pane with the open event. */
export function eventPane(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Event', exact: true });
}

/** The pane with the open source. */
export function sourcePane(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Source', exact: true });
}

/** The one event that is read, where they are read one by one. */
export function tourEvent(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

/** All that the list says of the event with this title. */
export function line(page: Page, title: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: title });
}

/** The link of the list that opens the event with this title. */
export function row(page: Page, title: string): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading')
    .getByRole('link', { name: title });
}

/** The checkbox of a filter: `David Lammy`, or `Chagos Islands, not discussed`. */
export function option(page: Page, label: string): Locator {
  const exactly = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByRole('checkbox', { name: new RegExp(`^${exactly}, [\\d,]+ events?$`) });
}

/** Opens what a long facet does not show at first: `people`. */
export async function showMoreOf(page: Page, facet: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^[\\d,]+ more ${facet}$`) });
  if (await button.isVisible()) await button.click();
}

/** The number a filter's checkbox is read out with: the events it would leave. */
export async function countOf(checkbox: Locator): Promise<number> {
  const name = (await checkbox.getAttribute('aria-label')) ?? '';
  return Number(/, (\d+) events?$/.exec(name)?.[1] ?? Number.NaN);
}

/** Expects the page to say that so many events are left. */
export async function expectCount(page: Page, left: number): Promise<void> {
  await expect(
    page.getByRole('status').getByText(`${left} of ${timeline.events.length} events`),
  ).toBeVisible();
}

/** The summary over the earlier events; there is none where the filter leaves none of them. */
export function backgroundFold(page: Page): Locator {
  return page.locator('summary', { hasText: /^Background: \d+ earlier events?$/ });
}

/** The ids of the events the list shows, background included, in its order. */
export async function eventsInList(page: Page): Promise<string[]> {
  const fold = backgroundFold(page);
  const isFolded = await fold.evaluateAll((folds) =>
    folds.some((summary) => !summary.parentElement?.hasAttribute('open')),
  );
  if (isFolded) await fold.click();
  const rows = page.getByRole('main').locator('ol').getByRole('heading').getByRole('link');
  // Of a row that is far from what is seen no words are rendered.
  return (await rows.allTextContents()).map((text) => {
    const shown = timeline.events.find(({ title }) => text.includes(title));
    return shown?.id ?? `no event: ${text}`;
  });
}

/** The query of the page's address. */
export function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
