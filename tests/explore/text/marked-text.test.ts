import { describe, expect, test } from 'vitest';
import {
  type Mark,
  markedText,
  marksIn,
  type Paragraph,
  provenMarks,
} from '../../../src/explore/text/marked-text.ts';
import type { Zone, ZoneKind } from '../../../src/model/source.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published, sourceOf, textOf } from '../support/real-corpus.ts';

function spanIn(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" does not stand in the text.`);
  return { start, end: start + words.length };
}

function zone(text: string, kind: ZoneKind, words: string): Zone {
  return { zone: kind, ...spanIn(text, words) };
}

function mark(text: string, event: string, words: string): Mark {
  return { event, excerpt: 0, ...spanIn(text, words) };
}

/** Paragraphs as they are read: `body: They met <talks:in London>.`, folds as `[comment: … / …]`. */
function read(text: string, zones: readonly Zone[], marks: readonly Mark[]): readonly string[] {
  const segments = (paragraph: Paragraph) =>
    paragraph.segments.map(({ start, end, marks: under }) => {
      const words = text.slice(start, end);
      return under.length === 0 ? words : `<${under.map(({ event }) => event).join('+')}:${words}>`;
    });
  return markedText(text, zones, marks).map((block) =>
    block.kind === 'folded'
      ? `[${block.zone}: ${block.paragraphs.map((each) => segments(each).join('')).join(' / ')}]`
      : `${block.zone}: ${segments(block).join('')}`,
  );
}

describe('a source as it is read', () => {
  test('is its lines, without those that are empty', () => {
    expect(read('One.\n\n \t\nTwo.\r\nThree.\rFour.', [], [])).toEqual([
      'body: One.',
      'body: Two.',
      'body: Three.',
      'body: Four.',
    ]);
    expect(read('', [], [])).toEqual([]);
    expect(read('\r\n\r\n', [], [])).toEqual([]);
  });

  test('shows each passage under its event, where two overlap under both', () => {
    const text = 'They met in London on Friday.';
    const marks = [mark(text, 'talks', 'met in London'), mark(text, 'visit', 'London on Friday')];
    expect(read(text, [], marks)).toEqual([
      'body: They <talks:met in ><talks+visit:London><visit: on Friday>.',
    ]);
  });

  test('shows a passage of several paragraphs in each of them', () => {
    const text = 'He said: “One.\n\nTwo.” Then he left.';
    expect(read(text, [], [mark(text, 'talks', '“One.\n\nTwo.”')])).toEqual([
      'body: He said: <talks:“One.>',
      'body: <talks:Two.”> Then he left.',
    ]);
  });

  test('folds neighbouring paragraphs of one kind, and what tells something never', () => {
    const text = 'News\n\nHead\nThey met.\nJoin us\nPay us\nPhoto: X\nHe posted.\n3 Comments\nBah!';
    const zones = [
      zone(text, 'boilerplate', 'News'),
      zone(text, 'heading', 'Head'),
      zone(text, 'boilerplate', 'Join us\nPay us'),
      zone(text, 'caption', 'Photo: X'),
      zone(text, 'post', 'He posted.'),
      zone(text, 'comment', '3 Comments\nBah!'),
    ];
    expect(read(text, zones, [])).toEqual([
      '[boilerplate: News]',
      'heading: Head',
      'body: They met.',
      '[boilerplate: Join us / Pay us]',
      '[caption: Photo: X]',
      'post: He posted.',
      '[comment: 3 Comments / Bah!]',
    ]);
  });

  test('folds only the part of a line that tells nothing', () => {
    const text = 'They met. CLICK HERE They parted.';
    expect(read(text, [zone(text, 'boilerplate', 'CLICK HERE ')], [])).toEqual([
      'body: They met. ',
      '[boilerplate: CLICK HERE ]',
      'body: They parted.',
    ]);
  });

  test('keeps emoji whole and what runs from right to left in its order', () => {
    const text = 'שלום 👩‍👩‍👧 “sí” 🇬🇧🇺🇸.';
    const marks = [mark(text, 'talks', '👩‍👩‍👧'), mark(text, 'visit', '🇬🇧')];
    expect(read(text, [], marks)).toEqual(['body: שלום <talks:👩‍👩‍👧> “sí” <visit:🇬🇧>🇺🇸.']);
  });
});

test('the marks of a source are the quotes that stand in it, the longer of two first', () => {
  const { events, sources } = drawTimeline(
    'talks: 2024-09-10 [letter] [minutes] [letter]\ncall: 2024-09-11 [minutes]',
  );
  const [letter] = sources;
  const marks = letter === undefined ? [] : marksIn(letter, [...events].reverse());
  expect(marks.map(({ event, excerpt, start }) => [event, excerpt, start])).toEqual([
    ['talks', 0, 0],
    ['talks', 2, 200],
  ]);
});

test('every quote of the real corpus is marked in its source, letter by letter', () => {
  for (const { id, zones } of published.sources) {
    const marks = marksIn(sourceOf(id), published.events);
    const blocks = markedText(textOf(id), zones, marks);
    const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    for (const { event, excerpt } of marks) {
      const under = segments.filter((segment) =>
        segment.marks.some((each) => each.event === event && each.excerpt === excerpt),
      );
      const words = under.map(({ start, end }) => textOf(id).slice(start, end)).join('');
      const { exact } = published.events.find((each) => each.id === event)?.excerpts[excerpt] ?? {};
      expect(words).toBe(exact?.replace(/[\r\n]+/g, ''));
    }
  }
});

test('a quote that the text does not say at its place is not marked', () => {
  const text = 'The two spoke by phone.';
  const [spoke, moved] = [mark(text, 'one', 'spoke'), mark(text, 'two', 'phone')];
  const quoted = [
    { ...spoke, exact: 'spoke' },
    { ...moved, exact: 'phony' },
    mark(text, 'x', 'by'),
  ];
  expect(provenMarks(text, quoted)).toEqual([quoted[0], quoted[2]]);
});
