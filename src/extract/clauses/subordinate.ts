import type { Token } from '../segment/tokens.ts';
import { type AnalysedSentence, isBoundary } from './analysed-sentence.ts';
import { asideBefore } from './clause-bounds.ts';
import type { VerbGroup } from './verb-group.ts';
import { determiner } from './verb-words.ts';

const subordinator =
  /^(?:who|which|that|whose|whom|where|when|while|because|since|if|as|although|though|until|unless|whether|how|before|after|what|why|once|following)$/;

/** Whether a verb stands in a relative or a "when" clause that begins after `from`. */
export function isSubordinate(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  from: number,
): boolean {
  const opens = asideBefore({ tokens, groups }, group.first)?.from ?? group.first;
  for (let index = opens - 1; index > from; index -= 1) {
    const verb = groups.find((each) => each.last === index && each.form === 'finite');
    // "who ended the war and freed the men": both verbs stand in the clause of the first.
    if (verb !== undefined)
      return (
        /^(?:and|or)$/.test(tokens[group.first - 1]?.lower ?? '') &&
        tokens[group.first - 2]?.text !== ',' &&
        isSubordinate(tokens, groups, verb, from)
      );
    const word = tokens[index]?.lower ?? '';
    const before = tokens[index - 1]?.lower ?? '';
    // "in her capacity as chair"
    const isRole = word === 'as' && /^(?:capacity|role|position)$/.test(before);
    if (subordinator.test(word) && !isRole && !(word === 'that' && before === ',')) return true;
    if (
      word === ',' &&
      index < group.first - 1 &&
      tokens[index + 1] !== undefined &&
      !subordinator.test(tokens[index + 1]?.lower ?? '') &&
      index - from > 3
    ) {
      // "When the smoke cleared, three were dead": the comma closes the first clause.
      if (tokens.slice(from + 1, index).some((token) => subordinator.test(token.lower)))
        return false;
    }
    if (isBoundary(tokens[index]) || word === '(') return false;
  }
  return false;
}

/** The first finite verb of a sentence that is in no clause of its own. */
export function mainVerb({ groups, tokens, clauseStart }: AnalysedSentence): VerbGroup | null {
  const finite = groups.filter(({ form, first }) => form === 'finite' && first >= clauseStart);
  return finite.find((group) => !isSubordinate(tokens, groups, group, clauseStart - 1)) ?? null;
}

/** "attended the summit, which is happening on 3 June": whoever is at a gathering is so on its day. */
export function attendedBefore(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  { base, first }: VerbGroup,
): VerbGroup | undefined {
  const isWhen =
    /^(?:happen|occur|take|hold|run|convene)$/.test(base) &&
    /^(?:which|that)$/.test(tokens[first - 1]?.lower ?? '');
  const before = groups.findLast(({ last, form }) => last < first && form === 'finite');
  return isWhen && /^(?:attend|participate|join|host|chair|lead|address)$/.test(before?.base ?? '')
    ? before
    : undefined;
}

/** "spoke today to discuss the flood of 3 May": whether a verb has a day, and another is that of what it was done for. */
export function hasOwnDay(
  tokens: readonly Token[],
  { form, last }: VerbGroup,
  at: number,
): boolean {
  const day = tokens.findIndex(({ kind }, index) => index > last && kind === 'date');
  const isPurpose = ({ lower }: Token, index: number) =>
    lower === 'to' &&
    index > day &&
    index < at &&
    /^\p{Ll}{3,}$/u.test(tokens[index + 1]?.text ?? '') &&
    !determiner.test(tokens[index + 1]?.lower ?? '');
  return form === 'finite' && day !== -1 && day < at && tokens.some(isPurpose);
}
