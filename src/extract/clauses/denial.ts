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

/** "denied reports that they had met", "denied having met them", "rejected the claim that they met". */
const disputed =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)) (?:(?:the|a|any|all|media|press) ){0,2}(?:(?:claim|report|allegation|accusation|suggestion|rumou?r)s? )?(?:that [^,;:"“|]*|(?:(?:he|she|it|they|ever|having) )?)$/;

/** "if they had met": they did not. */
const unreal = /\b(?:if|unless) (?:[^ ,;:"“|]+ ){1,8}$/;

/** Whether a verb tells what somebody says did not happen, or what would have been. */
function isDisputed(tokens: readonly Token[], { first, form }: VerbGroup): boolean {
  if (form === 'infinitive') return false;
  const before = tokens.slice(Math.max(0, first - MAX_TO_DENIAL), first);
  const words = `${before.map(({ lower }) => lower).join(' ')} `;
  return disputed.test(words) || (tokens[first]?.lower === 'had' && unreal.test(words));
}

/** How far before a verb the word that denies it may stand, in tokens. */
const MAX_TO_DENIAL = 14;

/** "No talks were held", "held no talks": a verb whose subject or object is denied is. */
export function withDenial(tokens: readonly Token[], group: VerbGroup, from: number): VerbGroup {
  const { first, last, base, form } = group;
  const hasNo =
    isDenied(tokens, from, first) ||
    (tokens[last + 1]?.lower === 'no' &&
      isDenied(tokens, last + 1, last + 3) &&
      !speechVerbs.has(base));
  return (hasNo && form === 'finite') || isDisputed(tokens, group)
    ? { ...group, isNegated: true }
    : group;
}
