import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/extract/find-mentions.ts';
import type { Registers } from '../../../src/extract/registers.ts';
import { readZones } from '../../../src/extract/segment/zones.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { ForeignDraft } from '../../../src/seed-format/foreign-drafts/draft-form.ts';
import { proveDrafts } from '../../../src/seed-format/foreign-drafts/prove-drafts.ts';
import { contentText } from '../../../src/seed-format/source-text.ts';

const registers: Registers = {
  actors: [
    {
      actor: {
        id: 'ann-lee',
        name: 'Ann Lee',
        kind: 'person',
        side: 'north',
        offices: [{ title: 'Harbour Minister', from: '2024-01-01', to: null }],
      },
      aliases: ['Lee'],
    },
    {
      actor: { id: 'bo-ray', name: 'Bo Ray', kind: 'person', side: 'south', offices: [] },
      aliases: [],
    },
  ],
  issues: [
    { issue: { id: 'bees', label: 'Bees' }, terms: ['Bees', 'hives'] },
    { issue: { id: 'fish', label: 'Fisheries' }, terms: ['Fisheries', 'herring'] },
  ],
};

const text = `The harbour talks

Harbour Minister Ann Lee met Cy Fox in Rome on 26 January 2025 to speak of the bees of the town.

“The hives are safe — and they\u200b will stay safe,” Ms Lee said on Monday. Herring was not discussed.

The parties will meet again. On 3 March 2024 they had signed a “first, cautious” agreement on hives.

The parties will meet again. Nothing else was said about the state of the harbour.
`;

const draft: ForeignDraft = {
  path: 'drafts[0]',
  quote: 'Harbour Minister Ann Lee met Cy Fox in Rome on 26 January 2025',
  context: null,
  position: null,
  title: 'Lee and Fox meet in Rome',
  date: '2025-01-26',
  dateWords: null,
  kind: 'meeting',
  people: ['Ann Lee', 'Cy Fox'],
  issues: [],
  voice: null,
  mode: null,
};

function prove(given: Partial<ForeignDraft> | readonly Partial<ForeignDraft>[], words = text) {
  const zones = readZones(words);
  const drafts = [given]
    .flat()
    .map((each, index) => ({ ...draft, path: `drafts[${index}]`, ...each }));
  const result = proveDrafts(drafts, {
    source: {
      id: 'talks',
      name: 'talks.txt',
      text: words,
      zones,
      content: contentText(words, zones),
    },
    published: parseEdtf('2025-01-28'),
    registers,
    ...findMentions(words, zones, registers, '2025-01-28'),
  });
  return {
    events: result.proved.map(({ event }) => event),
    reasons: result.refused.map(({ path, message }) => `${path}: ${message}`),
    remarks: result.remarks.map(({ message }) => message),
    actors: result.actors,
  };
}

test('a draft that holds becomes an event that nobody has reviewed', () => {
  const { events, reasons, actors } = prove({ issues: ['bees', 'the fisheries', 'hives'] });
  expect(reasons).toEqual([]);
  expect(events).toMatchObject([
    {
      id: '2025-01-26-lee-fox-meeting',
      reviewed: false,
      date: { edtf: '2025-01-26', basis: 'stated', evidence: { exact: '26 January 2025' } },
      actors: [
        { id: 'ann-lee', role: 'participant' },
        { id: 'cy-fox', role: 'participant' },
      ],
      issues: [{ id: 'bees', treatment: 'discussed', evidence: { exact: 'bees' } }],
      excerpts: [{ exact: draft.quote, paragraph: 2, prefix: '', voice: null }],
    },
  ]);
  expect(actors).toMatchObject([{ id: 'cy-fox', registered: false }]);
});

