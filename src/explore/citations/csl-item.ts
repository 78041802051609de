import { dateParts, type IsoDate } from '../../model/civil-date.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';

/**
 * A work as CSL-JSON has it, as far as Readout needs it
 * (https://github.com/citation-style-language/schema).
 */
export type CslItem = {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  /** As the source has it. CSL processors take `<i>`, `<b>`, `<sub>`, `<sup>` in it for markup. */
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  /** Where the text was read that has no address of its own. */
  readonly archive?: string;
  readonly note?: string;
};

/** One day, month or year, or the first and the last. */
export type CslDate = {
  readonly 'date-parts': readonly (readonly number[])[];
  /** Not known for certain: supplied by an editor, or approximate. */
  readonly circa?: true;
};

/** `2025-01-28` as a date of CSL. */
export function cslDay(date: IsoDate): CslDate {
  return { 'date-parts': [dayParts(date)] };
}

/** A date no finer than it is known: `2024-08` has year and month alone. */
export function cslDate(edtf: Edtf, certain: boolean): CslDate {
  const { earliest, latest, precision, approximate } = parseEdtf(edtf);
  const circa = certain && !approximate && latest !== null ? {} : { circa: true as const };
  const { year, month } = dateParts(earliest);
  if (precision === 'year') return { 'date-parts': [[year]], ...circa };
  if (precision === 'month') return { 'date-parts': [[year, month]], ...circa };
  const days = latest === null || latest === earliest ? [earliest] : [earliest, latest];
  return { 'date-parts': days.map(dayParts), ...circa };
}

function dayParts(date: IsoDate): readonly number[] {
  const { year, month, day } = dateParts(date);
  return [year, month, day];
}
