import type { Token } from '../segment/tokens.ts';
import { pastBase, presentBase } from './verb-lexicon.ts';

export const determiner =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|no|each|every|all|both|several|many|such|more|most|very|highly|newly|well)$/;

export const preposition =
  /^(?:of|in|on|at|by|for|from|with|into|to|about|over|under|against|between|through|toward|towards|without|within|as|than|like|via|per|and\/or)$/;

export const relative = /^(?:who|which|that|whom|whose|where|when)$/;

const link =
  /^(?:and|or|but|,|;|:|–|—|-|\(|\)|“|”|"|while|before|after|because|since|until|if|when|as|although|though)$/;

/** Small words between the parts of a group. */
const between =
  /^(?:not|never|n't|also|both|all|each|now|next|then|again|soon|first|already|just|earlier|later|still|since|once|even|only|together|jointly|likely|ever|too|therefore|today|yesterday|tomorrow|well|hereby)$/;

/** What most groups are: a finite verb in the past. */
export const plainGroup = {
  isModal: false,
  isPassive: false,
  isNegated: false,
  isCopula: false,
  form: 'finite',
  tense: 'past',
} as const;

/** The token before, adverbs passed over. */
export function previousOf(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (
    index >= 0 &&
    (between.test(tokens[index]?.lower ?? '') ||
      (/ly$/.test(tokens[index]?.lower ?? '') && !tokens[index]?.isCapital))
  )
    index -= 1;
  return tokens[index];
}

/** Whether a word between two places joins clauses. */
export function hasJoint(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (
      // The hyphen of "US-Norwegian talks" joins no clauses.
      (link.test(tokens[index]?.lower ?? '') &&
        !(tokens[index]?.text === '-' && tokens[index - 1]?.end === tokens[index]?.start)) ||
      relative.test(tokens[index]?.lower ?? '') ||
      // "comes two days after they launched it"
      (tokens[index]?.kind === 'date' && / after$/.test(tokens[index]?.lower ?? ''))
    )
      return true;
  return false;
}

/** Whether an object, a place or a clause may begin with a token. */
export function isObjectStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (determiner.test(token.lower) ||
      token.isCapital ||
      token.kind === 'number' ||
      token.kind === 'date' ||
      preposition.test(token.lower) ||
      (token.kind === 'word' &&
        /^(?:that|new|its|him|her|them|us|with|online|again|here|there|together|further|how|as|what|up|out)$/.test(
          token.lower,
        )))
  );
}

/** Whether two may be named before a verb: "Ann Lee and Bo Ray meet". */
export function hasPair(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => lower === 'and');
}

/** "will this afternoon, 28 June, host", "will on Monday, 3 May, take part": past the days between a helper and its verb. */
export function pastDates(tokens: readonly Token[], from: number): number {
  let index = tokens[from]?.lower === 'on' ? from + 1 : from;
  if (tokens[index]?.kind !== 'date') return from;
  while (tokens[index]?.kind === 'date' || tokens[index]?.text === ',') index += 1;
  return presentBase(tokens[index]?.lower ?? '') === null ? from : index;
}

/** Past small words between the parts of a group, and whether one of them denies it. */
export function skipBetween(
  tokens: readonly Token[],
  from: number,
): { index: number; isNegated: boolean } {
  let [index, isNegated] = [from, false];
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    if (/^(?:not|never|n't)$/.test(token.lower)) isNegated = true;
    const isDate = token.kind === 'date' && tokens[index - 1]?.kind === 'word';
    if (
      !(
        between.test(token.lower) ||
        (/ly$/.test(token.lower) && token.kind === 'word' && !token.isCapital) ||
        (isDate && pastBase(tokens[index + 1]?.lower ?? '') !== null)
      )
    )
      break;
    index += 1;
  }
  return { index, isNegated };
}
