import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { mergeDrafts } from '../../src/extract/merge/merge-drafts.ts';
import { guessSource } from '../../src/extract/source/guess-source.ts';
import { FUZZ_TIMEOUT_MS, fuzzOf } from '../fuzz/fuzz-runs.ts';
import { slipped, someHostileWord } from '../fuzz/mutations.ts';
import { readSample } from './read-sample.ts';

/** Words that make a text look like news, in any order. */
const pieces = [
  'President Ann Lee',
  'Mr Ray',
  'Bo Ray',
  'met',
  'spoke to',
  'said',
  'on Monday',
  'will meet',
  'the call',
  'they',
  'he',
  '“',
  '”',
  '"',
  '.',
  '. ',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '10-11 September 2024',
  'Sept. 10',
  'last week',
  'in 2017',
  '31 February',
  'and',
  'with',
  'the United States',
  'UK',
  'announced',
  'not discussed',
  'trade',
  '- ',
  '# ',
  '©',
  '3 Comments',
  '🎉',
  'مرحبا',
  '— Ann Lee (@annlee) January 26, 2025',
  'visit to Paris',
  'the following day',
  '0000-00-00',
  '9999',
  '\u0000',
  '\ue000',
  '\ud800',
];
const prose = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, someHostileWord), {
    maxLength: 60,
  })
  .map((words) => words.join(' '));

