import { distance } from 'fastest-levenshtein';
import { nearest } from './forms/nearest.ts';
import { faultOfKey, faultOfValue, type Report, type Spot } from './forms/spot.ts';

/** What may be referred to by id, and where it is written down. */
export type Known<T> = {
  /** In words, for messages: `actor`. */
  readonly what: string;
  /** Where to add one: `actors.yaml`. */
  readonly where: string;
  readonly ids: ReadonlySet<string>;
  /** Those without a fault of their own. */
  readonly entries: ReadonlyMap<string, T>;
  /**
   * False where the list itself could not be read whole: an unknown id may then be one
   * of those, unless it is a known one with a slip of the pen.
   */
  readonly complete: boolean;
};

/** Reports an id that is not known, at its value or, in a map of ids, at its key. */
export function checkKnown<T>(
  known: Known<T>,
  id: string,
  spot: Spot,
  report: Report,
  of: 'key' | 'value' = 'value',
): void {
  if (known.ids.has(id)) return;
  const near = nearest(id, [...known.ids]);
  if (!known.complete && (near === null || distance(id, near) > 1)) return;
  const add = `add it to ${known.where}`;
  const remedy =
    near === null ? `A${add.slice(1)}` : `Write "${near}", the nearest known, or ${add}`;
  const message = `unknown ${known.what} "${id}". ${remedy}.`;
  report((of === 'key' ? faultOfKey : faultOfValue)(spot, message));
}
