import { type EventKind, isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isBoundary } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { callWords, kindOfNoun } from '../clauses/noun-lexicon.ts';
import { exchangeVerbs, kindOfVerb, lightVerbs } from '../clauses/verb-lexicon.ts';
import { isOfficeHead } from '../names/title-words.ts';
import type { Token } from '../segment/tokens.ts';

/** What an act is told to be, and how surely. */
export type ToldKind = {
  readonly kind: EventKind;
  /** `known`: a verb or a noun of that kind; `weak`: of events at large; `none`: in no lexicon. */
  readonly strength: 'known' | 'weak' | 'none';
};

/** Verbs that tell of their subject what others tell of their object: "negotiations began". */
const ofItsSubject = /^(?:begin|start|end|open|close|conclude|finish|follow|kick|resume)$/;

/** And those that do so of gatherings alone: "the talks broke down". */
const ofGatherings = /^(?:resume|reopen|collapse|break|stall|fail|adjourn|founder|drag|continue)$/;

/** Verbs of what is said to somebody, which may be in a call: "told the President in a call". */
const tellsSomebody = /^(?:tell|inform|assure|congratulate|thank|urge|warn|brief)$/;

/** "took office", "takes up her post", "took over as chair": who begins to hold an office. */
const ofOffice =
  /^(?:take|assume|leave) (?:(?:up|over|on|as|the|his|her|their|its|a|new) )*(?:office|posts?|dut(?:y|ies)|roles?|positions?|helm|presidency|chairmanship)\b|^take over (?:from \p{Lu}|as )/u;

/** How far to the right of a light verb its noun may stand, in tokens. */
const MAX_TO_OBJECT = 14;

