import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { asideBefore, reportStart } from '../clauses/clause-bounds.ts';
import { isSubordinate } from '../clauses/subordinate.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { preposition, previousOf } from '../clauses/verb-words.ts';
import type { Mention } from '../names/read-names.ts';

/** What stands before a name that takes no part: "about", "on", "against". */
export const apart =
  /^(?:about|regarding|concerning|against|over|towards?|despite|behind|under|than|like|of|as|on|into|onto|off|following|replacing|condemning|congratulate|without)$/;

export function isPerson({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'office';
}

/** Where the clause of a verb begins. */
export function clauseStartOf(analysed: AnalysedSentence, group: VerbGroup): number {
  const { tokens, groups, clauseStart } = analysed;
  const opens = asideBefore(analysed, group.first)?.from ?? group.first;
  for (let index = opens - 1; index > clauseStart; index -= 1) {
    const word = tokens[index]?.lower ?? '';
    // "X, whose deputy Y visited": it is Y who visited.
    if (/^[;:|]$/.test(word) || word === 'whose') return index + 1;
    if (groups.some(({ last, form }) => last === index && form === 'finite')) return index + 1;
    if (
      /^(?:that|while|when|as|after|before)$/.test(word) &&
      groups.some((each) => each.last < index && each.form === 'finite')
    )
      return index + 1;
  }
  return clauseStart;
}

/** The persons and bodies that are the subject of a verb. */
export function subjectsOf(analysed: AnalysedSentence, group: VerbGroup): readonly Mention[] {
  const { tokens, groups, mentions } = analysed;
  // "X met Y, and he told them": no name is the subject, however near it stands.
  const previous = previousOf(tokens, group.first);
  const isNamed = mentions.some(({ end }) => end === previous?.end);
  if (!isNamed && /^(?:i|we|you|he|she)$/.test(previous?.lower ?? '')) return [];
  // "… with Norway, said Ann Lee": who speaks stands behind.
  const next = mentions.find(({ first }) => first === group.last + 1);
  if (
    tokens[group.first - 1]?.text === ',' &&
    group.base === 'say' &&
    next !== undefined &&
    isPerson(next) &&
    !next.isPossessive
  )
    return [next];
  let to = group.first;
  const report = reportStart(analysed, group);
  let from = report === -1 ? clauseStartOf(analysed, group) : report;
  // "met and discussed": the subject of the verb before; an infinitive's is that of its governor.
  // "visited Norway and met X": what stands before "and" is whom or what the verb before has.
  const isShared =
    report === -1 &&
    from > analysed.clauseStart &&
    /^(?:and|but|then)$/.test(tokens[group.first - 1]?.lower ?? '');
  const aside = asideBefore(analysed, group.first);
  const isAfterVerb = groups.some(({ last, form }) => last === from - 1 && form === 'finite');
  const own = isShared || !isAfterVerb ? -1 : ownSubjectFrom(tokens, from, to);
  if (own !== -1) from = own;
  for (let turn = 0; turn < 4; turn += 1) {
    const found = mentions.filter(
      (mention) =>
        // "X, who met Y, said": of the relative clause nobody is the subject.
        !(aside !== null && mention.first > aside.from && mention.first < aside.to) &&
        !(isShared && turn === 0 && from > analysed.clauseStart) &&
        mention.first >= from &&
        mention.last < to &&
        !mention.isPossessive &&
        stands(analysed, mention, from, to),
    );
    if (found.length > 0 || report !== -1 || own !== -1) return found;
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
      !(isShared && turn === 0) &&
      // "accepted an invitation to visit"
      !(group.form === 'infinitive' && previous?.base === 'accept') &&
      tokens.slice(from, to).some(
        ({ lower, isCapital }, index) =>
          /^(?:he|she|it|they|we|i|who|which|there|this|that|these|both)$/.test(lower) ||
          (/^(?:the|a|an)$/.test(lower) && index === 0) ||
          // "said that Azra Roy would travel": a name that nothing proves is a subject too.
          (isCapital && tokens[from - 1]?.lower === 'that'),
      );
    if (previous === undefined || hasOwn) return relativeSubject(analysed, group);
    to = previous.first;
    from = clauseStartOf(analysed, previous);
  }
  return [];
}

/** Where the clause begins of "X called Y, and a team visited": nobody before "and" did; −1 where it has no noun of its own. */
function ownSubjectFrom(tokens: AnalysedSentence['tokens'], from: number, to: number): number {
  const between = tokens.slice(from, to);
  const joint = between.findIndex(
    ({ lower }, index) => /^(?:and|but)$/.test(lower) && between[index - 1]?.text === ',',
  );
  // "said that X, and the minister, met": a list.
  if (between.slice(0, joint).some(({ lower }) => lower === 'that')) return -1;
  const hasNoun = between.some(
    ({ lower }, index) =>
      index > joint &&
      /^(?:the|a|an)$/.test(lower) &&
      !preposition.test(between[index - 1]?.lower ?? ''),
  );
  return joint !== -1 && hasNoun ? from + joint + 1 : -1;
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
  // "The ministers of Norway and Peru met": neither is the subject.
  const beside =
    leading?.lower === 'and' && !isPerson(mention)
      ? mentions.find(({ last }) => tokens[last + 1] === leading)
      : undefined;
  if (beside !== undefined && beside.first > from && tokens[beside.first - 1]?.lower === 'of')
    return false;
  // "The members of the Security Council condemned": they are the Council; "men under the command of X marched".
  const place = before?.lower === 'the' ? mention.first - 3 : mention.first - 2;
  const isWhole =
    leading?.lower === 'of' &&
    /^(?:members?|states|board|command|leadership|auspices|direction)$/.test(
      tokens[place]?.lower ?? '',
    );
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
      // "Kenya and Ethiopia on Monday agreed"
      (/^[io]n$/.test(after.lower) && tokens[mention.last + 2]?.kind === 'date') ||
      /^(?:also|jointly|both|has|have|will)$/.test(after.lower);
    const hasPersons = mentions.some(
      (each) => isPerson(each) && each.first >= from && each.last < to && !each.isPossessive,
    );
    return isHead && !hasPersons;
  }
  return true;
}
