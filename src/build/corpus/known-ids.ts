import { distance } from 'fastest-levenshtein';
import type { AddFault } from '../../seed-format/fault.ts';
import { nearestWord } from '../../seed-format/read-form.ts';
import {
  faultOfKey,
  faultOfValue,
  locationIn,
  placeOfValue,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';

/** What may be referred to by id, and where it is written down. */
export type KnownIds<T> = {
  /** In words, for messages: `actor`. */
  readonly what: string;
  /** Where to add one: `actors.yaml`. */
  readonly where: string;
  readonly ids: ReadonlySet<string>;
  /** Those without a fault of their own. */
  readonly entries: ReadonlyMap<string, T>;
  /**
   * False where the list itself could not be read whole: an unknown id may then be one
   * of those, unless it is a known one misspelt.
   */
  readonly complete: boolean;
};

/** Reports an id that is not known, at its value or, in a map of ids, at its key. */
export function checkKnown<T>(
  known: KnownIds<T>,
  id: string,
  location: YamlLocation,
  addFault: AddFault,
  of: 'key' | 'value' = 'value',
): void {
  if (known.ids.has(id)) return;
  const near = nearestKnown(known, id);
  if (!known.complete && (near === null || distance(id, near) > 1)) return;
  const add = `add it to ${known.where}`;
  const remedy =
    near === null ? `A${add.slice(1)}` : `Write "${near}", the nearest known, or ${add}`;
  const message = `unknown ${known.what} "${id}". ${remedy}.`;
  addFault((of === 'key' ? faultOfKey : faultOfValue)(location, message));
}

/** What was looked for among known ids: one that is missing may be named by thousands of events. */
const lookedFor = new WeakMap<object, Map<string, string | null>>();

function nearestKnown({ ids }: Pick<KnownIds<unknown>, 'ids'>, id: string): string | null {
  const answers = lookedFor.get(ids) ?? new Map<string, string | null>();
  lookedFor.set(ids, answers);
  const known = answers.get(id);
  if (known !== undefined) return known;
  const near = nearestWord(id, ids);
  answers.set(id, near);
  return near;
}

/** An entry of a list; undefined or without an id where it is faulty. */
type Entry = { readonly id?: string | undefined };

/** The ids of a list of entries; one that stands twice is reported. */
export function readIds(
  entries: readonly (Entry | undefined)[],
  what: string,
  location: YamlLocation,
  addFault: AddFault,
): { ids: ReadonlySet<string>; complete: boolean } {
  const first = new Map<string, number>();
  let complete = true;
  for (const [index, entry] of entries.entries()) {
    if (entry?.id === undefined) {
      complete = false;
      continue;
    }
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, index);
      continue;
    }
    // The id that this entry should have had is not known now.
    complete = false;
    const { line } = placeOfValue(location.file, locationIn(location, earlier, 'id').path);
    const message = `there already is ${what} "${entry.id}", in line ${line}. Give this one another id, or make them one.`;
    addFault(faultOfValue(locationIn(location, index, 'id'), message));
  }
  return { ids: new Set(first.keys()), complete };
}
