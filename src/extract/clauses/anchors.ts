import type { Token } from '../segment/tokens.ts';
import { type AnalysedSentence, isBoundary } from './analysed-sentence.ts';
import { isOfReport } from './clause-bounds.ts';
import { governing } from './governing-verb.ts';
import { kindOfNoun } from './noun-lexicon.ts';
import { opener, opensClause, opensWithNoun } from './opens-clause.ts';
import { reactedTo, reacts } from './reacted-to.ts';
import { asksFor, looksAhead, prospect } from './settled.ts';
import { attendedBefore, hasOwnDay, isSubordinate } from './subordinate.ts';
import type { VerbGroup } from './verb-group.ts';
import { exchangeVerbs, lightVerbs } from './verb-lexicon.ts';

/** By which rule a date was given to an act. */
export type AnchorRule =
  | 'before its noun'
  | 'opens the clause'
  | 'after its noun'
  | 'verb before it'
  | 'verb after it'
  | 'beside a thing';

/** The words that a date dates: a verb, or a noun that is an event. */
export type Anchor = {
  readonly rule: AnchorRule;
  /** Null where the noun tells the event. */
  readonly group: VerbGroup | null;
  /** The number of the noun's token; of a verb that of its head. */
  readonly at: number;
};

export function verbAnchor(group: VerbGroup): Anchor {
  return { rule: 'verb before it', group, at: group.head };
}

/** What a date of a sentence dates; null where nothing beside it can be told. */
export function anchorOf(analysed: AnalysedSentence, at: number): Anchor | null {
  if (isOfReport(analysed, at)) return null;
  const around = analysed.groups.find(({ first, last }) => first < at && at < last);
  if (around !== undefined) return verbAnchor(around); // "have today signed"
  const left = leftVerb(analysed, at);
  return (
    beforeNoun(analysed, at) ??
    opening(analysed, at) ??
    afterNoun(analysed, at) ??
    (left?.group && hasOwnDay(analysed.tokens, left.group, at) ? null : left) ??
    rightVerb(analysed, at) ??
    besideThing(analysed, at)
  );
}

