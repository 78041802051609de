import type { Token } from '../segment/tokens.ts';
import { withDenial } from './denial.ts';
import { kindOfNoun } from './noun-lexicon.ts';
import { pastGroup } from './past-group.ts';
import type { VerbGroup } from './verb-group.ts';
import { gerundBase, pastBase, presentBase, speechVerbs } from './verb-lexicon.ts';
import {
  determiner,
  hasJoint,
  hasPair,
  isObjectStart,
  pastDates,
  plainGroup,
  preposition,
  previousOf,
  skipBetween,
} from './verb-words.ts';

const be = /^(?:is|are|was|were|be|been|being)$/;
const have = /^(?:has|have|had|having)$/;
const modal =
  /^(?:will|shall|would|can|could|may|might|must|should|cannot|'ll|won't|wouldn't|can't|couldn't|shouldn't)$/;
const prospect =
  /^(?:due|set|scheduled|slated|expected|planned|likely|going|about|poised|supposed|bound|invited|timed|foreseen|ready|hoping|planning|preparing)$/;
/** "was proud to join": who joined is told how. */
const feels = /^(?:proud|honou?red|pleased|delighted|glad|happy|privileged)$/;
/**
 * Where a sentence stands: in a heading "Minister to visit Rome" is told as to come, and the entry
 * of a chronology is told in the present.
 */
type Place = 'heading' | 'entry' | 'text';

/** The verb groups of a sentence, in its order. */
export function verbGroupsOf(
  tokens: readonly Token[],
  isName: (index: number) => boolean,
  place: Place,
): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const group = groupAt(tokens, index, isName, place, groups.at(-1));
    if (group === null) index += 1;
    else {
      groups.push(withDenial(tokens, group, (groups.at(-1)?.last ?? -1) + 1));
      index = group.last + 1;
    }
  }
  // "12 May: Lee elected by parliament": a heading and an entry leave the helper out.
  const [first] = groups;
  const isElided =
    place !== 'text' && first?.form === 'participle' && tokens[first.first - 1]?.kind === 'word';
  return isElided && groups.every(({ form }) => form !== 'finite')
    ? [{ ...first, form: 'finite' }, ...groups.slice(1)]
    : groups;
}

