import type { Actor, Side } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { sideColour } from './SideDot.tsx';

/** The hues of the sides that took part (or, where none did, spoke), each once, in the order of the sides. */
export function huesOf(
  event: TimelineEvent,
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

/** The classes of what a sign says beside its date: announced, background, unreviewed. */
export function statesOf(event: TimelineEvent): readonly string[] {
  return [
    event.status === 'announced' ? 'event-announced' : null,
    event.background ? 'event-background' : null,
    event.reviewed ? null : 'event-unreviewed',
  ].filter((state) => state !== null);
}
