import type { Page } from '@playwright/test';
import * as z from 'zod';
import { hiddenCharacterIn } from '../../src/model/hidden-characters.ts';
import { tiny } from '../build/tiny-files.ts';
import { BY_EVERY_WAY } from '../fuzz/fuzz-runs.ts';
import { allHostileTexts, hostileCases, hostileText } from '../hostile-cases.ts';
import { addDialog, addText } from './support/desk.ts';
import { dropFile } from './support/drop-file.ts';
import { timeline } from './support/published.ts';
import { changeAddress, expectCount, openSite, revealed } from './support/site.ts';
import { expect, test } from './support/test.ts';

/**
 * The entrances of the page, each with every case of the hostile corpus that is made for it
 * (`tests/hostile.test.ts` has the other entrances, and the stored records). What a page must
 * never do, such as to run what a text says or to ask another host, fails every spec.
 */

const texts = hostileCases('texts', {
  text: hostileText,
  right: z.object({ title: z.string().nullish() }),
});

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The ways to hand over a text, once the dialog is open; a file may be dropped without it. */
const ways: Readonly<Record<string, (page: Page, text: string) => Promise<void>>> = {
  pasted: async (page, text) => {
    await page.getByRole('button', { name: 'Add a source' }).first().click();
    await addDialog(page).getByRole('textbox', { name: 'Paste the text' }).fill(text);
    await addDialog(page).getByRole('button', { name: 'Read the text' }).click();
  },
  chosen: async (page, text) => {
    await page.getByRole('button', { name: 'Add a source' }).first().click();
    await addDialog(page).getByLabel('A text as a file').setInputFiles(asFile('x.txt', text));
  },
  dropped: (page, text) => dropFile(page, 'x.txt', text),
};

test('every hostile text, pasted, chosen or dropped, is read or refused in words', async ({
  page,
}) => {
  test.slow();
  await openSite(page);
  const dialog = addDialog(page);
  for (const [index, { name, text, right }] of texts.entries())
    for (const [at, [how, handOver]] of Object.entries(ways).entries()) {
      if (!BY_EVERY_WAY && at !== index % 3) continue;
      await test.step(`${name}, ${how}`, async () => {
        await handOver(page, text);
        const found = dialog.getByText(/^Found: /);
        const refused = dialog.getByRole('alert').filter({ hasText: /\S/ });
        await expect(found.or(refused)).toBeVisible();
        if (await found.isVisible()) {
          const title = await dialog.getByRole('textbox', { name: 'Title' }).inputValue();
          expect(hiddenCharacterIn(title)).toBeNull();
          // Half a character reaches no page: the bytes of a text are UTF-8.
          if (typeof right.title === 'string' && Buffer.from(text).toString() === text)
            expect(title).toBe(right.title);
        }
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      });
    }
  await expectCount(page, timeline.events.length);
});

test('hostile drafts of another reader, kept files and addresses are answered in words', async ({
  page,
}) => {
  await openSite(page);
  const count = page.getByRole('status').filter({ hasText: /of \d+ events/ });
  const addresses = hostileCases('addresses', { query: hostileText, right: z.unknown() });
  for (const { name, query } of addresses)
    await test.step(`address: ${name}`, async () => {
      await changeAddress(page, query);
      await revealed(page);
      await expect(count).toBeVisible();
      for (const notice of await page.getByRole('status').allInnerTexts())
        expect(notice.length).toBeLessThan(400);
    });
  await changeAddress(page, '');
  const said = page.getByRole('status').filter({ hasText: /loaded|kept texts/ });
  const load = (json: string) =>
    page.getByLabel('Kept texts as a file').setInputFiles(asFile('kept.json', json));
  for (const [path, text] of allHostileTexts())
    if (/^(?:drafts|texts)/.test(path))
      await test.step(`kept file: ${path}`, async () => {
        await load(text);
        await expect(said).toHaveText(/^This is not a file of kept texts/);
      });
  const kept = hostileCases('stored', { key: z.string(), record: z.unknown(), right: z.unknown() });
  const records = kept.map(({ key, record }) => ({ key, record }));
  await load(JSON.stringify({ format: 'readout-kept-texts', records }));
  await expect(said).toContainText(`0 texts loaded; ${kept.length} could not be read`);
  await addText(page, String(tiny['bridge.txt']));
  await page.getByRole('button', { name: 'Drafts from another reader…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Drafts from another reader' });
  const right = z.object({ refused: z.int().optional() });
  for (const { name, drafts, right: answer } of hostileCases('drafts', {
    drafts: hostileText,
    right,
  }))
    await test.step(`drafts: ${name}`, async () => {
      await dialog.getByLabel('Drafts as a file').setInputFiles(asFile('drafts.json', drafts));
      const proved = dialog.getByRole('status').filter({ hasText: /do(?:es)? not\.$/ });
      const refused = dialog.getByRole('alert').filter({ hasText: /\S/ });
      await expect(proved.or(refused)).toBeVisible();
      if (!(await proved.isVisible())) return;
      if (answer.refused !== undefined)
        await expect(proved).toContainText(`, ${answer.refused} do`);
      await dialog.getByRole('button', { name: 'Other drafts' }).click();
    });
});
