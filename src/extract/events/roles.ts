import type { ActorId } from '../../model/actor.ts';
import { type AnalysedSentence, isBoundary } from '../clauses/analysed-sentence.ts';
import { type Anchor, isSubordinate } from '../clauses/anchors.ts';
import { relativeClosedAt, reportStart } from '../clauses/clause-bounds.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { preposition } from '../clauses/verb-words.ts';
import type { Mention } from '../names/read-names.ts';
import type { ToldKind } from './event-kind.ts';

/** Whom a sentence without a name of its own may mean. */
export type Antecedents = {
  /** "he", "she": who did something last. */
  readonly single: ActorId | null;
  /** "they", "the two leaders": those of the event last told. */
  readonly several: readonly ActorId[];
  /** "I": whoever has the word; null where the text itself does. */
  readonly speaker: ActorId | null;
};

/** Who took part in an act, its subject first. */
export type ActParts = {
  readonly participants: readonly ActorId[];
  /** Named in its sentence, without part in it. */
  readonly mentioned: readonly ActorId[];
};

const clauseOpener =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|whether|if|after|before|as|since)$/;
/** What stands before a name that takes no part: "about", "on", "against". */
const apart =
  /^(?:about|regarding|concerning|against|over|towards?|despite|behind|under|than|like|of|as|on|into|onto|off|following|replacing|condemning|congratulate)$/;
const several =
  /^(?:they|both|(?:the|both|these) (?:two |three )?(?:leaders|sides|men|women|ministers|presidents|parties|countries|governments|delegations|partners|officials|nations))\b/i;

/** Who took part in what a date anchors. */
export function partsOfAct(
  analysed: AnalysedSentence,
  anchor: Anchor,
  kind: ToldKind,
  antecedents: Antecedents,
): ActParts {
  const { group } = anchor;
  const named = analysed.mentions;
  const everybody = [...new Set(named.filter(isPerson).map(({ id }) => id))];
  const inPart = new Set<ActorId>();
  if (group === null) {
    for (const id of besideNoun(analysed, anchor.at, antecedents)) inPart.add(id);
  } else if (group.form === 'infinitive' && group.isPassive) {
    const last = named.findLast(
      (mention) => isPerson(mention) && !mention.isPossessive && mention.last < group.first,
    );
    if (last !== undefined) inPart.add(last.id);
  } else if (kind.kind !== 'other' && tokensSay(analysed, group)) {
    for (const id of besideNoun(analysed, nounBefore(analysed, group), antecedents)) inPart.add(id);
  } else {
    const subjects = subjectsOf(analysed, group);
    for (const { id } of subjects) inPart.add(id);
    if (inPart.size === 0)
      for (const id of pronounBefore(analysed, group, antecedents)) inPart.add(id);
    const tellsOnly = kind.kind === 'statement' || kind.kind === 'publication';
    for (const { id, isIndirect } of objectsOf(analysed, group))
      if (!tellsOnly || isIndirect) inPart.add(id);
    if (group.isPassive) for (const { id } of agentsOf(analysed, group)) inPart.add(id);
  }
  const participants = [...inPart];
  return { participants, mentioned: everybody.filter((id) => !inPart.has(id)) };
}

/** "a call that took place": who took part stands beside the noun. */
function tokensSay({ tokens }: AnalysedSentence, group: VerbGroup): boolean {
  return (
    (group.base === 'take' && tokens[group.last + 1]?.lower === 'place') ||
    (group.isCopula && tokens[group.first - 1]?.lower === 'there')
  );
}

function nounBefore({ tokens }: AnalysedSentence, group: VerbGroup): number {
  if (group.isCopula)
    return tokens.findIndex(({ lower }, index) => index > group.last && kindOfNoun(lower) !== null);
  return tokens.findLastIndex(
    ({ lower }, index) => index < group.first && kindOfNoun(lower) !== null,
  );
}

