import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readCorpus } from '../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../src/build/corpus/seed-files.ts';
import { ukUs } from './support/corpora.ts';
import { addDialog, card, leaveDesk, passages, progress } from './support/desk.ts';
import { dropFile } from './support/drop-file.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { timeline } from './support/published.ts';
import { eventPane, goTo, openSite, row, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

const text = `Foreign Secretary to see Secretary Rubio

Published 4 April 2025

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon.

Prime Minister Keir Starmer will meet President Donald Trump in London on 12 May 2025. Adviser Jane Rowbotham spoke to Keir Starmer on 1 April 2025.
`;
const call = 'Adviser Jane Rowbotham spoke to Keir Starmer';
const title = 'Foreign Secretary to see Secretary Rubio';

/** The row of the list with its date and its tags. */
function item(page: Page, named: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: named });
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click();
  await expect(addDialog(page)).toBeVisible();
}

async function finish(page: Page): Promise<void> {
  await expect(
    addDialog(page).getByText('Found: 3 drafts, 1 of them perhaps here already.'),
  ).toBeVisible();
  await addDialog(page).getByRole('button', { name: 'Review the drafts' }).click();
  await expect(addDialog(page)).toBeHidden();
  await expect(progress(page)).toHaveText('3 found, 3 left');
}

/** Accepts all three drafts, the first as the event that it may be, and goes to the timeline. */
async function acceptAll(page: Page): Promise<void> {
  await page.keyboard.press('y');
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('a');
    await expect(progress(page)).toHaveText(`3 found, ${left} left`);
  }
}

async function paste(page: Page, words: string): Promise<void> {
  await openDialog(page);
  await addDialog(page).getByRole('textbox', { name: 'Paste the text' }).fill(words);
  await addDialog(page).getByRole('button', { name: 'Read the text' }).click();
}

async function expectEvents(page: Page, further: number): Promise<void> {
  const all = timeline.events.length + further;
  await expect(page.getByText(new RegExp(`^\\d+ of ${all} events$`))).toBeVisible();
}

