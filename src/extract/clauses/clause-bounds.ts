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
    (opens.isCapital ||
      /^(?:the|a|an|his|her|its|their|he|she|they|\p{Ll}{3,}s)$/u.test(opens.lower));
  const isWhole = groups.some(
    ({ first, last, form, isPassive }) =>
      last < comma && form === 'finite' && (!isPassive || first < last),
  );
  const isLast = !tokens.slice(group.last + 1).some(({ lower }) => lower === 'that');
  return isNoun && isWhole && isLast && !isSubordinateOpening(tokens) ? comma + 1 : -1;
}

/** "When they met, the minister said": the sentence opens with a clause that says when. */
function isSubordinateOpening(tokens: AnalysedSentence['tokens']): boolean {
  return subordinator.test(tokens[0]?.lower ?? '');
}

/** How far before its verb a relative may stand, and the comma before it, in tokens. */
const [MAX_TO_RELATIVE, MAX_TO_COMMA] = [6, 10];

/** The commas between which a relative clause stands, as numbers of tokens. */
type Aside = { readonly from: number; readonly to: number };

/** "X, who took office in May after a vote, is": the relative clause that a comma closes before a verb; null for none. */
export function asideBefore(
  { tokens, groups }: Pick<AnalysedSentence, 'tokens' | 'groups'>,
  verb: number,
): Aside | null {
  // "X, who took office in May, last met them"
  const isAdverb = /^(?:last|first|later|then|also|now|\p{Ll}+ly)$/u.test(
    tokens[verb - 1]?.lower ?? '',
  );
  const to = isAdverb ? verb - 2 : verb - 1;
  if (tokens[to]?.text !== ',') return null;
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < to && /^(?:who|which|whose|[;:|])$/.test(lower),
  );
  const own = groups.find(({ first }) => first > at);
  // "X, the man whose work opened it, died": the comma that opens what stands beside the name.
  const from = tokens.findLastIndex(
    ({ text }, index) => index < at && index >= at - MAX_TO_COMMA && text === ',',
  );
  return from !== -1 &&
    own !== undefined &&
    own.form === 'finite' &&
    own.last < to &&
    own.first - at <= MAX_TO_RELATIVE
    ? { from, to }
    : null;
}

/** How far before its date "according to" may stand, in tokens. */
const MAX_TO_REPORT = 8;

/** "They will meet on Friday, according to reports on Sunday": when it was reported. */
export function isOfReport({ tokens, groups, clauseStart }: AnalysedSentence, at: number): boolean {
  const from = tokens.findLastIndex(
    ({ lower }, index) => index < at && index >= at - MAX_TO_REPORT && lower === 'according',
  );
  return (
    from > clauseStart &&
    groups.some(({ last }) => last < from) &&
    !groups.some(({ first }) => first > from && first < at) &&
    !tokens.slice(from, at).some(({ text }) => text === ',')
  );
}
