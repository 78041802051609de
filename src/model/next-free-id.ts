/** The id itself where it is free, else the first free of `ID-2`, `ID-3`, … */
export function nextFreeId(id: string, taken: { readonly has: (id: string) => boolean }): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