function groupAt(
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  place: Place,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || isName(at)) return null;
  const word = token.lower;
  if (
    (modal.test(word) && !(token.isCapital && at > 0) && word !== 'may') ||
    (word === 'may' && !token.isCapital)
  )
    return modalGroup(tokens, at, before);
  // "at 10 am" is no verb.
  const isAm = word === 'am' && tokens[at - 1]?.lower === 'i';
  if (isAm || be.test(word) || /^(?:isn't|aren't|wasn't|weren't|'s|'re)$/.test(word))
    return beGroup(tokens, at);
  if (have.test(word) || /^(?:hasn't|haven't|hadn't|'ve)$/.test(word)) return haveGroup(tokens, at);
  if (/^(?:did|does|do|didn't|doesn't|don't)$/.test(word)) return doGroup(tokens, at);
  if (word === 'to') return infinitive(tokens, at, place === 'heading', before);
  return (
    pastGroup(tokens, at, before) ??
    gerund(tokens, at) ??
    bare(tokens, at, before) ??
    present(tokens, at, before, place)
  );
}

function modalGroup(
  tokens: readonly Token[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const word = tokens[at]?.lower ?? '';
  const { index, isNegated } = skipBetween(tokens, pastDates(tokens, at + 1));
  const verb = tokens[index];
  // "said that talks would open": what was to come, in words that report it.
  const isReported =
    word === 'would' &&
    before?.tense === 'past' &&
    (before.base === 'agree' || speechVerbs.has(before.base));
  const isFuture = isReported || /^(?:will|shall|'ll|won't)$/.test(word);
  const isDenied = isNegated || /n't$|cannot/.test(word);
  if (verb === undefined || verb.kind !== 'word' || determiner.test(verb.lower)) return null;
  if (verb.lower === 'be' || verb.lower === 'have') {
    const inner = verb.lower === 'be' ? beGroup(tokens, index) : haveGroup(tokens, index);
    if (inner !== null)
      return {
        ...inner,
        first: at,
        tense: verb.lower === 'be' ? 'future' : inner.tense,
        isModal: !isFuture,
        isNegated: isDenied || inner.isNegated,
        form: 'finite',
      };
  }
  return {
    ...plainGroup,
    first: at,
    last: index,
    head: index,
    base: verb.lower,
    tense: 'future',
    isModal: !isFuture,
    isNegated: isDenied,
  };
}

function beGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const word = tokens[at]?.lower ?? '';
  const isPast = /^(?:was|were|been|wasn't|weren't)$/.test(word);
  const { index, isNegated } = skipBetween(tokens, at + 1);
  const denied = isNegated || /n't$/.test(word);
  const next = tokens[index];
  const base = {
    ...plainGroup,
    first: at,
    tense: isPast ? 'past' : 'present',
    isNegated: denied,
  } as const;
  const small = next?.lower ?? '';
  const isPlanned = /^(?:scheduled|planned|foreseen|expected|slated|due)$/.test(small);
  if (next?.kind === 'word') {
    const isFelt = feels.test(small);
    const to = isFelt || prospect.test(small) ? index + 1 : index;
    if (tokens[to]?.lower === 'to') {
      const verb = skipBetween(tokens, to + 1).index;
      const inner = tokens[verb]?.lower === 'be' ? beGroup(tokens, verb) : null;
      if (inner !== null)
        return {
          ...inner,
          first: at,
          tense: isPast ? 'past' : 'future',
          form: 'finite',
          isNegated: denied,
        };
      if (tokens[verb]?.kind === 'word')
        return {
          ...base,
          last: verb,
          head: verb,
          base: tokens[verb]?.lower ?? '',
          tense: isFelt ? base.tense : isPast ? 'past' : 'future',
          isModal: isPast && small !== 'to' && !isFelt,
        };
    }
    if (small === 'being' || small === 'been') {
      const inner = beGroup(tokens, index);
      if (inner !== null) return { ...inner, first: at, tense: base.tense, form: 'finite' };
    }
    const participle = pastBase(small);
    if (participle !== null && participle.form !== 'past')
      return {
        ...base,
        last: index,
        head: index,
        base: participle.base,
        isPassive: true,
        tense: isPlanned ? 'future' : base.tense,
      };
    const going = gerundBase(small);
    if (going !== null && !tokens[index]?.isCapital)
      return { ...base, last: index, head: index, base: going };
  }
  // What "was due on Monday" may not have come.
  const tense = isPlanned && isPast ? 'future' : base.tense;
  return { ...base, last: at, head: at, base: 'be', isCopula: true, tense };
}

function haveGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const word = tokens[at]?.lower ?? '';
  const { index, isNegated } = skipBetween(tokens, at + 1);
  const next = tokens[index];
  const isPast = /^(?:had|hadn't)$/.test(word);
  const form = word === 'having' ? 'gerund' : 'finite';
  if (next?.kind === 'word') {
    if (next.lower === 'been') {
      const inner = beGroup(tokens, index);
      if (inner !== null)
        return {
          ...inner,
          first: at,
          form,
          isNegated: isNegated || inner.isNegated,
          tense: inner.tense === 'future' ? 'future' : 'past',
        };
    }
    const participle = pastBase(next.lower);
    if (participle !== null && !next.isCapital)
      return {
        ...plainGroup,
        first: at,
        last: index,
        head: index,
        base: participle.base,
        form,
        isNegated: isNegated || /n't$/.test(word),
      };
  }
  return {
    ...plainGroup,
    first: at,
    last: at,
    head: at,
    base: 'have',
    form,
    tense: isPast ? 'past' : 'present',
    isNegated,
  };
}

function doGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const word = tokens[at]?.lower ?? '';
  const { index, isNegated } = skipBetween(tokens, at + 1);
  const denied = isNegated || /n't$/.test(word);
  const verb = tokens[index];
  const tense = word.startsWith('did') ? 'past' : 'present';
  if (
    verb?.kind === 'word' &&
    (denied || presentBase(verb.lower) !== null) &&
    !verb.isCapital &&
    !determiner.test(verb.lower)
  )
    return {
      ...plainGroup,
      first: at,
      last: index,
      head: index,
      base: verb.lower,
      tense,
      isNegated: denied,
    };
  return { ...plainGroup, first: at, last: at, head: at, base: 'do', tense };
}

function infinitive(
  tokens: readonly Token[],
  at: number,
  inHeading: boolean,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const { index } = skipBetween(tokens, at + 1);
  const verb = tokens[index];
  if (
    verb === undefined ||
    verb.kind !== 'word' ||
    determiner.test(verb.lower) ||
    preposition.test(verb.lower)
  )
    return null;
  if (verb.lower === 'be') {
    const inner = beGroup(tokens, index);
    if (inner !== null) return { ...inner, first: at, form: 'infinitive', tense: 'future' };
  }
  // "to Paris" and "to talks" are no verbs.
  const known = presentBase(verb.lower) !== null && !verb.lower.endsWith('s');
  const isLikely =
    known ||
    (!verb.isCapital &&
      tokens[at - 1]?.kind === 'word' &&
      !/(?:s|ment|tion|ity|ness|ship)$/.test(verb.lower) &&
      isObjectStart(tokens[index + 1]));
  if (!isLikely || (verb.isCapital && !inHeading)) return null;
  const isHeadline = inHeading && (before === undefined || before.form !== 'finite');
  return {
    ...plainGroup,
    first: at,
    last: index,
    head: index,
    // "looks forward to welcoming them"
    base: (known ? null : gerundBase(verb.lower)) ?? verb.lower,
    form: isHeadline ? 'finite' : 'infinitive',
    tense: 'future',
  };
}

