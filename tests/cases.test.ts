import { expect, test } from 'vitest';
import { emptyStretches, quietStretches } from '../src/explore/chart/quiet-stretches.ts';
import { isoDateOf } from '../src/model/civil-date.ts';
import { openingChart } from './explore/support/opening-chart.ts';
import {
  eventOf,
  leftBy,
  passageWith,
  published,
  quotesOf,
  restingOn,
  withRole,
  wordsAt,
  wordsOn,
  zonesUnder,
} from './explore/support/real-corpus.ts';

/** The eleven cases that decide whether the product is right, in what is published. */

const dialogue = '2024-09-10-uk-us-strategic-dialogue';
const leadersCall = '2025-01-26-starmer-trump-call';
const ministersCall = '2025-01-28-lammy-rubio-call';

function expectQuotes(event: string, quotes: readonly RegExp[]): void {
  const matching = quotes.map((quote) => expect.stringMatching(quote));
  expect(quotesOf(event)).toEqual(expect.arrayContaining(matching));
}

test('Case 1: one event, several texts', () => {
  expectQuotes(dialogue, [
    /^2024-09-11-strategic-dialogue \| uk-us-jointly \| United Kingdom Foreign Secretary/,
    /^2024-09-10-blinken-lammy-london \| null \| US Secretary of State Antony Blinken and UK/,
  ]);
  expectQuotes(leadersCall, [
    /^2025-01-27-starmer-trump-call \| downing-street \| There was a 45-minute call/,
    /^2025-01-28-lammy-rubio-call \| null \| The call comes after Sir Keir Starmer and Donald/,
  ]);
  const same = (edtf: string, kind: string) =>
    published.events.filter((event) => event.date.edtf === edtf && event.kind === kind);
  expect(same('2024-09-10/2024-09-11', 'meeting')).toEqual([eventOf(dialogue)]);
  expect(same('2025-01-26', 'call')).toEqual([eventOf(leadersCall)]);
});

test('Case 2: several voices in one text', () => {
  expectQuotes(ministersCall, [
    /^2025-01-28-lammy-rubio-call \| david-lammy \| Mr Lammy said he spoke to Mr Rubio/,
    /^2025-01-28-lammy-rubio-call \| foreign-office \| “They both welcomed the opportunity/,
    /^2025-01-28-lammy-rubio-call \| state-department \| “They affirmed the depth of the US-UK/,
    /^2025-01-28-lammy-rubio-call \| null \| Despite the reference to shared initiatives/,
  ]);
});

test('Case 3: silence is a fact', () => {
  const silence = (event: string, issue: string) =>
    wordsOn(eventOf(event), issue, 'not-discussed').join(' | ');
  expect(silence(leadersCall, 'chagos')).toMatch(/Chagos .* not discussed\. \| .* not discussed/);
  expect(silence(leadersCall, 'nato-5-percent')).toMatch(/5% GDP .* were not discussed$/);
  expect(silence(ministersCall, 'chagos')).toMatch(/^the Chagos .* was not explicitly mentioned/);
  expect(leftBy({ notDiscussed: ['chagos'] })).toEqual([leadersCall, ministersCall]);
  expect(leftBy({ notDiscussed: ['nato-5-percent'] })).toEqual([leadersCall]);
  expect(leftBy({ discussed: ['nato-5-percent'] })).toEqual([]);
  expect(leftBy({ discussed: ['chagos'] })).toEqual([
    '2022-chagos-negotiations',
    '2025-01-27-downing-street-briefing',
    '2025-01-27-cleverly-times-radio',
  ]);
});

test('Case 4: part taken', () => {
  const call = eventOf(ministersCall);
  expect(withRole(call, 'participant')).toEqual(['david-lammy', 'marco-rubio']);
  expect(withRole(call, 'speaker')).toContain('tammy-bruce');
  expect(withRole(call, 'mentioned')).toContain('donald-trump');
  expect(leftBy({ actors: ['marco-rubio'] })).toContain(ministersCall);
  expect(leftBy({ actors: ['donald-trump'] })).toEqual([
    leadersCall,
    '2025-03-17-starmer-trump-call',
    '2025-03-17-trump-truth-social-post',
    '2025-03-18-trump-putin-call',
  ]);
});

