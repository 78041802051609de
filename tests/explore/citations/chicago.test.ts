import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeChicago } from '../../../src/explore/citations/chicago.ts';
import {
  type Citation,
  type CitedWork,
  citeEvent,
  citeQuote,
} from '../../../src/explore/citations/citation.ts';
import { type CslDate, cslDate } from '../../../src/explore/citations/csl-item.ts';
import { datesOfAllKinds } from '../exports/inputs.ts';
import { published } from '../support/real-corpus.ts';
import { citeprocNote } from './citeproc-note.ts';

const page = 'https://example.org/readout/';
const accessed = '2026-11-21';

function work(item: Partial<CitedWork['item']>, lead = ''): CitedWork {
  const whole = {
    id: 'work',
    type: 'webpage',
    title: 'Talks',
    'container-title': 'Site',
    accessed: { 'date-parts': [[2026, 11, 21]] },
    URL: 'https://example.org/?source=a&quote=1',
    archive: 'Readout: Contacts',
    ...item,
  } as const;
  return { item: whole, published: null, lead };
}

/** The title alone, as it stands in a note: `“Talks,”`. */
function titleIn(note: string): string {
  return note.slice(0, note.indexOf(' Site, '));
}

describe.each([
  ['the real corpus', published],
  ['dates of all kinds', datesOfAllKinds],
])('%s', (_, timeline) => {
  const context = { timeline, page, accessed };

  test.each(timeline.events.map((event) => [event.id, event] as const))(
    '%s and its quotes are cited as by citeproc',
    (_, event) => {
      const quotes = event.excerpts.map((_, at) => citeQuote(event, at, context));
      for (const citation of [citeEvent(event, context), ...quotes]) {
        expect(writeChicago(citation)).toBe(citeprocNote(citation));
      }
    },
  );
});

/** Each title as we set it and as citeproc does, and why we do not follow it. */
const differences: readonly {
  readonly title: string;
  readonly ours: string;
  readonly citeproc: string;
  readonly why: string;
}[] = [
  {
    title: 'plan b of the talks',
    ours: '“Plan B of the Talks,”',
    citeproc: '“Plan b of the Talks,”',
    why: 'A letter that is a word is a word (8.159).',
  },
  {
    title: 'the next step',
    ours: '“The Next Step,”',
    citeproc: '“The next Step,”',
    why: 'It takes “next” and “plus” for prepositions wherever they stand.',
  },
  {
    title: 'they stand up to pressure',
    ours: '“They Stand Up to Pressure,”',
    citeproc: '“They Stand up to Pressure,”',
    why: 'It takes “up to” for a preposition wherever it stands.',
  },
  {
    title: 'a follow-up report',
    ours: '“A Follow-Up Report,”',
    citeproc: '“A Follow-up Report,”',
    why: 'An adverb has a capital in a compound too (8.161).',
  },
  {
    title: 'what trump’s here for',
    ours: '“What Trump’s Here For,”',
    citeproc: '“What Trump’s Here for,”',
    why: 'It misses the last word of a title with an apostrophe (8.159).',
  },
  {
    title: 'gov.uk publishes talks',
    ours: '“gov.uk Publishes Talks,”',
    citeproc: '“Gov.Uk Publishes Talks,”',
    why: 'A word with a dot, an at sign, an underscore or an ampersand within is a name or an address.',
  },
  {
    title: 'the “talks ‘of’ peace” end',
    ours: '“The ‘Talks “of” Peace’ End,”',
    citeproc: '“The ‘talks “of” Peace’ End,”',
    why: 'It leaves a word small after a mark that has another quotation within.',
  },
  {
    title: 'the end ("talks")',
    ours: '“The End (‘Talks’),”',
    citeproc: '“The End (‘talks’),”',
    why: 'It leaves a word small after two signs.',
  },
  {
    title: 'peace—"talks"—end',
    ours: '“Peace—‘Talks’—End,”',
    citeproc: '“Peace—"talks"—End,”',
    why: 'It knows straight marks beside a blank or a bracket alone.',
  },
  {
    title: '"peace" talks',
    ours: '“‘Peace’ Talks,”',
    citeproc: '“‘peace’ Talks,”',
    why: 'It leaves a word small after a straight mark that opens the title.',
  },
  {
    title: '«peace» talks',
    ours: '“«Peace» Talks,”',
    citeproc: '“«peace» Talks,”',
    why: 'A word within French marks is a word.',
  },
  {
    title: 'the “end',
    ours: '“The “End,”',
    citeproc: '“The “end,”',
    why: 'A mark without its partner hides no word.',
  },
  {
    title: 'the <b>bold</b> talks',
    ours: '“The <b>Bold</b> Talks,”',
    citeproc: '“The <b>bold</B> Talks,”',
    why: 'A word after what looks like markup is a word; what looks like markup stays as it is.',
  },
];

