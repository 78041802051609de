import { type Corpus, canal, lake } from './support/corpora.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { serveFolder } from './support/serve-folder.ts';
import { eventPane, line } from './support/site.ts';
import { test as base, expect } from './support/test.ts';

/** Tests of the site of a corpus. */
const testOf = ({ site }: Corpus) =>
  base.extend({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    baseURL: async ({}, use) => {
      const { address, stop } = await serveFolder(site);
      await use(address);
      await stop();
    },
  });

const ofLake = testOf(lake);
const ofCanal = testOf(canal);

ofLake('accounts that contradict each other, many names, and dates that name no day', ({ page }) =>
  inOnePage(page, {
    'it says that most of its events lie beyond the months it opens on': async () => {
      await begin(page);
      await expect(page.getByText('June 2024 and beyond: 1 text, 4 events')).toBeVisible();
      await expect(page.getByText('Release curve only in the Uganda account')).toBeVisible();
      await expect(page.getByText('rests on the words of this text.')).toBeVisible();
    },
    'a row names six who took part and counts the others, whom the event names': async () => {
      await begin(page);
      const signed = line(page, 'The Lake Compact is signed');
      await expect(signed).toContainText('Finn Ouma and 2 more');
      await expect(signed).not.toContainText('Hana Juma');
      await begin(page, '?event=2024-06-14-compact');
      await expect(eventPane(page).getByRole('link', { name: 'Hana Juma' })).toBeVisible();
    },
    'what is dated from year to year, or about a day, names no day and no weekday': async () => {
      await begin(page, '?from=1960-01-01&to=2029-12-31');
      await expect(line(page, 'The channel is to be dredged')).toContainText('2026–2029');
      await expect(page.getByRole('heading', { name: '2026', exact: true })).toBeVisible();
      await begin(page, '?event=2003-first-visit');
      await expect(eventPane(page)).toContainText('About 20 August 2003');
      await expect(eventPane(page)).not.toContainText('Wednesday');
      await expect(line(page, 'Opio first sees the lake')).toContainText('c. 20 Aug');
    },
    'of two accounts that contradict each other, each is said to say otherwise': async () => {
      await begin(page, '?compare=2024-06-14-compact');
      const main = page.getByRole('main');
      await expect(main).toContainText('The accounts name 2 issues between them, 1 of them on one');
      await expect(main).toContainText(
        'They contradict each other on whether Fishing quotas was discussed.',
      );
      const quotas = main.getByRole('row').filter({ hasText: 'Fishing quotas' });
      await expect(quotas.first()).toContainText('says not discussed');
      await expect(quotas.last()).toContainText('says discussed');
      await expect(main.getByText('named only in the Uganda account')).toHaveCount(1);
    },
  }),
);

ofCanal(
  'of one text that names nobody nothing else is said to have been read, and the matrix says why it is empty',
  ({ page }) =>
    inOnePage(page, {
      'only what was read is said to have been read': async () => {
        await begin(page);
        await expect(page.getByText('Events, title and period were read')).toBeVisible();
      },
      'the matrix says that there is nothing to count': async () => {
        await begin(page, '?layout=matrix');
        await expect(
          page.getByRole('heading', { name: 'No event here names a person' }),
        ).toBeVisible();
      },
    }),
);
