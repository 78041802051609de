import type { ActorId } from '../../model/actor.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Act } from './act.ts';
import type { ActRule } from './act-rule.ts';
import { actRules } from './all-rules.ts';
import { type Tagged, type Token, tagPlaces, tagSentence } from './tagged.ts';

/** An act before the dates of its sentence are shared out. */
type Found = Omit<Act, 'date'> & {
  readonly from: number;
  readonly to: number;
  /** Where the words stand between subject and verb, in which a date is another act's. */
  readonly aside: readonly [number, number];
};

/**
 * The acts that a sentence tells, in the order of its words; `under` is the date that
 * stands above it, for those that have none of their own.
 */
export function readActs(
  sentence: Sentence,
  number: number,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  under: DateMention | null,
): readonly Act[] {
  const tagged = tagSentence(sentence, tokens, dates);
  const found: Found[] = [];
  const people = tokens.reduce((count, { ids }) => count + ids.length, 0);
  for (const rule of actRules) {
    if (people < needed(rule) || (rule.dated === true && dates.length === 0 && under === null))
      continue;
    if (!rule.cue.test(tagged.text)) continue;
    for (const match of tagged.text.matchAll(rule.pattern)) {
      const act = actOf(rule, match, tagged, number, sentence.zone === 'heading');
      if (act === null || found.some((other) => collides(other, act))) continue;
      found.push(act);
    }
  }
  const placed = datesInTagged(tagged);
  const shared = shareDates(found, placed, tagged.text);
  return found
    .map(
      ({ from: _, to: __, aside: ___, ...act }, index): Act => ({
        ...act,
        date: shared[index] ?? under,
      }),
    )
    .filter(({ rule, date }) => rule.dated !== true || date !== null)
    .sort((a, b) => a.start - b.start);
}

/** How many a sentence must name for a rule to find anything in it. */
function needed({ least = 1 }: ActRule): number {
  return least;
}

function actOf(
  rule: ActRule,
  match: RegExpMatchArray,
  tagged: Tagged,
  sentence: number,
  inHeading: boolean,
): Found | null {
  const { groups = {} } = match;
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const quoted = isQuoted(tagged.text, from);
  if (
    quoted &&
    rule.refers !== true &&
    rule.subject !== 'sentence' &&
    !/[\ue000-\ue3ff]/.test(match[0])
  ) {
    return null;
  }
  const inMatch = [groups.s, groups.p, groups.b, groups.c, groups.o, groups.q].flatMap((words) =>
    words === undefined ? [] : idsIn(words, match[0], from, tagged),
  );
  const subject = rule.subject === 'sentence' ? subjectOf(tagged, from, to, quoted) : [];
  const who = [...new Set([...subject, ...inMatch])];
  if (who.length < (rule.least ?? 1)) return null;
  // "To meet him" is a plan in a headline, and in a sentence a purpose.
  if (!inHeading && groups.ahead?.trim() === 'to') return null;
  if (
    /^(?:it|he|she|they|we|this|that|which|who|there|these|those|i|you|in|on|at|by|after|before|during|as|when|while|with|for|from|and|but|just)\b/i.test(
      groups.what ?? '',
    )
  )
    return null;
  const asideAt = groups.aside === undefined ? 0 : from + match[0].indexOf(groups.aside);
  const words = (name: string) => wordsOf(groups[name], match, tagged);
  return {
    rule,
    kind: rule.kind,
    who,
    ahead:
      groups.ahead !== undefined ||
      expected.test(tagged.text.slice(Math.max(0, from - 40), from + 1)) ||
      expected.test(match[0]),
    sentence,
    quoted:
      quoted ||
      (rule.orKnown === true && definite.test(tagged.text.slice(Math.max(0, from - 40), from))),
    start: tagged.offsetAt(from),
    end: tagged.offsetAt(to),
    from,
    to,
    aside: [asideAt, asideAt + (groups.aside?.length ?? 0)],
    verb: words('verb'),
    what: words('what') || words('site'),
  };
}

/** What is told as still to come by the words before it. */
const expected =
  /\b(?:ahead of|in advance of|prior to|upcoming|forthcoming|planned|look(?:s|ed|ing)? forward to)\b[^.;,]{0,30}$/;

const definite = /\b[Tt]he (?:[\p{L}-]+ ){0,2}$/u;

/** The words that a group matched, with names and dates put back. */
function wordsOf(group: string | undefined, match: RegExpMatchArray, tagged: Tagged): string {
  if (group === undefined) return '';
  const from = (match.index ?? 0) + match[0].indexOf(group);
  return tagged.wordsAt(from, from + group.length);
}

