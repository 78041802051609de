/** The id itself where it is free, else the first free of `ID-2`, `ID-3`, … */
export function nextFreeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
