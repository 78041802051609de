import type { ActorId } from '../../model/actor.ts';
import { type EventKind, isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isBoundary } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { asideBefore, reportStart } from '../clauses/clause-bounds.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Mention } from '../names/read-names.ts';
import { besideNoun } from './beside-noun.ts';
import { apart, clauseStartOf, isPerson, subjectsOf } from './subjects.ts';
import type { ToldKind } from './told-kind.ts';

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

/** Who reports an act is told by one of so many verbs after its own. */
const MAX_TO_REPORT = 8;

/** Those of an event with "the two leaders" are told with one of their people, at most. */
const MAX_OF_TWO = 3;

const clauseOpener =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|whether|if|after|before|as|since|but)$/;
const several =
  /^(?:they|both|(?:the|both|these) (?:two |three )?(?:leaders|sides|men|women|ministers|presidents|parties|countries|governments|delegations|partners|officials|nations)|the (?:two|pair)(?: \w+){0,2}$)\b/i;

/** Who took part in what a date anchors. */
export function partsOfAct(
  analysed: AnalysedSentence,
  anchor: Anchor,
  kind: ToldKind,
  antecedents: Antecedents,
  dateAt: number,
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
  } else if (isOfNoun(analysed, group)) {
    // "ahead of a summit planned for May": who took part stands beside the noun, no subject does.
    const at = nounBefore(analysed, group);
    for (const id of isJoint(kind.kind) ? besideNoun(analysed, at, antecedents) : [])
      inPart.add(id);
    for (const mention of named)
      if (mention.last === group.first - 1 && isPerson(mention)) inPart.add(mention.id);
    for (const { id } of agentsOf(analysed, group)) inPart.add(id);
  } else if (kind.kind !== 'other' && tokensSay(analysed, group)) {
    for (const id of besideNoun(analysed, nounBefore(analysed, group), antecedents)) inPart.add(id);
  } else {
    const subjects = subjectsOf(analysed, group);
    // "the Partnership announced by X": what was made had no part in it.
    const isMade = group.isPassive && /^(?:announce|launch|establish|sign)$/.test(group.base);
    for (const mention of subjects) if (!isMade || mention.kind !== 'body') inPart.add(mention.id);
    // "They discussed the plan, announced in March by X": of the plan nobody else is told.
    const isOfThing = group.isPassive && group.form === 'participle';
    if (inPart.size === 0 && !isOfThing)
      for (const id of pronounBefore(analysed, group, antecedents)) inPart.add(id);
    const tellsOnly = kind.kind === 'statement' || kind.kind === 'publication';
    for (const { id, isIndirect } of ofDate(
      analysed,
      objectsOf(analysed, group, kind.kind),
      group,
      dateAt,
    ))
      if (!tellsOnly || isIndirect) inPart.add(id);
    if (group.isPassive) for (const { id } of agentsOf(analysed, group)) inPart.add(id);
  }
  const participants = [...new Set([...ofRow(analysed, group, inPart.size), ...inPart])];
  for (const id of participants) inPart.add(id);
  return { participants, mentioned: everybody.filter((id) => !inPart.has(id)) };
}

/** "3 May | President Lee | Met with the Pope": in a row of a table who stands in the cells before. */
function ofRow(
  { tokens, mentions }: AnalysedSentence,
  group: VerbGroup | null,
  found: number,
): readonly ActorId[] {
  const isRow = group === null ? found === 0 : tokens[group.first - 1]?.text === '|';
  if (!isRow || !tokens.some(({ text }) => text === '|')) return [];
  return mentions
    .filter(
      (mention) =>
        isPerson(mention) &&
        !mention.isPossessive &&
        (group === null || mention.last < group.first),
    )
    .map(({ id }) => id);
}

/** "spoke with A on Sunday and with B on Monday": of one verb with several days, those who stand before this one. */
function ofDate<T extends { readonly at: number }>(
  { tokens }: AnalysedSentence,
  objects: readonly T[],
  group: VerbGroup,
  dateAt: number,
): readonly T[] {
  const days = tokens.flatMap(({ kind }, index) =>
    kind === 'date' && index > group.last ? [index] : [],
  );
  const between = (from: number, to: number) => objects.filter(({ at }) => at > from && at < to);
  const stretches = days.map((day, index) => between(days[index - 1] ?? group.last, day));
  const place = days.indexOf(dateAt);
  return days.length > 1 && place !== -1 && stretches.every(({ length }) => length > 0)
    ? (stretches[place] ?? objects)
    : objects;
}

/** "the talks held in Rome": a participle right behind its noun. */
function isOfNoun({ tokens }: AnalysedSentence, group: VerbGroup): boolean {
  return group.form === 'participle' && group.isPassive && tokens[group.first - 1]?.kind === 'word';
}

/** "It follows a call": who took part stands beside what comes after. */
const isOfObject = /^(?:follow|include)$/;

