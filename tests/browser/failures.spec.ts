import type { Page } from '@playwright/test';
import { indexOfTimeline } from '../../src/model/timeline-index.ts';
import { addText, selectWords } from './support/desk.ts';
import { timeline } from './support/published.ts';
import { eventPane, expectCount, openViewMenu, ready, row } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({
  tolerated:
    /Failed to load resource|net::ERR_FAILED|TimelineError|Broken on purpose|Objects are not valid|Minified React error|MIME type/,
});

test('where the chart cannot be fetched the list is there, and says how to try again', async ({
  page,
}) => {
  await page.route(/\/Chart-[^/]*\.js$/, (request) => request.abort());
  await page.goto('/?people=david-lammy');
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('This part of the page could not be loaded.');
  await expectCount(page, 8);
  await expect(page.getByRole('button', { name: 'Remove filter David Lammy' })).toBeVisible();
  await row(page, 'Lammy and Rubio speak by phone').click();
  await expect(
    eventPane(page).getByRole('heading', { name: 'Lammy and Rubio speak by phone' }),
  ).toBeFocused();
  await eventPane(page).getByRole('button', { name: 'Close the event' }).click();
  await page.unroute(/\/Chart-[^/]*\.js$/);
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

for (const layout of ['matrix', 'table']) {
  test(`where the ${layout} cannot be fetched the other layouts are still there`, async ({
    page,
  }) => {
    await page.route(/\/(Matrix|Table)View-[^/]*\.js$/, (request) => request.abort());
    await page.goto(`/?layout=${layout}`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be loaded');
    await openViewMenu(page);
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(page.getByRole('application')).toBeVisible();
  });
}

test('a fault of the page is owned up to, with the ways on', async ({ page }) => {
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /("version":1,"title":)"[^"]*"/,
      '$1{"broken":true}',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/?people=david-lammy');
  const notice = page.getByRole('alert');
  await expect(notice.getByRole('heading', { name: 'This page has failed' })).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await notice.getByRole('link', { name: 'Start from the beginning' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('while the chart is on its way the list can be read', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/Chart-[^/]*\.js$/, async (request) => {
    await asked;
    await request.continue();
  });
  await page.goto('/');
  await expect(page.getByText('The chart is being drawn')).toBeVisible();
  await expect(row(page, 'Lammy and Rubio speak by phone')).toBeVisible();
  send();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('The chart is being drawn')).toHaveCount(0);
});

/** Has the page fetch its timeline, as one of more events does than a page carries. */
async function withTimelineApart(page: Page): Promise<void> {
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<script[^>]*id="timeline-data"[^>]*>.*?<\/script>/s,
      '<link id="timeline-data" rel="preload" as="fetch" crossorigin href="./data/apart/timeline.json">',
    );
    await route.fulfill({ response, body: html });
  });
  const index = indexOfTimeline(timeline, 'apart');
  await page.route('**/data/apart/timeline.json', (route) => route.fulfill({ json: index }));
}

test('a timeline too large for the page to carry is fetched', async ({ page }) => {
  await withTimelineApart(page);
  await page.goto('/?people=david-lammy');
  await expectCount(page, 8);
});

test('where the timeline does not come, or is of another version, the page says so', async ({
  page,
}) => {
  await withTimelineApart(page);
  const notice = page.getByRole('alert');
  await page.route(/timeline\.json$/, (route) => route.abort());
  await page.goto('/?people=david-lammy');
  await expect(
    notice.getByRole('heading', { name: 'The timeline could not be loaded' }),
  ).toBeVisible();
  await page.unroute(/timeline\.json$/);
  await page.route(/timeline\.json$/, (route) => route.fulfill({ json: { version: 2 } }));
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(notice).toContainText('of another version than this page');
  await page.unroute(/timeline\.json$/);
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expectCount(page, 8);
});

