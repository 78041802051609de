import type { ActorId } from '../../model/actor.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { Mention } from '../names/read-names.ts';
import { isPerson } from './subjects.ts';

/** The persons beside a noun that tells the event: "X’s meeting with Y", "a call between X and Y". */
export function besideNoun(
  { tokens, mentions, groups }: AnalysedSentence,
  at: number,
  {
    single,
    several: all,
  }: { readonly single: ActorId | null; readonly several: readonly ActorId[] },
): readonly ActorId[] {
  const found: ActorId[] = [];
  // Of several owners the last one's it is: "X’s counterpart’s visit" is not that of X.
  const lastOwner = tokens.findLastIndex(
    ({ lower, isPossessive, kind }, index) =>
      index < at && ((isPossessive && kind === 'word') || /^(?:his|her|their)$/.test(lower)),
  );
  const own = at - lastOwner <= 6 && tokens[lastOwner]?.isPossessive === false ? lastOwner : -1;
  if (own !== -1 && !groups.some(({ first }) => first > own && first < at)) {
    const near = (mention: Mention) =>
      isPerson(mention) && !mention.isPossessive && mention.last < own;
    // "thanked her for her visit": the visitor is who is thanked.
    const isThanked = /^(?:thank|praise|congratulate|commend)$/.test(
      groups.findLast(({ last }) => last < own)?.base ?? '',
    );
    const subject = isThanked ? mentions.findLast(near) : mentions.find(near);
    const several = new Set(mentions.filter(near).map(({ id }) => id));
    // "X’s order after his meeting": nobody is named nearer than whose order it was.
    const nearest = mentions.findLast((mention) => isPerson(mention) && mention.last < own);
    const isOfOwner =
      nearest?.isPossessive === true &&
      !groups.some(({ first, form }) => form === 'finite' && first > nearest.last && first < own);
    // "Ann Lee and Bo Ray left, concluding their visit"
    if (tokens[own]?.lower === 'their') found.push(...(several.size > 1 ? several : all));
    else if (isOfOwner) found.push(nearest.id);
    else if (subject !== undefined || single !== null) found.push(subject?.id ?? single ?? '');
  }
  if (
    tokens
      .slice(at, at + 6)
      .some(
        ({ lower }, index) =>
          lower === 'between' &&
          /^(?:the|both)$/.test(tokens[at + index + 1]?.lower ?? '') &&
          !(tokens[at + index + 2]?.isCapital === true),
      )
  )
    found.push(...all);
  const owner = mentions.findLast(
    (mention) => mention.isPossessive && mention.last === lastOwner && at - mention.last <= 7,
  );
  if (owner !== undefined && !groups.some(({ first }) => first > owner.last && first < at)) {
    // "Ann Lee and Bo Ray’s meeting"
    const beside = mentions.find(({ last: end }) => end === owner.first - 2);
    if (beside !== undefined && isPerson(beside) && tokens[owner.first - 1]?.lower === 'and')
      found.push(beside.id);
    found.push(owner.id);
  }
  let last = at;
  for (const mention of mentions) {
    if (mention.first <= at || mention.first - last > 8) continue;
    const between = tokens.slice(last + 1, mention.first);
    if (
      groups.some(({ first, form }) => first > last && first < mention.first && form === 'finite')
    )
      break;
    if (between.some(({ lower }) => lower === 'invitation')) break;
    const joins =
      between.some(({ lower }) => /^(?:with|between|of|by|and|from|to|hosted)$/.test(lower)) ||
      between.every(({ kind }) => kind === 'mark');
    const isOwner =
      mention.isPossessive &&
      !isPerson(mention) &&
      between.at(-1)?.lower === 'the' &&
      between.at(-2)?.lower === 'of';
    if (isOwner) found.push(mention.id);
    if (!joins) break;
    // "between X’s counterpart, Y, and Z": the owner is passed over, not those who are named after.
    if (mention.isPossessive) {
      if (!isPerson(mention)) break;
      last = mention.last;
      continue;
    }
    if (isPerson(mention) || between.some(({ lower }) => lower === 'between' || lower === 'and'))
      found.push(mention.id);
    last = mention.last;
  }
  return found;
}
