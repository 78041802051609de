import { dayNumber } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { type AnalysedSentence, isQuoted } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { governorOf, isSettled } from '../clauses/settled.ts';
import { isSubordinate } from '../clauses/subordinate.ts';
import { speechVerbs, stateVerbs } from '../clauses/verb-lexicon.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { ToldKind } from './told-kind.ts';

/** A draft with less is kept but doubtful: folded away until an editor asks for it. */
export const MIN_SHOWN_CONFIDENCE = 0.5;

/** Where every sum begins. */
const BASE = 0.46;
/** No draft is surer or less sure than this. */
const [LEAST, MOST] = [0.05, 0.97];

/** How sure a draft is, from 0 to 1, and why, in words that are shown. */
export type Confidence = { readonly value: number; readonly reasons: readonly string[] };

/** What an act shows of itself, beside its date. */
export type ActSigns = {
  readonly analysed: AnalysedSentence;
  readonly anchor: Anchor;
  readonly date: DateMention;
  /** The number of the date's token. */
  readonly at: number;
  readonly kind: ToldKind;
  /** Whether somebody named takes part. */
  readonly hasParticipant: boolean;
  /** When the text came out; null where nobody knows. */
  readonly published: DateSpan | null;
};

type Reason = {
  readonly name: string;
  readonly weight: number;
  readonly holds: (signs: ActSigns) => boolean;
};

const width = ({ date }: ActSigns) =>
  date.earliest === null || date.latest === null
    ? 99_999
    : dayNumber(date.latest) - dayNumber(date.earliest) + 1;
const wordsBefore = ({ analysed, at }: ActSigns) =>
  analysed.tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
const wordsAfter = ({ analysed, at }: ActSigns) =>
  analysed.tokens
    .slice(at + 1, at + 3)
    .map(({ lower }) => lower)
    .join(' ');