/** The kind of the act that a date anchors. */
export function kindOfAct(analysed: AnalysedSentence, { group, at, rule }: Anchor): ToldKind {
  const { tokens, sentence } = analysed;
  const words = sentence.text;
  if (group === null || (rule === 'before its noun' && lightVerbs.has(group.base))) {
    const noun = kindOfNoun(tokens[at]?.lower ?? '');
    return told(noun, analysed, at);
  }
  const after = words.slice(
    (tokens[group.last]?.end ?? sentence.start) - sentence.start,
    (tokens[group.last]?.end ?? sentence.start) - sentence.start + 90,
  );
  if (ofOffice.test(`${group.base}${after}`)) return { kind: 'appointment', strength: 'known' };
  const object = objectNoun(analysed, group.last);
  const next = tokens[group.last + 1]?.lower ?? '';
  if (group.isCopula && tokens[group.first - 1]?.lower === 'there' && object !== null)
    return told(kindOfNoun(tokens[object]?.lower ?? ''), analysed, object);
  if (lightVerbs.has(group.base)) {
    const noun =
      object ??
      ownerOfRelative(analysed, group.first) ??
      (group.isPassive ||
      group.form === 'participle' ||
      group.base === 'hold' ||
      next === 'place' ||
      ofItsSubject.test(group.base)
        ? subjectNoun(analysed, group.first)
        : null);
    if (noun !== null && kindOfNoun(tokens[noun]?.lower ?? '') !== 'other')
      return told(kindOfNoun(tokens[noun]?.lower ?? ''), analysed, noun);
  }
  const gathering = ofGatherings.test(group.base) ? subjectNoun(analysed, group.first) : null;
  if (gathering !== null && kindOfNoun(tokens[gathering]?.lower ?? '') !== 'other')
    return told(kindOfNoun(tokens[gathering]?.lower ?? ''), analysed, gathering);
  // "The minister was in Rome on Monday": she was there.
  if (
    group.isCopula &&
    /^(?:in|here|there|back)$/.test(next) &&
    (next === 'there' ||
      tokens.slice(group.last + 2, group.last + 4).some(({ isCapital }) => isCapital)) &&
    isOfSomebody(analysed, group.first)
  )
    return { kind: 'visit', strength: 'known' };
  // "Its next session is due in May", "the next meeting is on 3 May"
  const isDue =
    group.isCopula && (next === 'due' || tokens.slice(group.last + 1, group.last + 3).some(isDate));
  const due = isDue ? subjectNoun(analysed, group.first) : null;
  if (due !== null) return told(kindOfNoun(tokens[due]?.lower ?? ''), analysed, due);
  if (group.base === 'confirm' && group.isPassive)
    return { kind: 'appointment', strength: 'known' };
  switch (group.base) {
    case 'speak':
    case 'talk':
      return /^(?: \p{Ll}+ly| again| briefly)*(?: today| yesterday)? (?:at|about|of|in|before|during|out|to (?:us|me|reporters|journalists|the (?:press|media|nation)))\b/u.test(
        after,
      ) && !callWords.test(after)
        ? { kind: 'statement', strength: 'known' }
        : { kind: 'call', strength: 'known' };
    case 'call':
      // "He called on the President" is a visit to him; "on the President to resign" is an appeal.
      if (
        /^(?:on|upon)$/.test(next) &&
        !/\b(?:to|for)\b/.test(after) &&
        namesPerson(analysed, group.last)
      )
        return { kind: 'meeting', strength: 'known' };
      return /^(?:for|on|upon|it|the|that|him|her|them)$/.test(next)
        ? { kind: 'statement', strength: 'known' }
        : { kind: namesPerson(analysed, group.last) ? 'call' : 'statement', strength: 'known' };
    case 'meet':
    case 'convene':
      return {
        kind:
          callWords.test(words.slice(0, 400)) &&
          /\b(?:virtually|by (?:phone|video)|video|phone|call)\b/i.test(after)
            ? 'call'
            : 'meeting',
        strength: 'known',
      };
    case 'welcome':
    case 'receive':
    case 'greet':
    case 'host':
      if (object !== null && object - group.last < 8 && group.base === 'host')
        return told(kindOfNoun(tokens[object]?.lower ?? ''), analysed, object);
      return namesPerson(analysed, group.last) || comesSomebody(analysed, group.last)
        ? { kind: 'visit', strength: 'known' }
        : { kind: group.base === 'welcome' ? 'statement' : 'other', strength: 'weak' };
    case 'sign':
      return /\b(?:executive order|order|proclamation|bill|act|memorandum|law)s?\b/i.test(after)
        ? { kind: 'publication', strength: 'known' }
        : { kind: 'negotiation', strength: 'known' };
    case 'take':
    case 'enter':
      // "The rebels took Hama"
      return /\b(?:rebels?|forces|troops|army|fighters|militants|militia|insurgents)\b/i.test(
        words.slice(0, (tokens[group.first]?.start ?? sentence.start) - sentence.start),
      ) && tokens[group.last + 1]?.isCapital === true
        ? { kind: 'military', strength: 'known' }
        : { kind: 'other', strength: group.base === 'take' ? 'none' : 'weak' };
    case 'sit':
      return /^ (?:down with|across from|opposite|next to|face to face with|side by side)\b/.test(
        after,
      )
        ? { kind: 'meeting', strength: 'known' }
        : { kind: 'other', strength: 'none' };
    case 'expect':
    case 'spend':
      return /^ (?:\p{Lu}?\p{Ll}+ )?in \p{Lu}/u.test(after) &&
        group.isPassive === (group.base === 'expect')
        ? { kind: 'visit', strength: 'known' }
        : { kind: 'other', strength: 'none' };
    case 'land':
    case 'touch':
      return /^ (?:down )?(?:here|(?:back )?in \p{Lu})/u.test(after) &&
        isOfSomebody(analysed, group.first)
        ? { kind: 'visit', strength: 'known' }
        : { kind: 'other', strength: 'weak' };
    case 'go':
    case 'come':
    case 'head':
    case 'drive':
    case 'slip':
    case 'rush':
      return /^ (?:back )?(?:in)?to (?:(?:the )?\p{Lu}|(?:the|his|her|our|my|their) (?:office|ministry|embassy|residence|palace|house)\b)/u.test(
        after,
      )
        ? { kind: 'visit', strength: 'known' }
        : { kind: 'other', strength: 'none' };
    case 'become':
      // "became the first president to visit"
      return {
        kind: /^ the (?:first|second|third|only|latest|last)\b.{0,60} to \p{Ll}/u.test(after)
          ? 'other'
          : 'appointment',
        strength: 'known',
      };
    case 'write':
      return {
        kind:
          analysed.quotes.length > 0 || /^ (?:on|that|in an?)\b/.test(after)
            ? 'statement'
            : 'other',
        strength: 'weak',
      };
    case 'strike':
      if (/^ (?:out|down|off)\b/.test(after)) return { kind: 'other', strength: 'weak' };
      return {
        kind: /\b(?:deals?|agreements?|accords?|bargains?|pacts?|truce|compromise)\b/.test(after)
          ? 'negotiation'
          : 'military',
        strength: 'known',
      };
    case 'return':
      // "returned to the issue", "return to work"
      if (next === 'to' && !/^ to (?:(?!in|on|at|by|for)\p{Ll}+ ){0,2}\p{Lu}/u.test(after))
        return { kind: 'other', strength: 'weak' };
      return { kind: 'visit', strength: 'weak' };
    case 'depart':
    case 'name':
    case 'step':
    case 'swear':
    case 'report':
    case 'add':
    case 'call-for':
      return { kind: kindOfVerb(group.base) ?? 'other', strength: 'weak' };
    default: {
      const told = exchangeVerbs.has(group.base) ? whereItWasDone(analysed, group.last) : null;
      if (told !== null) return { kind: told, strength: 'known' };
      // "told the President in a call"
      if (
        tellsSomebody.test(group.base) &&
        namesPerson(analysed, group.last) &&
        whereItWasDone(analysed, group.last) === 'call'
      )
        return { kind: 'call', strength: 'known' };
      const kind = kindOfVerb(group.base);
      if (kind === null) return { kind: 'other', strength: 'none' };
      return { kind, strength: kind === 'other' ? 'weak' : 'known' };
    }
  }
}

