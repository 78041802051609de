import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpokenText, speechShown } from '../../../src/extract/quotations/shown-speech.ts';
import { readReceived } from '../../../src/extract/segment/received-text.ts';
import type { SourceKind, Zone } from '../../../src/model/source.ts';

/** How the passage between ⟦ and ⟧ of a text speaks. */
function shownIn(marked: string, zones: readonly Zone[] = [], kind: SourceKind | null = null) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  expect(start, 'where the passage begins').toBeGreaterThanOrEqual(0);
  const text = marked.replace('⟦', '').replace('⟧', '');
  return speechShown(readSpokenText(readReceived(text), zones, kind), { start, end });
}

describe('within quotation marks of every kind', () => {
  test.each([
    ['curly', '⟦“We met in Rome.”⟧'],
    ['straight', 'She wrote: ⟦"We met in Rome."⟧'],
    ['single curly', '⟦‘We met in Rome,’⟧ she said.'],
    ['single straight', "⟦'We met in Rome,'⟧ she said."],
    ['guillemets', 'Elle dit : ⟦« Nous nous sommes vus. »⟧'],
    ['guillemets that point inwards', 'Er sagt: ⟦»Wir trafen uns.«⟧'],
    ['German', 'Er sagt: ⟦„Wir trafen uns.“⟧'],
    ['Polish', 'Mówi: ⟦„Spotkaliśmy się.”⟧'],
    ['Swedish', 'Hon säger: ⟦”Vi träffades.”⟧'],
    ['corner brackets', '彼は⟦「会った」⟧と言った。'],
    ['of TeX', "⟦``We met in Rome,''⟧ she said."],
    ['full width', '⟦＂We met in Rome.＂⟧'],
    ['written as entities', '⟦&quot;We met in Rome,&quot;⟧ she said.'],
    ['the words alone', '“⟦We met in Rome⟧,” she said.'],
    ['with apostrophes', '⟦‘It’s the ministers’ deal and they’ve signed’⟧, she said.'],
    ['with straight apostrophes', "⟦'It's the ministers' deal and they've signed'⟧, she said."],
    ['with a quotation within', '⟦“He told me ‘no’ and “never” twice.”⟧ she said.'],
    ['of a sentence in the middle', '“We met. ⟦We spoke at length.⟧ We parted.”'],
  ])('%s', (_, text) => {
    expect(shownIn(text)).toMatchObject({ mode: 'quoted', isWhole: true });
  });
});

describe('apostrophes quote nothing', () => {
  test.each([
    'The ’90s were the ministers’ years, and ⟦the boys’ father said it’s over⟧.',
    "The '90s were the ministers' years, and ⟦the boys' father said it's over⟧.",
    '⟦’Tis the ministers’ deal⟧, and the boys’ too.',
    "⟦O'Brien met the Joneses' lawyer⟧ at 5' 10\" and left at 6'.",
    'It was ‘90s music, and ⟦the ministers’ deal⟧ was off.',
  ])('%s', (text) => {
    expect(shownIn(text).mode).toBe('paraphrased');
  });
});

describe('over paragraphs', () => {
  test('each opening anew, with blank lines, notices and other line ends between', () => {
    const text =
      '“First of all.\r\n\r\nADVERTISEMENT\r\n\r\n“⟦Second of all.⟧\r\n\r\n“Third,” she said.';
    const start = text.indexOf('ADVERTISEMENT');
    const notice: Zone = { zone: 'boilerplate', start, end: start + 13 };
    expect(shownIn(text, [notice])).toMatchObject({ mode: 'quoted', isWhole: true });
    expect(
      shownIn(text.replace(/[⟦⟧]/g, '').replace('“First of all.', '⟦“First of all.⟧'), [notice])
        .mode,
    ).toBe('quoted');
  });

  test('a mark that is never closed nor opened anew quotes nothing', () => {
    expect(shownIn('⟦“We met, she said.⟧\n\nThe talks went on.').mode).toBe('paraphrased');
    expect(shownIn('“We met, she said.\n\n⟦The talks went on.⟧\n\nHe smiled.”').mode).toBe(
      'paraphrased',
    );
  });

  test('lines broken to a width are one paragraph', () => {
    const text = [
      'The minister met the president in the capital on Monday and told reporters there',
      'about it: “⟦We agreed on a wide range of measures and on the dates by which each of',
      'them is to be done⟧, and I look forward to meeting him again before the summer is over',
      'and the house rises,” he said.',
    ].join('\n');
    expect(shownIn(text)).toMatchObject({ mode: 'quoted', isWhole: true });
  });
});

