import { describe, expect, test } from 'vitest';
import { assembleEvents } from '../../../src/build/corpus/assemble-events.ts';
import type { EventCore } from '../../../src/build/corpus/read-events.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { Part } from '../../../src/model/event.ts';

const window = { from: '1901-05-01', to: '1901-05-31' };

function head(id: string, edtf: string, background: boolean | null = null): EventCore {
  const { earliest, latest, precision } = parseEdtf(edtf);
  const date = {
    edtf,
    earliest,
    latest,
    precision,
    basis: 'stated',
    note: '',
    evidence: null,
  } as const;
  const about = { id, title: id, label: id, place: null, duration: null, reviewed: true };
  return { ...about, kind: 'call', status: 'happened', background, date };
}

test('events stand in order of first day, then last, an open end last, then id', () => {
  const heads = [
    head('open', '1901-05-03/..'),
    head('month', '1901-05'),
    head('later', '1901-05-04'),
    head('range', '1901-05-03/1901-05-05'),
    head('b', '1901-05-03'),
    head('a', '1901-05-03'),
  ];
  const ids = assembleEvents(heads, [], window).map(({ id }) => id);
  expect(ids).toEqual(['month', 'a', 'b', 'range', 'open', 'later']);
});

test('on one and the same date what was said comes after what was done', () => {
  const kinds = ['statement', 'meeting', 'post', 'call', 'briefing', 'visit'] as const;
  const heads = kinds.map((kind) => ({ ...head(kind, '1901-05-03'), kind }));
  const ids = assembleEvents([head('earlier', '1901-05-02'), ...heads], [], window);
  expect(ids.map(({ id }) => id)).toEqual([
    'earlier',
    'call',
    'meeting',
    'visit',
    'briefing',
    'post',
    'statement',
  ]);
});

describe('background', () => {
  test.each([
    ['a day before the window', '1901-04-30', null, true],
    ['a range that reaches into it', '1901-04-30/1901-05-01', null, false],
    ['the year it lies in', '1901', null, false],
    ['the year before', '1900', null, true],
    ['an open end, of which only the beginning is known', '1901-04-30/..', null, true],
    ['an editor who says so', '1901-05-03', true, true],
    ['an editor who says that it is not', '1900', false, false],
  ])('%s', (_, edtf, explicit, expected) => {
    const [event] = assembleEvents([head('a', edtf, explicit)], [], window);
    expect(event?.background).toBe(expected);
  });
});

test('each actor has its strongest part in any account, and the strongest come first', () => {
  const parts: readonly Part[][] = [
    [
      { id: 'dale', role: 'mentioned' },
      { id: 'rusk', role: 'mentioned' },
      { id: 'quill', role: 'speaker' },
    ],
    [
      { id: 'rusk', role: 'participant' },
      { id: 'quill', role: 'mentioned' },
    ],
  ];
  const accounts = parts.map((each) => ({ of: 'a', parts: each, issues: [], excerpts: [] }));
  const [event] = assembleEvents([head('a', '1901-05-03')], accounts, window);
  expect(event?.actors).toEqual([
    { id: 'rusk', role: 'participant' },
    { id: 'quill', role: 'speaker' },
    { id: 'dale', role: 'mentioned' },
  ]);
});
