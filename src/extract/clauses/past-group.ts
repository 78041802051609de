import type { Token } from '../segment/tokens.ts';
import { kindOfNoun } from './noun-lexicon.ts';
import type { VerbGroup } from './verb-group.ts';
import { pastBase } from './verb-lexicon.ts';
import {
  determiner,
  hasJoint,
  isObjectStart,
  plainGroup,
  preposition,
  previousOf,
  relative,
} from './verb-words.ts';

/** Verbs of which an object is left in the passive: "named the first chair", "given a chance". */
const takesTwoObjects =
  /^(?:give|call|name|award|elect|appoint|offer|pay|grant|deny|send|consider|dub|deem|title|lead|head)$/;
/** A subject that opens its sentence has no more tokens than this. */
const MAX_SUBJECT_TOKENS = 8;
/** Verbs of which nothing is done to anybody. */
const isIntransitive = /^(?:return|arrive|travel|depart|resign)$/;
const helper = /^(?:is|are|was|were|has|have|had|will|would)$/;

/** A bare past or participle: which of the two, its neighbours tell; null where it is an adjective. */
export function pastGroup(
  tokens: readonly Token[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const verb = pastBase(token.lower);
  if (verb === null) return null;
  const previous = previousOf(tokens, at);
  const isFirst = previous === undefined;
  if (token.isCapital && !isFirst && !/^["“:(|]$/.test(previous?.text ?? '')) return null;
  // "whereby newly elected leaders meet"
  if (/^(?:newly|duly|freshly|highly)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  const small = previous?.lower ?? '';
  const next = tokens[at + 1];
  const isParticiple =
    verb.form === 'participle' ||
    // "a plan backed by"; "who arrived by train" did so, and so did whoever "spoke by telephone".
    (next?.lower === 'by' &&
      verb.form !== 'past' &&
      !/^(?:who|he|she|they)$/.test(small) &&
      !/^(?:(?:tele)?phone|video\w*)$/.test(tokens[at + 2]?.lower ?? '')) ||
    // "the plan, announced in March by"
    (small === ',' &&
      tokens[at + 2]?.kind === 'date' &&
      tokens[at + 3]?.lower === 'by' &&
      verb.form !== 'past') ||
    // "the summit scheduled for May": it needs an object, and has none.
    (/^(?:schedule|slate|plan)$/.test(verb.base) &&
      /^(?:for|in|on|at|next|this)$/.test(next?.lower ?? '')) ||
    /^(?:forth|aside)$/.test(next?.lower ?? '');
  const group = { ...plainGroup, first: at, last: at, head: at, base: verb.base };
  // "those killed on 3 March", "those arrested"
  if (
    small === 'those' &&
    (next === undefined || next.kind !== 'word' || preposition.test(next.lower))
  )
    return { ...group, form: 'participle', isPassive: true };
  const isAfterNoun =
    previous !== undefined && previous.kind !== 'mark' && !preposition.test(small);
  if (
    previous !== undefined &&
    ((determiner.test(small) && small !== 'that') ||
      previous.isPossessive ||
      (preposition.test(small) && small !== 'by') ||
      small === 'by' ||
      previous.kind === 'number' ||
      /^(?:be|been)$/.test(small))
  )
    return null;
  // "discussed shared values", "remain actively seized": a past right after another is an adjective.
  const adverb = /ly$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  if (before !== undefined && before.last === at - 1 - adverb && !relative.test(small)) return null;
  if (isFirst || small === ',' || small === '(' || small === '–' || small === '—') {
    const isElided =
      before !== undefined &&
      small === ',' &&
      before.form === 'finite' &&
      isObjectStart(next) &&
      next?.lower !== 'by' &&
      !isParticiple;
    // "The talks, held in Rome, covered trade": the comma closes a participle.
    const closesAside = small === ',' && before?.form === 'participle' && !isParticiple;
    const closesName = small === ',' && !isParticiple && isAfterApposition(tokens, at, before);
    // "The minister, Ann Lee, convened a call": what has an object of its own is no participle.
    const hasObject =
      small === ',' &&
      !isParticiple &&
      (/^(?:the|an?|his|her|its|their)$/.test(next?.lower ?? '') || hasEvent(tokens, at)) &&
      !takesTwoObjects.test(verb.base);
    // "Ann Lee, the minister for Rome, said on Monday", "told reporters"
    const isSaid =
      (verb.base === 'say' && next?.lower !== 'to') ||
      (verb.base === 'tell' && !/^(?:to|by|that|about|of|in)$/.test(next?.lower ?? ''));
    // "Lee, who took office in May, told them": the comma closes what was said of the subject.
    const closesRelative =
      before?.form === 'finite' &&
      !isParticiple &&
      tokens
        .slice(1, MAX_SUBJECT_TOKENS)
        .some(({ lower }, index) => /^(?:who|which)$/.test(lower) && tokens[index]?.text === ',');
    const isPastOnly =
      (verb.form === 'past' && !isFirst) ||
      // "The minister, at her office in Rome, met with them"
      (verb.base === 'meet' && small === ',' && !isParticiple) ||
      closesRelative ||
      closesAside ||
      closesName ||
      hasObject ||
      (isSaid && !isFirst) ||
      // "Lee, a member of the Board, returned to Oslo"
      (isIntransitive.test(verb.base) && tokens.slice(0, at - 1).some(({ text }) => text === ','));
    const dashList = (small === '–' || small === '—') && !isParticiple && at > 1;
    if (!isElided && !isPastOnly && !dashList)
      return { ...group, form: 'participle', isPassive: true };
    // "X, based in Y, said": without a subject between, what follows the comma goes on only if the clause before is whole.
    if (isElided && !isSeries(tokens, at))
      return {
        ...group,
        form: at - before.last > 2 ? 'finite' : 'participle',
        isPassive: at - before.last <= 2,
      };
    return group;
  }
  if (isParticiple) return { ...group, form: 'participle', isPassive: true };
  // After a finite verb without a joint between it is a participle: "condemned an attack carried out on Monday".
  if (
    before !== undefined &&
    (before.form === 'finite' || before.form === 'participle') &&
    isAfterNoun &&
    !hasJoint(tokens, before.last + 1, at) &&
    !/^(?:he|she|they|it|we|i|who|which|that)$/.test(small)
  ) {
    if (before.form === 'finite')
      return verb.form === 'past' ? group : { ...group, form: 'participle', isPassive: true };
    return group;
  }
  return group;
}

/** "held candid talks": an event that a verb has is its object. */
function hasEvent(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 4);
  const noun = words.findIndex(({ lower }) => kindOfNoun(lower) !== null);
  return (
    noun !== -1 &&
    words.slice(0, noun).every(({ text }) => /^\p{Ll}+$/u.test(text) && !preposition.test(text))
  );
}

/** "The minister, Ann Lee, discussed trade": the comma closes what was said of the subject. */
function isAfterApposition(
  tokens: readonly Token[],
  at: number,
  before: VerbGroup | undefined,
): boolean {
  if (before?.form === 'finite') return false;
  const from = (before?.last ?? -1) + 1;
  // Not the comma of "On Monday, the Secretary, Ann Lee, visited".
  const isOpened = tokens
    .slice(from + 1, Math.max(from + 1, at - 2))
    .some(({ lower }, index) => lower === ',' && tokens[from + 2 + index]?.isCapital === true);
  if (!isOpened) return false;
  const isFollowed = tokens
    .slice(at + 1)
    .some(({ lower, kind }) => kind === 'word' && (pastBase(lower) !== null || helper.test(lower)));
  return !isFollowed || !preposition.test(tokens[at + 1]?.lower ?? 'of');
}

/** "met, discussed and agreed": one of several verbs of one subject. */
function isSeries(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 24); index += 1) {
    const token = tokens[index];
    if (token?.lower === 'and') return pastBase(tokens[index + 1]?.lower ?? '') !== null;
    if (token?.lower === ';') return false;
  }
  return false;
}
