import { expect, test } from 'vitest';
import { faultsAfter, swap } from '../tiny-corpus.ts';

const second = `events:
  - id: 1901-05-03-toll-talk
    title: The same
    label: Same
    kind: meeting
    date: { edtf: 1901, basis: inferred, note: None }
    quotes: [{ text: Rusk told the Guild }]
`;

test('an id that stands twice is told with the place of the first', () => {
  expect(faultsAfter({ 'reply.yaml': (content) => content + second })).toEqual([
    'seeds/reply.yaml:17:9: there already is an event "1901-05-03-toll-talk", in seeds/bridge.yaml:20. Give this one another id, or tell of that one under "accounts:".',
  ]);
});

test('no event is called unknown while a definition cannot be read', () => {
  const changes = {
    'bridge.yaml': swap('  - id: 1901-05-03-toll-talk', '  - id: Toll Talk'),
  };
  expect(faultsAfter(changes)).toEqual([
    'seeds/bridge.yaml:20:9: "Toll Talk" is not an id. Write small letters and digits, joined by hyphens.',
  ]);
});

test('an unknown event', () => {
  const changes = { 'reply.yaml': swap('of: 1901-05-03-toll-talk', 'of: 1901-05-03-tol-talk') };
  expect(faultsAfter(changes)).toEqual([
    'seeds/reply.yaml:11:9: unknown event "1901-05-03-tol-talk". Write "1901-05-03-toll-talk", the nearest known, or add it to the "events:" of the file that tells of it.',
  ]);
});
