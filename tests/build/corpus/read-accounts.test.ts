import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter } from '../tiny-corpus.ts';

test('an account in the file that defines the event', () => {
  const account = `accounts:
  - of: 1901-05-03-toll-talk
    quotes: [{ text: The bell was not spoken of }]
`;
  expect(faultsAfter({ 'bridge.yaml': (content) => content + account })).toEqual([
    'seeds/bridge.yaml:40:9: the event "1901-05-03-toll-talk" is defined in this very file. Put its quotes there, under "events:".',
  ]);
});

test('two accounts of an event in one file', () => {
  const account = `  - of: 1901-05-03-toll-talk
    quotes: [{ text: We row on }]
`;
  expect(faultsAfter({ 'reply.yaml': (content) => content + account })).toEqual([
    'seeds/reply.yaml:16:9: this file already has an account of "1901-05-03-toll-talk", in line 11. Make them one.',
  ]);
});

test('an unknown issue, at its key', () => {
  const faults = faultsAfter({ 'bridge.yaml': (content) => content.replace('bell:', 'bel:') });
  expect(faults).toEqual([
    'seeds/bridge.yaml:34:7: unknown issue "bel". Write "bell", the nearest known, or add it to issues.yaml.',
  ]);
});

test('an account adds quotes, actors and issues after those of the definition', () => {
  const issues = '    not-discussed:\n      bell: “We row on,”\n';
  const { timeline } = corpusOf(
    changed({
      'reply.yaml': (content) =>
        content
          .replace('    quotes:', `${issues}    quotes:`)
          .replace('participants: [tom-rusk]', 'mentioned: [ada-quill]'),
    }),
  );
  const [event] = timeline.events;
  expect(event?.excerpts.map(({ source, exact, voice }) => [source, exact, voice])).toEqual([
    ['bridge', 'The Mayor, Ada Quill, met Tom Rusk', null],
    ['bridge', '“The ferry’s day is over,”', 'ada-quill'],
    ['reply', '“We row on,” he said.', 'tom-rusk'],
  ]);
  expect(
    event?.issues.map(({ id, treatment, evidence }) => [id, treatment, evidence.source]),
  ).toEqual([
    ['toll', 'discussed', 'bridge'],
    ['bell', 'not-discussed', 'bridge'],
    ['bell', 'not-discussed', 'reply'],
  ]);
  expect(event?.actors).toEqual([
    { id: 'ada-quill', role: 'participant' },
    { id: 'tom-rusk', role: 'participant' },
  ]);
});
