import type { Token } from '../segment/tokens.ts';
import { isBoundary } from './analysed-sentence.ts';
import { kindOfNoun } from './noun-lexicon.ts';
import type { VerbGroup } from './verb-group.ts';
import { kindOfVerb, lightVerbs } from './verb-lexicon.ts';

/** How far from its light verb a noun may stand, in tokens. */
const MAX_TO_GOVERNED = 18;

/** The light verb whose object a noun is: "led a meeting"; null where there is none. */
export function governing(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  noun: number,
): VerbGroup | null {
  const left = groups.findLast((group) => group.last < noun);
  if (left !== undefined && isOnVisit(tokens, left, noun)) return left;
  const isPassive = groups.find(
    (group) =>
      group.first > noun && group.first <= noun + 8 && group.isPassive && group.form === 'finite',
  );
  if (
    left !== undefined &&
    noun - left.last <= MAX_TO_GOVERNED &&
    (lightVerbs.has(left.base) || kindOfVerb(left.base) === 'negotiation') &&
    left.form !== 'gerund' &&
    !left.isCopula
  ) {
    const between = tokens.slice(left.last + 1, noun);
    if (
      !between.some(
        (token) =>
          isBoundary(token) ||
          /^(?:about|on|at|during|after|before|to)$/.test(token.lower) ||
          // "will host them for meetings on 9 May"
          (token.lower === 'for' && !/^(?:host|welcome|receive)$/.test(left.base)),
      )
    )
      return left;
  }
  return isPassive !== undefined &&
    lightVerbs.has(isPassive.base) &&
    !tokens.slice(noun + 1, isPassive.first).some(isBoundary)
    ? isPassive
    : null;
}

/** Verbs of who comes to be "on a visit". */
export const comes = /^(?:go|come|travel|fly|arrive|leave|depart|embark|be)$/;

/** "will travel to Rome on an official visit": who travels is the visitor. */
function isOnVisit(tokens: readonly Token[], group: VerbGroup, noun: number): boolean {
  return (
    kindOfNoun(tokens[noun]?.lower ?? '') === 'visit' &&
    noun - group.last <= MAX_TO_GOVERNED &&
    comes.test(group.base) &&
    /(?:^| )on (?:an?|his|her|their)(?: (?!(?:of|in|for|with) )[\p{L}\d-]+)*$/u.test(
      tokens
        .slice(group.last + 1, noun)
        .map(({ lower }) => lower)
        .join(' '),
    )
  );
}
