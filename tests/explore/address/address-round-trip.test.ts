import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, addressParameters, readAddress } from '../../../src/explore/address/address.ts';
import { ignoredInWords } from '../../../src/explore/address/ignored-in-words.ts';
import { upgraded } from '../../../src/explore/address/upgrade-address.ts';
import { facetFacts, facetIds } from '../../../src/explore/filter/facet-facts.ts';
import {
  canTakeAll,
  type FacetValue,
  type Filter,
  withAllOf,
} from '../../../src/explore/filter/filter.ts';
import { tableColumnIds } from '../../../src/explore/table/column-ids.ts';
import {
  laneKinds,
  layouts,
  type Matrix,
  openingView,
  type Page,
  type View,
} from '../../../src/explore/view.ts';
import { hiddenCharacterIn } from '../../../src/model/hidden-characters.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { FUZZ_TIMEOUT_MS, fuzzOf } from '../../fuzz/fuzz-runs.ts';
import { slipped, someHostileWord } from '../../fuzz/mutations.ts';
import { plainValues } from '../store/oracle/plain-values.ts';
import { someDay, someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

/** A timeline with these sources' names, which are names of files and can be anything. */
function withNames(
  drawing: string,
  [letter, minutes]: readonly [string, string],
): PublishedTimeline {
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

/** What of a filter its timeline has an option for. */
function choosable(filter: Filter, timeline: PublishedTimeline): Filter {
  const somewhere = ({ facet, id }: FacetValue) =>
    timeline.events.some((event) => plainValues(timeline, facet, 'mentioned')(event).includes(id));
  const lists = facetIds.map((facet) => [
    facet,
    filter[facet].filter((id) => somewhere({ facet, id })),
  ]);
  const without = facetIds.flatMap((facet) =>
    filter.without.filter((entry) => entry.facet === facet && somewhere(entry)),
  );
  return withAllOf({ ...filter, ...Object.fromEntries(lists), without });
}

const someLayout = fc.record({
  lanes: fc.record({
    by: fc.constantFrom(null, ...laneKinds),
    order: fc.constantFrom('first' as const, 'count' as const),
  }),
  layout: fc.constantFrom(...layouts),
  table: fc.record({
    columns: fc.option(fc.shuffledSubarray([...tableColumnIds], { minLength: 1 })),
    sort: fc.option(
      fc.record({ column: fc.constantFrom(...tableColumnIds), descending: fc.boolean() }),
    ),
  }),
  embedded: fc.boolean(),
});

/** A matrix of a timeline; only what it has can be sorted by or opened. */
function someMatrix({ actors, issues }: PublishedTimeline): fc.Arbitrary<Matrix> {
  return fc.constantFrom('issues' as const, 'people' as const).chain((across) => {
    const columns = (across === 'issues' ? issues : actors).map(({ id }) => id);
    const cells = actors.flatMap(({ id }) => columns.map((column) => ({ row: id, column })));
    return fc.record({
      across: fc.constant(across),
      bodies: fc.boolean(),
      order: fc.constantFrom('count' as const, 'name' as const),
      by: fc.constantFrom(null, ...columns),
      cell: fc.constantFrom(null, ...cells),
    });
  });
}

/** A timeline and a view that a reader can come to in it. */
const somewhere = someTimeline.chain((timeline) => {
  const { event, source, excerpt, passage } = openingView;
  const closed = { event, source, excerpt, passage };
  const linked = { start: 12, end: 345, digest: '00c0ffee' };
  const opened = timeline.events.flatMap(({ id, excerpts }) => [
    { ...closed, event: id },
    ...excerpts.flatMap(({ source }, excerpt) => [
      { ...closed, event: id, source },
      { ...closed, event: id, source, excerpt },
      { ...closed, source, passage: linked },
    ]),
  ]);
  return fc
    .record({
      filter: someFilter,
      window: fc.option(somePeriod),
      folded: fc.boolean(),
      query: fc.oneof(fc.constant(''), fc.string({ maxLength: 60 })),
      layouts: someLayout,
      matrix: someMatrix(timeline),
      page: fc.constantFrom<Page | null>(
        null,
        { kind: 'not-discussed' },
        ...timeline.actors.map(({ id }) => ({ kind: 'actor' as const, id })),
        ...timeline.issues.map(({ id }) => ({ kind: 'issue' as const, id })),
        ...timeline.events.map(({ id }) => ({ kind: 'compare' as const, id })),
        ...timeline.events.map(({ id }) => ({ kind: 'tour' as const, id })),
        ...timeline.events.map(({ id }) => ({ kind: 'story' as const, id })),
      ),
      open: fc.constantFrom(closed, ...opened),
      card: fc.constantFrom(null, 'event' as const, 0),
    })
    .map(({ filter, open, query, layouts, card, ...rest }) => {
      const view: View = {
        filter: { ...choosable(filter, timeline), query },
        ...layouts,
        ...rest,
        ...open,
        card: layouts.embedded && open.event !== null ? card : null,
      };
      return { timeline, view };
    });
});

test('every view that can be come to is opened again by its link', () => {
  fc.assert(
    fc.property(somewhere, ({ timeline, view }) => {
      expect(readAddress(addressOf(view), timeline)).toEqual({ view, ignored: [] });
    }),
  );
});

test('upgrading an address of the present form changes nothing', () => {
  fc.assert(
    fc.property(somewhere, ({ view }) => {
      const address = new URLSearchParams(addressOf(view));
      expect([...upgraded(address)]).toEqual([...address]);
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
const lists = [...facetIds.map((facet) => facetFacts[facet].parameter.name), ...['any', 'columns']];
const parameters = addressParameters.map(({ name }) => name);
const values =
  'ann -ann bob zoe peace fishing talks call -call letter minutes 2024-09-10 2024-09-30 true all stated people mentioned person matrix name ann~peace ann~bob title -title colour happened north draft 1 2 1-9-00c0ffee not-discussed %';
const someParameter = fc.tuple(
  fc.constantFrom(...parameters),
  fc.oneof(fc.constantFrom(...values.split(' ')), fc.string()),
);

function things(asked: Iterable<readonly [string, string]>): readonly string[] {
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
      // Of less than two values any and all are the same, so `any` says nothing there.
      const idle = facetIds
        .filter((facet) => !canTakeAll(view.filter, facet))
        .map((facet) => `any=${facetFacts[facet].parameter.name}`);
      const untold = things(upgraded(new URLSearchParams(asked))).filter(
        (each) => ![...shown, ...named, ...idle].includes(each),
      );
      expect(untold).toEqual([]);
    }),
  );
});

const pieces = [...'?&=%,+-1#;é\0👩', ...parameters, ...values.split(' ')];

/** Links that work, of which the next person changes something. */
const links = [
  '?people=ann,bob&issues=peace,-fishing&kind=talks&from=2024-09-10&to=2024-09-30',
  '?event=talks&source=minutes&excerpt=1&q=%22any+words%22+OR+peace',
  '?layout=matrix&across=issues&cell=ann~peace&order=count&lanes=person',
  '?source=letter&passage=1-9-00c0ffee&tour=call&page=not-discussed&actor=ann',
];
const someQuery = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  { weight: 4, arbitrary: slipped(...links) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...links), fc.constantFrom(...parameters), someHostileWord)
      .map(([link, name, word]) => `${link}&${new URLSearchParams([[name, word]])}`),
  },
  { weight: 1, arbitrary: somewhere.map(({ view }) => addressOf(view)) },
);

test(
  'any text at all opens some view, which its own link opens again',
  () => {
    fc.assert(
      fc.property(someQuery, (query) => {
        const { view, ignored } = readAddress(query, harbour);
        expect(readAddress(query, harbour)).toEqual({ view, ignored });
        expect(readAddress(addressOf(view), harbour)).toEqual({ view, ignored: [] });
        const said = ignoredInWords(ignored);
        expect(said.length).toBeLessThanOrEqual(300);
        expect(hiddenCharacterIn(said)).toBeNull();
      }),
      fuzzOf('address'),
    );
  },
  FUZZ_TIMEOUT_MS,
);
