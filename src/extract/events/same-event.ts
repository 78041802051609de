import type { ActorId } from '../../model/actor.ts';

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
