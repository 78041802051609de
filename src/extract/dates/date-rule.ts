import type { IsoDate } from '../../model/civil-date.ts';
import type { Days } from '../../model/days.ts';
import type { Edtf } from '../../model/edtf.ts';

/** Whether the nearest verbs look back or ahead; null where nothing shows it. */
export type Tense = 'past' | 'future' | null;

/**
 * The unit in which a date is told, which its length does not always show: "10-16 March" is
 * told in days, "January to March" in months. `part` is an early, middle or late part of a unit.
 */
export type Granularity =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'part';

/** The named parts of what a pattern matched; those that are absent are undefined. */
export type DateParts = Readonly<Partial<Record<string, string>>>;

/** The days that words mean. */
export type Meaning = Days & {
  /** `~` where they are told as about these days, `?` where the words can be read in two ways. */
  readonly mark?: '~' | '?';
};

/** What a date that is not complete by itself is worked out from. */
export type DateContext = {
  /** The day on which the words were published; null where that is not known. */
  readonly reference: IsoDate | null;
  readonly tense: Tense;
  /** The last date before it in the text, by which "the following day" is meant; null before the first. */
  readonly last: Days | null;
  /** Whether that date stands in the same sentence or the one before. */
  readonly isLastNear: boolean;
  /** The year of what was told just before, of the reference's time too; null where nothing was. */
  readonly lent: number | null;
  /** A year under whose heading the words stand, or of the date just before them; null where there is none. */
  readonly year: number | null;
  /** The day that this day of the week, 0 for Monday, last meant in the text; null where it has not stood there. */
  readonly remembered: (weekday: number) => Days | null;
  /** In which order the text writes days as numbers, told by those that allow one alone. */
  readonly order: 'day-first' | 'month-first' | null;
};

export type DateExample = {
  readonly text: string;
  /** The words read, where they are not the whole text. */
  readonly words?: string;
  /** 2025-01-28, a Tuesday, if absent. */
  readonly reference?: IsoDate;
  /** Null where the rule takes the words and no day can be told from them. */
  readonly means: Edtf | null;
};

/** A part of a match that is a date of its own: "9" and "12" in "June 9 and 12". */
export type MatchItem = { readonly start: number; readonly end: number; readonly parts: DateParts };

/** What words of a date have in common: a digit, the name of a month or of a weekday, or of a unit such as "week". */
export type DateSign = 'digit' | 'month' | 'weekday' | 'unit';

/** A way in which English writes a date. */
export type DateRule = {
  readonly name: string;
  /** Of the plain text. */
  readonly pattern: RegExp;
  /** Without which it can match nothing; a paragraph that has none is not searched for it. */
  readonly needs: DateSign;
  /** Words or signs that stand in whatever it matches, looked for first since that is cheap; absent where nothing tells more than `needs`. */
  readonly hint?: RegExp;
  /** `stated` where the day is written out, be it without its year; `relative` where it is counted from another. */
  readonly basis: 'stated' | 'relative';
  readonly granularity: Granularity | ((parts: DateParts) => Granularity);
  /** Whether its parts make such a date at all; where not, the words are left to other rules. */
  readonly fits?: (parts: DateParts) => boolean;
  /** Whether it is written out with its year, so that it means the same wherever it stands. */
  readonly complete?: (parts: DateParts) => boolean;
  readonly mean: (parts: DateParts, context: DateContext) => Meaning | null;
  /** What some writers mean by the same words, besides; looked at where a date is checked alone. */
  readonly also?: (parts: DateParts, context: DateContext) => readonly Days[];
  /** Whether both ends are written out, so that it means all of its days and no fewer. */
  readonly isWholeRange?: true;
  /** The dates of a list, with offsets into the match; absent where a match is one date. */
  readonly items?: (words: string, parts: DateParts) => readonly MatchItem[];
  readonly examples: readonly [DateExample, ...DateExample[]];
  /** Texts in which it must read nothing. */
  readonly not?: readonly string[];
};

/** The granularity of what may be a part of a unit. */
export function partIn(unit: Granularity): (parts: DateParts) => Granularity {
  return ({ part }) => (part === undefined ? unit : 'part');
}
