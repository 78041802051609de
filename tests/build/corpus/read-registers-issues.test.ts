import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';

test('an id that stands twice', () => {
  expect(faultsAfter({ 'issues.yaml': swap('id: bell', 'id: toll') })).toEqual([
    'seeds/issues.yaml:3:7: there already is an issue "toll", in line 1. Give this one another id, or make them one.',
  ]);
});

test('issues are published as registered, without their terms', () => {
  const terms = swap('label: Toll', 'label: Toll\n  terms: [toll, penny]');
  const { issues } = corpusOf(changed({ 'issues.yaml': terms })).timeline;
  expect(issues).toEqual([
    { id: 'toll', label: 'Toll' },
    { id: 'bell', label: 'Bell' },
  ]);
});
