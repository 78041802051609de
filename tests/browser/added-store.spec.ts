import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { STORED_VERSION } from '../../src/ui/add-source/upgrade-stored-source.ts';
import { storedSource, storedText, unreadable } from '../ui/add-source/stored-records.ts';
import { timeline } from './support/published.ts';
import { ready, row } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Puts records into the page's store before the page opens it. */
async function store(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  // An embedded view leaves the store alone.
  await page.goto('/?embed=1');
  await page.evaluate(async (each) => {
    const opening = indexedDB.open('readout /');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('sources-1'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('sources-1', 'readwrite');
    for (const [name, record] of Object.entries(each))
      writing.objectStore('sources-1').put(record, `added.${name}`);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, records);
}

/** The keys that are in the page's store. */
async function storedKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('readout /');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const reading = opening.result.transaction('sources-1').objectStore('sources-1').getAllKeys();
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    opening.result.close();
    return reading.result.map(String);
  });
}

test('stored records of another shape are set aside, named, and stay in the store', async ({
  newReader,
}) => {
  const page = await newReader();
  const good = { one: storedSource('one'), two: storedSource('two') };
  await store(page, { ...unreadable, ...good });
  await page.goto('/');
  await ready(page);
  await expect(
    page.getByText(new RegExp(`of ${timeline.events.length + 2} events$`)),
  ).toBeVisible();
  await expect(row(page, 'Call told by added.one').first()).toBeVisible();
  const notice = page.getByText(/texts kept in this browser could not be read/);
  await expect(notice).toContainText(`${Object.keys(unreadable).length} texts`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download their text' }).click();
  const words = readFileSync(await (await coming).path(), 'utf8');
  expect(words).toContain('Jane Rowbotham spoke to Keir Starmer by phone on 1 Xpril 2025.');
  expect(words).toContain('older-form');
  const keys = [...Object.keys(unreadable), ...Object.keys(good)].map((name) => `added.${name}`);
  expect([...(await storedKeys(page))].sort()).toEqual(keys.sort());
});

const [yesterday] = readFileSync('tests/fixtures/stored/version-2.jsonl', 'utf8')
  .trim()
  .split('\n');

test('what an earlier version has kept is upgraded where it lies, and reviewed further', async ({
  newReader,
}) => {
  const { key, record } = JSON.parse(yesterday ?? '');
  const name = String(key).slice('added.'.length);
  const page = await newReader();
  await store(page, { [name]: record });
  await page.goto(`/?desk=${key}`);
  const progress = page.getByText(/^\d+ found, \d+ left$/);
  await expect(progress).toBeVisible();
  const kept = () =>
    page.evaluate(async (id) => {
      const opening = indexedDB.open('readout /');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const reading = opening.result.transaction('sources-1').objectStore('sources-1').get(id);
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opening.result.close();
      const { version, decisions } = reading.result;
      return { version, decisions: decisions.length };
    }, String(key));
  await expect.poll(kept).toMatchObject({ version: STORED_VERSION });
  const { decisions } = await kept();
  const before = await page.getByText(/^\d+ accepted, \d+ rejected$/).textContent();
  await page.keyboard.press('r');
  await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
  // It is on the page at once, and in the store a moment later.
  await expect.poll(kept).toMatchObject({ decisions: decisions + 1 });
  await page.reload();
  await expect(progress).toBeVisible();
  await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
});

test('a text of the same name does not replace what could not be read', async ({ newReader }) => {
  const page = await newReader();
  await store(page, { notes: null });
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(storedText) };
  await (await choosing).setFiles(file);
  await dialog.getByRole('textbox', { name: 'Published' }).fill('2025-04-04');
  await dialog.getByRole('button', { name: 'Review the drafts' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => storedKeys(page)).toEqual(['added.notes', 'added.notes-2']);
});

/** Opens the dialog, pastes a text with a publication date in it, and waits until it has been read. */
async function readPasted(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  const words = `A call\n\nPublished 4 April 2025\n\n${storedText}\n`;
  await dialog.getByRole('textbox', { name: 'Paste the text' }).fill(words);
  await dialog.getByRole('button', { name: 'Read the text' }).click();
  await expect(dialog.getByText(/^Found: /)).toBeVisible();
  return dialog;
}

test('removing a source that is ruled out leaves nothing of it in the address', async ({
  newReader,
}) => {
  const page = await newReader();
  await store(page, { one: storedSource('one') });
  await page.goto('/?sources=-added.one');
  await ready(page);
  await expect(page).toHaveURL(/added\.one/);
  await page.getByRole('button', { name: 'Remove Title of one' }).click();
  await expect(page.getByText('is removed from this browser')).toBeVisible();
  await expect(page).not.toHaveURL(/added/);
  await expect(page.getByText(/This address asks for something/)).toBeHidden();
});

test('a file that the browser cannot open is refused in words', async ({ newReader }) => {
  const page = await newReader();
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = async () => {
      throw new DOMException('The file could not be found.', 'NotFoundError');
    };
  });
  await page.goto('/');
  await ready(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['words'], 'folder'));
    return transfer;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  await expect(dialog.getByRole('alert')).toContainText('“folder” could not be opened');
  await expect(dialog.getByRole('button', { name: 'Read the text' })).toBeEnabled();
});

test('a date is read once it stands, by one worker, and closing ends the worker', async ({
  newReader,
}) => {
  const page = await newReader();
  let hangs = false;
  await page.route('**/registers.json', async (route) => {
    if (!hangs) await route.continue();
  });
  await page.goto('/');
  await ready(page);
  const dialog = await readPasted(page);
  hangs = true;
  let workers = 0;
  page.on('worker', () => {
    workers += 1;
  });
  await dialog.getByRole('textbox', { name: 'Published' }).evaluate((field) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (const typed of ['2025', '2025-01', '2025-01-27']) {
      set?.call(field, typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(dialog.getByText('Reading …')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  expect(workers).toBe(1);
  await dialog.getByRole('textbox', { name: 'Published' }).fill('2025-02-27');
  await expect.poll(() => workers).toBe(2);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(0);
});
