import { expandDate } from './date-pattern.ts';
import type { DateContext, DateExample, DateParts, Granularity, Meaning } from './date-rule.ts';

/** A date as far as it is read, before the words beside it change it. */
export type UnmodifiedDate = Meaning & {
  readonly granularity: Granularity;
  /** The name of the rule that read it. */
  readonly rule: string;
};

/** Whether words set a date as the end or as the beginning of a time that is open at the other side. */
export type DateLimit = 'before' | 'after';

/** What words beside a date make of it. */
export type ModifiedDate = Meaning & {
  readonly granularity?: Granularity;
  readonly limit?: DateLimit;
};

/** Words right before or right after a date that change the days it means. */
export type DateModifier = {
  readonly name: string;
  readonly side: 'before' | 'after';
  /** Of at most 70 code units before the date, to their end; or of those after it, from their start. */
  readonly pattern: RegExp;
  /** Whether the words become part of the date: so wherever the days are others without them. */
  readonly joins: boolean;
  /** Null where the words do not change this date. */
  readonly change: (
    date: UnmodifiedDate,
    parts: DateParts,
    context: DateContext,
  ) => ModifiedDate | null;
  readonly examples: readonly [DateExample, ...DateExample[]];
  /** Texts with a date that it must leave as it is. */
  readonly not?: readonly string[];
};

/** Words that stand right before a date. */
export function beforeDate(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${expandDate(source)})$`, 'iu');
}

/** Words that stand right after a date. */
export function afterDate(source: string): RegExp {
  return new RegExp(`^(?:${expandDate(source)})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** What may stand between such words and the date. */
export const article = '(?:the |that |his |her |its |their |our |this )?';