/** Has each component of a part of the page fail when it is drawn. */
async function breakPart(page: Page, name: string): Promise<void> {
  await page.route(new RegExp(`/${name}-[^/]*\\.js$`), async (route) => {
    const response = await route.fetch();
    const [, names = ''] = /export\s*\{([^}]*)\}/.exec(await response.text()) ?? [];
    const exported = names.split(',').map((each) => each.trim().split(' as ').at(-1));
    const fail =
      "function fail() { throw new Error('Broken on purpose by “words of the reader”') }";
    const body = `${fail}\nexport { ${exported.map((each) => `fail as ${each}`).join(', ')} };`;
    await route.fulfill({ response, body });
  });
}

const brokenParts = [
  ['Chart', '?people=david-lammy', 'The chart'],
  ['MatrixView', '?layout=matrix', 'The matrix'],
  ['TableView', '?layout=table', 'The table'],
  ['PageScreen', '?actor=david-lammy', 'This page'],
  ['TourScreen', '?tour=2025-01-28-lammy-rubio-call', 'The story'],
] as const;

test('a fault of one view leaves the others standing, and can be reported', async ({ page }) => {
  for (const [part, query, name] of brokenParts) {
    await test.step(name, async () => {
      await breakPart(page, part);
      await page.goto(`/${query}`);
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(`${name} has failed: a fault of Readout, not of yours.`);
      await expect(page.locator('header').first()).toBeVisible();
      await alert.getByRole('button', { name: 'Copy report' }).click();
      await expect(alert.getByText('Report copied')).toBeVisible();
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain(`Readout: ${name.toLowerCase()} has failed.`);
      expect(report).toContain('Error: Broken on purpose by …');
      expect(report).toContain(part);
      expect(report).not.toMatch(/words of the reader|lammy/);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toContainText('has failed');
      await page.unrouteAll();
    });
  }
});

test('an event that cannot be drawn takes with it only what draws it', async ({ page }) => {
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '"title":"Lammy and Rubio speak by phone"',
      '"title":{"broken":true}',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/?people=david-lammy&event=2025-01-28-lammy-rubio-call');
  await expect(page.getByRole('complementary').getByRole('alert')).toContainText(
    'The event has failed',
  );
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The list has failed');
  await expect(page.getByRole('button', { name: 'Remove filter David Lammy' })).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('where the page’s script does not come the list is there, and says how to try again', async ({
  page,
}) => {
  await page.route(/\/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The scripts of this page did not come');
  await expect(notice).toHaveCount(1);
  await expect(page.getByText('Lammy and Rubio speak by phone').first()).toBeVisible();
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('where a renewed site answers with a page instead of the script, that is said too', async ({
  page,
}) => {
  await page.route(/\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The scripts of this page did not come');
});

test('without a part of the reader of texts the dialog says so, and reads once it comes', async ({
  newReader,
}) => {
  const page = await newReader();
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  await dialog.getByRole('textbox', { name: 'Paste the text' }).fill('They met on 3 March 2025.');
  const read = dialog.getByRole('button', { name: 'Read the text' });
  for (const part of ['read-source.worker', 'dates', 'lexicon']) {
    const file = new RegExp(`/${part}-[^/]*\\.js$`);
    await page.route(file, (request) => request.abort());
    await read.click();
    await expect(dialog.getByRole('alert'), part).toContainText(
      'The text could not be read: the code that reads texts did not come.',
    );
    await page.unroute(file);
  }
  await read.click();
  await expect(dialog.getByText(/^Found: /)).toBeVisible();
});

test('without the code that reads selected words the desk says so, and goes on', async ({
  newReader,
}) => {
  const page = await newReader();
  await page.route(/\/extract-[^/]*\.js$/, (request) => request.abort());
  await page.goto('/');
  await ready(page);
  await addText(page, 'On 3 March 2025 Keir Starmer met Marco Rubio. They agreed to meet again.');
  await selectWords(page, 'They agreed to meet again');
  await page.getByRole('button', { name: 'Add a draft', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
    'These words could not be read: the code that reads texts did not come.',
  );
  await page.getByRole('button', { name: 'Accept and next' }).click();
  await expect(page.getByText('All decided')).toBeVisible();
});
