import type { Days } from '../../model/days.ts';
import { relativeRules } from './relative-rules.ts';
import type { CalendarRule } from './rule.ts';
import { writtenRules } from './written-rules.ts';

/** Words that name days, and the stretches of days they may mean. */
export type CalendarWords = {
  readonly words: string;
  readonly rule: CalendarRule;
  /** At least one. */
  readonly means: readonly Days[];
};

/** In order: a rule reads what those before it left. */
export const allRules = [...writtenRules, ...relativeRules];

/**
 * The calendar expressions in a phrase, in its order, as they may be meant by one who
 * published it on these days, by the rules given: `10-11 September 2024`, `Monday night`, `last month`.
 */
export function readCalendarWords(
  phrase: string,
  published: Days,
  rules: readonly CalendarRule[],
): readonly CalendarWords[] {
  const found: (CalendarWords & { readonly at: number })[] = [];
  let left = phrase;
  for (const rule of rules) {
    for (const match of left.matchAll(rule.pattern)) {
      const [words] = match;
      // What one rule has read, another must not read again.
      left =
        left.slice(0, match.index) +
        '\0'.repeat(words.length) +
        left.slice(match.index + words.length);
      const means = rule.mean(match.groups ?? {}, published);
      if (means.length > 0) found.push({ words, rule, means, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
