import type { AnalysedSentence } from './analysed-sentence.ts';
import type { VerbGroup } from './verb-group.ts';
import { speechVerbs } from './verb-lexicon.ts';

/** Who told something is named by no more tokens than this. */
const MAX_REPORTER = 12;

const subordinator =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|whether|if|after|before|as|since)$/;

/** "They will meet in Rome, the ministry said": where the clause begins that says who told it; -1 where there is none. */
export function reportStart({ tokens, groups }: AnalysedSentence, group: VerbGroup): number {
  if (!speechVerbs.has(group.base) || group.form !== 'finite') return -1;
  const comma = tokens.findLastIndex(({ text }, index) => index < group.first && text === ',');
  if (comma === -1 || comma >= group.first - 1 || group.first - comma > MAX_REPORTER) return -1;
  const opens = tokens[comma + 1];
  const isNoun =
    opens !== undefined &&
    (opens.isCapital || /^(?:the|a|an|his|her|its|their|he|she|they)$/.test(opens.lower));
  const isWhole = groups.some(
    ({ last, form, isPassive }) => last < comma && form === 'finite' && !isPassive,
  );
  const isLast = !tokens.slice(group.last + 1).some(({ lower }) => lower === 'that');
  return isNoun && isWhole && isLast && !isSubordinateOpening(tokens) ? comma + 1 : -1;
}

/** "When they met, the minister said": the sentence opens with a clause that says when. */
function isSubordinateOpening(tokens: AnalysedSentence['tokens']): boolean {
  return subordinator.test(tokens[0]?.lower ?? '');
}

/** How far before its verb a relative may stand, in tokens. */
const MAX_TO_RELATIVE = 6;

/** "X, who took office in May, is": where the relative stands whose clause a comma closes before the verb; -1 for none. */
export function relativeClosedAt(
  tokens: AnalysedSentence['tokens'],
  relativeVerb: number,
  verb: number,
): number {
  // "X, who took office in May, last met them"
  const before = /^(?:last|first|later|then|also|now|\p{Ll}+ly)$/u.test(
    tokens[verb - 1]?.lower ?? '',
  )
    ? verb - 2
    : verb - 1;
  if (tokens[before]?.text !== ',') return -1;
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      index < relativeVerb &&
      index >= relativeVerb - MAX_TO_RELATIVE &&
      /^(?:who|which|whose)$/.test(lower),
  );
  // "X, the man whose work opened it, died": the comma that opens what stands beside the name.
  return at === -1
    ? -1
    : tokens.findLastIndex(
        ({ text }, index) => index < at && index >= at - MAX_TO_RELATIVE && text === ',',
      );
}
