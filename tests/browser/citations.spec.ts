import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { audit } from './support/audit.ts';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, sourceOf, timeline } from './support/published.ts';
import { eventPane, openSite, sourcePane } from './support/site.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const [first] = call.excerpts;
if (first === undefined) throw new Error('The Lammy–Rubio call has no quote.');
const quote = first;

/** The figure of the call's first quote. */
function figure(page: Page) {
  return eventPane(page).getByRole('figure').filter({ hasText: quote.exact }).first();
}

/** A button of the call's first quote, which a mouse finds when it points at the quote. */
async function press(page: Page, name: string): Promise<void> {
  await figure(page).hover();
  await figure(page).getByRole('button', { name, exact: true }).click();
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: /^Cite/ });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('with a clipboard', () => {
  test('quotes, links and citations are copied as they are shown', ({ page }) =>
    inOnePage(page, {
      'a copied quote has its words, source and a link that reopens it': async () => {
        await begin(page, `?event=${call.id}`);
        await press(page, 'Copy quote');
        await expect(
          figure(page).getByRole('status').filter({ hasText: 'Quote copied' }),
        ).toBeVisible();
        const lines = (await clipboard(page)).split('\n');
        const link = lines.at(-1) ?? '';
        expect(lines.slice(0, -2).join('\n')).toBe(quote.exact);
        // No marks around what is told in other words.
        expect(quote.mode).toBe('paraphrased');
        expect(lines.at(-2)).toContain(sourceOf(quote.source).title);
        await page.goto(link);
        const passage = sourcePane(page).locator('mark[aria-current="true"]');
        await expect(passage).toBeInViewport();
        await expect(passage).toHaveAttribute('data-start', String(quote.start));
      },
      'a copied link opens the event and nothing else that was chosen': async () => {
        await begin(page, `?people=david-lammy&event=${call.id}`);
        await eventPane(page).getByRole('button', { name: 'Copy link', exact: true }).click();
        await expect(
          eventPane(page).getByRole('status').filter({ hasText: 'Link copied' }),
        ).toBeVisible();
        const link = new URL(await clipboard(page));
        expect(link.search).toBe(`?event=${call.id}`);
        expect(link.origin).toBe(new URL(page.url()).origin);
      },
      'a copied citation is the note that is shown': async () => {
        await begin(page, `?event=${call.id}`);
        await press(page, 'Cite this quote');
        await dialog(page).getByRole('button', { name: 'Copy citation' }).click();
        await expect(
          dialog(page).getByRole('status').filter({ hasText: 'Citation copied' }),
        ).toBeVisible();
        const note = await clipboard(page);
        expect(note).toMatch(
          /Nation\.Cymru, January 28, 2025, Readout: .*, accessed .*&quote=1\.$/,
        );
        await expect(dialog(page)).toContainText(note);
      },
    }));
});

/** Of each way to speak an excerpt, what surrounds its words when it is copied, and what leads its citation. */
const modes = {
  quoted: { marked: true, lead: (name: string) => `${name}, quoted in ` },
  partly: { marked: false, lead: (name: string) => `${name}, partly quoted ` },
  paraphrased: { marked: false, lead: (name: string) => `${name}, paraphrased ` },
  own: { marked: false, lead: () => '“' },
} as const;