test.each([
  [dialogue, '2024-09-10/2024-09-11 range stated', '10-11 September 2024'],
  ['2024-08-aukus-open-general-licence', '2024-08-01/2024-08-31 month relative', 'last month’s'],
  ['2025-01-rubio-confirmed', '2025-01-20/2025-01-26 week relative', 'last week'],
  ['2025-03-15-lammy-vance-meeting', '2025-03-15/2025-03-16 weekend relative', 'the weekend'],
  [ministersCall, '2025-01-26/2025-01-28 range inferred', 'The call comes after'],
])('Case 5: honest dates: %s, %s', (id, known, words) => {
  const { earliest, latest, precision, basis, evidence, note } = eventOf(id).date;
  expect(`${earliest}/${latest} ${precision} ${basis}`).toBe(known);
  expect(evidence && wordsAt(evidence)).toContain(words);
  expect(note).not.toBe('');
});

test('Case 6: publication dates can themselves be inferred', () => {
  const told = published.sources.map(({ published: on }) => `${on?.edtf} ${on?.basis}`);
  expect(told.filter((each) => each.endsWith('stated'))).toEqual(['2025-01-28 stated']);
  expect(told.join(' ')).toMatch(/^2024-09-10~ inferred .* 2025-03-18~ inferred$/);
  const inferred = published.sources.filter(({ published: on }) => on?.basis === 'inferred');
  for (const { published: on } of inferred)
    expect(on?.note).toMatch(/^No date in the text\. .{40}/);
});

test('Case 7: announced is not happened', () => {
  const announced = published.events.filter(({ status }) => status === 'announced');
  expect(announced.map(({ id, date }) => `${id} ${date.edtf}`)).toEqual([
    '2024-09-10-blinken-lammy-kyiv-visit 2024-09-10/..',
    '2024-09-13-starmer-biden-meeting 2024-09-13',
    '2025-03-18-trump-putin-call 2025-03-18',
    '2025-03-18-kallas-lammy-healey-meeting 2025-03-18',
  ]);
  expectQuotes('2025-03-18-trump-putin-call', [/are due to speak on Tuesday/]);
  expectQuotes('2024-09-13-starmer-biden-meeting', [/September 13 meeting with President/]);
});

test('Case 8: background', () => {
  expect(published.window).toEqual({ from: '2024-09-01', to: '2025-03-31' });
  const told = published.events.flatMap(({ background, date }) => (background ? date.edtf : []));
  expect(told).toEqual(['2017', '2022', '2024-08']);
});

test.each([
  ['boilerplate', 'Support our Nation today - please donate here', '2025-01-28-lammy-rubio-call'],
  ['caption', 'Sunday October 15, 2023', '2025-01-28-lammy-rubio-call'],
  ['comment', '9 days ago\n\nWhat an overblown wimp!', '2025-01-28-lammy-rubio-call'],
  ['boilerplate', 'Data Protection Act 2018', '2025-01-28-lammy-rubio-call'],
  ['boilerplate', 'US Politics WhatsApp community', '2025-03-18-starmer-trump-call'],
  ['boilerplate', 'CLICK HERE TO JOIN', '2025-03-18-starmer-trump-call'],
])('Case 9: text that is not the text: a %s (“%s”) makes no event', (zone, words, source) => {
  expect(zonesUnder(passageWith(source, words))).toEqual([zone]);
  expect(restingOn(passageWith(source, words))).toEqual([]);
  const years = published.events.flatMap(({ date }) => [date.earliest, date.latest ?? '']);
  expect(years.join(' ')).not.toMatch(/2018-|2023-/);
});

test('Case 10: time is clumped', () => {
  const stretches = emptyStretches(quietStretches(published.events)).slice(-2);
  const told = stretches.map(({ from, days }) => `${days} days from ${isoDateOf(from)}`);
  expect(told).toEqual(['128 days from 2024-09-14', '40 days from 2025-01-29']);
});

test.each([748, 804, 1004])('Case 11: a two-day range is a sliver, on a chart %i wide', (width) => {
  const inView = openingChart(width);
  const bar = inView.find(({ mark }) => mark.id === dialogue);
  expect(bar && bar.mark.range.end - bar.mark.range.start).toBe(2);
  expect(bar).toMatchObject({ side: 'right', mark: { event: { label: 'Strategic Dialogue' } } });
  expect(inView.filter(({ side }) => side === 'none').map(({ mark }) => mark.id)).toEqual([]);
  expect(inView).toHaveLength(published.events.filter(({ background }) => !background).length);
});
