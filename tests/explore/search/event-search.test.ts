import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { eventIndexOf, searchEvents } from '../../../src/explore/search/event-search.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { eventOf, leftBy, published } from '../support/real-corpus.ts';

const chagos = [
  '2022-chagos-negotiations',
  '2025-01-26-starmer-trump-call',
  '2025-01-28-lammy-rubio-call',
  '2025-01-27-cleverly-times-radio',
  '2025-01-27-downing-street-briefing',
];

/** The events a query leaves, by id, in the order of time. */
function found(query: string): readonly string[] {
  return leftBy({ query });
}

test.each(['chagos', 'Chagos', 'chag', 'CHAGÓS', 'Chagoss', 'chagso', 'chagos’s'])(
  '%s leaves what is said of the Chagos Islands',
  (query) => {
    expect(found(query)).toEqual(chagos);
  },
);

test.each([
  ['strarmer', 'starmer'],
  ['ukrane', 'ukraine'],
  ['satrmer', 'starmer'],
  ["iran's", 'iran’s'],
  ['irans', 'iran'],
  ['Zelenskiy', 'zelensky'],
  ['U.S. sanctions', 'us sanctions'],
  ['J.D. Vance', 'jd vance'],
])('%s leaves what %s leaves', (typed, meant) => {
  expect(found(typed)).toEqual(found(meant));
  expect(found(meant)).not.toEqual([]);
});

test('all words have to be met, in whichever field', () => {
  const rubio = found('rubio');
  expect(found('chagos rubio')).toEqual(chagos.filter((id) => rubio.includes(id)));
  expect(found('chagos xylophone')).toEqual([]);
  expect(found('chagos OR xylophone')).toEqual(chagos);
});

test('a phrase stands in one field, word for word', () => {
  expect(found('“45-minute”')).toEqual(['2025-01-26-starmer-trump-call']);
  expect(found('"45 minute"')).toEqual(['2025-01-26-starmer-trump-call']);
  expect(found('"minute 45"')).toEqual([]);
  expect(found('"lasting peace')).toEqual(found('«lasting peace»'));
  expect(found('"lasting pea')).toEqual(found('«lasting peace»'));
  expect(found('"lasting pea"')).toEqual([]);
});

test('an office finds who held it then, and no one who held it at another time', () => {
  expect(found('"defence secretary"')).not.toEqual([]);
  // Cleverly, Foreign Secretary in 2022, spoke on the radio in 2025.
  const fields = eventIndexOf(published).fieldsOf;
  const held = (id: string) =>
    fields(eventOf(id))
      .filter(({ says }) => says === 'James Cleverly')
      .map(({ text }) => text)
      .filter((text) => text === 'Foreign Secretary');
  expect(held('2022-chagos-negotiations')).toEqual(['Foreign Secretary']);
  expect(held('2025-01-27-cleverly-times-radio')).toEqual([]);
});

test('an issue is found by its name, whether it was discussed or not', () => {
  const timeline = drawTimeline(`
    yes:  2024-09-10 call ann -> fishing
    no:   2024-09-11 call ann -> !fishing
    else: 2024-09-12 call ann -> peace
  `);
  const left = [...(searchEvents(timeline, 'fishing').found ?? [])].map(({ id }) => id);
  expect(left).toEqual(['yes', 'no']);
});

test('the title of a source finds its events where no event says the word itself', () => {
  const timeline = drawTimeline(`
    call:   2024-09-10 call ann -> minutes [letter]
    remark: 2024-09-11 post ann [minutes]
  `);
  const left = (query: string) =>
    [...(searchEvents(timeline, query).found ?? [])].map(({ id }) => id);
  expect(left('letter')).toEqual(['call']);
  expect(left('minutes')).toEqual(['call']);
  expect(left('"title of minutes"')).toEqual(['remark']);
});

test('a query without a letter or a digit asks for nothing', () => {
  for (const query of ['', '  ', '"', '?!', '“”']) {
    expect(found(query)).toHaveLength(published.events.length);
  }
});

test('a search is made once, and its answer stays the same one', () => {
  expect(searchEvents({ ...published }, 'lammy')).toBe(searchEvents(published, 'lammy'));
});

/** The words of an event's fields, folded by other means than those under test. */
function wordsOf(event: TimelineEvent): readonly string[] {
  return eventIndexOf(published)
    .fieldsOf(event)
    .flatMap(({ text }) => folded(text));
}

function folded(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const corpusWords = [...new Set(published.events.flatMap(wordsOf))].filter(
  (word) => word.length > 1,
);
const someWord = fc.constantFrom(...corpusWords);
/** A word, its beginning, or one with a letter left out, put in or mistaken. */
const someTyped = fc
  .tuple(someWord, fc.constantFrom('whole', 'beginning', 'less', 'more', 'other'), fc.nat())
  .map(([word, slip, number]) => {
    const at = number % word.length;
    if (slip === 'beginning') return word.slice(0, at + 1);
    if (slip === 'less') return word.slice(0, at) + word.slice(at + 1);
    if (slip === 'more') return `${word.slice(0, at)}e${word.slice(at)}`;
    return slip === 'other' ? `${word.slice(0, at)}e${word.slice(at + 1)}` : word;
  })
  .filter((typed) => typed !== '');

test('whatever is found has every word, or one that begins with it or is a slip away', () => {
  fc.assert(
    fc.property(fc.array(someTyped, { minLength: 1, maxLength: 3 }), (typed) => {
      for (const event of searchEvents(published, typed.join(' ')).found ?? []) {
        for (const word of typed) {
          const near = wordsOf(event).some(
            (there) => there.startsWith(word) || (word.length > 3 && distance(there, word) <= 2),
          );
          expect(near, `${event.id} for ${word}`).toBe(true);
        }
      }
    }),
  );
});

test('every event that says all the words itself is found by them', () => {
  fc.assert(
    fc.property(fc.array(someWord, { minLength: 1, maxLength: 3 }), (words) => {
      const { found: left } = searchEvents(published, words.join(' '));
      for (const event of published.events) {
        const own = eventIndexOf(published)
          .fieldsOf(event)
          .filter(({ kind }) => kind !== 'source')
          .flatMap(({ text }) => folded(text));
        if (words.every((word) => own.includes(word))) expect(left?.has(event)).toBe(true);
      }
    }),
  );
});

test('a phrase of any field finds its event, and stands in a field of all it finds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...published.events), fc.nat(), fc.nat(), (event, a, b) => {
      const fields = eventIndexOf(published)
        .fieldsOf(event)
        .filter(({ kind }) => kind !== 'source');
      const words = folded(fields[a % fields.length]?.text ?? '');
      const start = b % words.length;
      const phrase = words.slice(start, start + 4);
      const { found: left } = searchEvents(published, `"${phrase.join(' ')}"`);
      expect(left?.has(event)).toBe(true);
      for (const each of left ?? []) {
        const stands = eventIndexOf(published)
          .fieldsOf(each)
          .some(({ text }) => ` ${folded(text).join(' ')} `.includes(` ${phrase.join(' ')} `));
        expect(stands, `${each.id} for ${phrase.join(' ')}`).toBe(true);
      }
    }),
  );
});

test('anything can be searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const { found: left } = searchEvents(published, query);
      expect(left === null || left.size <= published.events.length).toBe(true);
    }),
  );
});
