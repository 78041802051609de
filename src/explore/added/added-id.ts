import type { SourceId } from '../../model/span.ts';

/** No published id has a dot in it (they are of letters, digits and hyphens), so none can be the same. */
const mark = 'added.';

/** The id of a source that a reader adds under a name, other than those that are taken. */
export function addedId(name: string, taken: ReadonlySet<SourceId>): SourceId {
  const id = `${mark}${name}`;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Whether a source or an event was added by the reader. */
export function isAdded(id: string): boolean {
  return id.startsWith(mark);
}

/** The name under which it was added: that of its files. */
export function addedName(id: SourceId): string {
  return id.slice(mark.length);
}
