import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const registers = {
  actors: [],
  issues: [{ issue: { id: 'overtime', label: 'Overtime' }, terms: ['overtime'] }],
};

function treatments(text: string): readonly string[] {
  const { events } = extract(text, { id: 'x', published: '2019-03-16', registers });
  return events.flatMap(({ date, issues }) =>
    issues.map(({ id, treatment }) => `${date.edtf} ${id} ${treatment}`),
  );
}

test.each([
  [
    'Ann Lee met Bo Ray on 1 March. They will meet again on 20 March. Overtime will not be discussed.',
    ['2019-03-20 overtime not-discussed'],
  ],
  [
    'Ann Lee met Bo Ray on 1 March. They will meet again on 20 March. Overtime was not discussed.',
    ['2019-03-01 overtime not-discussed'],
  ],
  ['Ann Lee met Bo Ray on 1 March. Overtime will not be discussed.', []],
])(
  'what was not raised is of a meeting that has been, what will not be of one to come: %s',
  (text, found) => {
    expect(treatments(text)).toEqual(found);
  },
);
