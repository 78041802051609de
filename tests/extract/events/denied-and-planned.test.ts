import { expect, test } from 'vitest';
import { allToldIn, toldIn } from '../told-in.ts';

const published = '2025-03-10';

test.each([
  ['a subject', 'No talks between Ann Lee and Bo Ray were held on 3 March 2025.'],
  ['a subject of the active', 'No meeting between Ann Lee and Bo Ray took place on 3 March 2025.'],
  ['what is said not to be', 'There was no contact between Ann Lee and Bo Ray on 3 March 2025.'],
  ['an object', 'Ann Lee held no talks with Bo Ray on 3 March 2025.'],
  ['a verb', 'Ann Lee did not meet Bo Ray on 3 March 2025.'],
  ['a noun', 'Ann Lee left without the talks of 3 March 2025.'],
])('%s that is denied is no event', (_, text) => {
  expect(toldIn(text, published).filter(({ date }) => date < '2025-03-08')).toEqual([]);
});

test.each([
  'Ann Lee denied that she had met Bo Ray on 3 March 2025.',
  'The ministry rejected reports that Ann Lee visited Rome on 3 March 2025.',
  'Ann Lee denied having met Bo Ray on 3 March 2025.',
  'If Ann Lee had met Bo Ray on 3 March 2025, the war would be over.',
])('what is said not to have been is no event, doubtful or not: %s', (text) => {
  expect(allToldIn(text, published).filter(({ date }) => date < '2025-03-08')).toEqual([]);
});

test('who denies a thing may do another', () => {
  const text = 'Ann Lee denied the charge and met Bo Ray on 3 March 2025.';
  expect(toldIn(text, published)).toMatchObject([{ kind: 'meeting', date: '2025-03-03' }]);
});

test('nor is it news without a day', () => {
  const text =
    'PARIS, March 10, 2025 (Newswire) - President Ann Lee will sign a treaty in Nancy on Friday, her office said on Monday.\n\nAnn Lee and Cy Fox spoke by telephone last Thursday.\n\nThe ministry said on Monday that President Bo Ray had not been invited to any such talks and that no call between Bo Ray and Ann Lee was planned.';
  expect(allToldIn(text, published).filter(({ kind }) => kind === 'call')).toHaveLength(1);
});

test.each([
  ['who is of no party', 'Ann Lee of no party met Bo Ray on 3 March 2025.', 'meeting'],
  ['a figure', 'No fewer than nine ministers met in Rome on 3 March 2025.', 'meeting'],
  ['what is said', 'Ann Lee said no talks were planned on 3 March 2025.', 'statement'],
])('%s is denied by no “no”', (_, text, kind) => {
  expect(toldIn(text, published).map((event) => event.kind)).toContain(kind);
});

test.each([
  'The treaty, which had been expected in May 2024, was put off.',
  'The summit, which was scheduled for May 2024, was put off.',
  'Ann Lee, who had been due in Rome on 3 March 2025, stayed at home.',
])('what was planned for a day that is past is not told to have been: %s', (text) => {
  expect(toldIn(text, published).filter(({ date }) => date < '2025-03-08')).toEqual([]);
});

test.each([
  'The summit planned for Friday in Rome has been cancelled.',
  'The minister called off the talks set for 14 March 2025.',
  'The 14 March 2025 summit between Ann Lee and Bo Ray was postponed.',
  'President Ann Lee has postponed the visit she planned to make to Oslo on 14 March 2025.',
  'A summit, scheduled for 14 March 2025, was scrapped on Sunday.',
])('what was called off is not announced: %s', (text) => {
  expect(toldIn(text, published).filter(({ status }) => status === 'announced')).toEqual([]);
});

test.each([
  ['the day to which it was moved', 'The summit was postponed to 14 March 2025.'],
  ['another event', 'Ann Lee, who cancelled her trip to Oslo, will meet Bo Ray on 14 March 2025.'],
  ['one with its occasion', 'They will meet on 14 March 2025 after the talks were cancelled.'],
])('what is to be is announced beside what was called off: %s', (_, text) => {
  expect(toldIn(text, published)).toContainEqual(
    expect.objectContaining({ date: '2025-03-14', status: 'announced' }),
  );
});

test('what ends on a day is no event of it', () => {
  const text = 'The company has extended the deadline for bids to 14 March 2025.';
  expect(toldIn(text, published).filter(({ date }) => date === '2025-03-14')).toEqual([]);
});

test('“at a meeting they cancelled the debt”: the meeting was held', () => {
  const [event] = toldIn('At a meeting on Monday they cancelled the debt.', published);
  expect(event).toMatchObject({ date: '2025-03-10' });
});

test.each([
  ['The two will hold a summit before the end of the year.', '2025-11-10/2025-12-31'],
  ['The two held a summit before the end of March 2024.', '2024-03-21/2024-03-31'],
])('what is to be by a day is not before it was said: %s', (text, date) => {
  expect(toldIn(text, '2025-11-10').map((event) => event.date)).toEqual([date]);
});

test('what was planned for a day to come is announced', () => {
  const [event] = toldIn('The summit was scheduled for 14 March 2025.', published);
  expect(event).toMatchObject({ date: '2025-03-14', kind: 'meeting', status: 'announced' });
});
