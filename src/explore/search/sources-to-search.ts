import type { Source } from '../../model/source.ts';
import type { Filter } from '../filter.ts';

/** About two million characters: what a reader's device fetches and indexes without a wait. */
const mostCharacters = 2_000_000;

/**
 * The sources whose texts are searched: those the filter asks for and does not rule out, in
 * their order, as many as can be fetched; at least one.
 */
export function sourcesToSearch(
  sources: readonly Source[],
  { sources: wanted, without }: Filter,
  most = mostCharacters,
): readonly Source[] {
  const admitted = sources.filter(
    ({ id }) =>
      (wanted.length === 0 || wanted.includes(id)) &&
      !without.some((each) => each.list === 'sources' && each.id === id),
  );
  let room = most;
  return admitted.filter(({ length }, at) => {
    room -= length;
    return at === 0 || room >= 0;
  });
}
