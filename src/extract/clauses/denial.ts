import type { Token } from '../segment/tokens.ts';
import type { VerbGroup } from './verb-group.ts';
import { speechVerbs } from './verb-lexicon.ts';

/** "no call between X and Y", "without any talks"; not "of no fixed abode was", "no fewer than", "No 10". */
const denial =
  /(?<!\b(?:of|in|with|at|for|to|by) )\b(?:no|neither|without) (?!fewer|less|more|later|longer|doubt|\d)[^,;:"“|]*$/;

/** Whether a “no” stands in front of what the words between two places name. */
export function isDenied(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
  return denial.test(words.join(' '));
}

/** "No talks were held", "held no talks": a verb whose subject or object is denied is. */
export function withDenial(tokens: readonly Token[], group: VerbGroup, from: number): VerbGroup {
  const { first, last, base, form } = group;
  const hasNo =
    isDenied(tokens, from, first) ||
    (tokens[last + 1]?.lower === 'no' &&
      isDenied(tokens, last + 1, last + 3) &&
      !speechVerbs.has(base));
  return hasNo && form === 'finite' ? { ...group, isNegated: true } : group;
}
