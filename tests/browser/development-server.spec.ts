import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { lighthouse } from './support/corpora.ts';
import { copyCorpus, type EditedCorpus } from './support/edited-corpus.ts';
import { row } from './support/site.ts';
import { startDevServer } from './support/start-dev-server.ts';
import { test as base, expect } from './support/test.ts';

type Editing = { seeds: EditedCorpus; address: string };

/** A development server on a corpus that the tests may edit, and leave as it was. */
const test = base.extend<object, Editing>({
  seeds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const seeds = copyCorpus(lighthouse.seeds);
      await use(seeds);
      seeds.discard();
    },
    { scope: 'worker' },
  ],
  address: [
    async ({ seeds }, use, { parallelIndex }) => {
      const { address, stop } = await startDevServer(seeds.folder, `dev-${parallelIndex}`);
      await use(address);
      await stop();
    },
    { scope: 'worker' },
  ],
});

// One after another with the one server, which takes a while to have put its first page together.
test.describe.configure({ mode: 'default' });

// The first page is put together while it waits, which takes a slow machine a while.
test.setTimeout(180_000);
const patiently = { timeout: 60_000 };

// What a page still fetches when nobody looks would be cut off by the end of its server.
test.afterEach(async ({ page }) => {
  await page.goto('about:blank');
});

const minutes = '1872-10-07-harbour-minutes.yaml';
const talks = 'Fell and Crane meet at the lighthouse to settle who pays for the oil';

test('a title changed while the server runs shows without a restart', async ({
  page,
  seeds,
  address,
}) => {
  await open(page, address);
  seeds.replace(minutes, `title: ${talks}`, 'title: Fell and Crane talk for two evenings');
  await expect(row(page, 'Fell and Crane talk for two evenings')).toBeVisible(patiently);
  await expect(row(page, talks)).toHaveCount(0);
  seeds.replace(minutes, 'title: Fell and Crane talk for two evenings', `title: ${talks}`);
  await expect(row(page, talks)).toBeVisible(patiently);
});

test.describe('with a fault in the seeds', () => {
  // The browser itself reports the answers that the fault turns into errors.
  test.use({ tolerated: /.*/ });

  // While one of its two files is there without the other, that is a fault too.
  test('a source that is added appears, and goes; a fault is shown with its place until it is mended', async ({
    page,
    seeds,
    address,
  }) => {
    await open(page, address);
    const text = 'Jonas Pike came back on 28 October 1872 and asked for his post.\n';
    seeds.write('1872-10-29-notice.txt', text);
    seeds.write('1872-10-29-notice.yaml', noticeOf(text));
    const added = row(page, 'Pike asks for his post');
    await expect(added).toBeVisible(patiently);
    await expect(page.getByText('6 of 6 events', { exact: true })).toBeVisible();
    seeds.remove('1872-10-29-notice.yaml');
    seeds.remove('1872-10-29-notice.txt');
    await expect(added).toHaveCount(0, patiently);
    await expect(row(page, talks)).toBeVisible(patiently);
    seeds.replace(minutes, 'left his post in August 1872.', 'left his pots in August 1872.');
    // File, line, column and remedy.
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toBeVisible(patiently);
    // The place where the quote begins, and the words that differ.
    await expect(overlay).toContainText(
      /1872-10-07-harbour-minutes\.yaml:61:15: ".*left his pots.*" does not stand in .*"post"/,
    );
    seeds.replace(minutes, 'left his pots in August 1872.', 'left his post in August 1872.');
    await expect(row(page, talks)).toBeVisible(patiently);
    await expect(overlay).toHaveCount(0);
  });
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(row(page, talks)).toBeVisible(patiently);
}

function noticeOf(text: string): string {
  return `title: A notice at the harbour
kind: other
published:
  date: 1872-10-29~
  basis: inferred
  note: No date in the text, which tells of 28 October 1872.
rights: Invented for the tests of Readout; MIT.
sha256: ${createHash('sha256').update(text).digest('hex')}
received-as: notice.txt
events:
  - id: 1872-10-28-pike-returns
    title: Pike asks for his post
    label: Pike returns
    kind: other
    date:
      edtf: 1872-10-28
      basis: stated
      note: Written out in the notice.
      words: 28 October 1872
    participants: [jonas-pike]
    quotes:
      - text: Jonas Pike came back on 28 October 1872 and asked for his post.
`;
}