export function isPerson({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'office';
}

/** Where the clause of a verb begins. */
function clauseStartOf(
  { tokens, groups, clauseStart }: AnalysedSentence,
  group: VerbGroup,
): number {
  for (let index = group.first - 1; index > clauseStart; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    // "X, whose deputy Y visited": it is Y who visited.
    if (/^[;:|]$/.test(word) || word === 'whose') return index + 1;
    const before = groups.find(({ last }) => last === index);
    if (before !== undefined && before.form === 'finite') {
      const relative = relativeClosedAt(tokens, before.first, group.first);
      if (relative === -1) return index + 1;
      index = relative;
    }
    if (
      word === 'that' ||
      word === 'while' ||
      word === 'when' ||
      word === 'as' ||
      word === 'after' ||
      word === 'before'
    ) {
      if (groups.some((each) => each.last < index && each.form === 'finite')) return index + 1;
    }
  }
  return clauseStart;
}

/** The persons and bodies that are the subject of a verb. */
export function subjectsOf(analysed: AnalysedSentence, group: VerbGroup): readonly Mention[] {
  const { tokens, groups, mentions } = analysed;
  let to = group.first;
  const report = reportStart(analysed, group);
  let from = report === -1 ? clauseStartOf(analysed, group) : report;
  // "met and discussed": the subject of the verb before; an infinitive's is that of its governor.
  for (let turn = 0; turn < 4; turn += 1) {
    const found = mentions.filter(
      (mention) =>
        mention.first >= from &&
        mention.last < to &&
        !mention.isPossessive &&
        stands(analysed, mention, from, to),
    );
    if (found.length > 0 || report !== -1) return found;
    const previous = groups.findLast(
      (each) =>
        each.last < to &&
        each.last >= from - 1 &&
        (!isSubordinate(tokens, groups, each, analysed.clauseStart - 1) ||
          isSubordinate(tokens, groups, group, analysed.clauseStart - 1)),
    );
    // "opened the meeting by welcoming": a gerund after a preposition has no subject of its own.
    const isDependent =
      group.form === 'gerund' && preposition.test(tokens[group.first - 1]?.lower ?? '');
    const hasOwn =
      !isDependent &&
      tokens
        .slice(from, to)
        .some(
          ({ lower }, index) =>
            /^(?:he|she|it|they|we|i|who|which|there|this|that|these|both)$/.test(lower) ||
            (/^(?:the|a|an)$/.test(lower) && index === 0),
        );
    if (previous === undefined || hasOwn) return relativeSubject(analysed, group);
    to = previous.first;
    from = clauseStartOf(analysed, previous);
  }
  return [];
}

/** "Mr Carr, who replaced": the name before the relative. */
function relativeSubject(
  { tokens, mentions }: AnalysedSentence,
  group: VerbGroup,
): readonly Mention[] {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < group.first && /^(?:who|which|that)$/.test(lower),
  );
  if (at === -1 || group.first - at > 3) return [];
  return mentions.filter(({ last }) => last < at && last >= at - 2).slice(-1);
}

