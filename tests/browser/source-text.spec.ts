import type { Page, Request } from '@playwright/test';
import { contentZones } from '../../src/model/source.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { sourceOf, textOf, timeline, wordsOf } from './support/published.ts';
import { changeAddress, openSite, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

const report = sourceOf('2025-01-28-lammy-rubio-call');
/** Words of the report's own telling. */
const telling = 'The Foreign Office said in a statement the two men had discussed';

test('texts are fetched when opened, and what is not their telling is folded', ({ page }) =>
  inOnePage(page, {
    'a text is fetched when it is opened and not before': async () => {
      const fetched: string[] = [];
      page.on('request', (request: Request) => {
        if (request.url().includes('/data/sources/')) fetched.push(new URL(request.url()).pathname);
      });
      await begin(page);
      await row(page, 'Lammy and Rubio speak by phone').click();
      await page.waitForLoadState('networkidle');
      expect(fetched).toEqual([]);
      await page.getByRole('button', { name: 'Open the source' }).first().click();
      await expect(sourcePane(page).getByText(telling)).toBeVisible();
      expect(fetched).toEqual([`/data/${report.file}`]);
    },
    'what is not the telling of a source is folded under a line that says so': async () => {
      await begin(page);
      for (const source of timeline.sources) {
        const foreign = source.zones.filter(({ zone }) => !contentZones.includes(zone));
        if (foreign.length === 0) continue;
        await test.step(source.id, async () => {
          await changeAddress(page, `?source=${source.id}`);
          const reader = sourcePane(page);
          await expect(
            reader.getByRole('heading', { name: source.title, exact: true }),
          ).toBeVisible();
          const folds = reader.locator('details').filter({ hasText: /^Folded: / });
          await expect(folds.first()).toBeVisible();
          const lines = foreign.flatMap(({ start, end }) =>
            wordsOf({ source: source.id, start, end })
              .split(/[\r\n]+/)
              .filter((line) => line.trim() !== ''),
          );
          const folded = folds.locator('p');
          expect.soft((await folded.allTextContents()).join(''), source.id).toBe(lines.join(''));
          await expect(folded.filter({ visible: true })).toHaveCount(0);
          const said = (await folds.locator('summary').allInnerTexts()).map(countIn);
          expect
            .soft(
              said.reduce((sum, count) => sum + count, 0),
              source.id,
            )
            .toBe(lines.length);
          for (const fold of await folds.locator('summary').all()) await fold.press('Enter');
          await expect(folded.filter({ visible: false })).toHaveCount(0);
        });
      }
    },
    'reader comments, notices and captions are folded, each under its own name': async () => {
      const kinds = new Set(timeline.sources.flatMap(({ zones }) => zones.map(({ zone }) => zone)));
      expect([...kinds]).toEqual(expect.arrayContaining(['boilerplate', 'caption', 'comment']));
      const lines: string[] = [];
      await begin(page);
      for (const { id } of timeline.sources) lines.push(...(await foldsOf(page, id)));
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Folded: the publisher’s own notices, \d+ lines?$/),
          expect.stringMatching(/^Folded: reader comments, \d+ lines?$/),
          expect.stringMatching(/^Folded: a photo caption, \d+ lines?$/),
        ]),
      );
    },
  }));

test.describe('when the server fails', () => {
  test.use({ tolerated: /status of 500|ERR_FAILED/ });

  test('the reader says so, and tries again when asked', ({ page }) =>
    inOnePage(page, {
      'there is no network': async () => {
        await page.route('**/data/sources/**', (route) => route.abort());
        await begin(page, `?source=${report.id}`);
        await expect(sourcePane(page).getByRole('alert')).toContainText('could not be fetched');
        await expect(sourcePane(page).getByRole('button', { name: 'Try again' })).toBeVisible();
      },
      '“Try again” brings the text': async () => {
        await page.unroute('**/data/sources/**');
        await page.route('**/data/sources/**', (route) => route.fulfill({ status: 500 }));
        await begin(page);
        await begin(page, `?source=${report.id}`);
        const alert = sourcePane(page).getByRole('alert');
        await expect(alert).toContainText(
          'The text could not be fetched: the server answered 500.',
        );
        const again = alert.getByRole('button', { name: 'Try again' });
        await again.click();
        await expect(alert).toContainText('The text could not be fetched');
        await page.unroute('**/data/sources/**');
        await again.click();
        await expect(sourcePane(page).getByText(telling)).toBeVisible();
        await expect(alert).toHaveCount(0);
      },
    }));
});

test('another text than the one that was quoted from is refused, not wrongly marked', async ({
  page,
}) => {
  const other = `${textOf(report.id)} And more.`;
  await page.route('**/data/sources/**', (route) =>
    route.fulfill({ body: other, contentType: 'text/plain; charset=utf-8' }),
  );
  await openSite(page, `?source=${report.id}`);
  await expect(sourcePane(page).getByRole('alert')).toContainText(
    `the text has ${other.length} characters, not the ${report.length} it was read with`,
  );
  await expect(sourcePane(page).locator('mark')).toHaveCount(0);
});

for (const [what, altered] of [
  ['of which a word was changed', () => Buffer.from(textOf(report.id).replace('Lammy', 'Rubio'))],
  ['in another encoding', () => Buffer.from(textOf(report.id), 'latin1')],
] as const) {
  test(`a text of the same length ${what} is not shown as the source`, async ({ page }) => {
    await page.route('**/data/sources/**', (route) =>
      route.fulfill({ body: altered(), contentType: 'text/plain; charset=utf-8' }),
    );
    await openSite(page, `?source=${report.id}`);
    await expect(sourcePane(page).getByRole('alert')).toContainText(
      'This is not the text that was quoted from, so none of it is shown: ' +
        'its SHA-256 is not that of the text as it was received.',
    );
    await expect(sourcePane(page).locator('mark, [data-start]')).toHaveCount(0);
    await changeAddress(page, '?q=statement');
    const passages = page.getByRole('region', { name: /^In the sources/ }).getByRole('listitem');
    await expect(passages.first()).toContainText(
      'The text that came is not the one that was received',
    );
    await expect(passages.getByRole('link')).toHaveCount(0);
  });
}

test('a quote that its text does not say at that place is named and not marked', async ({
  page,
}) => {
  const quoted = timeline.events
    .flatMap(({ excerpts }) => excerpts)
    .filter(({ source }) => source === report.id);
  const exact = quoted[0]?.exact ?? '';
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const said = JSON.stringify(exact).slice(1, -1);
    const body = (await response.text()).replaceAll(
      `"exact":"${said}"`,
      `"exact":"${said.slice(0, -1)}!"`,
    );
    await route.fulfill({ response, body });
  });
  await openSite(page, `?source=${report.id}`);
  await expect(sourcePane(page).getByText(telling)).toBeVisible();
  const strays = quoted.filter((each) => each.exact === exact).length;
  await expect(sourcePane(page).getByRole('alert')).toContainText(
    strays === 1 ? '1 quote of this page is not what' : `${strays} quotes of this page are not`,
  );
});

async function foldsOf(page: Page, source: string): Promise<string[]> {
  await changeAddress(page, `?source=${source}`);
  const { title } = sourceOf(source);
  await expect(sourcePane(page).getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(sourcePane(page).locator('p').nth(3)).toBeAttached();
  return sourcePane(page).locator('summary').allInnerTexts();
}

/** `Folded: reader comments, 7 lines` is 7. */
function countIn(line: string): number {
  return Number(/, (\d+) lines?$/.exec(line)?.[1] ?? Number.NaN);
}
