/**
 * Which of a draft's events have to be left out for the build to find no fault: found by halving,
 * since few of many have one. `hasFault` builds the draft without the events given.
 */
export function withoutFaulty(
  ids: readonly string[],
  hasFault: (without: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const isFaulty = (some: readonly string[]) =>
    hasFault(new Set(ids.filter((id) => !some.includes(id))));
  return new Set(faulty(ids, isFaulty));
}

/** Those of a list that have a fault by themselves. */
function faulty(
  ids: readonly string[],
  isFaulty: (ids: readonly string[]) => boolean,
): readonly string[] {
  if (ids.length === 0 || !isFaulty(ids)) return [];
  if (ids.length === 1) return ids;
  const middle = ids.length >> 1;
  return [...faulty(ids.slice(0, middle), isFaulty), ...faulty(ids.slice(middle), isFaulty)];
}
