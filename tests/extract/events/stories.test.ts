import { expect, test } from 'vitest';
import { allToldIn, toldIn } from '../told-in.ts';

test.each([
  [
    'whoever met received too',
    'He met the director, Bo Ray, in Rome in May 2014 and received a payment on 3 December 2014.',
    'Ann Lee resigned on 2 May 2013.',
    [{ who: 'Ann Lee' }, { who: 'Ann Lee, Bo Ray' }, { date: '2014-12-03', who: 'Ann Lee' }],
  ],
  [
    'what stands beside a name ends with its comma',
    'Ann Lee, the physicist whose detectors opened the field, died on 3 May 2018.',
    '',
    [{ date: '2018-05-03', who: 'Ann Lee' }],
  ],
  [
    'the two are those of the sentence before',
    'The two last met in Oslo in October 2022.',
    'President Ann Lee telephoned Prime Minister Bo Ray on 3 May 2023.',
    [{ kind: 'call' }, { date: '2022-10', kind: 'meeting', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'a trial somebody goes on',
    'Minister Bo Ray was extradited in March 2024 and will go on trial in September 2024.',
    '',
    [{ who: 'Bo Ray' }, { date: '2024-09', who: 'Bo Ray', status: 'announced' }],
  ],
  [
    'a clause that begins again with its day',
    'On 19 May 2024, a worker fell ill, and on 25 May police closed the plant.',
    '',
    [{ date: '2024-05-19' }, { date: '2024-05-25', title: 'Police closed the plant' }],
  ],
  [
    'what stands between commas and one more word is no subject',
    'Minister Ann Lee, who took office in May, last visited Peru in 2020.',
    '',
    [{ date: '2024-05' }, { date: '2020', kind: 'visit', who: 'Ann Lee' }],
  ],
  [
    'what was said to be to come',
    'The firm said on Monday its chief executive, Eva Lund, would step down in September.',
    '',
    [
      { date: '2024-06-03', kind: 'statement' },
      {
        date: '2024-09',
        kind: 'appointment',
        who: 'Eva Lund',
        status: 'announced',
        isDoubtful: false,
      },
    ],
  ],
  [
    'where somebody left for, and a strike that is called off',
    'Minister Ann Lee left Rome for Quito on Sunday. The strike began on Monday and was called off on Tuesday.',
    '',
    [{ kind: 'visit' }, { kind: 'other' }, { kind: 'other' }],
  ],
  [
    'the words of a title that go with a date, and those that do not',
    'On the night of 3 May 2024 a bridge was closed. At least 12 people fell ill on Sunday.',
    '',
    [{ title: 'A bridge was closed' }, { title: 'At least 12 people fell ill' }],
  ],
])('%s', (_, text, before, events) => {
  expect(allToldIn(`${before} ${text}`.trim(), '2024-06-05')).toMatchObject(events);
});

test('a text all of whose events are long past tells nothing of its own day', () => {
  const text =
    'The question of the port occupied the ministries of both countries, who could agree on nothing for the better part of a decade. It was raised in May 1951. In March 1952 riots broke out. A treaty was signed on 5 October 1954.';
  expect(toldIn(text, '1978-06-01').map(({ date }) => date)).toEqual([
    '1951-05',
    '1952-03',
    '1954-10-05',
  ]);
});

test('since when and until when is no day of an event', () => {
  const text = 'She said that 31 people had died since Tuesday. The two sides met until 31 May.';
  expect(toldIn(text, '2024-06-05').filter(({ date }) => date.length === 10)).toEqual([]);
});