test('an excerpt of each mode is copied and cited as its voice speaks', ({ page }) =>
  inOnePage(
    page,
    Object.fromEntries(
      Object.entries(modes).map(([mode, { marked, lead }]) => [
        mode,
        async () => {
          const { event, excerpt, name } = excerptOf(mode);
          await begin(page, `?event=${event.id}`);
          const figures = eventPane(page).getByRole('figure');
          const own = figures.filter({ hasText: excerpt.exact.slice(1, 50) }).first();
          await own.hover();
          await own.getByRole('button', { name: 'Copy quote', exact: true }).click();
          await expect(own.getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible();
          const lines = (await clipboard(page)).split('\n');
          const copied = lines.slice(0, -2).join('\n');
          // Marks around all of it, beside a name, are the voice's own words alone.
          expect(/^[“"‘'].*[”"’']$/s.test(copied)).toBe(marked);
          if (!marked) expect(copied).toBe(excerpt.exact);
          expect(
            lines.at(-2)?.startsWith(`— ${mode === 'own' ? 'The reporter, in ' : lead(name)}`),
          ).toBe(true);
          await own.hover();
          await own.getByRole('button', { name: 'Cite this quote', exact: true }).click();
          const note = dialog(page)
            .getByRole('region', { name: 'Chicago note' })
            .getByRole('paragraph');
          expect((await note.innerText()).startsWith(lead(name))).toBe(true);
          await page.keyboard.press('Escape');
        },
      ]),
    ),
  ));

/** The first excerpt that speaks so, and the name of its voice. */
function excerptOf(mode: string) {
  for (const event of timeline.events) {
    for (const excerpt of event.excerpts) {
      if (excerpt.mode !== mode || (excerpt.voice === null) !== (mode === 'own')) continue;
      // One that the quotation surrounds, so that its marks are those of the page or its own.
      const isSurrounded = !/\bsaid\b|\bsays\b/.test(excerpt.exact);
      if (mode === 'quoted' && !isSurrounded) continue;
      const name = timeline.actors.find(({ id }) => id === excerpt.voice)?.name ?? '';
      return { event, excerpt, name };
    }
  }
  throw new Error(`No excerpt of the corpus is ${mode}.`);
}

test('where the clipboard is refused, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await openSite(page, `?event=${call.id}`);
  await press(page, 'Copy quote');
  const field = figure(page).getByRole('textbox', { name: 'Copy the quote from here' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(quote.exact.slice(0, 30));
  await expect(
    figure(page).getByRole('status').filter({ hasText: 'does not let the page copy' }),
  ).toBeVisible();
  expect(await audit(page)).toEqual([]);
  await figure(page).getByRole('button', { name: 'Close the quote to copy' }).click();
  await expect(field).toHaveCount(0);
});

test('an event and its quotes are cited', ({ page }) =>
  inOnePage(page, {
    'an event is cited in four forms': async () => {
      await begin(page, `?event=${call.id}`);
      await eventPane(page).getByRole('button', { name: 'Cite this event' }).click();
      await expect(dialog(page).getByRole('region', { name: 'Chicago note' })).toContainText(
        'accessed',
      );
      await expect(dialog(page).getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
        /^@misc\{event-/,
      );
      await expect(dialog(page).getByRole('textbox', { name: 'RIS' })).toHaveValue(/^TY {2}- ELEC/);
      await expect(dialog(page).getByRole('textbox', { name: 'CSL-JSON' })).toHaveValue(/^\[/);
      expect(await audit(page)).toEqual([]);
    },
    'a quote’s citation is kept in three forms': async () => {
      await begin(page, `?event=${call.id}`);
      await press(page, 'Cite this quote');
      for (const [file, start] of [
        ['citation.bib', '@article{quote-'],
        ['citation.ris', 'TY  - NEWS'],
        ['citation.json', '[\n'],
      ] as const) {
        await test.step(file, async () => {
          const coming = page.waitForEvent('download');
          await dialog(page)
            .getByRole('button', { name: `Download ${file}` })
            .click();
          const download = await coming;
          expect(download.suggestedFilename()).toBe(file);
          const text = readFileSync(await download.path(), 'utf8');
          expect(text.slice(0, start.length), file).toBe(start);
        });
      }
    },
    'Escape closes the citation and not the event, and gives the focus back': async () => {
      await begin(page, `?event=${call.id}`);
      const cite = eventPane(page).getByRole('button', { name: 'Cite this event' });
      await cite.click();
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(cite).toBeFocused();
      await expect(eventPane(page)).toBeVisible();
    },
  }));
