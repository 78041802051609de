import { expect, test } from 'vitest';
import { type Change, changed, corpusOf, faultsAfter, inBridge, swap } from '../tiny-corpus.ts';

const leave = 'Leave it out, or add to actors.yaml the alias by which the text calls it.';
const noQuill = swap('Ada Quill', 'Ann Quist');

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'an unknown participant',
    inBridge('[ada-quill, tom-rusk]', '[ada-quil, tom-rusk]'),
    'bridge.yaml:30:20: unknown actor "ada-quil". Write "ada-quill", the nearest known, or add it to actors.yaml.',
  ],
  [
    'an unknown voice',
    inBridge('voice: ada-quill', 'voice: adda-quill'),
    'bridge.yaml:37:16: unknown actor "adda-quill". Write "ada-quill", the nearest known, or add it to actors.yaml.',
  ],
  [
    'a participant whom only a comment names',
    inBridge('[ada-quill, tom-rusk]', '[ada-quill, tom-rusk, hugh-dale]'),
    `bridge.yaml:30:41: "hugh-dale" is never named in bridge.txt. ${leave}`,
  ],
  [
    'a speaker who is never named',
    inBridge('    discussed:', '    speakers: [hugh-dale]\n    discussed:'),
    `bridge.yaml:31:16: "hugh-dale" is never named in bridge.txt. ${leave}`,
  ],
  [
    'someone mentioned who is never named',
    inBridge('    discussed:', '    mentioned: [hugh-dale]\n    discussed:'),
    `bridge.yaml:31:17: "hugh-dale" is never named in bridge.txt. ${leave}`,
  ],
  [
    'a voice that is never named',
    { 'reply.yaml': swap('voice: tom-rusk', 'voice: hugh-dale') },
    `reply.yaml:14:16: "hugh-dale" is never named in reply.txt. ${leave}`,
  ],
  [
    'someone named only by an office that was not yet held',
    {
      'actors.yaml': swap('from: 1900-01-01', 'from: 1901-05-04'),
      'bridge.txt': noQuill,
      'bridge.yaml': noQuill,
    },
    `bridge.yaml:30:20: "ada-quill" is never named in bridge.txt. ${leave}`,
  ],
  [
    'two parts for one',
    inBridge('    discussed:', '    mentioned: [tom-rusk]\n    discussed:'),
    'bridge.yaml:31:17: "tom-rusk" already stands in "participants". Name it once, in its strongest role.',
  ],
  [
    'one part given twice',
    inBridge('[ada-quill, tom-rusk]', '[ada-quill, tom-rusk, tom-rusk]'),
    'bridge.yaml:30:41: "tom-rusk" already stands in "participants". Name it once, in its strongest role.',
  ],
];

test.each(cases)('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([`seeds/${fault}`]);
});

test('an office that is held on the event’s date names its holder', () => {
  expect(faultsAfter({ 'bridge.txt': noQuill, 'bridge.yaml': noQuill })).toEqual([]);
});

test('nobody is called unknown while the register cannot be read', () => {
  expect(faultsAfter({ 'actors.yaml': swap('id: tom-rusk', 'id: Tom Rusk') })).toEqual([
    'seeds/actors.yaml:8:7: "Tom Rusk" is not an id. Write small letters and digits, joined by hyphens.',
  ]);
});

test('a voice is a speaker by itself; each actor stands once, in its strongest role', () => {
  const { timeline } = corpusOf(
    changed({
      'bridge.yaml': (content) =>
        content.replace('participants: [ada-quill, tom-rusk]', 'mentioned: [tom-rusk]'),
    }),
  );
  expect(timeline.events[0]?.actors).toEqual([
    { id: 'tom-rusk', role: 'participant' },
    { id: 'ada-quill', role: 'speaker' },
  ]);
});
