import type { Locator, Page } from '@playwright/test';
import { begin, inOnePage } from './support/one-page.ts';
import { eventOf, sourceOf, textOf, timeline } from './support/published.ts';
import {
  changeAddress,
  eventPane,
  goTo,
  openSite,
  queryOf,
  row,
  sourcePane,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

const dialogue = eventOf('2024-09-10-uk-us-strategic-dialogue');
const statement = sourceOf('2024-09-11-strategic-dialogue');
const report = sourceOf('2025-01-28-lammy-rubio-call');

test('each source is shown whole, and each quote from it is marked and in view', ({ page }) => {
  const findings = timeline.sources.flatMap(({ id, title }) => [
    [`each quote from ${id}`, () => expectQuotesMarked(page, id)] as const,
    [`every character of ${id}`, () => expectShownWhole(page, id, title)] as const,
  ]);
  return inOnePage(page, Object.fromEntries(findings));
});

async function expectQuotesMarked(page: Page, id: string): Promise<void> {
  let opened = 0;
  for (const event of timeline.events) {
    for (const [index, excerpt] of event.excerpts.entries()) {
      if (excerpt.source !== id) continue;
      const query = `?event=${event.id}&source=${id}&quote=${index + 1}`;
      // The first by a link from elsewhere, the others from within the page.
      if (opened === 0) await begin(page, query);
      else await changeAddress(page, query);
      const start = sourcePane(page).locator('mark[aria-current="true"]');
      await expect(start, query).toHaveCount(1);
      await expect(start, query).toHaveAttribute('data-start', String(excerpt.start));
      await expectLegible(start);
      expect.soft(await wordsMarkedLike(start), query).toBe(excerpt.exact.replace(/\r?\n|\r/g, ''));
      opened += 1;
    }
  }
  expect(opened).toBeGreaterThan(2);
}

async function expectShownWhole(page: Page, id: string, title: string): Promise<void> {
  await begin(page, `?source=${id}`);
  const reader = sourcePane(page);
  await expect(reader.getByRole('heading', { name: title, exact: true }).first()).toBeVisible();
  const folds = reader.locator('summary', { hasText: /^Folded: / });
  await expect(reader.getByText(firstLine(textOf(id))).first()).toBeAttached();
  for (const fold of await folds.all()) await fold.click();
  await expect(reader.locator('p').filter({ visible: false })).toHaveCount(0);
  const shown = await wordsIn(reader);
  // The facts about the source stand before its text.
  const whole = textOf(id).replace(/\r?\n|\r/g, '');
  expect(shown.slice(-whole.length)).toBe(whole);
}

test('from a quote to its source, and what is said of the source', ({ page, newReader }) =>
  inOnePage(page, {
    '“Open the source” leads from a quote to its place in the whole text, and back': async () => {
      await begin(page);
      await row(page, dialogue.title).click();
      const quote = eventPane(page)
        .getByRole('figure')
        .filter({ hasText: 'The Dialogue, held 10-11 September 2024, covered' });
      await quote.getByRole('button', { name: 'Open the source' }).click();
      const reader = sourcePane(page);
      await expect(reader.getByRole('heading', { name: statement.title })).toBeFocused();
      const passage = reader.locator('mark[aria-current="true"]');
      await expect(passage).toContainText('The Dialogue, held 10-11 September 2024, covered');
      await expectLegible(passage);
      expect(queryOf(page).get('source')).toBe(statement.id);
      await reader.getByRole('button', { name: 'Back to the event' }).click();
      await expect(eventPane(page).getByRole('heading', { name: dialogue.title })).toBeFocused();
      await expect(sourcePane(page)).toHaveCount(0);
    },
    'the passages of other events are links that open their event at this passage': async () => {
      const call = eventOf('2025-01-28-lammy-rubio-call');
      const post = eventOf('2025-01-28-lammy-post');
      await begin(page, `?event=${call.id}&source=${report.id}`);
      const reader = sourcePane(page);
      const link = reader.getByRole('link', { name: `(evidence for: ${post.title})` }).first();
      const words = 'I look forward to meeting soon as we further strengthen UK-US ties.';
      await expect(link).toBeVisible();
      await reader.getByRole('link', { name: words }).click();
      await expect(row(page, post.title)).toHaveAttribute('aria-current', 'true');
      expect(queryOf(page).get('event')).toBe(post.id);
      expect(queryOf(page).get('source')).toBe(report.id);
      const passage = reader.locator('mark[aria-current="true"]');
      await expect(passage).toContainText(words);
      await expectLegible(passage);
      // What the first event rests on is now a link to it.
      await expect(
        reader.getByRole('link', { name: `(evidence for: ${call.title})` }).first(),
      ).toBeVisible();
      await reader.getByRole('button', { name: 'Back to the event' }).click();
      await expect(eventPane(page).getByRole('heading', { name: post.title })).toBeVisible();
    },
    'such a link has an address that a new tab can open': async () => {
      const post = eventOf('2025-01-28-lammy-post');
      await begin(page, `?event=2025-01-28-lammy-rubio-call&source=${report.id}`);
      const words = 'I look forward to meeting soon as we further strengthen UK-US ties.';
      const href = await sourcePane(page).getByRole('link', { name: words }).getAttribute('href');
      const other = await newReader();
      await openSite(other, href ?? '');
      await expect(row(other, post.title)).toHaveAttribute('aria-current', 'true');
      await expect(sourcePane(other).locator('mark[aria-current="true"]')).toContainText(words);
    },
    'the joint statement is shown with the attribution its licence asks for': async () => {
      await begin(page, `?source=${statement.id}`);
      const line =
        'Contains public sector information licensed under the Open Government Licence v3.0.';
      expect(statement.attribution).toBe(line);
      // Once at the head of the text, by the page; the text has it once more at its foot.
      await expect(sourcePane(page).getByText(line).first()).toBeVisible();
    },
    'a publication date that is not printed is said to be inferred, and from what': async () => {
      const inferred = timeline.sources.filter(({ published }) => published?.basis === 'inferred');
      expect(inferred.length).toBeGreaterThan(1);
      await begin(page);
      for (const { id, published } of inferred) {
        await goTo(page, `?source=${id}`);
        await expect(sourcePane(page).getByText('Inferred', { exact: true })).toBeVisible();
        await expect(sourcePane(page).getByText(published?.note ?? '')).toBeVisible();
      }
      await goTo(page, `?source=${report.id}`);
      await expect(sourcePane(page).getByText('published 28 January 2025')).toBeVisible();
      await expect(sourcePane(page).getByText('Stated', { exact: true })).toBeVisible();
    },
  }));

/** Expects an element inside the window with its first line free of anything over it. */
async function expectLegible(passage: Locator): Promise<void> {
  await expect(passage).toBeInViewport({ ratio: 0.99 });
  const isFree = await passage.evaluate((element) => {
    const line = element.getClientRects()[0];
    if (line === undefined) return false;
    const there = document.elementFromPoint(line.left + 3, (line.top + line.bottom) / 2);
    return there !== null && element.contains(there);
  });
  expect(isFree, 'its first line can be read').toBe(true);
}

/** The words of everything that is marked in the same colour as this mark, one after another. */
function wordsMarkedLike(mark: Locator): Promise<string> {
  return mark.evaluate((element) => {
    const colour = getComputedStyle(element).backgroundColor;
    const paper = getComputedStyle(element.closest('aside') ?? document.body).backgroundColor;
    if (colour === paper || colour === 'rgba(0, 0, 0, 0)') return 'not marked at all';
    return [...document.querySelectorAll('aside mark')]
      .filter((other) => getComputedStyle(other).backgroundColor === colour)
      .map((other) => {
        const copy = other.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove();
        return copy.textContent;
      })
      .join('');
  });
}

/** All words of the reader's paragraphs, without what is only read out. */
function wordsIn(reader: Locator): Promise<string> {
  return reader.locator('p').evaluateAll((paragraphs) =>
    paragraphs
      .map((paragraph) => {
        const copy = paragraph.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('.sr-only')) hidden.remove();
        return copy.textContent;
      })
      .join(''),
  );
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0] ?? text;
}
