import type { Offset } from '../../model/span.ts';

/** A passage of the open source that a link points to, and what it said when the link was made. */
export type LinkedPassage = {
  readonly start: Offset;
  readonly end: Offset;
  /** Of its words then, as `digestOf` gives it. */
  readonly digest: string;
};

/**
 * A short fingerprint of a passage's words: eight hexadecimal digits (FNV-1a of 32 bits over
 * UTF-16 code units, http://www.isthe.com/chongo/tech/comp/fnv/). It tells an edited text from
 * the one that was linked to; it is no proof against somebody who wants to deceive.
 */
export function digestOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The link to a passage with these words. */
export function linkTo(start: Offset, words: string): LinkedPassage {
  return { start, end: start + words.length, digest: digestOf(words) };
}

/** As it stands in an address: `1052-1068-1f3a9c04`. */
export function passageValue({ start, end, digest }: LinkedPassage): string {
  return `${start}-${end}-${digest}`;
}

/** The passage that a value of an address means in a source of this length; null for none. */
export function readPassageValue(value: string, length: number): LinkedPassage | null {
  const match = /^(\d{1,9})-(\d{1,9})-([0-9a-f]{8})$/.exec(value);
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= length ? { start, end, digest: match[3] ?? '' } : null;
}