/** "a call that took place": who took part stands beside the noun. */
function tokensSay({ tokens }: AnalysedSentence, group: VerbGroup): boolean {
  return (
    (group.base === 'take' && tokens[group.last + 1]?.lower === 'place') ||
    // "a visit to Oslo scheduled from 3 to 5 May"
    (group.form === 'participle' && /^(?:schedule|plan)$/.test(group.base)) ||
    (isOfObject.test(group.base) &&
      /^(?:it|th\p{L}+|event|step)$/u.test(tokens[group.first - 1]?.lower ?? '')) ||
    (group.isCopula && tokens[group.first - 1]?.lower === 'there')
  );
}

function nounBefore({ tokens }: AnalysedSentence, group: VerbGroup): number {
  if (group.isCopula || isOfObject.test(group.base))
    return tokens.findIndex(({ lower }, index) => index > group.last && kindOfNoun(lower) !== null);
  return tokens.findLastIndex(
    ({ lower }, index) => index < group.first && kindOfNoun(lower) !== null,
  );
}

/** The persons after a verb that have part in it: "with", "to", and those listed beside them. */
function objectsOf(
  analysed: AnalysedSentence,
  group: VerbGroup,
  kind: EventKind,
): readonly { id: ActorId; isIndirect: boolean; at: number }[] {
  const { tokens, groups, mentions } = analysed;
  const found: { id: ActorId; isIndirect: boolean; at: number }[] = [];
  let isOpen = true;
  let last = group.last;
  // “We plan to meet,” Ann Lee said: who stands behind what is quoted has no part in it.
  const start = tokens[group.head]?.start ?? 0;
  const quote = analysed.quotes.find((each) => start >= each.start && start < each.end);
  // "met the king, Ann Lee said": nor has who reports it.
  const report = groups
    .filter(({ first }) => first > group.last)
    .slice(0, MAX_TO_REPORT)
    .map((each) => reportStart(analysed, each))
    .find((start) => start > group.last);
  let passed = -1;
  for (const mention of mentions) {
    if (mention.first <= group.last) continue;
    if (report !== undefined && mention.first >= report) break;
    if (quote !== undefined && mention.start >= quote.end) break;
    const between = tokens.slice(last + 1, mention.first);
    if (between.some(({ lower }) => lower === ';') && !isRoster(analysed)) break;
    const next = groups.find(
      (each) => each.first > last && each.last < mention.first && each.form === 'finite',
    );
    // "met virtually while in Rome with X": no clause begins there.
    const opens = between.findIndex(
      ({ lower }, index) =>
        clauseOpener.test(lower) &&
        !(lower === 'while' && /^(?:in|at|on)$/.test(between[index + 1]?.lower ?? '')) &&
        // "returned after leading a delegation of X and Y": they were all there.
        !(kind === 'visit' && lower === 'after' && between[index + 1]?.lower === 'leading'),
    );
    // "announced that X will serve" takes X in; "said that X will" does not.
    if ((next !== undefined || opens !== -1) && isOpen) {
      const isAnnounced =
        /^(?:announce|confirm|decide|agree|name|nominate|appoint)$/.test(group.base) &&
        between[opens]?.lower === 'that' &&
        opens <= 3;
      if (!isAnnounced) {
        // "travelled to Kaya, where he met Y": the visit was to her too.
        const isMetThere =
          kind === 'visit' &&
          between[opens]?.lower === 'where' &&
          /^(?:he|she|they)$/.test(between[opens + 1]?.lower ?? '') &&
          /^(?:meet|hold|have|speak)$/.test(next?.base ?? '');
        if (
          next !== undefined &&
          (isMetThere ||
            (subjectsShared(tokens, next) &&
              asideBefore(analysed, next.first) === null &&
              !isDatedApart(tokens, group, next)))
        )
          last = next.last;
        else isOpen = false;
      }
    }
    if (!isOpen) break;
    if (!isPerson(mention)) continue;
    const before = tokens[mention.first - 1]?.lower ?? '';
    // "The court sits, and X will speak": who stands there begins a clause.
    if (before === 'and' && found.length === 0 && between.at(-2)?.text === ',') break;
    const leading = /^(?:the|his|her|its|their|new|both)$/.test(before)
      ? (tokens[mention.first - 2]?.lower ?? '')
      : before;
    // "discussed plans for the summit between X and Y": they are those of the summit.
    if (leading === 'between' && isOfTopic(between)) break;
    const isListed = /^(?:and|,|;|&)$/.test(before) && (found.length > 0 || passed === last);
    // "paid a call on X", "called on X"; "called on X to act" is said of her.
    const isCalledOn =
      leading === 'on' &&
      (between.some(({ lower }) => lower === 'call') ||
        (group.base === 'call' && kind === 'meeting'));
    // "spoke with X to discuss the call between Y and Z": those two had a call of their own.
    if (leading === 'between' && found.length > 0) break;
    const isIndirect =
      leading === 'with' ||
      isCalledOn ||
      leading === 'by' ||
      // "praised the talks between X and Y": neither says anything.
      (leading === 'between' && kind !== 'statement') ||
      (leading === 'that' && /^(?:announce|confirm)$/.test(group.base)) ||
      (isListed && found.at(-1)?.isIndirect === true);
    const isOwnedBy =
      leading === 'of' &&
      (isRoster(analysed) || between.some(({ lower }) => inTheChair.test(lower)));
    // "a list of X and Y": neither.
    const isBesideApart = isListed && passed === last && mention.first - last <= 3;
    if (
      mention.isPossessive ||
      (apart.test(leading) && !isCalledOn && !isOwnedBy) ||
      isBesideApart
    ) {
      last = mention.last;
      if (!mention.isPossessive) passed = last;
      continue;
    }
    found.push({ id: mention.id, isIndirect, at: mention.first });
    last = mention.last;
  }
  return found;
}

