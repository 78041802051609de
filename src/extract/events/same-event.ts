import type { ActorId } from '../../model/actor.ts';
import type { EventKind } from '../../model/event-kinds.ts';

/** Kinds that one and the same event may be told as. */
const families: readonly (readonly EventKind[])[] = [
  ['call', 'meeting', 'visit', 'negotiation'],
  ['statement', 'briefing', 'broadcast'],
];

/** Whether two tellings may be of one event as far as their kinds go: "talks" may be a call. */
export function compatibleKinds(one: EventKind, other: EventKind): boolean {
  return one === other || families.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

/** Whether the same people took part: all of those of the one that names fewer, and two of them where there are two. */
export function sameParticipants(one: readonly ActorId[], other: readonly ActorId[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  const common = one.filter((id) => other.includes(id)).length;
  return common >= Math.min(one.length, other.length, 2);
}

type DaysOf = { readonly earliest: string; readonly latest: string | null };

/** Whether two dates share a day. */
export function overlap(one: DaysOf, other: DaysOf): boolean {
  const ends = (days: DaysOf) => days.latest ?? '9999-12-31';
  return one.earliest <= ends(other) && other.earliest <= ends(one);
}
