import { expect, test } from 'vitest';
import { eventKindFacts, eventKinds, isUtterance } from '../../src/model/event-kinds.ts';

test('no two kinds have the same label', () => {
  const labels = eventKinds.map((kind) => eventKindFacts[kind].label);
  expect(new Set(labels).size).toBe(eventKinds.length);
});

test('speech and documents are utterances', () => {
  expect(eventKinds.filter(isUtterance)).toEqual([
    'statement',
    'briefing',
    'broadcast',
    'post',
    'publication',
  ]);
});
