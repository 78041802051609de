import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { foundFieldsOf } from '../../../src/explore/search/found-fields.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { indexed } from '../support/indexed.ts';
import { eventOf, published } from '../support/real-corpus.ts';

const index = indexed(published, () => '');
const fieldsOf = foundFieldsOf(published);

const chagos = [
  '2022-chagos-negotiations',
  '2025-01-26-starmer-trump-call',
  '2025-01-28-lammy-rubio-call',
  '2025-01-27-downing-street-briefing',
  '2025-01-27-cleverly-times-radio',
];

/** The events a query leaves, by id, in the order of time. */
function found(query: string): Promise<readonly string[]> {
  return index.found(query);
}

test.each(['chagos', 'Chagos', 'chag', 'CHAGÓS', 'Chagoss', 'chagso', 'chagos’s'])(
  '%s leaves what is said of the Chagos Islands',
  async (query) => {
    expect(await found(query)).toEqual(chagos);
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
])('%s leaves what %s leaves', async (typed, meant) => {
  expect(await found(typed)).toEqual(await found(meant));
  expect(await found(meant)).not.toEqual([]);
});

test('all words have to be met, in whichever field', async () => {
  const rubio = await found('rubio');
  expect(await found('chagos rubio')).toEqual(chagos.filter((id) => rubio.includes(id)));
  expect(await found('chagos xylophone')).toEqual([]);
  expect(await found('chagos OR xylophone')).toEqual(chagos);
});

test('a phrase stands in one field, word for word', async () => {
  expect(await found('“45-minute”')).toEqual(['2025-01-26-starmer-trump-call']);
  expect(await found('"45 minute"')).toEqual(['2025-01-26-starmer-trump-call']);
  expect(await found('"minute 45"')).toEqual([]);
  expect(await found('"lasting peace')).toEqual(await found('«lasting peace»'));
  expect(await found('"lasting pea')).toEqual(await found('«lasting peace»'));
  expect(await found('"lasting pea"')).toEqual([]);
});

test('an office finds who held it then, and no one who held it at another time', async () => {
  expect(await found('"defence secretary"')).not.toEqual([]);
  // Cleverly, Foreign Secretary in 2022, spoke on the radio in 2025.
  const held = (id: string) =>
    fieldsOf(eventOf(id))
      .filter(({ says }) => says === 'James Cleverly')
      .map(({ text }) => text)
      .filter((text) => text === 'Foreign Secretary');
  expect(held('2022-chagos-negotiations')).toEqual(['Foreign Secretary']);
  expect(held('2025-01-27-cleverly-times-radio')).toEqual([]);
});

test('an issue is found by its name, whether it was discussed or not', async () => {
  const timeline = drawTimeline(`
    yes:  2024-09-10 call ann -> fishing
    no:   2024-09-11 call ann -> !fishing
    else: 2024-09-12 call ann -> peace
  `);
  expect(await indexed(timeline, () => '').found('fishing')).toEqual(['yes', 'no']);
});

test('the title of a source finds its events where no event says the word itself', async () => {
  const timeline = drawTimeline(`
    call:   2024-09-10 call ann -> minutes [letter]
    remark: 2024-09-11 post ann [minutes]
  `);
  const { found: left } = indexed(timeline, () => '');
  expect(await left('letter')).toEqual(['call']);
  expect(await left('minutes')).toEqual(['call']);
  expect(await left('"title of minutes"')).toEqual(['remark']);
  // Whatever else is asked for.
  expect(await left('call "title of minutes"')).toEqual([]);
});

test('a query without a letter or a digit asks for nothing', async () => {
  for (const query of ['', '  ', '"', '?!', '“”']) {
    expect(await found(query)).toHaveLength(published.events.length);
  }
});

/** The words of an event's fields, folded by other means than those under test. */
function wordsOf(event: TimelineEvent): readonly string[] {
  return fieldsOf(event).flatMap(({ text }) => folded(text));
}

function folded(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Initials are one word: no phrase ends between those of “U.S.”.
      .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
      .replace(/[’']s\b/g, '')
      .replace(/[’']/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
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

test('whatever is found has every word, or one that begins with it or is a slip away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someTyped, { minLength: 1, maxLength: 3 }), async (typed) => {
      for (const id of await found(typed.join(' '))) {
        const event = eventOf(id);
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

test('every event that says all the words itself is found by them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someWord, { minLength: 1, maxLength: 3 }), async (words) => {
      const left = await found(words.join(' '));
      for (const event of published.events) {
        const own = fieldsOf(event)
          .filter(({ kind }) => kind !== 'source')
          .flatMap(({ text }) => folded(text));
        if (words.every((word) => own.includes(word))) expect(left).toContain(event.id);
      }
    }),
  );
});

test('a phrase of any field finds its event, and stands in a field of all it finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...published.events),
      fc.nat(),
      fc.nat(),
      async (event, a, b) => {
        const fields = fieldsOf(event).filter(({ kind }) => kind !== 'source');
        const words = folded(fields[a % fields.length]?.text ?? '');
        const start = b % words.length;
        const phrase = words.slice(start, start + 4);
        const left = await found(`"${phrase.join(' ')}"`);
        expect(left).toContain(event.id);
        for (const id of left) {
          const stands = fieldsOf(eventOf(id)).some(({ text }) =>
            ` ${folded(text).join(' ')} `.includes(` ${phrase.join(' ')} `),
          );
          expect(stands, `${id} for ${phrase.join(' ')}`).toBe(true);
        }
      },
    ),
  );
});

test('anything can be searched for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (query) => {
      const { mask } = await index.answer(query);
      expect(mask === null || mask.length === published.events.length).toBe(true);
    }),
  );
});