/** "about the talks in Rome between": whether the words before a name tell of another event. */
function isOfTopic(words: AnalysedSentence['tokens']): boolean {
  const noun = words.findIndex(({ lower }) => kindOfNoun(lower) !== null);
  return words
    .slice(0, Math.max(0, noun))
    .some(({ lower }) => /^(?:for|about|on|of|to|ahead|before|after|from|over)$/.test(lower));
}

/** "under the chairmanship of X", "under the auspices of X" */
const inTheChair = /^(?:chair|chairmanship|leadership|presidency|command|auspices|direction)$/;

/** "visited Rome on Sunday and met X on Monday": whom the second verb has is of its day alone. */
function isDatedApart(
  tokens: AnalysedSentence['tokens'],
  group: VerbGroup,
  next: VerbGroup,
): boolean {
  const isDate = ({ kind }: AnalysedSentence['tokens'][number]) => kind === 'date';
  return (
    tokens.slice(group.last + 1, next.first).some(isDate) &&
    tokens.slice(next.last + 1).some(isDate)
  );
}

function subjectsShared(tokens: AnalysedSentence['tokens'], group: VerbGroup): boolean {
  return /^(?:and|,)$/.test(tokens[group.first - 1]?.lower ?? '');
}

/** "The delegation included A; B; and C": a list of who was there. */
export function isRoster({ groups, sentence }: AnalysedSentence): boolean {
  return (
    /\b(?:[Rr]epresentatives?|[Dd]elegates?|[Mm]embers) (?:\S+ ){0,8}(?:was|were|include)\b|^Representing\b|\b(?:was|were) (?:also )?(?:present|in attendance)\b/.test(
      sentence.text,
    ) ||
    groups.some(({ base }) =>
      /^(?:include|lead|represent|join|accompany|comprise|attend|head|participate)$/.test(base),
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

/** "Ann Lee said that she had met them": whom the pronoun means that a verb after it has; null where no verb before has a person for its subject. */
export function subjectBefore(analysed: AnalysedSentence, group: VerbGroup): ActorId | null {
  for (const before of analysed.groups.toReversed()) {
    if (before.last >= group.first || before.form !== 'finite') continue;
    const [subject] = subjectsOf(analysed, before).filter(isPerson);
    if (subject !== undefined) return subject.id;
  }
  return null;
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
    // "The two leaders agreed to open talks"
    ((group.form === 'infinitive' && before.last === group.first - 1) ||
      /^(?:and|but|,|or)$/.test(tokens[group.first - 1]?.lower ?? '')) &&
    !tokens.slice(before.last + 1, group.first).some(isBoundary);
  if (isShared) return pronounBefore(analysed, before, antecedents);
  const words = tokens.slice(from, group.first);
  const pronoun = words.findLast(({ lower }) => /^(?:he|she|i|we)$/.test(lower))?.lower ?? '';
  if (pronoun === 'he' || pronoun === 'she') {
    const meant = subjectBefore(analysed, group) ?? single;
    return meant === null ? [] : [meant];
  }
  if (speaker !== null && pronoun === 'i') return [speaker];
  if (speaker !== null && pronoun === 'we') return [...new Set([speaker, ...all])];
  // "On Friday, the two presidents": what stands after the day is the subject.
  const opens = words.findLastIndex(({ kind, lower }) => kind === 'date' || lower === ',') + 1;
  const text = sentence.text.slice(
    (words[opens]?.start ?? sentence.start) - sentence.start,
    (tokens[group.first]?.start ?? sentence.end) - sentence.start,
  );
  // "In 2018, the two countries": of another day they are no persons of this one.
  if (opens > 0 && /\b(?:countries|governments|nations|parties|sides)\b/.test(text)) return [];
  // Of a list of many "the two leaders" are none that the text tells.
  const isOfMany = all.length > MAX_OF_TWO && words.some(({ lower }) => lower === 'two');
  if (several.test(text.trim().replace(/^[“"]/, '')) && !isOfMany) return all;
  return [];
}
