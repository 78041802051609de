import type { EventKind } from '../../model/event-kinds.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { comes } from '../clauses/governing-verb.ts';
import { callWords, kindOfNoun } from '../clauses/noun-lexicon.ts';
import { exchangeVerbs, kindOfVerb, lightVerbs } from '../clauses/verb-lexicon.ts';
import { isOfficeHead } from '../names/title-words.ts';
import { isCivil } from './civil-force.ts';
import { objectNoun, ownerOfRelative, subjectNoun, whereItWasDone } from './nouns-beside-verb.ts';
import { byWordsAfter, known, none, type ToldKind, weak } from './told-kind.ts';

/** What is struck without force. */
const bargain = /\b(?:deals?|agreements?|accords?|bargains?|pacts?|truce|compromise)\b/;

/** Verbs that tell of their subject what others tell of their object: "negotiations began". */
const ofItsSubject = /^(?:begin|start|end|open|close|conclude|finish|follow|kick|resume)$/;

/** And those that do so of gatherings alone: "the talks broke down". */
const ofGatherings = /^(?:resume|reopen|collapse|break|stall|fail|adjourn|founder|drag|continue)$/;

/** Verbs of what is said to somebody, which may be in a call: "told the President in a call". */
const tellsSomebody = /^(?:tell|inform|assure|congratulate|thank|urge|warn|brief)$/;

/** "talked for three hours", "spoke in Rome": where those who did so were in one place. */
const faceToFace =
  /^ (?:(?:again|alone|\p{Ll}+ly) )?(?:for (?:\p{Ll}+ ){0,3}\S+ (?:hours?|minutes|days?)\b|in \p{Lu}|in person\b|face.to.face\b)/u;

/** "took office", "takes up her post", "took over as chair": who begins to hold an office. */
const ofOffice =
  /^(?:take|assume|leave|hold) (?:(?:up|over|on|as|the|his|her|their|its|a|new|\p{Ll}+ial) )*(?:office|posts?|dut(?:y|ies)|roles?|positions?|helm|presidency|chairmanship)\b|^take over (?:from \p{Lu}|as )/u;

/** "travels to Rome on an official visit", "was on a two-day trip". */
const onVisit = /^[^,;]{0,50} on (?:an?|his|her|their) (?:[\p{L}-]+ ){0,4}?(?:visit|trip|tour)\b/u;

/** The kind of the act that a date anchors. */
export function kindOfAct(analysed: AnalysedSentence, anchor: Anchor): ToldKind {
  const read = kindToldBy(analysed, anchor);
  const { text, start } = analysed.sentence;
  const before = text.slice(0, (analysed.tokens[anchor.at]?.start ?? start) - start);
  if (read.kind === 'military' && isCivil(text, before)) return weak;
  const { group } = anchor;
  // "Parliament returns in May": those who sit in it go nowhere.
  if (
    group?.base === 'return' &&
    /^(?:parliament|congress|assembly|council|court)$/.test(
      analysed.tokens[group.first - 1]?.lower ?? '',
    )
  )
    return known('meeting');
  const occasion = read.strength === 'known' || group === null ? null : inSpeech.exec(text);
  const said = occasion === null ? null : kindOfNoun(occasion[1]?.toLowerCase() ?? '');
  return said === null ? read : known(said);
}

/** "In a speech at the port, Lee sets out a plan": on what occasion something was said. */
const inSpeech =
  /\bin (?:an?|his|her) (?:[\p{L}-]+ ){0,3}?(speech|statement|address|interview|broadcast)\b/iu;

