import type { IsoDate } from '../../model/civil-date.ts';
import type { Days } from '../../model/days.ts';
import type { Edtf } from '../../model/edtf.ts';
import { type Pieces, phrase } from '../phrase.ts';
import { anyMonth, longMonths, longWeekdays } from './calendar-names.ts';

/** Whether the nearest verbs look back or ahead; null where nothing shows it. */
export type Tense = 'past' | 'future' | null;

/** The named parts of what a pattern matched; those that are absent are undefined. */
export type Parts = Readonly<Partial<Record<string, string>>>;

/** What a date that is not complete by itself is worked out from. */
export type DateContext = {
  /** The day on which the words were published; null where that is not known. */
  readonly reference: IsoDate | null;
  readonly tense: Tense;
  /** The last date before it in the text, by which "the following day" is meant; null before the first. */
  readonly last: Days | null;
  /** A year under whose heading the words stand, or of the date just before them; null where there is none. */
  readonly year: number | null;
  /** The day that this day of the week, 0 for Monday, last meant in the text; null where it has not stood there. */
  readonly remembered: (weekday: number) => Days | null;
};

export type DateExample = {
  readonly text: string;
  /** The words read, where they are not the whole text. */
  readonly words?: string;
  /** 2025-01-28, a Tuesday, if absent. */
  readonly reference?: IsoDate;
  readonly means: Edtf;
};

/** A way in which English writes a date. */
export type DateRule = {
  readonly name: string;
  readonly pattern: RegExp;
  /** `stated` where the day is written out, be it without its year; `relative` where it is counted from another. */
  readonly basis: 'stated' | 'relative';
  /** Whether its parts make such a date at all; where not, the words are left to other rules. */
  readonly fits?: (parts: Parts) => boolean;
  /** Whether it is written out with its year, so that it means the same wherever it stands. */
  readonly complete?: (parts: Parts) => boolean;
  readonly mean: (parts: Parts, context: DateContext) => Days | null;
  readonly examples: readonly [DateExample, ...DateExample[]];
  /** Texts in which it must read nothing. */
  readonly not?: readonly string[];
};

const ones = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** The pieces of which the patterns of dates are made. */
const datePieces: Pieces = {
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?',
  month: anyMonth,
  longmonth: longMonths,
  year: '(?<![\\d,.])(?:1[5-9]|20)\\d{2}(?![,.]\\d)',
  weekday: longWeekdays,
  number: `\\d{1,3}|an?|${ones}|a (?:couple of|few)`,
  unit: 'day|week|fortnight|month|year|decade',
  which: 'last|this|next',
  part: '[Ee]arly|[Mm]id|[Mm]iddle of|[Ll]ate|[Bb]eginning of|[Ss]tart of|[Ee]nd of',
};

/** A day of the week before a day of the month: "Tuesday, Sept. 10". */
export const weekdayBefore = `(?:(?<weekday>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|${longWeekdays.toUpperCase()})\\b\\.?,? \\(?(?:the )?)?`;

/** Between the two ends of a stretch of days. */
export const rangeTo =
  '(?:[ \\t]?[-–—‑][ \\t]?| (?:to|(?<!\\bbetween .{1,40})(?<and>and)|and|until|till|through) )';

/** The part of a day that may follow it: "Monday night". */
export const dayPart =
  '(?: (?:mornings?|afternoons?|evenings?|nights?|lunchtime|noon|midday|midnight))?';

/** A pattern of the pieces of dates. */
export function datePhrase(source: string, flags: 'gu' | 'giu' = 'giu'): RegExp {
  return phrase(source, datePieces, flags);
}
