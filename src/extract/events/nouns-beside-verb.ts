import { type EventKind, isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isBoundary } from '../clauses/analysed-sentence.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';

// The nouns beside a verb that tell what it is about. Places are numbers of tokens.

/** How far from a verb its noun may stand, in tokens. */
const MAX_TO_OBJECT = 18;

/** The first event noun after a verb, before the next clause. */
export function objectNoun({ tokens, groups }: AnalysedSentence, after: number): number | null {
  for (
    let index = after + 1;
    index <= Math.min(after + MAX_TO_OBJECT, tokens.length - 1);
    index += 1
  ) {
    const token = tokens[index];
    if (
      token === undefined ||
      /^[;:“"]$/.test(token.text) ||
      groups.some((group) => group.first === index && group.form !== 'participle')
    )
      return null;
    if (token.kind === 'word' && kindOfNoun(token.lower) !== null && !token.isPossessive) {
      const next = tokens[index + 1];
      // "a press conference call": the last of several nouns in a row.
      return next !== undefined && kindOfNoun(next.lower) !== null ? index + 1 : index;
    }
    // "issued by the Council President"
    const agent = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
    if (token.lower === 'by' && tokens[agent]?.isCapital === true) return null;
    // "held a Republic of Korea–Japan meeting"
    const isOfName =
      token.lower === 'of' && tokens[index - 1]?.isCapital && tokens[index + 1]?.isCapital;
    if (
      /^(?:of|about|on|with|to|for|at|during)$/.test(token.lower) &&
      index > after + 1 &&
      isOfName !== true
    )
      return null;
  }
  return null;
}

/** "the statement which the minister made": the noun before the relative. */
export function ownerOfRelative({ tokens }: AnalysedSentence, before: number): number | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < before && index >= before - 6 && /^(?:which|that)$/.test(lower),
  );
  return at > 0 && kindOfNoun(tokens[at - 1]?.lower ?? '') !== null ? at - 1 : null;
}

/** How many words of a clause its head may be among: "The 11th Ministerial Meeting of". */
const MAX_TO_HEAD = 6;

/** The event noun before a verb: what it is said of. */
export function subjectNoun(
  { tokens, clauseStart }: AnalysedSentence,
  before: number,
): number | null {
  for (let index = before - 1; index >= Math.max(0, before - MAX_TO_OBJECT); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^(?:[;:]|since|when|while|because)$/.test(token.lower)) return null;
    // "During her visit, X held": that is no subject.
    const isOccasion =
      index - clauseStart <= 3 &&
      /^(?:during|after|before|following)$/.test(tokens[clauseStart]?.lower ?? '');
    if (token.kind === 'word' && kindOfNoun(token.lower) !== null && !isOccasion) return index;
  }
  // "Talks between the government, led by X, and the rebels began", "The 11th Meeting of the
  // ministers of A, B and C was held": the noun that opens the clause.
  for (let index = clauseStart; index < Math.min(before, clauseStart + MAX_TO_HEAD); index += 1) {
    if (kindOfNoun(tokens[index]?.lower ?? '') !== null) return index;
    if (/^(?:of|in|on|at|for|by|with|between)$/.test(tokens[index]?.lower ?? '')) return null;
  }
  return null;
}

/** How far after a verb it may be told in what it was done, in tokens. */
const MAX_TO_OCCASION = 24;

/** "discussed trade in a call", "reviewed progress at their meeting": the kind of the occasion. */
export function whereItWasDone(
  { tokens }: AnalysedSentence,
  after: number,
  before = after + MAX_TO_OCCASION + 1,
): EventKind | null {
  for (let index = after + 1; index < before; index += 1) {
    if (isBoundary(tokens[index])) return null;
    if (tokens[index]?.lower === 'by' && /^(?:tele)?phone$/.test(tokens[index + 1]?.lower ?? ''))
      return 'call';
    const isPlace =
      /^(?:in|during|over|on|at|by)$/.test(tokens[index]?.lower ?? '') &&
      /^(?:a|an|the|their|his|her|phone|video|telephone|talks)$/.test(
        tokens[index + 1]?.lower ?? '',
      );
    if (!isPlace) continue;
    const noun = tokens
      .slice(index + 1, index + 7)
      .find(({ lower, isPossessive }) => !isPossessive && kindOfNoun(lower) !== null);
    const kind = noun === undefined ? null : kindOfNoun(noun.lower);
    if (kind !== null && isJoint(kind)) return kind;
  }
  return null;
}
