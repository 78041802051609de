import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readCorpus } from '../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../src/build/corpus/seed-files.ts';
import { ukUs } from './support/corpora.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { eventPane, openSite, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

const text = `Foreign Secretary to see Secretary Rubio

Published 4 April 2025

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon.

Prime Minister Keir Starmer will meet President Donald Trump in London on 12 May 2025. Adviser Jane Rowbotham spoke to Keir Starmer on 1 April 2025.
`;
const call = 'Adviser Jane Rowbotham spoke to Keir Starmer';
const title = 'Foreign Secretary to see Secretary Rubio';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Add a source' });
}

/** The row of the list with its date and its tags. */
function item(page: Page, named: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: named });
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function finish(page: Page): Promise<void> {
  await expect(dialog(page).getByText(/^Found: 3 events, 1 of them here already/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Add to the timeline' }).click();
  await expect(dialog(page)).toBeHidden();
}

async function paste(page: Page, words: string): Promise<void> {
  await openDialog(page);
  await dialog(page).getByRole('textbox', { name: 'Paste the text' }).fill(words);
  await dialog(page).getByRole('button', { name: 'Read the text' }).click();
}

async function expectEvents(page: Page, further: number): Promise<void> {
  const all = timeline.events.length + further;
  await expect(page.getByText(new RegExp(`^\\d+ of ${all} events$`))).toBeVisible();
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName = '', words = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], fileName, { type: 'text/plain' }));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop a text to add it to the timeline')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

