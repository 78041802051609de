import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const registers = { actors: [], issues: [] };

function told(text: string) {
  const options = {
    id: 'sample',
    published: '2021-03-18',
    kind: 'news report' as const,
    registers,
  };
  return extract(text, options).events.map(({ kind, date }) => ({ kind, date: date.edtf }));
}

test('what goes on with the quotation of a dated post is no statement of its own', () => {
  const events = told(
    'Han Lee wants the talks to end soon.\n\nIn a post on his social media site on Monday night, Mr Lee said: “Much has been agreed. Thousands of people are waiting. Each week brings more of them, from both sides.”\n\nThe talks go on.',
  );
  expect(events).toEqual([{ kind: 'post', date: '2021-03-15' }]);
});

test('what is quoted in several sentences without a day is one statement', () => {
  const events = told(
    'Han Lee wants the talks to end soon.\n\nMr Lee said: “Much has been agreed. Thousands of people are waiting.” He added that the talks were slow.',
  );
  expect(events).toEqual([{ kind: 'statement', date: '2021-03-16/2021-03-18' }]);
});

test('what goes on with a quotation of long ago is no news', () => {
  const events = told(
    'Han Lee wants the talks to end soon.\n\nOn 1 March 2019, Mr Lee said: “Much has been agreed. Thousands of people are waiting. It has to end.”\n\nThe talks go on.',
  );
  expect(events).toEqual([{ kind: 'statement', date: '2019-03-01' }]);
});