function kindToldBy(analysed: AnalysedSentence, { group, at, rule }: Anchor): ToldKind {
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
  if (ofOffice.test(`${group.base}${after}`)) return known('appointment');
  if (comes.test(group.base) && onVisit.test(after)) return known('visit');
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
  // "Talks stall": no single meeting.
  if (gathering !== null && /^(?:stall|founder|drag)$/.test(group.base))
    return known('negotiation');
  if (gathering !== null && kindOfNoun(tokens[gathering]?.lower ?? '') !== 'other')
    return told(kindOfNoun(tokens[gathering]?.lower ?? ''), analysed, gathering);
  // "The minister was in Rome on Monday", "is due in Rome on Friday": she was or will be there.
  const place = next === 'due' ? (tokens[group.last + 2]?.lower ?? '') : next;
  if (
    group.isCopula &&
    /^(?:in|here|there|back)$/.test(place) &&
    (place === 'there' ||
      tokens.slice(group.last + 2, group.last + 4).some(({ isCapital }) => isCapital)) &&
    hasPersonBefore(analysed, group.first)
  )
    return known('visit');
  // "Its next session is due in May", "the next meeting is on 3 May"
  const isDue =
    group.isCopula &&
    (next === 'due' ||
      tokens.slice(group.last + 1, group.last + 3).some(({ kind }) => kind === 'date'));
  const due = isDue ? subjectNoun(analysed, group.first) : null;
  if (due !== null) return told(kindOfNoun(tokens[due]?.lower ?? ''), analysed, due);
  // "The launch is confirmed for May" is of no office; nor is a thing that is replaced.
  if (group.base === 'confirm' && group.isPassive)
    return hasPersonBefore(analysed, group.first) ? known('appointment') : weak;
  if (group.base === 'replace' && object !== null) return weak;
  const row = byWordsAfter.find(({ verbs }) => verbs.test(group.base));
  if (group.base === 'strike' && bargain.test(after)) return known('negotiation');
  if (row !== undefined) return row.after.test(after) ? row.so : row.otherwise;
  switch (group.base) {
    case 'speak':
    case 'talk': {
      const areSeveral = tokens
        .slice(analysed.clauseStart, group.first)
        .some(({ lower }) =>
          /^(?:and|both|they|two|leaders|ministers|presidents|sides|pair)$/.test(lower),
        );
      if (
        areSeveral &&
        tokens[group.last + 2]?.kind !== 'date' &&
        faceToFace.test(after) &&
        !callWords.test(words)
      )
        return known('meeting');
      return /^(?: \p{Ll}+ly| again| briefly)*(?: today| yesterday)? (?:at|about|of|in|before|during|out|to (?:us|me|reporters|journalists|the (?:press|media|nation)))\b/u.test(
        after,
      ) &&
        !callWords.test(after) &&
        // "The two last spoke in May"
        !(
          tokens[group.last + 2]?.kind === 'date' &&
          tokens.slice(0, group.first).some(({ lower }) => /^(?:and|both|they|two)$/.test(lower))
        )
        ? known('statement')
        : known('call');
    }
    case 'call':
      // "He called on the President" is a visit to him; "on the President to resign" is an appeal.
      if (
        /^(?:on|upon)$/.test(next) &&
        !/\b(?:to|for)\b/.test(after) &&
        (namesPerson(analysed, group.last) || comesSomebody(analysed, group.last + 1))
      )
        return known('meeting');
      if (/^ (?:an?|the) (?:\S+ ){0,3}(?:elections?|vote|referendum|strike)\b/.test(after))
        return weak;
      if (next === 'off') return weak;
      if (/^ at the \p{Lu}/u.test(after)) return known('visit');
      // "to call her on Wednesday"; "called her a friend" is said of her.
      if (
        /^ (?:him|her|them)(?: (?:today|on|at|from|later|again|by|that (?:day|evening|night))\b|[,.]|$)/.test(
          after,
        )
      )
        return known('call');
      return /^(?:for|on|upon|it|the|that|him|her|them)$/.test(next)
        ? known('statement')
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
      if (
        object !== null &&
        object - group.last < 8 &&
        (group.base === 'host' || tokens[object]?.lower === 'call')
      )
        return told(kindOfNoun(tokens[object]?.lower ?? ''), analysed, object);
      // "hosted the mayors for a roundtable"
      if (
        /\bfor (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:meeting|lunch|dinner|talks|roundtable|summit)\b/u.test(
          after,
        )
      )
        return known('meeting');
      return namesPerson(analysed, group.last) || comesSomebody(analysed, group.last)
        ? known('visit')
        : { kind: group.base === 'welcome' ? 'statement' : 'other', strength: 'weak' };
    case 'take':
    case 'enter':
      // "The rebels took Hama"
      return /\b(?:rebels?|forces|troops|army|fighters|militants|militia|insurgents)\b/i.test(
        words.slice(0, (tokens[group.first]?.start ?? sentence.start) - sentence.start),
      ) && tokens[group.last + 1]?.isCapital === true
        ? known('military')
        : { kind: 'other', strength: group.base === 'take' ? 'none' : 'weak' };
    case 'expect':
    case 'spend':
      return /^ (?:\p{Lu}?\p{Ll}+ )?in \p{Lu}/u.test(after) &&
        group.isPassive === (group.base === 'expect') &&
        // "had been expected in May"
        tokens[group.last + (next === 'in' ? 2 : 3)]?.kind !== 'date'
        ? known('visit')
        : none;
    case 'post':
      return known(group.isPassive && next === 'to' ? 'appointment' : 'post');
    case 'release':
      // Whoever is released is no publication.
      return /^ (?:from|on bail|(?:\S+ ){0,4}(?:prisoners|hostages|detainees|captives|inmates))\b/.test(
        after,
      ) ||
        (group.isPassive &&
          (/^(?:he|she|they|who|prisoners|hostages|detainees|men|women)$/.test(
            tokens[group.first - 1]?.lower ?? '',
          ) ||
            analysed.mentions.some(
              ({ kind, last }) => kind === 'person' && last === group.first - 1,
            )))
        ? weak
        : known('publication');
    case 'land':
    case 'touch':
      return /^ (?:down )?(?:here|(?:back )?(?:in|at) \p{Lu})/u.test(after) &&
        hasPersonBefore(analysed, group.first)
        ? known('visit')
        : weak;
    case 'write':
      return {
        kind:
          analysed.quotes.length > 0 || /^ (?:on|that|in an?)\b/.test(after)
            ? 'statement'
            : 'other',
        strength: 'weak',
      };
    case 'name':
    case 'step':
    case 'swear':
    case 'report':
    case 'add':
    case 'call-for':
      return { kind: kindOfVerb(group.base) ?? 'other', strength: 'weak' };
    default: {
      // "Speaking by phone, they discussed trade", "discussed trade in a call"
      const told = exchangeVerbs.has(group.base)
        ? (whereItWasDone(analysed, group.last) ??
          whereItWasDone(analysed, analysed.clauseStart - 1, group.first))
        : null;
      if (told !== null) return { kind: told, strength: 'known' };
      // "told the President in a call"
      if (
        tellsSomebody.test(group.base) &&
        namesPerson(analysed, group.last) &&
        whereItWasDone(analysed, group.last) === 'call'
      )
        return known('call');
      const kind = kindOfVerb(group.base);
      if (kind === null) return none;
      return kind === 'other' ? weak : known(kind);
    }
  }
}