describe('what says whose words they are may stand around them', () => {
  test.each([
    '⟦“It was a warm call,” the spokesman said on Monday.⟧',
    '⟦“It was a warm call”, he said.⟧',
    '⟦The spokesman said: “It was a warm call.”⟧',
    '⟦In a post on Monday night, Mr. Lee wrote: “It was a warm call.”⟧',
    '⟦“It was warm,” she said on Saturday, “but it was short.”⟧',
    '⟦“It was warm,” she added. “It was short.”⟧',
    '⟦“Will it last?” asked Mr. Lee of the U.S. delegation.⟧',
    '⟦MR LEE: “It was a warm call.”⟧',
    '⟦Before the meeting, Mr Lee said: “It was warm.⟧ It was short.”',
  ])('%s', (text) => {
    expect(shownIn(text)).toMatchObject({ mode: 'quoted', isWhole: false });
  });

  test.each([
    ['⟦Lee had “good talks” with Ray, the spokesman added.⟧', 'Lee had'],
    ['⟦She said the two had discussed “pressing issues”.⟧', 'She said the two had discussed'],
    [
      '⟦“It was warm,” and the talks went on for two hours.⟧',
      'and the talks went on for two hours.',
    ],
    [
      '⟦“It was warm,” he said. The ministers met again. “It was short.”⟧',
      'he said. The ministers met again.',
    ],
    [
      '⟦The PM confirmed that plans enter an “operational” phase.⟧',
      'The PM confirmed that plans enter an',
    ],
  ])('more than that: %s', (text, outside) => {
    expect(shownIn(text)).toMatchObject({ mode: 'partly', outside });
  });
});

describe('a post is its author’s own words, whatever stands in it', () => {
  const post = 'I met “him” today. “So it is.”\n— Ann Lee (@annlee) January 26, 2025';
  const zones: readonly Zone[] = [{ zone: 'post', start: 0, end: post.length }];

  test('all of it, or a part', () => {
    for (const passage of [post, 'I met “him” today.', '“him” today']) {
      const text = `${post.replace(passage, `⟦${passage}⟧`)}\n\nThe talks went on.`;
      expect(shownIn(text, zones)).toEqual({
        mode: 'quoted',
        isWhole: true,
        outside: '',
        inPost: true,
      });
    }
  });

  test('what stands below it is not', () => {
    expect(shownIn(`${post}\n\n⟦The talks went on.⟧`, zones).mode).toBe('paraphrased');
    // Nor are words counted twice that are quoted in it.
    expect(shownIn(`⟦${post}\n\nThe talks went on.⟧`, zones)).toMatchObject({
      mode: 'partly',
      outside: 'The talks went on.',
    });
  });
});

test('a transcript gives the words of whoever its labels name', () => {
  const text =
    'Press briefing\n\nMR LEE: Good afternoon.\n\nQ: Have you met?\n\nMR LEE: ⟦We have.\n\nWe spoke.⟧';
  expect(shownIn(text, [], 'transcript')).toMatchObject({ mode: 'quoted', isWhole: true });
  expect(shownIn(text, [], 'news report').mode).toBe('paraphrased');
  expect(
    shownIn(
      text
        .replace('Press', '⟦Press')
        .replace('⟧', '')
        .replace('briefing', 'briefing⟧')
        .replace('⟦We', 'We'),
      [],
      'transcript',
    ).mode,
  ).toBe('paraphrased');
});

test('whatever the text, a passage within one pair of marks is quoted, and one without marks is not', () => {
  const words = fc
    .array(fc.constantFrom('Ann', 'met', 'Bo', 'in', 'Rome', 'it’s', 'the', 'boys’', '90s'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((each) => each.join(' '));
  const pairs = fc.constantFrom('“”', '""', '«»', '„“', '「」');
  fc.assert(
    fc.property(words, words, words, pairs, (before, within, after, pair) => {
      const quoted = `${pair[0]}${within}${pair[1]}`;
      expect(shownIn(`${before} ${pair[0]}⟦${within}⟧${pair[1]} ${after}`).isWhole).toBe(true);
      expect(shownIn(`⟦${before}⟧ ${quoted} ${after}`).mode).toBe('paraphrased');
      expect(shownIn(`${before} ${quoted} ⟦${after}⟧`).mode).toBe('paraphrased');
      expect(shownIn(`⟦${before} ${quoted}⟧ ${after}`).mode).toBe('partly');
    }),
  );
});