test.each(differences)('$title: $why', ({ title, ours, citeproc }) => {
  const citation = [work({ title })];
  expect(titleIn(writeChicago(citation))).toBe(ours);
  expect(titleIn(citeprocNote(citation))).toBe(citeproc);
});

test('the name of a newspaper stands as it is stated, which citeproc gives capitals', () => {
  const citation = [work({ type: 'article-newspaper', 'container-title': 'news of the day' })];
  expect(writeChicago(citation)).toContain('“Talks,” news of the day, ');
  expect(citeprocNote(citation)).toContain('“Talks,” News of the Day, ');
});

/** Words that the differences above do not concern. */
const plainWord = fc.constantFrom(
  ...['talks', 'peace', 'starmer’s', "trump's", 'UK–US', 'NATO', 'iPhone', 'über', '2nd', '5%'],
  ...['of', 'the', 'and', 'about', 'with', 'to', 'as', 'is', 'they', 'AT&T', '$10', 'no'],
  ...['neo-Nazi', 'two-day', 'and/or', 'joint-statement', '[2025]', '(security)', '<UK>', '1<2'],
);
const sign = fc.constantFrom(' ', ' ', ' & ', ' 😀 ', ' – ', ' … ', '—');
const words = fc
  .tuple(plainWord, fc.array(fc.tuple(sign, plainWord), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.flat().join(''));
const phrase = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((each) => `“${each}”`),
  words.map((each) => `‘${each}’`),
  words.map((each) => `on "${each}"`),
);
const someTitle = fc
  .tuple(
    fc.array(fc.tuple(phrase, fc.constantFrom(' ', ': ', '? ', '! ', ', ', '; ', ' – ')), {
      maxLength: 3,
    }),
    phrase,
    fc.constantFrom(' talks', ' NATO?', ' UK!', ' peace.', ' “no”', ' [August 2024; announced]'),
  )
  .map(([front, last, end]) => front.flat().join('') + last + end);

const someDate = fc.constantFrom(
  ...['2022', '2024-08', '2024-09-10', '2024-09-10/2024-09-11', '2024-09-30/2024-10-02'],
  ...['2024-12-30/2025-01-02', '2024-09-10/..', '2025-03~', '2025-03-18~', '2024?'],
);
const someIssued: fc.Arbitrary<CslDate | undefined> = fc.option(
  fc.tuple(someDate, fc.boolean()).map(([edtf, certain]) => cslDate(edtf, certain)),
  { nil: undefined },
);
const somePublisher = fc.constantFrom(
  ...['Nation.Cymru', 'O’Neill & Sons', "O'Neill Inc.", 'What Now?', 'The “Post”', 'A <UK> Post'],
);
const someWork = fc
  .record({
    title: someTitle,
    type: fc.constantFrom('webpage' as const, 'article-newspaper' as const),
    publisher: fc.option(somePublisher, { nil: undefined }),
    issued: someIssued,
    lead: fc.constantFrom('', 'based on ', "Foreign Secretary's office, quoted in "),
  })
  .map(({ title, type, publisher, issued, lead }) => {
    const { 'container-title': _, archive, ...rest } = work({}).item;
    const item = {
      ...rest,
      title,
      ...(publisher === undefined
        ? {}
        : { type, publisher, ...(type === 'webpage' ? {} : { 'container-title': publisher }) }),
      // The style drops the archive where there is no date; events have neither.
      ...(issued === undefined ? {} : { issued, archive: 'Readout: Contacts' }),
    };
    return { item, published: null, lead } satisfies CitedWork;
  });

test('whatever the title, the publisher and the date, the note is that of citeproc', () => {
  fc.assert(
    fc.property(fc.array(someWork, { minLength: 1, maxLength: 3 }), (works) => {
      const citation: Citation = works.map((each, at) => ({
        ...each,
        item: { ...each.item, id: `work-${at}` },
      }));
      expect(writeChicago(citation)).toBe(citeprocNote(citation));
    }),
    { numRuns: 300 },
  );
});