test('a pasted text joins the timeline as drafts, is reviewed, taken away as a pair and removed', async ({
  page,
}) => {
  test.slow();
  await openSite(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData()}`);
  });

  await test.step('its words are to be read in it', async () => {
    await paste(page, text);
    await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await expect(dialog(page).getByText('Friday 4 April 2025')).toBeVisible();
    await dialog(page).getByRole('textbox', { name: 'Publisher' }).fill('The Gazette');
    await finish(page);
    await expectEvents(page, 2);
    await page.getByRole('button', { name: 'Show only these' }).click();
    await expect(item(page, call)).toContainText('unreviewed');
    await row(page, call).click();
    await expect(eventPane(page).getByText(/machine-read, not yet reviewed/)).toBeVisible();
    await expect(eventPane(page).getByText(/(in|by) The Gazette$/)).toBeVisible();
    await eventPane(page).getByRole('button', { name: 'Open the source' }).click();
    await expect(sourcePane(page).locator('mark[aria-current="true"]')).toContainText(
      'Jane Rowbotham spoke to Keir Starmer on 1 April 2025.',
    );
  });

  await test.step('nothing that is added is sent anywhere', async () => {
    expect(asked).not.toEqual([]);
    for (const request of asked) {
      expect(request).toMatch(/^GET \/(assets\/[\w.-]+|icon\.svg|data\/registers\.json) null$/);
    }
  });

  await test.step('taken away as a pair, it builds to the same events', async () => {
    const files: string[] = [];
    for (const what of ['text of', 'notes on']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download the ${what} ${title}` }).click();
      const download = await coming;
      files.push(download.suggestedFilename());
      await download.saveAs(test.info().outputPath('seeds', download.suggestedFilename()));
    }
    const name = 'foreign-secretary-to-see-secretary-rubio';
    expect(files).toEqual([`${name}.txt`, `${name}.yaml`]);
    const folder = test.info().outputPath('seeds');
    expect(readFileSync(join(folder, `${name}.txt`), 'utf8')).toBe(text);
    for (const seed of readdirSync(ukUs.seeds)) {
      copyFileSync(join(ukUs.seeds, seed), join(folder, seed));
    }
    const { events } = readCorpus(readFolder(folder)).timeline;
    expect(events).toHaveLength(timeline.events.length + 2);
    const built = events.find((event) => event.title === call);
    expect(built?.excerpts.map(({ exact }) => exact).join()).toContain('Adviser Jane Rowbotham');
    const again = events.find(({ id }) => id === '2025-01-28-lammy-rubio-call');
    expect(again?.excerpts.at(-1)?.source).toBe(name);
  });

  const review = eventPane(page).getByRole('region', { name: 'Review' });
  await test.step('what tells an event again is an account of it, which can be rejected alone', async () => {
    await row(page, 'Lammy and Rubio speak by phone').click();
    await expect(review).toContainText('another account of it');
    const quote = eventPane(page).getByText('On 28 January 2025 David Lammy spoke');
    await expect(quote).toBeVisible();
    await review.getByRole('button', { name: 'Reject' }).click();
    await expect(quote).toBeHidden();
    await expect(eventPane(page).getByText(/not yet reviewed/)).toBeHidden();
  });

  await test.step('accept, edit and reject are kept over a reload, until the source is removed', async () => {
    await row(page, call).click();
    await review.getByRole('button', { name: 'Accept' }).click();
    await expect(eventPane(page).getByText(/not yet reviewed/)).toBeHidden();
    await review.getByRole('button', { name: 'Edit…' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit the event' });
    await edit.getByRole('textbox', { name: 'Title' }).fill('Starmer takes advice');
    await edit.getByRole('textbox', { name: 'Date' }).fill('2025-04-02');
    await expect(edit.getByText('Wednesday 2 April 2025')).toBeVisible();
    await edit.getByRole('textbox', { name: 'Find among issues' }).fill('chag');
    await edit.getByRole('checkbox', { name: 'Chagos Islands' }).check();
    await edit.getByRole('button', { name: 'Save and accept' }).click();
    await expect(
      eventPane(page).getByRole('heading', { name: 'Starmer takes advice' }),
    ).toBeVisible();
    await expect(eventPane(page).getByText('Wednesday 2 April 2025').first()).toBeVisible();
    await row(page, 'Prime Minister Keir Starmer will meet President Donald Trump').click();
    await review.getByRole('button', { name: 'Reject' }).click();
    await expectEvents(page, 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectEvents(page, 2);
    await row(page, 'Prime Minister Keir Starmer will meet President Donald Trump').click();
    await review.getByRole('button', { name: 'Reject' }).click();
    await expectEvents(page, 1);
    await page.reload();
    await expectEvents(page, 1);
    await expect(row(page, 'Starmer takes advice')).toBeVisible();
    await expect(item(page, 'Starmer takes advice')).not.toContainText('unreviewed');
    await expect(page.getByText(/This address asks for something/)).toBeHidden();
    await page.getByRole('button', { name: `Remove ${title}` }).click();
    await expectEvents(page, 0);
    await expect(page.getByText(/This address asks for something/)).toBeHidden();
    await page.reload();
    await expect(page.getByText('Added by you, in this browser only')).toBeHidden();
    await expectEvents(page, 0);
  });
});

test('a text is pasted, dropped or chosen, read anew for another day, and refused in words', ({
  page,
}) =>
  inOnePage(page, {
    'what cannot be read is refused in words': async () => {
      await begin(page);
      await drop(page, 'long.txt', 'word '.repeat(1_000_000));
      await expect(dialog(page).getByRole('alert')).toContainText('5.0 MB');
      await dialog(page).getByRole('button', { name: 'Close' }).click();
      await drop(page, 'picture.txt', '\0\u0001PNG');
      await expect(dialog(page).getByRole('alert')).toContainText('not a plain text');
      await dialog(page).getByRole('button', { name: 'Read the text' }).click();
      await expect(dialog(page).getByRole('alert')).toContainText('no words in it');
      await expectEvents(page, 0);
    },
    'another day of publication is another reading': async () => {
      await begin(page);
      await paste(page, 'David Lammy spoke to Marco Rubio by phone yesterday.');
      const date = dialog(page).getByRole('textbox', { name: 'Published' });
      const add = dialog(page).getByRole('button', { name: 'Add to the timeline' });
      await expect(add).toBeDisabled();
      await date.fill('2025-13');
      await expect(dialog(page).getByText(/This is not a date yet/)).toBeVisible();
      await date.fill('2025-06-02');
      await add.click();
      await page.getByRole('button', { name: 'Show only these' }).click();
      await expect(
        item(page, 'David Lammy spoke to Marco Rubio by phone').filter({ hasText: '1 Jun' }),
      ).toBeVisible();
      await page.getByRole('button', { name: /^Remove David Lammy spoke/ }).click();
      await expectEvents(page, 0);
    },
    'a file is chosen': async () => {
      await begin(page);
      await openDialog(page);
      const chosen = page.waitForEvent('filechooser');
      await dialog(page).getByRole('button', { name: 'Choose a file…' }).click();
      const file = { name: 'Rubio visit.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await (await chosen).setFiles(file);
      await finish(page);
      await expectEvents(page, 2);
      await page.getByRole('button', { name: `Remove ${title}` }).click();
      await expectEvents(page, 0);
    },
    'a file is dropped on the page': async () => {
      await begin(page);
      await drop(page, 'rubio.txt', text);
      await finish(page);
      await expectEvents(page, 2);
    },
  }));

test('where the store is full it is said, and the source stays for this visit', async ({
  newReader,
}) => {
  // A quota holds for a store that nothing has been kept in before.
  const page = await newReader();
  await openSite(page);
  const client = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await paste(page, text);
  await finish(page);
  await expect(page.getByText(/would not keep “Foreign Secretary/)).toBeVisible();
  await expectEvents(page, 2);
});

test('the words of an added text are found: its events, its passages, and after a reload', async ({
  page,
}) => {
  await openSite(page);
  await paste(page, text);
  await finish(page);
  const passage = page.getByRole('region', { name: /^In the sources/ }).getByRole('listitem');
  await page.getByRole('searchbox', { name: 'Search events and sources' }).fill('rowbotam');
  for (const step of ['at once', 'after a reload']) {
    await test.step(step, async () => {
      await expect(row(page, call)).toBeVisible();
      await expect(page.getByText(`1 of ${timeline.events.length + 2} events`)).toBeVisible();
      await expect(page.getByText('No event says “rowbotam”.')).toBeVisible();
      await expect(passage.locator('mark')).toHaveText(['Rowbotham']);
      await expect(passage).toContainText(title);
    });
    await page.reload();
  }
});
