import { nextFreeId } from '../../model/next-free-id.ts';
import type { SourceId } from '../../model/span.ts';
import type { AddedSource } from './added-source.ts';

/**
 * Ids of published events have no dot. The id of a published source is the name of its file, so
 * it can begin like this too: what was added is known by the list of added sources.
 */
const ADDED_PREFIX = 'added.';

/** The id of a source that a reader adds under a name, other than those taken on the page. */
export function addedId(name: string, taken: ReadonlySet<SourceId>): SourceId {
  return nextFreeId(`${ADDED_PREFIX}${name}`, taken);
}

/** Whether a source of the page is one of those that the reader has added. */
export function isAddedSource(id: SourceId, added: readonly AddedSource[]): boolean {
  return added.some(({ source }) => source.id === id);
}

/** Whether an id is of the form that those of added sources have. */
export function isAddedId(id: SourceId): boolean {
  return id.startsWith(ADDED_PREFIX) && id.length > ADDED_PREFIX.length;
}

/** The name under which it was added: that of its files. A key that is no such id is its own name. */
export function addedName(id: SourceId): string {
  return id.startsWith(ADDED_PREFIX) ? id.slice(ADDED_PREFIX.length) : id;
}
