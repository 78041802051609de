import type { ZoneKind } from '../model/source.ts';

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
