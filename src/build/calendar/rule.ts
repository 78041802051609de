import type { IsoDate } from '../../model/civil-date.ts';
import type { Days } from '../../model/days.ts';
import type { Edtf } from '../../model/edtf.ts';

/** The named parts of what a pattern matched; those that are absent are undefined. */
export type Parts = Readonly<Partial<Record<string, string>>>;

/** A way of naming days in English, and the days it may mean. */
export type CalendarRule = {
  readonly name: string;
  /** Global and Unicode. */
  readonly pattern: RegExp;
  /**
   * The stretches of days it may mean, given the days on which the words may have
   * been published; none where it means nothing.
   */
  readonly mean: (parts: Parts, published: Days) => readonly Days[];
  /** Whether both its ends are written out, so that it means all of its days and no fewer. */
  readonly range?: true;
  /** What it reads and the meanings it finds; `published` is 2025-01-28, a Tuesday, if absent. */
  readonly example: {
    readonly words: string;
    readonly published?: IsoDate;
    readonly means: readonly Edtf[];
  };
};

/** A pattern for whole words, in any case unless it is told to heed it. */
export function wholeWords(source: string, flags: 'giu' | 'gu' = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
