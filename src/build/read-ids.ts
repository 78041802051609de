import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { placeOfValue } from './forms/yaml-file.ts';

/** An entry of a list, or the hole that a faulty one left. */
type Entry = { readonly id?: string | undefined };

/** The ids of a list of entries; one that stands twice is reported. */
export function readIds(
  entries: readonly (Entry | undefined)[],
  what: string,
  spot: Spot,
  report: Report,
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
    const { line } = placeOfValue(spot.file, within(spot, earlier, 'id').path);
    const message = `there already is ${what} "${entry.id}", in line ${line}. Give this one another id, or make them one.`;
    report(faultOfValue(within(spot, index, 'id'), message));
  }
  return { ids: new Set(first.keys()), complete };
}