/** "a December 22 meeting", "last month’s publication": the noun that the date stands before. */
function beforeNoun({ tokens, groups }: AnalysedSentence, at: number): Anchor | null {
  const date = tokens[at];
  const previous = tokens[at - 1];
  const isInside =
    date?.isPossessive === true ||
    (previous !== undefined &&
      (/^(?:the|a|an|this|that|his|her|its|their|our|my|upcoming|forthcoming)$/.test(
        previous.lower,
      ) ||
        previous.isPossessive));
  if (!isInside) return null;
  for (let index = at + 1; index <= at + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    const isLast = !(
      tokens[index + 1]?.kind === 'word' && kindOfNoun(tokens[index + 1]?.lower ?? '') !== null
    );
    if (kindOfNoun(token.lower) !== null && isLast) {
      const light = governing(tokens, groups, index);
      return { rule: 'before its noun', group: light, at: index };
    }
    if (
      groups.some((group) => group.first <= index && index <= group.last) ||
      /^(?:of|in|on|at|by|for|from|with|to|and)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

/** A date before all else of its sentence, label or clause: the first main verb after it. */
function opening(analysed: AnalysedSentence, at: number): Anchor | null {
  const { tokens, groups, clauseStart } = analysed;
  if (!opensClause(analysed, at) && !opensWithNoun(analysed, at)) return null;
  const group = mainAfter(tokens, groups, Math.max(at, clauseStart - 1), tokens.length);
  if (group !== null) return { rule: 'opens the clause', group, at: group.head };
  const noun = tokens.findIndex((token, index) => index > at && kindOfNoun(token.lower) !== null);
  if (noun !== -1) return { rule: 'opens the clause', group: null, at: noun };
  const first = tokens.findIndex(
    (token, index) => index > at && token.kind === 'word' && token.text.length > 2,
  );
  return clauseStart > at && first !== -1
    ? { rule: 'opens the clause', group: null, at: first }
    : null;
}

/** The first finite verb that is not in a clause of its own. */
function mainAfter(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
): VerbGroup | null {
  for (const group of groups) {
    if (group.first <= from || group.form !== 'finite') continue;
    if (group.first >= to) break;
    if (!isSubordinate(tokens, groups, group, from)) return group;
  }
  return groups.find((group) => group.first > from && group.form === 'finite') ?? null;
}

/** How far after it what is called or voted on may stand, in tokens. */
const MAX_TO_CALLED = 5;
/** How far before a date the noun may stand that it dates, in tokens. */
const MAX_TO_NOUN = 18;

/** "their meetings in London on June 9": tight after an event noun, unless a light verb governs it. */
function afterNoun({ tokens, groups }: AnalysedSentence, at: number): Anchor | null {
  let index = at - 1;
  let steps = 0;
  while (index >= 0 && steps < MAX_TO_NOUN) {
    const token = tokens[index];
    if (token === undefined || isBoundary(token)) return null;
    if (groups.some((group) => group.last === index)) return null;
    // "will brief the Council early next week"
    if (
      /^(?:Council|Congress|Assembly)$/.test(token.text) &&
      (/^(?:the|of)$/.test(tokens[index - 1]?.lower ?? '') ||
        groups.some(({ last, form }) => form === 'finite' && last < index))
    )
      return null;
    if (
      token.kind === 'word' &&
      kindOfNoun(token.lower) !== null &&
      !(kindOfNoun(tokens[index + 1]?.lower ?? '') !== null)
    ) {
      // "established it during the summit on May 3": the date is that of the verb.
      const ofNoun = tokens.slice(Math.max(0, index - 6), index);
      // "at the end of May and the talks on June 9": what stands beside a day of its own is not of this noun.
      const apart = ofNoun.findLastIndex(
        ({ lower }, at) => lower === 'and' && ofNoun[at - 1]?.kind === 'date',
      );
      const phrase =
        ofNoun
          .slice(apart + 1)
          .findLast(({ lower }) =>
            /^(?:at|during|through|of|in|with|for|to|their|his|her|its|on|after|following|before|by)$/.test(
              lower,
            ),
          )?.lower ?? '';
      // "met on the margins of the summit on May 3"
      const isBeside = /^(?:margins|sidelines|fringes|occasion)$/.test(
        tokens[tokens.findLastIndex(({ lower }, at) => at < index && lower === 'of') - 1]?.lower ??
          '',
      );
      // "spoke by telephone on May 3"
      if (/^(?:by|over|via)$/.test(tokens[index - 1]?.lower ?? '')) return null;
      // "went on trial in May"
      if (/^(?:trial|strike)$/.test(token.lower) && tokens[index - 1]?.lower === 'on') return null;
      const isPlaceOfVerb =
        /^(?:at|during|through)$/.test(phrase) || (phrase === 'of' && isBeside)
          ? groups.some((group) => group.last < index && group.form !== 'gerund')
          : phrase === 'in' &&
            isExchange(
              groups.findLast((group) => group.last < index),
              kindOfNoun(token.lower) === 'call',
            );
      // "called an election on May 3", "voted to end the strike", "killed in a crash": the day is that of the verb.
      const isOfVerb = groups.some(
        ({ base, last, isPassive }) =>
          last < index &&
          index - last <= MAX_TO_CALLED &&
          (/^(?:kill|injure|die)$/.test(base)
            ? phrase === 'in'
            : /^(?:call|vote)$/.test(base) && !isPassive),
      );
      if (isPlaceOfVerb || isOfVerb) return null;
      const light = governing(tokens, groups, index);
      if (light !== null) return { rule: 'after its noun', group: light, at: light.head };
      const subjectOf = groups.find(
        (group) =>
          group.first > at &&
          group.form === 'finite' &&
          group.first - at <= 4 &&
          !tokens.slice(at + 1, group.first).some(({ kind }) => kind === 'date'),
      );
      return {
        rule: 'after its noun',
        group: subjectOf !== undefined && lightVerbs.has(subjectOf.base) ? subjectOf : null,
        at: index,
      };
    }
    const isPlace =
      token.isCapital ||
      /^(?:in|on|at|of|from|the|between|and|by|,|held|’|'|dated|to|during|for|with|a|an|night|late|early|two|three|men|women|leaders|sides|ministers|presidents|countries|parties|counterparts|into|force|as|under|way|underway)$/.test(
        token.lower,
      ) ||
      // "of the country’s political and religious leaders"
      /(?:[ts]ical|ional|ious|ocal|itary|ern|enior|oreign)$/.test(token.lower) ||
      token.kind === 'date';
    if (!isPlace) return null;
    steps += 1;
    index -= 1;
  }
  return null;
}

/** "discussed trade in a call on May 3": what was done in it is the event, and has its date. */
function isExchange(group: VerbGroup | undefined, isCall: boolean): boolean {
  return (
    group?.form === 'finite' &&
    (exchangeVerbs.has(group.base) ||
      (isCall && /^(?:tell|inform|assure|congratulate|thank|urge|warn)$/.test(group.base)))
  );
}

/** The nearest verb to the left; an infinitive yields to the verb that governs it. */
function leftVerb({ tokens, groups, clauseStart }: AnalysedSentence, at: number): Anchor | null {
  const left = groups.filter((group) => group.last < at && group.last >= clauseStart);
  let group: VerbGroup | undefined;
  let isBeside = false;
  for (const each of left.toReversed()) {
    const between = tokens.slice(each.last + 1, at);
    // "The visit comes a week after Moscow launched": the date is that of the launch.
    if (/^(?!the ).* after$/.test(tokens[at]?.lower ?? '')) return null;
    if (between.some(isBoundary)) break;
    // "began by congratulating them on their win on Friday": the day is that of the win.
    if (
      each.form === 'gerund' &&
      tokens[each.first - 1]?.lower === 'by' &&
      /^(?:begin|open|start|close|conclude|end)$/.test(left[left.indexOf(each) - 1]?.base ?? '')
    )
      return null;
    // "met those killed on 3 March on Friday": the participle has a day already.
    const isDated = each.form === 'participle' && between.some(({ kind }) => kind === 'date');
    if (isDated && left.some(({ form }) => form === 'finite')) continue;
    if (
      each.form === 'gerund' &&
      !each.isNegated &&
      left.some(({ form }) => form === 'finite') &&
      !/^(?:after|before|since|,)$/.test(tokens[each.first - 1]?.lower ?? '') &&
      // "preceded by the meeting taking place on 3 May"
      !befalls(tokens, each)
    ) {
      isBeside ||= tokens[each.first - 1]?.lower === 'while';
      continue;
    }
    // "said he was near it while speaking in Rome on Monday": it was said then.
    if (isBeside && each !== left[0] && isSubordinate(tokens, groups, each, clauseStart - 1))
      continue;
    group = each;
    break;
  }
  if (group === undefined) return null;
  const thing = reactedTo(tokens, group, at);
  if (thing !== null) return { rule: 'after its noun', group: null, at: thing };
  group = attendedBefore(tokens, left, group) ?? group;
  // "met in the hall, where both had studied, on 10 March": the comma closes the clause beside.
  const opensAgain =
    tokens[at - 1]?.text === ',' ||
    (tokens[at - 2]?.text === ',' && opener.test(tokens[at - 1]?.lower ?? ''));
  // "that took place in a church built by monks, today": of it the day is.
  const finite = left.findLast(({ form }) => form === 'finite');
  if (opensAgain && group.form === 'participle' && finite !== undefined && befalls(tokens, finite))
    return verbAnchor(finite);
  if (opensAgain && isSubordinate(tokens, groups, group, clauseStart - 1)) {
    const main = left.findLast(
      (each) =>
        each.form === 'finite' &&
        each.first < (group?.first ?? 0) &&
        !isSubordinate(tokens, groups, each, clauseStart - 1),
    );
    // "condemned the attack that took place in Rome, Italy, on 10 March": it took place then.
    if (main !== undefined)
      return verbAnchor((reacts.test(main.base) ? finite : undefined) ?? main);
  }
  if (group.form === 'infinitive') {
    const earlier = left.slice(0, left.indexOf(group));
    // "decides to remain seized of it and to meet": both hang on the same verb.
    const isSecond = tokens[group.first - 1]?.lower === 'and';
    const first = isSecond ? earlier.findLastIndex(({ form }) => form === 'infinitive') : -1;
    const governor = (first === -1 ? earlier : earlier.slice(0, first)).findLast(
      ({ form }) => form === 'finite' || form === 'participle',
    );
    const between = tokens.slice((governor?.last ?? 0) + 1, group.first);
    const isProspect =
      tokens[at]?.date?.tense === 'future' &&
      governor !== undefined &&
      (asksFor.test(governor.base) ||
        // "called on them to protest on Friday": they protest then.
        (/^(?:call|urge)$/.test(governor.base) && tokens[at]?.date?.basis === 'relative') ||
        prospect.test(tokens[group.first - 1]?.lower ?? ''));
    // "looked forward to the summit to be held in May"
    const isOfObject = group.isPassive && (governor?.last ?? 0) < group.first - 1;
    const isOfNoun = tokens
      .slice(Math.max(0, group.first - 10), group.first)
      .some(({ lower }) => /^(?:first|last|only|latest|second|third)$/.test(lower));
    if (
      governor !== undefined &&
      !between.some(isBoundary) &&
      !looksAhead(governor) &&
      !isProspect &&
      !(isOfNoun && at - group.last <= 2) &&
      !isOfObject
    )
      return verbAnchor(governor);
  }
  return verbAnchor(group);
}

/** "took place", "occurred" */
function befalls(tokens: readonly Token[], { base, last }: VerbGroup): boolean {
  return (
    /^(?:occur|happen)$/.test(base) || (base === 'take' && tokens[last + 1]?.lower === 'place')
  );
}

function rightVerb({ tokens, groups, clauseStart }: AnalysedSentence, at: number): Anchor | null {
  const group =
    groups.find((each) => each.first > at && each.form === 'finite') ??
    groups.find((each) => each.first > at);
  if (group === undefined || tokens.slice(at + 1, group.first).some(isBoundary)) return null;
  // "After a dinner tonight, they will meet on Monday": the day of what was before; "During her trip
  // to the fair from 3 to 5 May, they met": of the trip.
  const date = tokens[at]?.date;
  const isOfPhrase =
    (date?.earliest === date?.latest ? /^(?:after|before|following)$/ : /^during$/).test(
      tokens[clauseStart]?.lower ?? '',
    ) &&
    at > clauseStart + 1 &&
    tokens[at + 1]?.text === ',';
  return isOfPhrase ? null : { rule: 'verb after it', group, at: group.head };
}

/** "Executive Order 14257 of April 2": no verb, but a thing that the date belongs to. */
function besideThing({ tokens }: AnalysedSentence, at: number): Anchor | null {
  const before = tokens.findLastIndex(
    (token, index) =>
      index < at && token.kind === 'word' && token.text.length > 2 && !opener.test(token.lower),
  );
  return before === -1 || at - before > 4
    ? null
    : { rule: 'beside a thing', group: null, at: before };
}