/** Whether a name stands in the noun phrase of the subject and not beside another noun. */
function stands(
  { tokens, mentions }: AnalysedSentence,
  mention: Mention,
  from: number,
  to: number,
): boolean {
  const before = tokens[mention.first - 1];
  const leading = before?.lower === 'the' ? tokens[mention.first - 2] : before;
  // "The members of the Security Council condemned": they are the Council.
  const place = before?.lower === 'the' ? mention.first - 3 : mention.first - 2;
  const isWhole =
    leading?.lower === 'of' && /^(?:members?|states|board)$/.test(tokens[place]?.lower ?? '');
  if (
    leading !== undefined &&
    !isWhole &&
    !(
      leading.lower === 'by' &&
      /^(?:led|headed|chaired)$/.test(tokens[mention.first - 2]?.lower ?? '')
    ) &&
    mention.first > from &&
    (apart.test(leading.lower) || /^(?:in|at|to|by|for|from|during)$/.test(leading.lower))
  )
    return false;
  const after = tokens[mention.last + 1];
  if (!isPerson(mention)) {
    // A country stands for itself, not beside a noun: "US sanctions".
    const isHead =
      after === undefined ||
      mention.last + 1 === to ||
      /^(?:and|,|–|—|\()$/.test(after.lower) ||
      /ly$/.test(after.lower) ||
      after.kind === 'date' ||
      /^(?:also|jointly|both|has|have|will)$/.test(after.lower);
    const hasPersons = mentions.some(
      (each) => isPerson(each) && each.first >= from && each.last < to && !each.isPossessive,
    );
    return isHead && !hasPersons;
  }
  return true;
}

/** The persons after a verb that have part in it: "with", "to", and those listed beside them. */
function objectsOf(
  analysed: AnalysedSentence,
  group: VerbGroup,
): readonly { id: ActorId; isIndirect: boolean }[] {
  const { tokens, groups, mentions } = analysed;
  const found: { id: ActorId; isIndirect: boolean }[] = [];
  let isOpen = true;
  let last = group.last;
  for (const mention of mentions) {
    if (mention.first <= group.last) continue;
    const between = tokens.slice(last + 1, mention.first);
    if (between.some(({ lower }) => lower === ';') && !isRoster(analysed)) break;
    const next = groups.find(
      (each) => each.first > last && each.last < mention.first && each.form === 'finite',
    );
    const opens = between.findIndex(({ lower }) => clauseOpener.test(lower));
    // "announced that X will serve" takes X in; "said that X will" does not.
    if ((next !== undefined || opens !== -1) && isOpen) {
      const isAnnounced =
        /^(?:announce|confirm|decide|agree|name|nominate|appoint)$/.test(group.base) &&
        between[opens]?.lower === 'that' &&
        opens <= 3;
      if (!isAnnounced) {
        if (next !== undefined && subjectsShared(tokens, next)) last = next.last;
        else isOpen = false;
      }
    }
    if (!isOpen) break;
    if (!isPerson(mention)) continue;
    const before = tokens[mention.first - 1]?.lower ?? '';
    const leading = /^(?:the|his|her|its|their|new|both)$/.test(before)
      ? (tokens[mention.first - 2]?.lower ?? '')
      : before;
    const isListed = /^(?:and|,|;|&)$/.test(before) && found.length > 0;
    const isCalledOn = leading === 'on' && between.some(({ lower }) => lower === 'call');
    const isIndirect =
      leading === 'with' ||
      isCalledOn ||
      leading === 'by' ||
      leading === 'between' ||
      (leading === 'that' && /^(?:announce|confirm)$/.test(group.base)) ||
      (isListed && found.at(-1)?.isIndirect === true);
    if (
      mention.isPossessive ||
      (apart.test(leading) && !isCalledOn && !(leading === 'of' && isRoster(analysed)))
    ) {
      last = mention.last;
      continue;
    }
    found.push({ id: mention.id, isIndirect });
    last = mention.last;
  }
  return found;
}

function subjectsShared(tokens: AnalysedSentence['tokens'], group: VerbGroup): boolean {
  return /^(?:and|,)$/.test(tokens[group.first - 1]?.lower ?? '');
}

/** "The delegation included A; B; and C": a list of who was there. */
export function isRoster({ groups, sentence }: AnalysedSentence): boolean {
  return (
    /\b(?:representatives?|delegates?|members) (?:\S+ ){0,8}(?:was|were)\b|^Representing\b/.test(
      sentence.text,
    ) ||
    groups.some(({ base }) =>
      /^(?:include|lead|represent|join|accompany|comprise|attend|head)$/.test(base),
    )
  );
}

function agentsOf({ tokens, mentions }: AnalysedSentence, group: VerbGroup): readonly Mention[] {
  return mentions.filter((mention) => {
    if (mention.first <= group.last || mention.first > group.last + 12) return false;
    const between = tokens.slice(group.last + 1, mention.first);
    return between.some(({ lower }) => lower === 'by');
  });
}

/** The persons beside a noun that tells the event: "X’s meeting with Y", "a call between X and Y". */
function besideNoun(
  { tokens, mentions, groups }: AnalysedSentence,
  at: number,
  { single, several: all }: Antecedents,
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
    if (tokens[own]?.lower === 'their') found.push(...all);
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
  if (owner !== undefined && !groups.some(({ first }) => first > owner.last && first < at))
    found.push(owner.id);
  let last = at;
  for (const mention of mentions) {
    if (mention.first <= at || mention.first - last > 8) continue;
    const between = tokens.slice(last + 1, mention.first);
    if (
      groups.some(({ first, form }) => first > last && first < mention.first && form === 'finite')
    )
      break;
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

/** "He met", "they agreed": whom the pronoun means that is the subject. */
function pronounBefore(
  analysed: AnalysedSentence,
  group: VerbGroup,
  antecedents: Antecedents,
): readonly ActorId[] {
  const { single, several: all, speaker } = antecedents;
  const { tokens, groups, sentence } = analysed;
  const from = clauseStartOf(analysed, group);
  // "He travels today, and will return": the pronoun is the subject of both.
  const before = groups.findLast(({ last, form }) => last < group.first && form === 'finite');
  const isShared =
    before !== undefined &&
    /^(?:and|but|,|or)$/.test(tokens[group.first - 1]?.lower ?? '') &&
    !tokens.slice(before.last + 1, group.first).some(isBoundary);
  if (isShared) return pronounBefore(analysed, before, antecedents);
  const words = tokens.slice(from, group.first);
  const text = sentence.text.slice(
    (words[0]?.start ?? sentence.start) - sentence.start,
    (tokens[group.first]?.start ?? sentence.end) - sentence.start,
  );
  if (words.some(({ lower }) => lower === 'he' || lower === 'she'))
    return single === null ? [] : [single];
  if (speaker !== null && words.some(({ lower }) => lower === 'i')) return [speaker];
  if (speaker !== null && words.some(({ lower }) => lower === 'we'))
    return [...new Set([speaker, ...all])];
  if (several.test(text.trim().replace(/^[“"]/, ''))) return all;
  return [];
}
