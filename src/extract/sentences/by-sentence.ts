/** What was read, by the number of the sentence in which it stands. */
export function bySentence<T extends { readonly sentence: number }>(
  all: readonly T[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  for (const each of all) {
    const list = found.get(each.sentence);
    if (list === undefined) found.set(each.sentence, [each]);
    else list.push(each);
  }
  return found;
}