/** What makes a draft surer or less sure, each by so much. */
export const reasons: readonly Reason[] = [
  { name: 'dated to the day', weight: 0.18, holds: (signs) => width(signs) === 1 },
  {
    name: 'dated to a few days',
    weight: 0.14,
    holds: (signs) => width(signs) > 1 && width(signs) <= 7,
  },
  {
    name: 'dated to a month',
    weight: 0.08,
    holds: (signs) => width(signs) > 7 && width(signs) <= 31,
  },
  {
    name: 'dated to no more than a year',
    weight: -0.04,
    holds: (signs) => width(signs) > 31 && width(signs) <= 366,
  },
  { name: 'dated to years', weight: -0.25, holds: (signs) => width(signs) > 366 },
  {
    name: 'told as done',
    weight: 0.14,
    holds: ({ anchor: { group } }) =>
      group !== null && group.form === 'finite' && group.tense === 'past' && !group.isCopula,
  },
  {
    name: 'told as to come',
    weight: 0.06,
    holds: ({ anchor: { group } }) =>
      group !== null && group.form === 'finite' && group.tense === 'future' && !group.isModal,
  },
  {
    name: 'told in the present',
    weight: 0.02,
    holds: ({ anchor: { group } }) =>
      group !== null && group.form === 'finite' && group.tense === 'present' && !group.isCopula,
  },
  {
    name: 'no more than a form of “be”',
    weight: -0.16,
    holds: ({ anchor: { group }, kind }) => group?.isCopula === true && kind.strength !== 'known',
  },
  {
    name: 'told of what may or should be',
    weight: -0.22,
    holds: ({ anchor: { group } }) => group?.isModal === true,
  },
  {
    name: 'told as an aim',
    weight: -0.2,
    holds: ({ analysed, anchor: { group } }) =>
      group?.form === 'infinitive' && !isSettled(analysed, group),
  },
  {
    name: 'told as agreed or planned',
    weight: -0.08,
    holds: ({ analysed, anchor: { group } }) =>
      group?.form === 'infinitive' && isSettled(analysed, group),
  },
  {
    name: 'told in passing',
    weight: -0.06,
    holds: ({ anchor: { group } }) => group?.form === 'participle' || group?.form === 'gerund',
  },
  { name: 'a known kind of event', weight: 0.12, holds: ({ kind }) => kind.strength === 'known' },
  { name: 'a verb of events', weight: 0.07, holds: ({ kind }) => kind.strength === 'weak' },
  {
    name: 'a verb that tells a state or a measure',
    weight: -0.14,
    holds: ({ anchor: { group }, kind }) =>
      group !== null && !group.isCopula && stateVerbs.has(group.base) && kind.strength !== 'known',
  },
  {
    name: 'a figure that is compared',
    weight: -0.12,
    holds: ({ analysed, anchor: { group } }) =>
      group !== null && measures.test(group.base) && isFigureNear(analysed, group.last),
  },
  { name: 'denied', weight: -0.5, holds: ({ anchor: { group } }) => group?.isNegated === true },
  {
    name: 'under a condition',
    weight: -0.2,
    holds: ({ analysed, anchor: { group } }) =>
      group !== null &&
      analysed.tokens
        .slice(Math.max(0, group.first - 12), group.first)
        .some(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'whether'),
  },
  { name: 'of what was called off', weight: -0.5, holds: (signs) => isCalledOff(signs) },
  {
    name: 'within a quotation',
    weight: -0.12,
    holds: ({ analysed, date }) => isQuoted(analysed, date.start),
  },
  {
    name: 'as of a day',
    weight: -0.4,
    holds: (signs) =>
      /\b(?:as of|the (?:term|period)|for the month of|(?:months?|quarters?|years?|weeks?) (?:ended|ending))$/.test(
        wordsBefore(signs),
      ),
  },
  {
    name: 'far from its verb',
    weight: -0.1,
    holds: ({ anchor, at }) =>
      anchor.rule === 'verb before it' && anchor.group !== null && at - anchor.group.last > 14,
  },
  {
    name: 'a beginning or an end',
    weight: -0.42,
    // "adjourned until Tuesday": they meet then.
    holds: (signs) =>
      signs.anchor.group?.base !== 'adjourn' &&
      (/\b(?:until|till|since)(?: the)?$/.test(wordsBefore(signs)) ||
        // "extended the deadline to 3 May"
        (/^(?:extend|prolong|renew)$/.test(signs.anchor.group?.base ?? '') &&
          /\bto(?: the)?$/.test(wordsBefore(signs)))),
  },
  {
    name: 'a limit or a deadline',
    weight: -0.2,
    holds: (signs) =>
      !isFirmlyAhead(signs) &&
      /\b(?:by|before|no later than|by the end of|through)(?: the)?$/.test(wordsBefore(signs)) &&
      !/\bfollowed by$/.test(wordsBefore(signs)),
  },
  {
    name: 'a date beside a thing',
    weight: -0.25,
    holds: ({ anchor }) => anchor.rule === 'beside a thing',
  },
  { name: 'a date of something else', weight: -0.22, holds: (signs) => datesAThing(signs) },
  {
    name: 'the day’s own thing, as in “today’s challenges”',
    weight: -0.25,
    holds: ({ analysed, at, anchor }) =>
      anchor.rule !== 'before its noun' &&
      analysed.tokens[at]?.isPossessive === true &&
      /^(?:today|tomorrow|yesterday|tonight)/.test(analysed.tokens[at]?.lower ?? ''),
  },
  {
    name: 'said before, with a day that is to come',
    weight: -0.4,
    holds: ({ anchor: { group }, date, published }) =>
      group !== null &&
      group.form === 'finite' &&
      group.tense === 'past' &&
      speechVerbs.has(group.base) &&
      published !== null &&
      date.earliest > (published.latest ?? published.earliest),
  },
  {
    name: 'told as to come, with a day that is past',
    weight: -0.4,
    holds: ({ anchor: { group }, date, published }) =>
      group !== null &&
      group.form === 'finite' &&
      group.tense === 'future' &&
      !group.isModal &&
      published !== null &&
      date.latest < published.earliest,
  },
  {
    name: 'in a clause beside the main one',
    weight: -0.05,
    holds: ({ analysed, anchor: { group, rule } }) =>
      group !== null &&
      rule !== 'opens the clause' &&
      isSubordinate(analysed.tokens, analysed.groups, group, analysed.clauseStart - 1),
  },
  {
    name: 'somebody named takes part',
    weight: 0.06,
    holds: ({ hasParticipant }) => hasParticipant,
  },
  {
    name: 'told in a heading',
    weight: -0.06,
    holds: ({ analysed }) => analysed.sentence.zone === 'heading',
  },
  {
    name: 'opens its sentence',
    weight: 0.04,
    holds: ({ anchor }) => anchor.rule === 'opens the clause',
  },
  {
    name: 'the verb stands after another',
    weight: -0.05,
    holds: ({ anchor }) => anchor.rule === 'verb after it',
  },
  {
    name: 'a question',
    weight: -0.6,
    holds: ({ analysed }) => /\?["”’)]*$/.test(analysed.sentence.text),
  },
];

/** "They will meet before the end of May": the limit is that of an event that is settled. */
function isFirmlyAhead({ anchor: { group }, kind }: ActSigns): boolean {
  return (
    group !== null &&
    group.form === 'finite' &&
    group.tense === 'future' &&
    !group.isModal &&
    !group.isNegated &&
    kind.strength === 'known' &&
    kind.kind !== 'statement'
  );
}

const callsOff = /^(?:cancel|scrap|scuttle|shelve|axe|postpone|defer|delay)$/;
const plans = /^(?:plan|schedule|slate|set|due|expect|arrange|foresee)$/;

/** "cancelled a summit set for 3 May", "the 3 May talks were called off": on that day nothing of it was. */
function isCalledOff({ analysed, anchor, date, at, published }: ActSigns): boolean {
  const { tokens, groups } = analysed;
  const off = groups.find(
    ({ base, last, form, tense, isNegated }) =>
      form === 'finite' &&
      tense === 'past' &&
      !isNegated &&
      (callsOff.test(base) || (/^(?:call|put)$/.test(base) && tokens[last + 1]?.lower === 'off')),
  );
  if (off === undefined) return false;
  const { group, rule } = anchor;
  if (group === off)
    return (
      rule === 'before its noun' ||
      // "postponed to 3 May": it is to be then.
      (published !== null &&
        date.earliest > (published.latest ?? published.earliest) &&
        !/^(?:to|until|till|for)$/.test(tokens[at - 1]?.lower ?? ''))
    );
  // "the visit he planned to make on 3 May"
  const planned = group?.form === 'infinitive' ? governorOf(groups, group) : group;
  return plans.test(planned?.base ?? '');
}

/** Verbs of figures that go up and down. */
const measures =
  /^(?:rise|fall|grow|increase|decrease|decline|drop|climb|slip|edge|ease|slow|accelerate|widen|narrow|total|average|stand|reach|amount|account|cost|spend|shrink|contract|expand|jump|surge|plunge|remain|be)$/;
/** How far after its verb a figure may stand, in tokens. */
const MAX_TO_FIGURE = 8;

function isFigureNear({ tokens }: AnalysedSentence, after: number): boolean {
  return tokens
    .slice(after + 1, after + 1 + MAX_TO_FIGURE)
    .some(
      ({ kind, text }, index) =>
        kind === 'number' &&
        (/[%$£€¥]/.test(text) ||
          /^(?:per|percent|percentage|basis|points?|million|billion|trillion|%|tonnes?|barrels?)$/.test(
            tokens[after + 2 + index]?.lower ?? '',
          )),
    );
}

/** "today’s challenges", "the 2024 call", "the past decade": the date belongs to a thing. */
function datesAThing(signs: ActSigns): boolean {
  const { analysed, at, anchor } = signs;
  if (anchor.rule === 'before its noun') return false;
  const date = analysed.tokens[at];
  const next = analysed.tokens[at + 1];
  const previous = analysed.tokens[at - 1];
  // "In the winter of 1962 he left": what follows is no thing that the date belongs to.
  const isPhrase = anchor.rule === 'opens the clause' && date !== undefined && / /.test(date.text);
  const isAttribute =
    !isPhrase &&
    next?.kind === 'word' &&
    !/^(?:and|to|in|at|on|for|with|by|when|as|that|after|before|during|of|or|but|while|from|about|until|night|morning|afternoon|evening|who|which|where|the|a)$/.test(
      next.lower,
    ) &&
    !analysed.groups.some((group) => group.first === at + 1);
  if (date?.isPossessive === true) return true;
  if (
    previous?.lower === 'that' &&
    /^(?:night|morning|afternoon|evening)?$/.test(next?.kind === 'word' ? next.lower : '')
  )
    return true;
  const isDetermined =
    previous !== undefined &&
    (/^(?:the|a|an|its|their|our|this|these|his|her|of)$/.test(previous.lower) ||
      previous.isPossessive);
  return (
    (isAttribute && isDetermined) ||
    // "the next 3 May", not "next Tuesday (29 July)"
    (/\b(?:past|coming|next|last)$/.test(previous?.lower ?? '') &&
      !/^\p{L}+day\b/u.test(date?.text ?? '')) ||
    // "a plan for 2026", not "planned for 2026"
    (previous?.lower === 'for' &&
      width(signs) > 7 &&
      !analysed.groups.some(({ last }) => last === at - 2)) ||
    /^(?:deadline|onwards?)/.test(wordsAfter(signs))
  );
}

/** The sum of the reasons that hold, and their names with their weights. */
export function confidenceOf(signs: ActSigns): Confidence {
  const held = reasons.filter(({ holds }) => holds(signs));
  const sum = held.reduce((total, { weight }) => total + weight, BASE);
  return {
    value: clampedConfidence(sum),
    reasons: held.map(
      ({ name, weight }) => `${name} (${weight > 0 ? '+' : '−'}${Math.abs(weight)})`,
    ),
  };
}

/** Between the least and the most, to two digits. */
export function clampedConfidence(value: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, value)) * 100) / 100;
}
