import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../../src/explore/citations/bibtex.ts';
import { writeChicago } from '../../../src/explore/citations/chicago.ts';
import { citeQuote } from '../../../src/explore/citations/citation.ts';
import { copiedQuote, quoteWithSource } from '../../../src/explore/citations/copied-quote.ts';
import { writeRis } from '../../../src/explore/citations/ris.ts';
import {
  attributionOf,
  quotedText,
  saidWords,
  wordsSet,
} from '../../../src/explore/evidence/attribution.ts';
import { writeCalendar } from '../../../src/explore/exports/calendar.ts';
import { writeCsv } from '../../../src/explore/exports/csv.ts';
import { writeJson } from '../../../src/explore/exports/json.ts';
import { writeMarkdown } from '../../../src/explore/exports/markdown.ts';
import { writeTimelineJs } from '../../../src/explore/exports/timeline-js.ts';
import { writeWebAnnotation } from '../../../src/explore/exports/web-annotation.ts';
import type { Excerpt, SpeechMode } from '../../../src/model/event.ts';
import type { Source, Zone } from '../../../src/model/source.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { eventFields } from '../../../src/search-index/event-fields.ts';
import { exportInput } from '../exports/inputs.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const drawn = drawTimeline('talk: 2025-01-26 call ann+bob@south [paper:ann]');
const event = first(drawn.events);
const paper = first(drawn.sources);

function first<T>([entry]: readonly T[]): T {
  if (entry === undefined) throw new Error('nothing is there');
  return entry;
}

type Given = {
  readonly voice?: string | null;
  readonly source?: Partial<Source>;
};

/** A timeline with one excerpt that says this and speaks so. */
function speaking(
  exact: string,
  mode: SpeechMode,
  { voice, source }: Given = {},
): PublishedTimeline {
  const excerpt: Excerpt = {
    source: 'paper',
    start: 0,
    end: exact.length,
    exact,
    paragraph: 1,
    prefix: '',
    suffix: '',
    voice: voice === undefined ? (mode === 'own' ? null : 'ann') : voice,
    mode,
  };
  return {
    ...drawn,
    actors: drawn.actors.map((actor) => ({ ...actor, name: `Dame ${actor.name}` })),
    sources: [{ ...paper, title: 'The talks', publisher: 'The Post', ...source }],
    events: [{ ...event, excerpts: [excerpt] }],
  };
}

function excerptOf({ events }: PublishedTimeline): Excerpt {
  return first(first(events).excerpts);
}

const post: readonly Zone[] = [{ zone: 'post', start: 0, end: 1000 }];

