import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentParagraphs,
  paragraphNumber,
  type Zone,
  type ZoneKind,
} from '../../src/model/source.ts';

const text = 'The light\r\n\r\nFirst.\n \nBuy tallow.\nSecond.\rThird. Clerk’s note.\n';

/** The paragraphs of the text where these words of it are a zone. */
function paragraphs(zone?: ZoneKind, words = ''): readonly string[] {
  const start = text.indexOf(words);
  const zones: Zone[] = zone === undefined ? [] : [{ zone, start, end: start + words.length }];
  return contentParagraphs(text, zones).map((span) => text.slice(span.start, span.end));
}

describe('the paragraphs of a text', () => {
  const all = ['The light', 'First.', 'Buy tallow.', 'Second.', 'Third. Clerk’s note.'];

  test('are its lines that are not empty, whatever ends them', () => {
    expect(paragraphs()).toEqual(all);
  });

  test('are not those in which the source itself says nothing', () => {
    expect(paragraphs('boilerplate', 'Buy tallow.')).toEqual(all.toSpliced(2, 1));
    expect(paragraphs('boilerplate', 'Buy tallow.\nSecond.')).toEqual(all.toSpliced(2, 2));
  });

  test.each<ZoneKind>(['heading', 'post'])('are those of a %s too', (zone) => {
    expect(paragraphs(zone, 'The light')).toEqual(all);
  });

  test('are those in which it says something beside what it does not say', () => {
    expect(paragraphs('comment', 'Clerk’s note.')).toEqual(all);
  });
});

test('a paragraph is counted from 1, and lasts until the next begins', () => {
  const spans = contentParagraphs('First.\n\nSecond.', []);
  expect([0, 5, 6, 7, 8, 14].map((at) => paragraphNumber(spans, at))).toEqual([1, 1, 1, 1, 2, 2]);
  expect(paragraphNumber(contentParagraphs('\nFirst.', []), 0)).toBe(0);
});

test('a text without words has none', () => {
  expect(contentParagraphs('\n \n', [])).toEqual([]);
});

test('the number of a paragraph is how many have begun', () => {
  const lines = fc.array(fc.constantFrom('', ' ', 'a', 'First.')).map((each) => each.join('\n'));
  fc.assert(
    fc.property(lines, fc.nat(60), (some, at) => {
      const spans = contentParagraphs(some, []);
      expect(paragraphNumber(spans, at)).toBe(spans.filter(({ start }) => start <= at).length);
    }),
  );
});
