import type { Token } from '../segment/tokens.ts';
import { type AnalysedSentence, isBoundary } from './analysed-sentence.ts';
import type { VerbGroup } from './verb-group.ts';

/** Small words that may stand before a date with which a clause begins. */
export const opener =
  /^(?:on|in|at|from|by|since|until|during|over|throughout|for|early|earlier|later|late|just|only|the|around|about|and|but|then|also|again|as|of|back|between|before|after|effective|starting|beginning|mid|to|this|,|“|"|\(|not|until|exactly|roughly)$/;

/** Whether a date stands before all else of its sentence, label or clause. */
export function opensClause(
  { tokens, groups, clauseStart }: AnalysedSentence,
  at: number,
): boolean {
  let index = at - 1;
  while (
    index >= 0 &&
    (opener.test(tokens[index]?.lower ?? '') ||
      tokens[index]?.kind === 'date' ||
      /ly$/.test(tokens[index]?.lower ?? ''))
  ) {
    const word = tokens[index]?.lower ?? '';
    // "…, and on June 9, the two …": a clause that begins again, with a subject and a verb of its own.
    if (
      index > clauseStart &&
      (word === 'and' || word === 'but' || word === ',') &&
      at - index <= 3
    )
      return beginsAgain(tokens, groups, at);
    index -= 1;
  }
  // "said that on Monday they had met": the clause begins with its day.
  if (
    index > clauseStart &&
    tokens[index]?.lower === 'that' &&
    groups.some(({ last, form }) => form === 'finite' && last < index && index - last <= 3) &&
    !groups.some(({ first }) => first > index && first < at)
  )
    return groups.some(({ first, form }) => first > at && form === 'finite');
  if (index < 0 || index < clauseStart)
    return !(index >= 0 && isLabelWord(tokens, index, clauseStart));
  return isBoundary(tokens[index]) || (tokens[index]?.text === ':' && at - index <= 3);
}

/** "At the summit on January 9, the leaders instructed": the phrase that opens the sentence dates its verb. */
export function opensWithNoun(
  { tokens, groups, clauseStart }: AnalysedSentence,
  at: number,
): boolean {
  const first = tokens[clauseStart];
  if (first === undefined || at - clauseStart > 10 || !/^(?:at|during|in)$/.test(first.lower))
    return false;
  if (groups.some((group) => group.first >= clauseStart && group.first < at)) return false;
  if (tokens.slice(clauseStart, at).some((token) => token.text === ',' || isBoundary(token)))
    return false;
  return tokens.slice(at + 1, at + 8).some(({ text }) => text === ',');
}

/** In a label a date opens only where nothing but it stands there: "2009 – ", "January 2009: ". */
function isLabelWord(tokens: readonly Token[], index: number, clauseStart: number): boolean {
  return (
    clauseStart > 0 &&
    index < clauseStart - 1 &&
    tokens[index]?.kind === 'word' &&
    tokens[index + 1]?.kind === 'date' &&
    clauseStart > index + 3
  );
}

function beginsAgain(tokens: readonly Token[], groups: readonly VerbGroup[], at: number): boolean {
  const next = tokens[at + 1];
  const subject = next?.text === ',' ? tokens[at + 2] : next;
  // "and on the next day dined with him"
  if (groups.some(({ first, form }) => first === at + 1 && form === 'finite')) return true;
  if (
    subject === undefined ||
    !(
      subject.isCapital ||
      /^(?:the|a|an|he|she|they|it|we|i|his|her|their|its|both|two|more|some|police|\p{Ll}{3,}s)$/u.test(
        subject.lower,
      )
    )
  )
    return false;
  const group = groups.find((each) => each.first > at + 1);
  return group !== undefined && group.form === 'finite' && group.first - at < 20;
}
