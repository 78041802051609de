import { type Actor, type Side, sidesOf } from '../../model/actor.ts';
import { actingParts, type EventHead } from '../../model/event.ts';
import type { ChartState } from './chart-signs.ts';
import { sideColour } from './side-colour.ts';

/** The hues of the sides that took part (or, where none did, spoke), each once, in the order of the sides. */
export function huesOf(
  event: EventHead,
  actor: (id: string) => Actor,
  sides: readonly Side[],
): readonly string[] {
  const present = new Set(actingParts(event.actors).flatMap(({ id }) => sidesOf(actor(id))));
  const hues = new Set(
    sides.filter(({ id }) => present.has(id)).map(({ id }) => sideColour(id, sides)),
  );
  return hues.size === 0 ? ['var(--side-others)'] : [...hues];
}

/** What the sign of an event says besides its date. */
export function statesOf(event: EventHead): readonly ChartState[] {
  const states: ChartState[] = [];
  if (event.status === 'announced') states.push('announced');
  if (event.background) states.push('background');
  if (!event.reviewed) states.push('unreviewed');
  return states;
}
