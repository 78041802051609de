import type { ActorId } from './actor.ts';
import type { Basis } from './basis.ts';
import type { IsoDate } from './civil-date.ts';
import type { Edtf } from './edtf.ts';
import type { Offset, SourceId, Span } from './span.ts';

/**
 * What a stretch of text is. Only `body`, `heading` and `post` speak about the
 * world; the others came along with the page the text was taken from.
 */
export const zoneKinds = [
  'body',
  'heading',
  'dateline',
  'caption',
  'credit',
  'boilerplate',
  'comment',
  'post',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** The zones in which a source says something: events and mentions come from these alone. */
export const contentZones: readonly ZoneKind[] = ['body', 'heading', 'post'];

/** A stretch of text that is not body; what no zone covers is `body`. */
export type Zone = { readonly zone: ZoneKind; readonly start: Offset; readonly end: Offset };

export const sourceKinds = [
  'joint statement',
  'call readout',
  'press release',
  'transcript',
  'news report',
  'digest',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** When a source came out, and how that is known. */
export type PublicationDate = {
  readonly edtf: Edtf;
  readonly basis: Basis;
  /** Why this date; shown to the reader. */
  readonly note: string;
};

/** What stands for the rights of a text of which nobody has said any. */
export const unknownRights = 'Rights not stated in the text; quoted for study.';

export type Source = {
  readonly id: SourceId;
  /** The text's file as published beside the data: `sources/ID.txt`. */
  readonly file: string;
  readonly title: string;
  /** Who published it; null where the text does not say. */
  readonly publisher: string | null;
  readonly kind: SourceKind;
  /** Null where nothing says when it came out: it is of an unknown day. */
  readonly published: PublicationDate | null;
  readonly rights: string;
  /** A line that its licence asks to be shown with it; null where none does. */
  readonly attribution: string | null;
  /** Whose own words all of it is, as a statement is its signatories'; absent where it is nobody's. */
  readonly issuedBy?: ActorId | undefined;
  /** Where its publisher has it on the web; absent where no address was received. */
  readonly url?: string | undefined;
  /** Where an archive has kept that page. */
  readonly archived?: string | undefined;
  /** The day on which the text was taken from there. */
  readonly retrieved?: IsoDate | undefined;
  /** Of the bytes as received, in hexadecimal. */
  readonly sha256: string;
  /** The name of the file under which it was received. */
  readonly receivedAs: string;
  /** Of the decoded text, in UTF-16 code units. */
  readonly length: number;
  /** How many paragraphs it says something in. */
  readonly paragraphs: number;
  /** In the order of the text, without overlap. */
  readonly zones: readonly Zone[];
};

/**
 * What a page knows of every source from the start. Of a large timeline the rest is fetched where
 * the source is read.
 */
export type SourceHead = Omit<
  Source,
  'rights' | 'attribution' | 'sha256' | 'receivedAs' | 'zones'
> & {
  /** Of a head alone, instead of its zones: the stretches that are posts, where there are any. */
  readonly posts?: readonly Span[];
};

/** Where a source's text is, seen from the page: `data/sources/ID.txt`. */
export function sourceTextPath({ file }: SourceHead): string {
  return `data/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** A paragraph: a line that is not empty. `end` is the code unit after its last. */
export type ParagraphSpan = { readonly start: Offset; readonly end: Offset };

/** The paragraphs of a text in which its source says something, in order: ¶1 is the first. */
export function contentParagraphs(text: string, zones: readonly Zone[]): readonly ParagraphSpan[] {
  const passedOver = zones.filter(isNotContent);
  let next = 0;
  return Array.from(text.matchAll(/[^\r\n]+/g))
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
    .filter(({ start, end }) => {
      // Both stand in order: a zone that has ended hides no later line.
      while ((passedOver[next]?.end ?? end) < end) next += 1;
      return (passedOver[next]?.start ?? end) > start;
    });
}

function isNotContent({ zone }: Zone): boolean {
  return !contentZones.includes(zone);
}

/** The number, from 1, of the paragraph in which an offset stands; 0 before the first. */
export function paragraphNumber(paragraphs: readonly ParagraphSpan[], at: Offset): number {
  // By halving, since they stand in order.
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