test('a pasted text is reviewed, joins the timeline, is taken away as a pair and removed', async ({
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
    await expect(addDialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await expect(addDialog(page).getByText('Friday 4 April 2025')).toBeVisible();
    await addDialog(page).getByRole('textbox', { name: 'Publisher' }).fill('The Gazette');
    await finish(page);
    await acceptAll(page);
    await page.getByRole('link', { name: 'Show them on the timeline' }).click();
    await expectEvents(page, 2);
    await expect(item(page, call)).not.toContainText('unreviewed');
    await row(page, call).click();
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
    for (const what of ['Download the text of', 'what you accepted (.yaml): download of']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `${what} ${title}` }).click();
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
  const again = async () => {
    await review.getByRole('link', { name: 'Review the text' }).click();
    await expect(progress(page)).toBeVisible();
  };
  await test.step('what tells an event again is an account of it, which can be rejected alone', async () => {
    await row(page, 'Lammy and Rubio speak by phone').click();
    const quote = eventPane(page).getByText('On 28 January 2025 David Lammy spoke');
    await expect(quote).toBeVisible();
    await again();
    await passages(page, 'accepted').first().getByRole('link').click();
    await page.keyboard.press('r');
    await leaveDesk(page);
    // It is not of the added text any more, to which the list was narrowed.
    await goTo(page, '?event=2025-01-28-lammy-rubio-call');
    await expect(eventPane(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(quote).toBeHidden();
    await expect(review).toBeHidden();
  });

  await test.step('accept, change and reject are kept over a reload, until the source is removed', async () => {
    await row(page, call).click();
    await again();
    await passages(page, 'accepted').filter({ hasText: call }).getByRole('link').click();
    await card(page).getByRole('button', { name: 'Change the title' }).click();
    await card(page).getByRole('textbox', { name: 'Title' }).fill('Starmer takes advice');
    await page.keyboard.press('Enter');
    await card(page)
      .getByRole('button', { name: /1 April 2025/ })
      .first()
      .click();
    const edit = page.getByRole('dialog', { name: 'Set the date' });
    await edit.getByRole('textbox', { name: 'Date' }).fill('2025-04-02');
    await expect(edit.getByText('Wednesday 2 April 2025')).toBeVisible();
    await edit.getByRole('button', { name: 'Set the date' }).click();
    await card(page).getByRole('combobox', { name: 'Add an issue' }).selectOption('Chagos Islands');
    await passages(page, 'accepted').filter({ hasText: 'will meet' }).getByRole('link').click();
    await page.keyboard.press('r');
    await leaveDesk(page);
    await expectEvents(page, 1);
    await row(page, 'Starmer takes advice').click();
    await expect(
      eventPane(page).getByRole('heading', { name: 'Starmer takes advice' }),
    ).toBeVisible();
    await expect(eventPane(page).getByText('Wednesday 2 April 2025').first()).toBeVisible();
    await again();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await leaveDesk(page);
    await expectEvents(page, 2);
    await row(page, 'Starmer takes advice').click();
    await again();
    await passages(page, 'accepted').filter({ hasText: 'will meet' }).getByRole('link').click();
    await page.keyboard.press('r');
    await leaveDesk(page);
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
      await dropFile(page, 'long.txt', 'word '.repeat(1_000_000));
      await expect(addDialog(page).getByRole('alert')).toContainText('5.0 MB');
      await addDialog(page).getByRole('button', { name: 'Close' }).click();
      await dropFile(page, 'picture.txt', '\0\u0001PNG');
      await expect(addDialog(page).getByRole('alert')).toContainText('not a plain text');
      await addDialog(page).getByRole('button', { name: 'Read the text' }).click();
      await expect(addDialog(page).getByRole('alert')).toContainText('no words in it');
      await expectEvents(page, 0);
    },
    'another day of publication is another reading': async () => {
      await begin(page);
      await paste(page, 'David Lammy spoke to Marco Rubio by phone yesterday.');
      const date = addDialog(page).getByRole('textbox', { name: 'Published' });
      const add = addDialog(page).getByRole('button', { name: 'Review the drafts' });
      await expect(add).toBeDisabled();
      await date.fill('2025-13');
      await expect(addDialog(page).getByText(/This is not a date yet/)).toBeVisible();
      await date.fill('2025-06-02');
      await add.click();
      await expect(card(page)).toContainText('Sunday 1 June 2025');
      await leaveDesk(page);
      await page.getByRole('button', { name: /^Remove David Lammy spoke/ }).click();
      await expectEvents(page, 0);
    },
    'a day that is not known is said, and stays so': async () => {
      await begin(page);
      const told = 'On 3 June 2025 David Lammy met Marco Rubio in Rome.';
      await paste(page, `${told}\n\nYesterday Keir Starmer spoke to Donald Trump by phone.`);
      const add = addDialog(page).getByRole('button', { name: 'Review the drafts' });
      await expect(addDialog(page).getByText('Found: 2 drafts')).toBeVisible();
      await addDialog(page)
        .getByRole('checkbox', { name: 'The day of publication is not known' })
        .check();
      await expect(addDialog(page).getByText(/have no day to count from/)).toBeVisible();
      await add.click();
      await expect(progress(page)).toHaveText('1 found, 1 left');
      await expect(page.getByText('published unknown day')).toBeVisible();
      await page.keyboard.press('a');
      await expect(progress(page)).toHaveText('1 found, 0 left');
      await leaveDesk(page);
      for (const step of ['at once', 'after a reload']) {
        await test.step(step, async () => {
          await expectEvents(page, 1);
          await row(page, 'David Lammy met Marco Rubio in Rome').click();
          await eventPane(page).getByRole('button', { name: 'Open the source' }).click();
          await expect(
            sourcePane(page).getByText('It is not known when it came out.'),
          ).toBeVisible();
        });
        await page.reload();
      }
      await goTo(page, '?');
      await page.getByRole('button', { name: /^Remove On 3 June 2025/ }).click();
      await expectEvents(page, 0);
    },
    'a file is chosen': async () => {
      await begin(page);
      await openDialog(page);
      const chosen = page.waitForEvent('filechooser');
      await addDialog(page).getByRole('button', { name: 'Choose a file…' }).click();
      const file = { name: 'Rubio visit.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
      await (await chosen).setFiles(file);
      await finish(page);
      await leaveDesk(page);
      await expectEvents(page, 0);
      await page.getByRole('button', { name: `Remove ${title}` }).click();
      await expectEvents(page, 0);
    },
    'a file is dropped on the page': async () => {
      await begin(page);
      await dropFile(page, 'rubio.txt', text);
      await finish(page);
      await expect(page).toHaveURL(/desk=added\.rubio$/);
    },
  }));

test('the letters of a name beyond ASCII are loaded when a text first has one, and make its id', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const isLoaded = () => loaded.some((path) => path.includes('/transliterat'));
  await openSite(page);
  await paste(page, text);
  await finish(page);
  expect(isLoaded()).toBe(false);
  await leaveDesk(page);
  await paste(page, text.replaceAll('Jane Rowbotham', 'Søren Ødegård').replaceAll('2025', '2024'));
  await expect(addDialog(page).getByText(/^Found: 3 drafts/)).toBeVisible();
  expect(isLoaded()).toBe(true);
});

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
  await expect(page.getByText('Not kept: here until you leave this page')).toBeVisible();
  await acceptAll(page);
  await leaveDesk(page);
  await expectEvents(page, 2);
});

test('the words of an added text are found: its events, its passages, and after a reload', async ({
  page,
}) => {
  await openSite(page);
  await paste(page, text);
  await finish(page);
  await acceptAll(page);
  await leaveDesk(page);
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
