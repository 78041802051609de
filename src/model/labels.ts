import type { Basis } from './basis.ts';
import type { ZoneKind } from './source.ts';

/** How a date is known, as a reader would say it. */
export const basisWords: Record<Basis, string> = {
  stated: 'Stated',
  relative: 'Worked out',
  inferred: 'Inferred',
};

export const zoneWords: Record<ZoneKind, string> = {
  body: 'the text itself',
  heading: 'a heading',
  dateline: 'the dateline',
  caption: 'a photo caption',
  credit: 'a photo credit',
  boilerplate: 'the publisher’s own notices',
  comment: 'reader comments',
  post: 'a post',
};

/** `1 event`, `7 events`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
