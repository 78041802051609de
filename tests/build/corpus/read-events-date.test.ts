import { expect, test } from 'vitest';
import { type Change, changed, corpusOf, faultsAfter, inBridge } from '../tiny-corpus.ts';

const forms =
  'Write it as 2025, 2025-01, 2025-01-27, 2025-01-26/2025-01-28 or 2025-01-26/.., each with ?, ~ or % after it where it is uncertain, approximate or both.';
const correct = 'Correct the date or quote the words it rests on.';

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'a day that the calendar does not have',
    inBridge('edtf: 1901-05-03', 'edtf: 1901-02-29'),
    `26:13: "1901-02-29" names a day that the calendar does not have. ${forms}`,
  ],
  [
    'no date at all',
    inBridge('edtf: 1901-05-03', 'edtf: Friday'),
    `26:13: "Friday" is not a date in the Extended Date/Time Format. ${forms}`,
  ],
  [
    'an end before the beginning',
    inBridge('edtf: 1901-05-03', 'edtf: 1901-05-03/1901-05-02'),
    `26:13: "1901-05-03/1901-05-02" ends before it begins. ${forms}`,
  ],
  [
    'a publication date that is none',
    inBridge('  date: 1901-05-04', '  date: May 1901'),
    `4:9: "May 1901" is not a date in the Extended Date/Time Format. ${forms.replace(/\.$/, '; or unknown.')}`,
  ],
  [
    'a date that contradicts its words',
    inBridge('edtf: 1901-05-03', 'edtf: 1901-05-04'),
    `26:13: the date 1901-05-04 contradicts the words "Friday", which mean 1901-05-03 or 1901-05-10. ${correct}`,
  ],
  [
    'a publication date that contradicts its words',
    inBridge('  date: 1901-05-04', '  date: 1901-05-05'),
    `4:9: the date 1901-05-05 contradicts the words "4 May 1901", which mean 1901-05-04. ${correct}`,
  ],
  [
    'words in a comment',
    inBridge('words: Friday', 'words: Letters'),
    '29:14: "Letters" stands in a zone "comment" of bridge.txt, line 7, where the source itself says nothing. Quote its own words, or correct "zones:".',
  ],
];

test.each(cases)('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([`seeds/bridge.yaml:${fault}`]);
});

test('a date may rest on the dateline', () => {
  const changes = {
    ...inBridge('words: Friday', 'words: 4 May 1901'),
    'reply.yaml': null,
    'reply.txt': null,
  };
  expect(faultsAfter(changes)).toHaveLength(1);
  expect(faultsAfter(changes)[0]).toContain('which mean 1901-05-04');
});

test('what is today in a post need not be the day of the text', () => {
  const post = (zone: string) => ({
    'bridge.txt': (text: string) => text.replace('on Friday', 'today'),
    'bridge.yaml': (yaml: string) =>
      yaml
        .replace('words: Friday', 'words: today')
        .replace('zone: comment', `zone: ${zone}`)
        .replace('from: Letters\n    to: scandal.', 'text: today'),
  });
  expect(faultsAfter(post('post'))).toEqual([]);
  expect(faultsAfter(post('heading'))).toHaveLength(1);
});

test('a date is published with its days, its precision and the words it rests on', () => {
  const { timeline, texts } = corpusOf(changed({}));
  const start = (texts.get('bridge')?.text ?? '').indexOf('Friday');
  expect(timeline.events[0]?.date).toEqual({
    edtf: '1901-05-03',
    earliest: '1901-05-03',
    latest: '1901-05-03',
    precision: 'day',
    basis: 'relative',
    note: '“On Friday” in a paper of Saturday.',
    evidence: { source: 'bridge', start, end: start + 6, exact: 'Friday' },
  });
});

test('a date that no words show has no evidence', () => {
  const { timeline } = corpusOf(changed(inBridge('      words: Friday\n', '')));
  expect(timeline.events[0]?.date.evidence).toBeNull();
});

/** The faults of the talk, dated so and told by a text that came out then. */
function toldBefore(
  published: string,
  date: string,
  status = '',
  basis = 'stated',
): readonly string[] {
  const change = (yaml: string) =>
    yaml
      .replace(
        'basis: stated\n  note: Printed under the headline.\n  words: 4 May 1901',
        `basis: ${basis}\n  note: Given.`,
      )
      .replace('date: 1901-05-04', `date: ${published}`)
      .replace('      words: Friday\n', '')
      .replace('edtf: 1901-05-03', `edtf: ${date}`)
      .replace('    kind: meeting\n', `    kind: meeting\n${status}`);
  return faultsAfter({ 'bridge.yaml': change });
}

test('a text cannot tell as past what is dated after it came out', () => {
  const fact = 'the text came out before 1901-05-28, so it cannot tell this as past';
  const remedy = 'Correct this date or that of "published:", or add "status: announced"';
  expect(toldBefore('1901-05-10', '1901-05-28')).toEqual([
    `seeds/bridge.yaml:25:13: ${fact}. ${remedy}.`,
  ]);
  expect(toldBefore('1901-05-10', '1901-05-12')).toHaveLength(1);
  expect(toldBefore('1901-05-10~', '1901-05-15')).toHaveLength(1);
  expect(toldBefore('1901-04', '1901-05-02/1901-05-05')).toHaveLength(1);
});

test.each([
  ['what is announced may lie after', '1901-05-10', '1901-05-28', '    status: announced\n'],
  ['where it came out it may be a day earlier', '1901-05-10', '1901-05-11'],
  ['of several days the first may be meant', '1901-05-10', '1901-05'],
  ['a range may have begun', '1901-05-10', '1901-05-09/1901-05-28'],
  ['about that day it came out', '1901-05-10~', '1901-05-14'],
  ['it came out in that month', '1901-05', '1901-05-28'],
  ['nobody knows when it came out', 'unknown', '1901-05-28'],
  ['that day may itself be reasoned out', '1901-05-10', '1901-05-28', '', 'inferred'],
])('but %s', (_, published, date, status = '', basis = 'stated') => {
  expect(toldBefore(published, date, status, basis)).toEqual([]);
});