describe('quotation marks stand around what is quoted and lacks them', () => {
  test.each([
    ['cut out of a quotation', 'We met in Rome.', '“We met in Rome.”', {}],
    ['with its own marks', '“We met in Rome.”', '“We met in Rome.”', {}],
    ['with who says so after it', '“We met,” she said.', '“We met,” she said.', {}],
    ['with who says so before it', 'She said: “We met.”', 'She said: “We met.”', {}],
    ['cut at its end', 'She said: “We met.', 'She said: “We met.”', {}],
    ['cut at its beginning', 'We met,” she said.', '“We met,” she said.', {}],
    ['cut at both', 'We met,” she said. “It was warm', '“We met,” she said. “It was warm”', {}],
    ['a paragraph of several', '“We met.', '“We met.”', {}],
    ['straight', 'We met," she said.', '"We met," she said.', {}],
    ['guillemets', 'Elle dit : « Nous venons', 'Elle dit : « Nous venons»', {}],
    ['over paragraphs', '“We met.\n\n“It was warm.”', '“We met.\n\n“It was warm.”', {}],
    ['over lines', 'She said: “We\nmet in Rome', 'She said: “We\nmet in Rome”', {}],
    ['with another within', 'He told me ‘no’ twice.', '“He told me ‘no’ twice.”', {}],
    ['a post', 'We met.', '“We met.”', { source: { zones: post } }],
    ['a post that quotes', 'We met “him”.', '“We met ‘him’.”', { source: { zones: post } }],
    [
      'its own text',
      'The “big” deal is done',
      '“The ‘big’ deal is done”',
      { source: { issuedBy: 'ann' } },
    ],
    ['a turn', 'MR LEE: We met.', 'MR LEE: “We met.”', { source: { kind: 'transcript' as const } }],
    ['somebody not named', 'We met.', '“We met.”', { voice: null }],
  ])('%s', (_, exact, expected, given) => {
    const timeline = speaking(exact, 'quoted', given);
    expect(quotedText(excerptOf(timeline), timeline)).toBe(expected);
    expect(wordsSet(excerptOf(timeline), timeline).isMarked).toBe(expected !== exact);
  });

  test.each([
    ['partly', 'Ann said it was a “warm” call'],
    ['partly', '“Warm” was the call, and “short'],
    ['paraphrased', 'Ann said that it was warm'],
    ['own', 'The two met in “Rome”'],
  ] as const)('%s: %s', (mode, exact) => {
    const timeline = speaking(exact, mode);
    expect(quotedText(excerptOf(timeline), timeline)).toBe(exact);
  });

  test('whatever the words, only quoted ones change, and by nothing but quotation marks', () => {
    const words = fc.stringMatching(/^[A-Za-z “”"‘’'«»,.:\n]{1,60}$/);
    const modes = fc.constantFrom<SpeechMode>('quoted', 'partly', 'paraphrased', 'own');
    const bare = (text: string) => text.replace(/[„“”"‘’'«»]/g, '');
    fc.assert(
      fc.property(words, modes, fc.boolean(), (exact, mode, isPost) => {
        const timeline = speaking(exact, mode, { source: { zones: isPost ? post : [] } });
        const shown = quotedText(excerptOf(timeline), timeline);
        expect(bare(shown)).toBe(bare(exact));
        if (mode !== 'quoted') expect(shown).toBe(exact);
      }),
    );
  });

  test('what only says whose words they are is not the voice’s', () => {
    const pieces = (exact: string) => {
      const timeline = speaking(exact, 'quoted');
      return wordsSet(excerptOf(timeline), timeline).pieces.map(
        ({ text, isVoice }) => `${isVoice ? 'voice' : 'text'}: ${text}`,
      );
    };
    expect(pieces('“We met,” she said. “It was')).toEqual([
      'voice: “We met,”',
      'text:  she said. ',
      'voice: “It was”',
    ]);
    expect(pieces('We met')).toEqual(['voice: “We met”']);
  });
});

test('words that show an issue speak as the excerpt that holds them', () => {
  const said = (exact: string, mode: SpeechMode, words: string) => {
    const timeline = speaking(exact, mode);
    const start = exact.indexOf(words);
    const evidence = { source: 'paper', start, end: start + words.length, exact: words };
    return saidWords(evidence, [excerptOf(timeline)], timeline);
  };
  const quoted = '“We spoke of trade,” she said on Monday.';
  expect(said(quoted, 'quoted', 'spoke of trade')).toEqual({
    mode: 'quoted',
    text: '“spoke of trade”',
  });
  expect(said(quoted, 'quoted', 'she said on Monday')).toEqual({
    mode: 'quoted',
    text: 'she said on Monday',
  });
  expect(said('She told of “trade” and peace', 'partly', 'peace')).toEqual({
    mode: 'partly',
    text: 'peace',
  });
  expect(said('She told of trade', 'paraphrased', 'trade')).toEqual({
    mode: 'paraphrased',
    text: 'trade',
  });
  const elsewhere = { source: 'paper', start: 900, end: 905, exact: 'trade' };
  expect(saidWords(elsewhere, [excerptOf(speaking('x', 'quoted'))], drawn)).toEqual({
    mode: null,
    text: 'trade',
  });
});

test('who is speaking, and how', () => {
  const lead = (mode: SpeechMode, given: Given = {}) => {
    const timeline = speaking('Words.', mode, given);
    return attributionOf(excerptOf(timeline), timeline).lead;
  };
  expect(lead('quoted')).toBe('Dame ann, quoted in ');
  expect(lead('partly')).toBe('Dame ann, partly quoted by The Post in ');
  expect(lead('paraphrased')).toBe('Dame ann, paraphrased by The Post in ');
  expect(lead('own')).toBe('The reporter, in ');
  expect(lead('paraphrased', { source: { publisher: null } })).toBe('Dame ann, paraphrased in ');
  expect(lead('quoted', { voice: null })).toBe('Speaker not named, quoted in ');
});

/** One excerpt of each mode, as it may stand, and what is said of it before the title. */
const oneOfEach: readonly (readonly [SpeechMode, exact: string, set: string, lead: string])[] = [
  ['quoted', 'We met in Rome.', '“We met in Rome.”', 'Dame ann, quoted in '],
  [
    'partly',
    'Ann called it a “warm” call.',
    'Ann called it a “warm” call.',
    'Dame ann, partly quoted by The Post in ',
  ],
  [
    'paraphrased',
    'Ann said that they met.',
    'Ann said that they met.',
    'Dame ann, paraphrased by The Post in ',
  ],
  ['own', 'The two met in Rome.', 'The two met in Rome.', 'The reporter, in '],
];

describe.each(oneOfEach)('%s in every form in which it is taken away', (mode, exact, set, lead) => {
  const timeline = speaking(exact, mode);
  const input = exportInput(timeline);
  const context = { timeline, page: 'https://example.org/', accessed: '2026-11-21' };
  const talk = first(timeline.events);
  const wrong = [`“${exact}`, `"${exact}`].filter((words) => !set.startsWith(words));

  test('Copy quote', () => {
    const [words, stands] = copiedQuote(talk, 0, context).split('\n');
    expect(words).toBe(set);
    expect(stands).toContain(`— ${lead}The talks, The Post, `);
  });

  test('citations', () => {
    const citation = citeQuote(talk, 0, context);
    const named = lead.startsWith('The reporter') ? '' : lead;
    expect(writeChicago(citation).startsWith(`${named}“The Talks,” `)).toBe(true);
    expect(citation[0]?.item.note).toContain(`¶1: ${set}`);
    for (const written of [writeRis(citation), writeBibtex(citation)])
      for (const words of wrong) expect(written).not.toContain(words);
  });

  test('Markdown, calendar, TimelineJS', () => {
    const unfolded = writeCalendar(input).replace(/\r\n /g, '').replaceAll('\\,', ',');
    expect(unfolded).toContain(`${set}\\n— ${lead}The talks`);
    expect(writeMarkdown(input)).toContain(`> ${set}\n>\n> — ${lead}The talks`);
    const slide = JSON.parse(writeTimelineJs(input)).events[0].text.text;
    expect(slide).toContain(`<blockquote>${set}</blockquote><p>${lead}The talks`);
  });

  test('CSV, JSON and Web Annotation keep the text’s own characters, and say the mode', async () => {
    const csv = writeCsv(input);
    const [header = '', row = ''] = csv.split('\r\n');
    expect(header).toContain('quote_1,voice_1,mode_1,source_1');
    const cell = exact.includes('"') ? `"${exact.replaceAll('"', '""')}"` : exact;
    expect(row).toContain(
      `${cell},${mode === 'own' ? 'The reporter' : 'Dame ann'},${mode},The talks`,
    );
    expect(JSON.parse(await writeJson(input)).events[0].excerpts[0]).toMatchObject({ exact, mode });
    const annotation = await writeWebAnnotation(input);
    expect(annotation).toContain(`Source: ${lead}The talks`);
  });

  test('search says how the words found are spoken', () => {
    const said = eventFields(timeline)(talk).find(({ kind }) => kind === 'quote');
    const label = {
      quoted: ', quoted',
      partly: ', partly quoted',
      paraphrased: ', paraphrased',
      own: '',
    };
    expect(said?.says).toBe(`${mode === 'own' ? 'The reporter' : 'Dame ann'}${label[mode]}`);
  });
});

test('words that are selected in a source stand in marks under its name, and nobody’s', () => {
  const copied = quoteWithSource(
    '“We met,” she said',
    { ...paper, title: 'The talks' },
    'https://x.example/',
  );
  expect(copied.split('\n')[0]).toBe('“‘We met,’ she said”');
  expect(copied).not.toContain('ann');
});
