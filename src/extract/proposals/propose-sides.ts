import type { ActorId, Side, SideId } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { slug } from '../../model/slug.ts';
import { countryOf } from '../names/countries.ts';

/** The side of all who stand on none of the main ones. */
export const otherSide: Side = { id: 'other', label: 'Others' };

/** A story has sides where it is between so many countries; of more none is a main one. */
const [MIN_MAIN, MAX_MAIN] = [2, 3];
/** A main country has a part in such a share of the events of the one that has most. */
const MIN_SHARE = 0.3;
/** A country with fewer events is no side. */
const MIN_EVENTS = 2;

/** Sides, and who stands on which. */
export type ProposedSides = {
  readonly sides: readonly Side[];
  readonly sideOf: (country: string | null) => SideId;
};

/**
 * Proposes sides by country: those of two or three countries that have the most part in the
 * events, and one for all others; one for all where no country or only one stands out.
 */
export function proposeSides(
  events: readonly TimelineEvent[],
  countryOfActor: (id: ActorId) => string | null,
): ProposedSides {
  const counts = new Map<string, number>();
  for (const { actors } of events) {
    const taking = actors.filter(({ role }) => role !== 'mentioned');
    for (const country of new Set(taking.flatMap(({ id }) => countryOfActor(id) ?? [])))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 0;
  const main = ranked
    .filter(([, count]) => count >= Math.max(MIN_EVENTS, most * MIN_SHARE))
    .map(([country]) => country);
  const chosen = main.length < MIN_MAIN || main.length > MAX_MAIN ? [] : main;
  const ids = new Map(chosen.map((country) => [country, slug(shortName(country))]));
  const sideOf = (country: string | null) => ids.get(country ?? '') ?? otherSide.id;
  const sides = chosen.map((country) => ({ id: sideOf(country), label: shortName(country) }));
  return { sides: [...sides, otherSide], sideOf };
}

/** `UK` of the United Kingdom: the name in capitals that lists have room for. */
function shortName(country: string): string {
  return countryOf(country)?.also.find((name) => /^\p{Lu}{2,3}$/u.test(name)) ?? country;
}