function told(
  kind: EventKind | null,
  { sentence, tokens }: AnalysedSentence,
  at: number,
): ToldKind {
  if (kind === null) return none;
  const beside = `${tokens[at - 1]?.lower} ${kind}`;
  if (beside === 'courtesy call') return known('meeting');
  if (/^(?:press|news) (?:meeting|statement)/.test(beside)) return known('briefing');
  if (beside === 'public negotiation') return weak;
  if (kind === 'meeting' || kind === 'statement') {
    const from = (tokens[Math.max(0, at - 4)]?.start ?? sentence.start) - sentence.start;
    const near = sentence.text.slice(from, (tokens[at]?.end ?? sentence.end) - sentence.start + 30);
    if (kind === 'meeting' && /\b(?:phone|video|telephone|virtual)\b/i.test(near))
      return known('call');
  }
  return kind === 'other' ? weak : known(kind);
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

/** Whether a person may be the subject of a verb. */
function hasPersonBefore({ tokens, mentions }: AnalysedSentence, first: number): boolean {
  return (
    /^(?:he|she|i|they)$/.test(tokens[first - 1]?.lower ?? '') ||
    isOfficeHead(tokens[first - 1]) ||
    mentions.some(({ kind, last }) => kind === 'person' && last < first)
  );
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
