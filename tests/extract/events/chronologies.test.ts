import { expect, test } from 'vitest';
import { allToldIn, toldIn } from '../told-in.ts';

test('two days that stand alone head what was on them', () => {
  const text =
    '3 March 2025\nMinister Ann Lee met Bo Ray in Rome.\n\n5 March 2025\nMinister Ann Lee resigned.';
  expect(toldIn(text, '2025-04-01')).toMatchObject([
    { date: '2025-03-03', kind: 'meeting' },
    { date: '2025-03-05', kind: 'appointment' },
  ]);
});

test('entries of a chronology are told in the present, and what two do in one is of its day', () => {
  const events = toldIn(
    [
      '12 January 2016: Calder says it is in talks with its rival.',
      '2 February 2016: The chairman, Axel Brandt, tells employees that both have signed a letter.',
      '9 June 2016: The commission opens an inquiry. Its head, Elena Rossi, meets Axel Brandt in Rome.',
      'January 2017 – Tom Ferris resigns.',
      '30 May 2017 – Brandt steps down.',
    ].join('\n\n'),
    '2017-06-06',
  );
  expect(events).toMatchObject([
    { date: '2016-01-12', kind: 'statement' },
    { date: '2016-02-02', kind: 'statement', who: 'Axel Brandt' },
    { date: '2016-06-09', kind: 'other' },
    { date: '2016-06-09', kind: 'meeting', who: 'Elena Rossi, Axel Brandt' },
    { date: '2017-01', kind: 'appointment', who: 'Tom Ferris' },
    { date: '2017-05-30', kind: 'appointment', who: 'Axel Brandt' },
  ]);
});

test('an entry may leave the helper out, and goes on about no other', () => {
  const events = allToldIn(
    [
      '12 January 2016: President Axel Brandt elected by parliament.',
      '2 February 2016: Talks, brokered by Norway, end in Rome. President Brandt meets Prime Minister Elena Rossi.',
      '9 June 2016: Brandt and Rossi declare a truce.',
    ].join('\n\n'),
    '2017-06-06',
  );
  expect(events).toMatchObject([
    { date: '2016-01-12', kind: 'appointment', who: 'Axel Brandt', isDoubtful: false },
    { date: '2016-02-02', kind: 'meeting', title: 'Talks, brokered by Norway, end in Rome' },
    { date: '2016-06-09', kind: 'statement', who: 'Axel Brandt, Elena Rossi' },
  ]);
});
