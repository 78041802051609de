import { compare } from './compare.ts';
import { parseEdtf } from './edtf.ts';
import type { Source } from './source.ts';

/** The order of a timeline's sources, for `sort`: by first possible day of publication, then id. */
export function byPublication(a: Source, b: Source): number {
  const [first, second] = [parseEdtf(a.published.edtf), parseEdtf(b.published.edtf)];
  return compare(first.earliest, second.earliest) || compare(a.id, b.id);
}