/** Passages of texts as they were received, of which each has its head and its end. */
const received = ['uk-us', 'lighthouse'].flatMap((corpus) => {
  const folder = `tests/fixtures/corpora/${corpus}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .flatMap((text) => [text.slice(0, 1200), text.slice(text.length / 2, text.length / 2 + 900)]);
});
const anything = fc.oneof(
  prose,
  slipped(...received),
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const issues = [{ issue: { id: 'trade', label: 'Trade' }, terms: ['trade'] }];
const registers = { actors: [], issues };

/** A text of paragraphs, as a mail or a page of another width would have it. */
function laidOut(
  paragraphs: readonly string[],
  width: number,
  mark: string,
  end: string,
  between = end + mark + end,
): string {
  return paragraphs
    .map((words) => {
      const lines: string[] = [];
      for (const word of words.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = `${last} ${word}`;
      }
      return lines.map((line) => mark + line).join(end);
    })
    .join(between);
}

test.each([
  [40, '', '\n'],
  [72, '', '\r\n'],
  [140, '> ', '\n'],
])('the same text at a width of %i is the same events', (width, mark, end) => {
  const paragraphs = [
    'Foreign Minister Ann Lee of Norway met President Bo Ray in Rome on 10 January 2025, and the two ministers discussed the price of grain and the state of the roads in the hills.',
    'On Monday, President Ray announced that the harbour would be opened in March. He will travel to Paris on Friday to meet Prime Minister Cy Fox and the leaders of the other parties.',
    'The ministry said that the treaty, signed in 2017, had entered into force on 1 December 2024 and that nothing else had been agreed by the two sides since then.',
  ];
  const told = (text: string) =>
    readSample(text).events.map(({ date, kind, title, actors }) => ({
      date: date.edtf,
      kind,
      title,
      actors,
    }));
  const plain = told(paragraphs.join('\n'));
  expect(plain.length).toBeGreaterThan(3);
  expect(told(laidOut(paragraphs, width, mark, end))).toEqual(plain);
});

/** Texts of the annotated reading set, each paragraph a line. */
const readingFolder = 'tests/fixtures/reading/texts';
const readingTexts = readdirSync(readingFolder)
  .sort()
  .map((name) => ({
    name: name.replace('.txt', ''),
    text: readFileSync(`${readingFolder}/${name}`, 'utf8').replace(/\r\n/g, '\n'),
  }))
  .map((read) => ({ ...read, plain: toldBy(read.text) }));

/** What a text tells, whatever the breaks in the words of its quotes. */
function toldBy(text: string): readonly unknown[] {
  const oneLine = (words: string) => words.replace(/(?:\s|^> ?)+/gm, ' ');
  const { events, actors } = readSample(text, registers);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map(({ kind, status, date, title, actors: parts, issues, excerpts }) => ({
    facts: [kind, status, date.edtf, title],
    people: parts.map(({ id, role }) => [role, names.get(id)]),
    issues: issues.map(({ id, treatment }) => [id, treatment]),
    quotes: excerpts.map(({ voice, mode, exact }) => [voice, mode, oneLine(exact)]),
  }));
}

/** A line for each paragraph. */
const [UNBROKEN, BLANK_LINES, NO_BLANK_LINES] = [Number.POSITIVE_INFINITY, true, false] as const;

/**
 * Where no blank lines part the paragraphs, a paragraph that ends without a full stop, and so near
 * the width that the next word would not have fitted, cannot be told from a broken line.
 */
const ambiguous: Readonly<Record<number, readonly string[]>> = {
  40: ['A24'],
  72: ['A21'],
  140: ['A06'],
};

test.each([
  [40, '', '\n', BLANK_LINES],
  [40, '> ', '\r\n', BLANK_LINES],
  [72, '', '\r\n', BLANK_LINES],
  [140, '> ', '\n', BLANK_LINES],
  [40, '', '\n', NO_BLANK_LINES],
  [72, '> ', '\r\n', NO_BLANK_LINES],
  [140, '', '\n', NO_BLANK_LINES],
  [UNBROKEN, '> ', '\r\n', NO_BLANK_LINES],
])(
  'every annotated text at a width of %d, with “%s”, is the same events',
  (width, mark, end, isParted) => {
    let events = 0;
    for (const { name, text, plain } of readingTexts) {
      const paragraphs = text.split('\n');
      const between = isParted ? end + mark + end : end;
      const lines = laidOut(
        isParted ? paragraphs.filter((words) => words !== '') : paragraphs,
        width,
        mark,
        end,
        between,
      );
      if (!isParted && ambiguous[width]?.includes(name)) continue;
      events += plain.length;
      expect(toldBy(lines), name).toEqual(plain);
    }
    expect(events).toBeGreaterThan(2 * readingTexts.length);
  },
);

test('a fault inside reading names its text', () => {
  const registers = { actors: [], issues: null } as unknown as Parameters<typeof readSample>[1];
  expect(() => readSample('They met.', registers)).toThrow(/^sample: /);
});

describe('whatever the text', () => {
  test(
    'offsets lie in it, quotes are verbatim, references resolve',
    () => {
      fc.assert(
        fc.property(anything, (text) => {
          const { source, dates, events, actors } = readSample(text, registers);
          const ids = new Set(actors.map(({ id }) => id));
          for (const { start, end, text: words } of dates)
            expect(text.slice(start, end)).toBe(words);
          let last = 0;
          for (const { start, end } of source.zones) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          for (const event of events) {
            const evidence = event.date.evidence === null ? [] : [event.date.evidence];
            for (const { start, end, exact } of [
              ...event.excerpts,
              ...event.issues.map((each) => each.evidence),
              ...evidence,
            ]) {
              expect(end).toBeGreaterThan(start);
              expect(text.slice(start, end)).toBe(exact);
            }
            expect(event.excerpts.length).toBeGreaterThan(0);
            expect(event.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
            expect(event.title).not.toBe('');
            for (const { id } of event.actors) expect(ids).toContain(id);
          }
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        }),
        fuzzOf('extractor'),
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  test(
    'the same text gives the same',
    () => {
      fc.assert(
        fc.property(anything, (text) => {
          expect(readSample(text)).toEqual(readSample(text));
          expect(guessSource(text)).toEqual(guessSource(text));
        }),
        fuzzOf('the same text twice'),
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  test(
    'drafts put beside themselves are themselves',
    () => {
      fc.assert(
        fc.property(prose, (text) => {
          const { events } = readSample(text);
          expect(mergeDrafts([], events).events.length).toBeLessThanOrEqual(events.length);
        }),
        fuzzOf('merging of drafts'),
      );
    },
    FUZZ_TIMEOUT_MS,
  );
});

/** Texts that make a careless pattern run away, each of about so many code units. */
const endless: Readonly<Record<string, string>> = {
  weekdays: 'Monday ',
  brackets: '(“[',
  capitals: 'Word Name ',
  ordinals: 'on the 1st of ',
  numbers: '10-11-',
  commas: 'Ann Lee, ',
  spaces: '          ',
  lines: 'a\n',
  verbs: 'met and will meet ',
  said: 'said “a” ',
  names: 'President Ann Lee and ',
};

/** The least of three, in milliseconds of this process alone, however busy the machine is. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    extract(text, { id: 'x', published: '2025-01-28', registers });
    return process.cpuUsage(begin).user / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(endless))(
  'a text of %s takes time in proportion to its length',
  (_, piece) => {
    const length = 10_000;
    const text = piece.repeat(Math.ceil(length / piece.length));
    timeOf(text);
    const [one, four] = [timeOf(text), timeOf(text.repeat(4))];
    // Four times the text: sixteen times the time would be its square. Small times tell nothing.
    expect(four).toBeLessThan(Math.max(one, 6) * 10);
  },
);
