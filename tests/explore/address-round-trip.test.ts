import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, readAddress } from '../../src/explore/address.ts';
import type { View } from '../../src/explore/view.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { someDay, someDrawing, someFilter } from './support/arbitrary.ts';
import { drawTimeline } from './support/draw-timeline.ts';

/** A timeline with these sources' names, which are names of files and can be anything. */
function withNames(drawing: string, [letter, minutes]: readonly [string, string]): Timeline {
  const timeline = drawTimeline(drawing);
  const rename = (source: string) => (source === 'letter' ? letter : minutes);
  return {
    ...timeline,
    sources: timeline.sources.map((source) => ({ ...source, id: rename(source.id) })),
    events: timeline.events.map((event) => ({
      ...event,
      excerpts: event.excerpts.map((each) => ({ ...each, source: rename(each.source) })),
    })),
  };
}

const someName = fc.oneof(
  fc.constantFrom('a,b', 'a&event=b', '100 %', '?q=1#x', 'ä ö.txt', '手紙', '2024 + 2025', '✉️'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

const someTimeline = fc
  .record({ drawing: someDrawing(6), names: fc.tuple(someName, someName) })
  .filter(({ names: [letter, minutes] }) => letter !== minutes)
  .map(({ drawing, names }) => withNames(drawing, names));

const somePeriod = fc.tuple(someDay, someDay).map(([one, other]) => {
  return one < other ? { from: one, to: other } : { from: other, to: one };
});

/** A timeline and a view that a reader can come to in it. */
const somewhere = someTimeline.chain((timeline) => {
  const quotes = timeline.events.flatMap(({ id, excerpts }) => [
    { event: id, source: null, excerpt: null },
    ...excerpts.flatMap(({ source }, excerpt) => [
      { event: id, source, excerpt: null },
      { event: id, source, excerpt },
      { event: null, source, excerpt: null },
    ]),
  ]);
  const closed = { event: null, source: null, excerpt: null };
  const known = (ids: readonly string[], entries: readonly { readonly id: string }[]) =>
    ids.filter((id) => entries.some((entry) => entry.id === id));
  return fc
    .record({
      filter: someFilter,
      window: fc.option(somePeriod),
      folded: fc.boolean(),
      open: fc.constantFrom(closed, ...quotes),
    })
    .map(({ filter, window, folded, open }) => {
      const view: View = {
        filter: {
          actors: known(filter.actors, timeline.actors),
          discussed: known(filter.discussed, timeline.issues),
          notDiscussed: known(filter.notDiscussed, timeline.issues),
        },
        window,
        folded,
        ...open,
      };
      return { timeline, view };
    });
});

/** What an issue or a person has to be to be chosen: their options are what facets.test.ts tests. */
function choosable({ timeline, view }: { timeline: Timeline; view: View }): View {
  const { events } = timeline;
  const has = (treatment: string) => (id: string) =>
    events.some(({ issues }) => issues.some((i) => i.id === id && i.treatment === treatment));
  const active = (id: string) =>
    events.some(({ actors }) => actors.some((a) => a.id === id && a.role !== 'mentioned'));
  const { actors, discussed, notDiscussed } = view.filter;
  return {
    ...view,
    filter: {
      actors: actors.filter(active),
      discussed: discussed.filter(has('discussed')),
      notDiscussed: notDiscussed.filter(has('not-discussed')),
    },
  };
}

test('every view that can be come to is opened again by its link', () => {
  fc.assert(
    fc.property(somewhere, ({ timeline, view: anywhere }) => {
      const view = choosable({ timeline, view: anywhere });
      expect(readAddress(addressOf(view), timeline)).toEqual({ view, ignored: [] });
    }),
  );
});

test('a link is of characters that every address may hold', () => {
  fc.assert(
    fc.property(somewhere, ({ view }) => {
      expect(addressOf(view)).toMatch(/^(\?[\w.~!*'()%,&=-]+)?$/);
    }),
  );
});

const harbour = drawTimeline(`
  talks: 2024-09-10 meeting ann+bob -> peace !fishing [letter] [minutes]
  call:  2025-01-26 call bob -> fishing [minutes]
`);
const parameters = 'people issues not-discussed from to scale event source quote page'.split(' ');
const values =
  'ann bob zoe peace fishing talks call letter minutes 2024-09-10 2024-09-30 true 1 2 %';
const someParameter = fc.tuple(
  fc.constantFrom(...parameters),
  fc.oneof(fc.constantFrom(...values.split(' ')), fc.string()),
);

/** Each thing asked for, `people=ann,bob` as two. */
function things(asked: Iterable<readonly [string, string]>): readonly string[] {
  const lists = ['people', 'issues', 'not-discussed'];
  return [...asked].flatMap(([parameter, value]) => {
    const parts = lists.includes(parameter) ? value.split(',') : [value];
    return parts.filter((part) => part !== '').map((part) => `${parameter}=${part}`);
  });
}

test('whatever an address asks for is either shown or named as left out', () => {
  fc.assert(
    fc.property(fc.array(someParameter, { maxLength: 8 }), (asked) => {
      const { view, ignored } = readAddress(`?${new URLSearchParams(asked)}`, harbour);
      const shown = things(new URLSearchParams(addressOf(view)));
      const named = ignored.map(({ parameter, value }) => `${parameter}=${value}`);
      const untold = things(asked).filter((each) => ![...shown, ...named].includes(each));
      expect(untold).toEqual([]);
    }),
  );
});

test('any text at all opens some view, which its own link opens again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.array(someParameter).map(String)),
      (text) => {
        const { view } = readAddress(text, harbour);
        expect(readAddress(addressOf(view), harbour)).toEqual({ view, ignored: [] });
      },
    ),
  );
});
