import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import type { TimelineEvent } from '../../src/model/event.ts';
import { begin } from './support/one-page.ts';
import { eventOf, textOf, timeline } from './support/published.ts';
import { expect, test } from './support/test.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');

const titles = timeline.events.map(({ title }) => title);
const quotesOf = (events: readonly TimelineEvent[]) =>
  events.flatMap(({ excerpts }) => excerpts.map(({ exact }) => exact));

const treated = new Set(call.issues.map(({ id }) => id));
const issuesOfCall = timeline.issues.filter(({ id }) => treated.has(id));
/** One line for each account of each issue, be it named in it or not. */
const accountsOfCall = issuesOfCall.flatMap(() => Array(4).fill('Nation.Cymru, 28 January 2025'));

const people = timeline.actors.filter(
  ({ id, kind }) =>
    kind === 'person' &&
    timeline.events.some(({ actors }) =>
      actors.some((part) => part.id === id && part.role !== 'mentioned'),
    ),
);

type Printed = {
  readonly query: string;
  /** How many sheets of A4 it fills, at least and at most. */
  readonly sheets: readonly [number, number];
  /** What has to be read on them, each as often as it is here. */
  readonly words: () => readonly string[];
};

/**
 * What can be printed. Of the list nine pages of ten were lost once, of a source its text, of a
 * comparison its last issues.
 */
const printed: Readonly<Record<string, Printed>> = {
  list: { query: '', sheets: [8, 12], words: () => [...titles, ...quotesOf(timeline.events)] },
  event: {
    query: `?event=${call.id}`,
    sheets: [1, 2],
    words: () => [call.title, ...quotesOf([call])],
  },
  source: {
    query: `?event=${call.id}&source=${call.id}`,
    sheets: [3, 5],
    words: () => textOf(call.id).split(/\n+/),
  },
  compare: {
    query: `?compare=${call.id}`,
    sheets: [3, 4],
    words: () => [call.title, ...issuesOfCall.map(({ label }) => label), ...accountsOfCall],
  },
  matrix: {
    query: '?layout=matrix',
    sheets: [1, 2],
    words: () =>
      [...timeline.issues, ...people].map((each) => ('label' in each ? each.label : each.name)),
  },
  table: { query: '?layout=table', sheets: [3, 5], words: () => titles },
};

test('from the browser’s own command all of what is open is printed, each as itself', async ({
  page,
}) => {
  test.slow();
  for (const [name, { query, sheets, words }] of Object.entries(printed)) {
    await test.step(name, async () => {
      await begin(page, query);
      await page.waitForLoadState('networkidle');
      // What asks for a printed page tells the page so, as the command of the browser does.
      const paper = await printedOn(page);
      expect.soft(await isCutAtTheSide(page), `${name} is wider than the paper`).toBe(false);
      expect.soft(paper.sheets, `sheets of ${name}`).toBeGreaterThanOrEqual(sheets[0]);
      expect.soft(paper.sheets, `sheets of ${name}`).toBeLessThanOrEqual(sheets[1]);
      expect.soft(missingFrom(paper.letters, words()), `not printed of ${name}`).toEqual([]);
    });
  }
});

/** Those that do not stand there as many times as they are given. */
function missingFrom(letters: string, wanted: readonly string[]): string[] {
  expect(wanted.length).toBeGreaterThan(0);
  const times = new Map<string, number>();
  for (const words of wanted) times.set(words, (times.get(words) ?? 0) + 1);
  return [...times]
    .filter(([words, count]) => letters.split(lettersOf(words)).length <= count)
    .map(([words]) => words);
}

/** Without what the printer sets: lines, hyphens, ligatures. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

const margin = { top: '18mm', right: '18mm', bottom: '18mm', left: '18mm' };

/** How many sheets the browser makes of the page, and what stands on them. */
async function printedOn(page: Page): Promise<{ sheets: number; letters: string }> {
  const pdf = await page.pdf({ format: 'A4', margin });
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { sheets: totalPages, letters: lettersOf(text) };
}

/** Whether something lies beyond the right edge of an A4 sheet, where a printer leaves it out or shrinks all. */
async function isCutAtTheSide(page: Page): Promise<boolean> {
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 658, height: 990 });
  await page.emulateMedia({ media: 'print' });
  const isCut = await page.evaluate(async () => {
    const { documentElement } = document;
    // What measures itself answers a new width some frames later.
    for (let frames = 0; frames < 30; frames += 1) {
      if (documentElement.scrollWidth <= documentElement.clientWidth) return false;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return true;
  });
  await page.emulateMedia({ media: null });
  if (screen !== null) await page.setViewportSize(screen);
  return isCut;
}