describe('the quote', () => {
  test.each([
    [
      'made up',
      'The ministers signed a treaty about whales',
      'nor anything like it. It may be made up.',
    ],
    [
      'a paraphrase',
      'Harbour Minister Ann Lee has met with Cy Fox in Rome on 26 January',
      'The nearest passage is in line 3: "Harbour Minister Ann Lee met Cy Fox in Rome on 26 January',
    ],
    ['too short', 'Cy Fox', 'is too short to prove anything.'],
  ])('%s is refused', (_, quote, reason) => {
    const { events, reasons } = prove({ quote });
    expect(events).toEqual([]);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
  });

  test.each([
    ['straight marks and a hyphen', '"The hives are safe - and they will stay safe," Ms Lee said'],
    ['marks of its own', '“The hives are safe – and they will stay safe”'],
    ['a soft hyphen and wrapped lines', 'The hi\u00adves are\n  safe --- and they will\tstay'],
  ])('%s are folded, and the words of the text are kept', (_, quote) => {
    const { events, reasons } = prove({ quote, people: [], date: '2025-01-27' });
    expect(reasons).toEqual([]);
    expect(events[0]?.excerpts[0]?.exact).toContain(
      'The hives are safe — and they\u200b will stay',
    );
    expect(text).toContain(events[0]?.excerpts[0]?.exact);
  });

  test('line ends of the text count as any white space', () => {
    const { events } = prove(
      { quote: 'met Cy Fox\nin Rome' },
      text.replaceAll('\n', '\r\n').replace('Fox in', 'Fox\r\nin'),
    );
    expect(events[0]?.excerpts[0]?.exact).toBe('met Cy Fox\r\nin Rome');
  });

  describe('that stands twice', () => {
    const twice = { quote: 'The parties will meet again.', people: [], date: '2025-01' };
    test('is refused by itself', () => {
      expect(prove({ ...twice, dateWords: null }).reasons[0]).toContain(
        'stands 2 times in talks.txt (lines 7, 9). Give more of it, or words around it as "context".',
      );
    });
    test('is told by its context, or by the position its reader gives', () => {
      const second = text.lastIndexOf('The parties');
      const context = 'The parties will meet again. Nothing else was said';
      const about = { ...twice, title: 'The parties are to meet', date: '2025-01-28' };
      for (const more of [{ context }, { position: second + 3 }]) {
        const { events, reasons } = prove({ ...about, ...more });
        expect(reasons).toEqual([]);
        expect(events[0]?.excerpts[0]?.start).toBe(second);
      }
      expect(prove({ ...about, context: 'The parties' }).reasons[0]).toContain('0 of them in its');
    });
  });
});

describe('the date', () => {
  const hives = { quote: 'The hives are safe - and they will stay safe', people: [] };
  test.each([
    [
      'another day than the quote names',
      { date: '2025-01-25' },
      'the date 2025-01-25 contradicts the quote, which has “26 January 2025” (2025-01-26).',
    ],
    [
      'another than its words mean',
      { ...hives, date: '2025-01-28', dateWords: 'on Monday' },
      'contradicts "on Monday", which has “Monday” (2025-01-27)',
    ],
    [
      'words that are not there',
      { dateWords: 'on 27 January 2025' },
      'its date: "on 27 January 2025" does not stand in talks.txt',
    ],
    [
      'no words, and far off',
      { ...hives, date: '2019' },
      'Give the words it rests on as "dateWords".',
    ],
    [
      'no words, and still to come',
      { ...hives, date: '2025-02-03' },
      'Give the words it rests on as "dateWords".',
    ],
  ])('%s is refused', (_, given, reason) => {
    const { events, reasons } = prove(given);
    expect(events).toEqual([]);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
  });

  test.each([
    ['named in its words', { dateWords: 'in Rome on 26 January 2025' }, 'stated'],
    ['counted from the publication', { ...hives, date: '2025-01-27' }, 'relative'],
    [
      'a day of words that name more',
      { ...hives, date: '2024-03-03', dateWords: 'On 3 March 2024' },
      'stated',
    ],
    [
      'shortly before the publication, unnamed',
      { ...hives, date: '2025-01-20', quote: 'Nothing else was said about the state' },
      'inferred',
    ],
  ])('%s holds', (_, given, basis) => {
    const { events, reasons } = prove(given);
    expect(reasons).toEqual([]);
    expect(events).toMatchObject([{ date: { basis } }]);
  });
});

