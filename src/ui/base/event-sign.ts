import type { Actor, Side } from '../../model/actor.ts';
import type { EventHead } from '../../model/event.ts';
import type { ChartState } from './chart-signs.ts';
import { sideColour } from './SideDot.tsx';

/** The hues of the sides that took part (or, where none did, spoke), each once, in the order of the sides. */
export function huesOf(
  event: EventHead,
  actor: (id: string) => Actor,
  sides: readonly Side[],
): readonly string[] {
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const speakers = event.actors.filter(({ role }) => role === 'speaker');
  const involved = participants.length > 0 ? participants : speakers;
  const present = new Set(involved.map(({ id }) => actor(id).side));
  const hues = new Set(
    sides.filter(({ id }) => present.has(id)).map(({ id }) => sideColour(id, sides)),
  );
  return hues.size === 0 ? ['var(--side-others)'] : [...hues];
}

/** Hues side by side in equal parts. */
export function fillOf(hues: readonly string[]): string {
  const stops = hues.map((hue, at) => {
    const [from, to] = [(at / hues.length) * 100, ((at + 1) / hues.length) * 100];
    return `${hue} ${from.toFixed(1)}% ${to.toFixed(1)}%`;
  });
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}

/** What the sign of an event says besides its date. */
export function statesOf(event: EventHead): readonly ChartState[] {
  const states: ChartState[] = [];
  if (event.status === 'announced') states.push('announced');
  if (event.background) states.push('background');
  if (!event.reviewed) states.push('unreviewed');
  return states;
}
