/** The id itself where it is free, else the first free of `ID-2`, `ID-3`, … */
export function nextFreeId(id: string, taken: { readonly has: (id: string) => boolean }): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/**
 * Gives free ids one after another, each as `nextFreeId` would with all those before it taken.
 * It goes on counting where it left off, since thousands of calls may be of one day.
 */
export function freeIds(taken: Iterable<string>): (id: string) => string {
  const all = new Set(taken);
  const next = new Map<string, number>();
  return (id) => {
    let free = id;
    let number = next.get(id) ?? 2;
    for (; all.has(free); number += 1) free = `${id}-${number}`;
    all.add(free);
    next.set(id, number);
    return free;
  };
}
