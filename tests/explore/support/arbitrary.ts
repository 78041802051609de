import fc from 'fast-check';
import {
  type FacetId,
  facetFacts,
  facetIds,
  reviews,
} from '../../../src/explore/filter/facet-facts.ts';
import type { Filter } from '../../../src/explore/filter/filter.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import { bases } from '../../../src/model/basis.ts';
import { dayNumber, isoDateOf } from '../../../src/model/civil-date.ts';
import { statuses } from '../../../src/model/event.ts';

/** What fast-check makes up, as drawings (draw-timeline.ts), so that a failure can be read. */

const someYears = fc.integer({ min: dayNumber('1905-01-01'), max: dayNumber('2095-12-31') });
/** Most corpora lie within few years: so quiet stretches are long here and short there. */
const closeTogether = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2025-06-30') });

/** A day, more often than not of the same two years. */
export const someDay = fc
  .oneof({ weight: 4, arbitrary: closeTogether }, { weight: 1, arbitrary: someYears })
  .map(isoDateOf);

const someLength = fc.constantFrom(1, 2, 6, 13, 27, 45, 200, 1000);

/** A date in EDTF: a day, a range of days, an open range, a month or a year, some with a mark. */
export const someEdtf = fc
  .tuple(
    someDay,
    fc.constantFrom('day', 'day', 'range', 'open', 'month', 'year'),
    someLength,
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([day, form, length, mark]) => {
    if (form === 'range') return `${day}/${isoDateOf(dayNumber(day) + length)}${mark}`;
    if (form === 'open') return `${day}${mark}/..`;
    if (form === 'month') return `${day.slice(0, 7)}${mark}`;
    return `${form === 'year' ? day.slice(0, 4) : day}${mark}`;
  });

export const somePeople = ['ann', 'bob', 'cleo', 'ministry'];
export const someIssues = ['peace', 'fishing', 'toll'];
const drawnPeople = ['ann@north', 'bob@south', 'cleo@south', 'Ministry@north'];

/** A line of a drawing. Somebody can be in it under several roles, an issue under both treatments. */
const someLine = fc
  .record({
    date: someEdtf,
    basis: fc.constantFrom(...bases),
    kind: fc.constantFrom('meeting', 'call', 'post', 'other'),
    marks: fc.subarray(['announced', 'background', 'draft']),
    participants: fc.subarray(drawnPeople),
    speakers: fc.subarray(drawnPeople),
    mentioned: fc.subarray(drawnPeople),
    issues: fc.array(fc.constantFrom(...someIssues, ...someIssues.map((id) => `!${id}`)), {
      maxLength: 4,
    }),
    quotes: fc.array(fc.constantFrom('[letter]', '[minutes]'), { minLength: 1, maxLength: 3 }),
  })
  .map((line) =>
    [
      line.date,
      line.basis,
      line.kind,
      ...line.marks,
      line.participants.join('+'),
      ...line.speakers.map((name) => `*${name}`),
      ...line.mentioned.map((name) => `?${name}`),
      '->',
      ...line.issues,
      ...line.quotes,
    ]
      .filter((word) => word !== '')
      .join(' '),
  );

/** A drawing of up to so many events, in order of time. */
export function someDrawing(maxLength = 12): fc.Arbitrary<string> {
  return fc.array(someLine, { maxLength }).map((lines) => lines.sort().join('\n'));
}

/** Mostly nothing, else some of these. */
function seldom<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]));
}

/** What the timelines drawn above have in each facet. */
export const drawnValues: Readonly<Record<FacetId, readonly string[]>> = {
  actors: somePeople,
  discussed: someIssues,
  notDiscussed: someIssues,
  kinds: ['meeting', 'call', 'post', 'other'],
  statuses,
  sides: ['north', 'south'],
  sources: ['letter', 'minutes'],
  bases,
  review: reviews,
};

/** What can be chosen of a timeline as drawn above; nothing is both chosen and ruled out. */
export const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    query: fc.constant(''),
    reach: fc.constantFrom(...reaches),
    actors: fc.subarray(somePeople),
    discussed: fc.subarray(someIssues),
    notDiscussed: fc.subarray(someIssues),
    kinds: seldom(drawnValues.kinds),
    statuses: seldom(drawnValues.statuses),
    sides: seldom(drawnValues.sides),
    sources: seldom(drawnValues.sources),
    bases: seldom(drawnValues.bases),
    review: seldom(drawnValues.review),
    together: fc.subarray(facetIds.filter((facet) => facetFacts[facet].perEvent === 'several')),
    unwanted: seldom(facetIds.flatMap((facet) => drawnValues[facet].map((id) => ({ facet, id })))),
  })
  .map(({ unwanted, together, ...chosen }) => {
    const without = unwanted.filter(({ facet, id }) => !chosen[facet].includes(id)).slice(0, 2);
    return { ...chosen, without, allOf: together.filter((facet) => chosen[facet].length > 1) };
  });
