import { expect, test } from 'vitest';
import { type Change, changed, corpusOf, faultsAfter, inBridge } from '../build/tiny-corpus.ts';

const paste = 'Paste the words as they stand there.';

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'an apostrophe that is straight where the text has a curly one',
    inBridge('ferry’s', "ferry's"),
    `38:15: "“The ferry's day is over,”" does not stand in bridge.txt. The nearest passage is "“The ferry’s day is over,”"; where the text has "ferry’s", these words have "ferry's" (U+2019, not U+0027). ${paste}`,
  ],
  [
    'another word',
    inBridge('met Tom Rusk\n', 'saw Tom Rusk\n'),
    `36:15: "The Mayor, Ada Quill, saw Tom Rusk" does not stand in bridge.txt. The nearest passage is "The Mayor, Ada Quill, met Tom Rusk"; where the text has "met", these words have "saw". ${paste}`,
  ],
  [
    'a word too many at the end',
    inBridge('The bell was not spoken of', 'The bell was not spoken of at length'),
    `34:13: "The bell was not spoken of at length" does not stand in bridge.txt. The nearest passage is "The bell was not spoken of. Letters"; where the text has ".", these words have "at". ${paste}`,
  ],
  [
    'words that are like nothing there',
    inBridge('They spoke of the toll', 'An elephant swam the Channel'),
    `32:13: "An elephant swam the Channel" does not stand in bridge.txt, nor anything like it. ${paste}`,
  ],
  [
    'words that stand more than once',
    inBridge('They spoke of the toll', 'toll'),
    '32:13: "toll" stands 3 times in bridge.txt. Give more of the words, or tell which with "in:" and the words around it.',
  ],
  [
    'surroundings that do not stand there',
    inBridge('words: Friday', 'words: { text: Friday, in: on Fridays }'),
    `29:34: "on Fridays" does not stand in bridge.txt. The nearest passage is "on Friday"; where the text has "Friday", these words have "Fridays". ${paste}`,
  ],
  [
    'surroundings without the words',
    inBridge('words: Friday', 'words: { text: Friday, in: at the mill }'),
    '29:22: "Friday" does not stand in the words after "in:", "at the mill". Give words around it that contain it.',
  ],
  [
    'surroundings that stand more than once',
    inBridge('They spoke of the toll', '{ text: toll, in: of the toll }'),
    '32:31: the words after "in:", "of the toll", stand 2 times in bridge.txt. Give more of what stands around them.',
  ],
  [
    'surroundings with the words more than once',
    inBridge('They spoke of the toll', "{ text: toll, in: 'the toll, and of the toll' }"),
    '32:21: "toll" stands 2 times in the words after "in:". Give fewer words around it, or more of the words.',
  ],
  [
    'words in a comment',
    inBridge('They spoke of the toll', 'calls the toll a scandal'),
    '32:13: "calls the toll a scandal" stands in a zone "comment" of bridge.txt, line 7, where the source itself says nothing. Quote its own words, or correct "zones:".',
  ],
  [
    'words that reach into a comment',
    inBridge('The bell was not spoken of', 'not spoken of. Letters'),
    '34:13: "not spoken of. Letters" stands in a zone "comment" of bridge.txt, line 5, where the source itself says nothing. Quote its own words, or correct "zones:".',
  ],
  [
    'a place that the text does not name',
    inBridge('place: at the mill', 'place: in the mill'),
    `24:12: "in the mill" does not stand in bridge.txt. The nearest passage is "at the mill"; where the text has "at", these words have "in". ${paste}`,
  ],
];

test.each(cases)('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([`seeds/bridge.yaml:${fault}`]);
});

test('words that stand once in the source’s own text are found though a comment repeats them', () => {
  const changes = inBridge('They spoke of the toll', 'the toll alone');
  const text = (content: string) =>
    content.replace('a scandal', 'a scandal, the toll alone, a scandal');
  expect(faultsAfter({ ...changes, 'bridge.txt': text })).toEqual([]);
});

test('`in` tells which words are meant, inside the map and beside a quote', () => {
  const { timeline, texts } = corpusOf(
    changed({
      'bridge.yaml': (content) =>
        content
          .replace('They spoke of the toll', '{ text: toll, in: toll alone }')
          .replace(
            'text: The Mayor, Ada Quill, met Tom Rusk',
            'text: toll\n        in: They spoke of the toll',
          ),
    }),
  );
  const [event] = timeline.events;
  const text = texts.get('bridge')?.text ?? '';
  expect(event?.issues[0]?.evidence.start).toBe(text.indexOf('toll alone'));
  expect(event?.excerpts[0]?.start).toBe(text.indexOf('toll, and'));
});

test('an issue may have a list of passages', () => {
  const list = 'toll: [They spoke of the toll, { text: toll, in: toll alone }]';
  const { timeline } = corpusOf(changed(inBridge('toll: They spoke of the toll', list)));
  expect(timeline.events[0]?.issues.map(({ id }) => id)).toEqual(['toll', 'toll', 'bell']);
});