describe('people', () => {
  test('one who is not in the text is refused with the draft, all reasons together', () => {
    const { events, reasons } = prove({
      people: ['Ann Lee', 'Eve Moss', 'Bo Ray'],
      date: '2025-01-25',
    });
    expect(events).toEqual([]);
    expect(reasons.map((reason) => reason.slice(0, 56))).toEqual([
      'drafts[0]: the date 2025-01-25 contradicts the quote, wh',
      'drafts[0]: "Eve Moss" is named nowhere in talks.txt. Nam',
      'drafts[0]: "Bo Ray" is named nowhere in talks.txt, nor i',
    ]);
  });

  test.each(['ann-lee', 'Ms Lee', 'Harbour Minister Ann Lee', 'the Lee', 'Harbour Minister'])(
    '%s',
    (name) => {
      const { events } = prove({ people: [name] });
      if (name === 'the Lee') expect(events).toEqual([]);
      else expect(events).toMatchObject([{ actors: [{ id: 'ann-lee' }] }]);
    },
  );

  test('the words of a title that nobody said give way to the quote', () => {
    const { events, remarks } = prove({ title: 'Lee and Moss sign 12 treaties.' });
    expect(events).toMatchObject([{ title: draft.quote }]);
    expect(remarks[0]).toContain('has words that the text has not: Moss, 12.');
  });
});

test('an issue is as its words say, and is left out where none show it', () => {
  const quote = 'Herring was not discussed.';
  const about = { quote, people: [], date: '2025-01-27', title: 'No word of herring' };
  const { events, remarks } = prove({
    ...about,
    issues: ['Fisheries', 'Bees', 'harbour', 'whales'],
  });
  expect(events).toMatchObject([
    {
      issues: [
        { id: 'fish', treatment: 'not-discussed' },
        { id: 'bees', treatment: 'discussed' },
      ],
    },
  ]);
  expect(remarks).toEqual([
    '"harbour" is in no register. The text has these words: add it to issues.yaml if it matters.',
    'the issue "whales" is in no register and not in the text, and was left out.',
  ]);
});

describe('the mode', () => {
  const said = 'The hives are safe — and they will stay safe';
  const signed = 'they had signed a "first, cautious" agreement';
  test.each([
    ['quoted', said, null],
    [
      'paraphrased',
      said,
      'stand wholly within quotation marks. Write "quoted", which the text shows',
    ],
    [
      'own',
      said,
      'is for the words of the text itself, but a voice is given. Leave the voice out, or write "quoted"',
    ],
    [
      'quoted',
      signed,
      '"they had signed a" stands outside the quotation marks. Write "partly", which the text shows',
    ],
    ['partly', signed, null],
    [
      'quoted',
      draft.quote,
      'no word of it stands within quotation marks. Write "paraphrased", which the text shows',
    ],
    ['paraphrased', draft.quote, null],
  ] as const)('%s of “%s”', (mode, quote, reason) => {
    const date = quote === said ? '2025-01-27' : quote === signed ? '2024-03-03' : '2025-01-26';
    const dateWords = quote === signed ? 'On 3 March 2024' : null;
    const { reasons } = prove({ mode, quote, date, dateWords, voice: 'Ann Lee' });
    if (reason === null) expect(reasons).toEqual([]);
    else expect(reasons.join()).toContain(reason);
  });

  test('words of a voice want a voice', () => {
    expect(prove({ mode: 'quoted' }).reasons[0]).toContain('wants a voice.');
  });
});

test('a draft that is there already is refused as such', () => {
  const { events, reasons } = prove([{}, { title: 'Again' }]);
  expect(events).toHaveLength(1);
  expect(reasons[0]).toContain('drafts[1]: this is the draft drafts[0] again');
});

describe('many drafts', () => {
  const line = (n: number) =>
    `Minister Ann Lee opened the harbour number ${n} with a speech about boat ${n * 7} on 26 January 2025.`;
  const many = (count: number) => Array.from({ length: count }, (_, n) => line(n)).join('\n\n');

  test('2,000 that hold and 2,000 that are made up are proved in seconds', () => {
    const words = many(2000);
    const good = Array.from({ length: 2000 }, (_, n) => ({
      quote: line(n),
      people: ['Ann Lee'],
      title: 'Lee opens a harbour',
    }));
    const bad = good.map(({ quote, ...rest }) => ({
      ...rest,
      quote: quote.replace('opened', 'sank'),
    }));
    const start = performance.now();
    const { events, reasons } = prove([...good, ...bad], words);
    expect(events).toHaveLength(2000);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2000);
    expect(reasons).toHaveLength(2000);
    expect(reasons[1234]).toContain('harbour number 1234 with');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