function gerund(tokens: readonly Token[], at: number): VerbGroup | null {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined) return null;
  // "after meeting its president", not "after meeting rooms were found"
  const isMeeting =
    token.lower === 'meeting' &&
    /^(?:after|before|by|without|while)$/.test(previous?.lower ?? '') &&
    isObjectStart(tokens[at + 1]);
  const base = isMeeting ? 'meet' : gerundBase(token.lower);
  if (base === null || (token.isCapital && at > 0)) return null;
  const isAfter =
    previous === undefined ||
    /^(?:after|before|by|while|since|when|of|for|in|on|,|from|without|upon|:)$/.test(
      previous.lower,
    );
  const isClause =
    /^(?:after|before|since|while)$/.test(previous?.lower ?? '') && tokens[at + 1]?.kind === 'word';
  // "the meeting taking place on 3 May"
  const isHappening = base === 'take' && tokens[at + 1]?.lower === 'place';
  if (!isHappening && (!isAfter || !(isClause || isObjectStart(tokens[at + 1])))) return null;
  return { ...plainGroup, first: at, last: at, head: at, base, form: 'gerund', tense: 'present' };
}

/** "will visit X and attend Y", "to visit X and meet Y": a verb that has its helper before another. */
function bare(
  tokens: readonly Token[],
  at: number,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const { lower = '', isCapital = false } = tokens[at] ?? {};
  const next = tokens[at + 1];
  return before?.tense === 'future' &&
    tokens[at - 1]?.lower === 'and' &&
    !isCapital &&
    presentBase(lower) === lower &&
    (determiner.test(next?.lower ?? '') || next?.isCapital === true)
    ? { ...before, first: at, last: at, head: at, base: lower, isPassive: false }
    : null;
}

/** The present only of known verbs, after a subject that can have them and before something like an object. */
function present(
  tokens: readonly Token[],
  at: number,
  before: VerbGroup | undefined,
  place: Place,
): VerbGroup | null {
  const token = tokens[at];
  const previous = previousOf(tokens, at);
  if (token === undefined || previous === undefined || (token.isCapital && place !== 'heading'))
    return null;
  const base = presentBase(token.lower);
  // The first verb of an entry, which nothing need follow: "12 May: Lee resigns."
  const isEntry = place === 'entry' && before === undefined && kindOfNoun(token.lower) === null;
  if (
    base === null ||
    previous.isPossessive ||
    !(previous.kind === 'word' || (isEntry && previous.text === ',')) ||
    (determiner.test(previous.lower) && previous.lower !== 'that') ||
    preposition.test(previous.lower)
  )
    return null;
  const isSingular = token.lower.endsWith('s') && token.lower !== base;
  const isPronoun = /^(?:i|we|they|you|he|she|it|who|which|that)$/.test(previous.lower);
  const isSubject =
    isPronoun ||
    (isSingular
      ? previous.isCapital ||
        !previous.lower.endsWith('s') ||
        // "a consultation on standards opens on 3 May"
        tokens.slice(at + 1, at + 3).some(({ kind }) => kind === 'date')
      : /s$|^(?:media|people|police|[wo]*men)$/.test(previous.lower) ||
        (previous.isCapital && hasPair(tokens, at)));
  // "holds talks": an event may be the object of a name's verb.
  const next = tokens[at + 1];
  const isEvent = isSingular && previous.isCapital && kindOfNoun(next?.lower ?? '') !== null;
  // “It is late,” she says.
  const isSaid =
    isSingular && speechVerbs.has(base) && (next === undefined || next.kind === 'mark');
  if (!isSubject || !(isEntry || isEvent || isSaid || isObjectStart(next))) return null;
  // "working-level talks in Rome broke down": a noun, unless a name or a pronoun does it.
  const isName = previous.isCapital && !/-/.test(previous.text);
  if (token.lower === 'talks' && !isPronoun && !isName) return null;
  const isMain = before === undefined || before.form === 'gerund' || isPronoun;
  if (!isMain && !hasJoint(tokens, before.last + 1, at)) return null;
  return { ...plainGroup, first: at, last: at, head: at, base, tense: 'present' };
}
