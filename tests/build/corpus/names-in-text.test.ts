import { expect, test } from 'vitest';
import { nameFinder } from '../../../src/build/corpus/names-in-text.ts';
import type { Office } from '../../../src/model/actor.ts';

function named(text: string, aliases: readonly string[], offices: readonly Office[] = []): boolean {
  const actor = {
    id: 'ada-quill',
    name: 'Ada Quill',
    kind: 'person',
    side: 'town',
    offices,
  } as const;
  return nameFinder(text)({ actor, aliases }, { earliest: '1901-05-03', latest: '1901-05-04' });
}

function mayor(from: string | null, to: string | null): Office[] {
  return [{ title: 'Mayor', from, to }];
}

test.each([
  ['the name', 'So Ada Quill said.', [], true],
  ['the name over two lines', 'So Ada\nQuill said.', [], true],
  ['an alias', 'Quill’s plan', ['Quill'], true],
  ['an alias with a sign', 'wrote @quill today', ['@quill'], true],
  ['a curly apostrophe for a straight one', 'the Mayor’s clerk', ["Mayor's clerk"], true],
  ['a straight apostrophe for a curly one', "the Mayor's clerk", ['Mayor’s clerk'], true],
  ['part of a longer word', 'a Quilling', ['Quill'], false],
  ['part of a word with an accent', 'the Quillé', ['Quill'], false],
  ['a word that is a name only in capitals', 'a quill', ['Quill'], false],
])('%s', (_, text, aliases, expected) => {
  expect(named(text, aliases)).toBe(expected);
});

test.each([
  ['held all along', mayor('1900-01-01', null), true],
  ['held until the event', mayor('1900-01-01', '1901-05-03'), true],
  ['given up the day before', mayor('1900-01-01', '1901-05-02'), false],
  ['taken up on its last day', mayor('1901-05-04', null), true],
  ['taken up the day after', mayor('1901-05-05', null), false],
  ['without days', mayor(null, null), true],
])('an office %s', (_, offices, expected) => {
  expect(named('So the mayor said.', [], offices)).toBe(expected);
});