function isDate({ kind }: Token): boolean {
  return kind === 'date';
}

/** Whether a verb has somebody for its subject: a name, an office or a pronoun before it. */
function isOfSomebody({ tokens, mentions }: AnalysedSentence, before: number): boolean {
  return (
    /^(?:he|she|i)$/.test(tokens[before - 1]?.lower ?? '') ||
    isOfficeHead(tokens[before - 1]) ||
    mentions.some(({ kind, last }) => kind === 'person' && last < before)
  );
}

function told(
  kind: EventKind | null,
  { sentence, tokens }: AnalysedSentence,
  at: number,
): ToldKind {
  if (kind === null) return { kind: 'other', strength: 'none' };
  const beside = `${tokens[at - 1]?.lower} ${kind}`;
  if (beside === 'courtesy call') return { kind: 'meeting', strength: 'known' };
  if (/^(?:press|news) meeting/.test(beside)) return { kind: 'briefing', strength: 'known' };
  if (beside === 'public negotiation') return { kind: 'other', strength: 'weak' };
  if (kind === 'meeting' || kind === 'statement') {
    const from = (tokens[Math.max(0, at - 4)]?.start ?? sentence.start) - sentence.start;
    const near = sentence.text.slice(from, (tokens[at]?.end ?? sentence.end) - sentence.start + 30);
    if (kind === 'meeting' && /\b(?:phone|video|telephone|virtual)\b/i.test(near))
      return { kind: 'call', strength: 'known' };
  }
  return { kind, strength: kind === 'other' ? 'weak' : 'known' };
}

/** The first event noun after a verb, before the next clause. */
function objectNoun({ tokens, groups }: AnalysedSentence, after: number): number | null {
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
    if (/^(?:of|about|on|with|to|for|at|during)$/.test(token.lower) && index > after + 1)
      return null;
  }
  return null;
}

/** "the statement which the minister made": the noun before the relative. */
function ownerOfRelative({ tokens }: AnalysedSentence, before: number): number | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < before && index >= before - 6 && /^(?:which|that)$/.test(lower),
  );
  return at > 0 && kindOfNoun(tokens[at - 1]?.lower ?? '') !== null ? at - 1 : null;
}

function subjectNoun({ tokens, clauseStart }: AnalysedSentence, before: number): number | null {
  for (let index = before - 1; index >= Math.max(0, before - MAX_TO_OBJECT); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text)) return null;
    if (token.kind === 'word' && kindOfNoun(token.lower) !== null) return index;
  }
  // "Talks between the government, led by X, and the rebels began": the noun that opens the clause.
  return before > clauseStart && kindOfNoun(tokens[clauseStart]?.lower ?? '') !== null
    ? clauseStart
    : null;
}

/** How far after a verb it may be told in what it was done, in tokens. */
const MAX_TO_OCCASION = 24;

/** "discussed trade in a call", "reviewed progress at their meeting": the kind of the occasion. */
function whereItWasDone({ tokens }: AnalysedSentence, after: number): EventKind | null {
  for (let index = after + 1; index <= after + MAX_TO_OCCASION; index += 1) {
    if (isBoundary(tokens[index])) return null;
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

/** "received the Polish guest", "welcomed them": whether somebody comes whom no name tells. */
function comesSomebody({ tokens }: AnalysedSentence, after: number): boolean {
  for (const [index, token] of tokens.slice(after + 1, after + 6).entries()) {
    // "received her doctorate"
    if (token.lower === 'her' && /^\p{Ll}{3,}$/u.test(tokens[after + 2 + index]?.text ?? ''))
      continue;
    if (
      /^(?:him|her|them|us|me|(?:guest|visitor|delegation|delegate)s?)$/.test(token.lower) ||
      isOfficeHead(token)
    )
      return !token.isPossessive;
    if (token.kind !== 'word' || /^(?:of|for|from|to|by|in|at)$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether a person is named soon after a verb. */
function namesPerson({ mentions }: AnalysedSentence, after: number): boolean {
  return mentions.some(
    ({ first, kind, isPossessive }) =>
      (kind === 'person' || kind === 'office') &&
      !isPossessive &&
      first > after &&
      first <= after + 10,
  );
}