function idsIn(words: string, whole: string, from: number, tagged: Tagged): readonly ActorId[] {
  const at = from + whole.indexOf(words);
  return tagPlaces(words).flatMap((index) => tagged.tokenAt(at + index)?.ids ?? []);
}

/** Whoever does something in the sentence outside the words of the act: before it, or else after. */
function subjectOf(tagged: Tagged, from: number, to: number, quoted: boolean): readonly ActorId[] {
  const opening = quoted ? tagged.text.lastIndexOf('“', from) : 0;
  const indices = tagPlaces(tagged.text).filter((index) => {
    const token = tagged.tokenAt(index);
    return (
      token !== undefined &&
      token.kind !== 'country' &&
      !/^[’']/.test(tagged.text.slice(index + 1, index + 2))
    );
  });
  const before = indices.find((index) => index >= opening && index < from);
  const after = indices.find((index) => index >= to);
  const subject = before ?? after;
  return subject === undefined ? [] : (tagged.tokenAt(subject)?.ids ?? []);
}

/** Whether a place stands between quotation marks. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/“/g) ?? []).length;
  const closed = (before.match(/”/g) ?? []).length;
  return (
    open > closed || (open === 0 && closed === 0 && (before.match(/"/g) ?? []).length % 2 === 1)
  );
}

/** Two readings of the same words; a reference may stand beside an act, not inside it. */
function collides(one: Found, other: Found): boolean {
  if (one.to <= other.from || other.to <= one.from) return false;
  if (one.kind === other.kind || other.rule.refers === true) return true;
  const family = ['call', 'meeting', 'visit', 'negotiation'];
  const speech = ['statement', 'briefing', 'broadcast', 'post'];
  const both = (kinds: readonly string[]) => kinds.includes(one.kind) && kinds.includes(other.kind);
  return both(family) || both(speech) || other.kind === 'other' || one.kind === 'other';
}

type Placed = { readonly date: DateMention; readonly at: number };

function datesInTagged(tagged: Tagged): readonly Placed[] {
  return tagPlaces(tagged.text).flatMap((at) => {
    const date = tagged.dateAt(at);
    return date === undefined ? [] : [{ date, at }];
  });
}

/** What parts a date from an act, so that it is another act's. */
const parts =
  /[;“”]|\b(?:who|which|whose|where|when|since|before|after|following|ahead of|prior to|until|as well as|and then)\b/;
/** A date no further than this from what is said tells when; a comma counts for its share. */
const besideVerb = 60;
/** How much further, in characters, a comma puts what stands behind it. */
const comma = 40;
/** A date as near as this to one act is no other's. */
const adjoining = 5;

/** What is said is dated by the words beside the verb, and not by a day still to come. */
function mayDate(act: Found | undefined, { tense }: DateMention, far: number): boolean {
  if (act === undefined || !['statement', 'briefing', 'broadcast', 'post'].includes(act.kind))
    return true;
  return far <= besideVerb && (tense !== 'future' || act.ahead);
}

/** Each date goes to the act it stands nearest to, and each act keeps the nearest of its own. */
function shareDates(
  acts: readonly Found[],
  dates: readonly Placed[],
  text: string,
): readonly (DateMention | null)[] {
  const taken = new Map<number, { readonly date: DateMention; readonly far: number }>();
  for (const { date, at } of dates) {
    const options = acts
      .map((act, index) => ({ index, far: distance(act, at, text) }))
      .filter(({ index, far }) => Number.isFinite(far) && mayDate(acts[index], date, far))
      .sort((a, b) => a.far - b.far);
    for (const { index, far } of options
      .filter((each) => each.far === options[0]?.far || acts[each.index]?.rule.refers !== true)
      .slice(0, 2)) {
      const before = taken.get(index);
      const beside = (options[0]?.far ?? 0) < adjoining;
      if (options[0]?.index !== index && (beside || far > (options[0]?.far ?? 0) + comma)) continue;
      if (before === undefined || far < before.far) taken.set(index, { date, far });
    }
  }
  return acts.map((_, index) => taken.get(index)?.date ?? null);
}

function distance({ from, to, aside }: Found, at: number, text: string): number {
  if (at >= aside[0] && at < aside[1]) return Number.POSITIVE_INFINITY;
  if (at >= from && at < to) return (to - from) / 1000;
  const between = at >= to ? text.slice(to, at) : text.slice(at + 1, from);
  if (parts.test(between) && !/^,? (?:and|then)\b/.test(between)) return Number.POSITIVE_INFINITY;
  return between.length + comma * (between.match(/,/g) ?? []).length;
}
