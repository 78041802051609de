import type { ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import { isJoint, isSpeech, mayBeSameKind } from '../../model/event-kinds.ts';
import type { Act } from './act.ts';

/** So many acts of one date are compared with a new one, the last first: repeated posts take no square of time. */
const MAX_COMPARED = 24;

/** What a text tells first, without a day. */
function isOwnMeeting(act: Act): boolean {
  return (
    isJoint(act.kind) &&
    act.date.basis === 'inferred' &&
    act.date.evidence === null &&
    act.who.length > 0 &&
    act.status === 'happened'
  );
}

/** A meeting told by its noun with a day shortly before, of nobody in particular. */
function isDatedTelling(act: Act, main: Act): boolean {
  return (
    act !== main &&
    isJoint(act.kind) &&
    // "They met. They welcomed the ceasefire of 3 May": that is no meeting.
    (act.kind !== 'negotiation' || main.kind === 'negotiation') &&
    act.who.length === 0 &&
    // "The Trilateral Meeting was held the day before": another, by its name.
    !/(?<!\S)(?!Th|Our)\p{Lu}\S* (?:Meeting|Summit|Session|Forum|Conference|Dialogue)\b/u.test(
      act.title,
    ) &&
    act.date.evidence !== null &&
    act.status === 'happened' &&
    act.start > main.start &&
    act.date.earliest <= (main.date.latest ?? '') &&
    addDays(act.date.earliest, 10) >= main.date.earliest &&
    act.confidence >= 0.5
  );
}

/** An event of one text is told by no more sentences, and has no more people, than this. */
const MAX_TOLD = 60;

/**
 * Joins the acts of one text that are one event: of one day and one sentence, of one day and
 * one speaker, or of one day, compatible kinds and the same people.
 */
export function mergeActs(acts: readonly Act[]): readonly Act[] {
  const events: Act[] = [];
  const main = acts.find((act) => isOwnMeeting(act));
  const dated = main === undefined ? undefined : acts.find((act) => isDatedTelling(act, main));
  const byDate = new Map<string, number[]>();
  for (const each of acts) {
    // "They met in Rome. The meeting, held on 3 May, covered": the first takes the date of the second.
    const act =
      each === main && dated !== undefined
        ? { ...each, date: dated.date, confidence: Math.max(each.confidence, dated.confidence) }
        : each;
    const key = act.date.edtf;
    const places = byDate.get(key) ?? [];
    const place = places.slice(-MAX_COMPARED).findLast((index) => isSame(events[index], act));
    const event = place === undefined ? undefined : events[place];
    if (place !== undefined && event !== undefined) events[place] = joined(event, act);
    else byDate.set(key, [...places.slice(-MAX_COMPARED), events.push(act) - 1]);
  }
  return withUndated(events);
}

/** In news: a meeting told without a day is one of the same people that has a day in the same text. */
function withUndated(events: readonly Act[]): readonly Act[] {
  const dated = events
    .filter((event) => isJoint(event.kind) && event.date.evidence !== null && event.who.length > 1)
    .slice(0, MAX_COMPARED);
  if (dated.length === 0) return events;
  const result = new Map(dated.map((event) => [event, event]));
  const rest = events.filter((event) => {
    if (!isJoint(event.kind) || event.date.evidence !== null || event.who.length < 2) return true;
    const match = dated.find(
      (each) =>
        mayBeSameKind(each.kind, event.kind) &&
        each.status === event.status &&
        event.who.filter((id) => each.who.includes(id)).length > 1 &&
        addDays(each.date.earliest, 5) >= event.date.earliest,
    );
    if (match === undefined) return true;
    result.set(match, joined(result.get(match) ?? match, { ...event, confidence: 0 }));
    return false;
  });
  return rest.map((event) => result.get(event) ?? event);
}

function isSame(event: Act | undefined, act: Act): boolean {
  if (event === undefined || (event.isItem === true && act.isItem === true)) return false;
  // "He said that he had met her": what is said and what it tells of are two.
  if (event.sentences.includes(act.lead) && isSpeech(event.kind) === isSpeech(act.kind))
    return true;
  const common = act.who.filter((id) => event.who.includes(id)).length;
  if (isSpeech(event.kind) && isSpeech(act.kind))
    return (
      common > 0 &&
      event.who[0] === act.who[0] &&
      (event.kind === act.kind || (event.kind !== 'post' && act.kind !== 'post'))
    );
  if (!mayBeSameKind(event.kind, act.kind)) return false;
  // "She will open the dialogue. That day she will call X": a programme tells of each once.
  const areAhead = event.status === 'announced' && act.status === 'announced';
  if (areAhead && event.kind !== act.kind && event.who.length * act.who.length > 0) return false;
  // "In today’s call": a noun without people is the event of its kind that is told already.
  if (act.isNoun && act.who.length === 0) return isJoint(act.kind);
  if (
    (event.isNoun || event.date.evidence !== null) &&
    event.who.length === 0 &&
    isJoint(event.kind)
  )
    return true;
  if (act.who.length === 0 && isJoint(act.kind) && event.date.edtf === act.date.edtf) return true;
  if (!isJoint(act.kind)) return event.kind === act.kind && common > 0 && event.title === act.title;
  const fewest = Math.min(event.who.length, act.who.length);
  return fewest > 0 && common >= Math.min(fewest, 2);
}

/** The surer of two keeps its kind, title and place; all sentences and people stay. */
function joined(one: Act, other: Act): Act {
  const [main, rest] = other.confidence > one.confidence + 0.04 ? [other, one] : [one, other];
  const who =
    main.lead === rest.lead || mayBeSameKind(main.kind, rest.kind)
      ? union(main.who, rest.who)
      : main.who;
  const fullest = union(main.mentioned, union(rest.mentioned, rest.who)).filter(
    (id) => !who.includes(id),
  );
  return {
    ...main,
    status:
      one.isNoun !== other.isNoun
        ? one.isNoun
          ? other.status
          : one.status
        : one.status === 'happened' || other.status === 'happened'
          ? 'happened'
          : 'announced',
    kind: main.kind === 'other' ? rest.kind : main.kind,
    who,
    mentioned: fullest,
    sentences: union(one.sentences, other.sentences),
    more: union(one.more, other.more),
    isNoun: one.isNoun && other.isNoun,
  };
}

function union<T extends ActorId | number>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0 || one.length >= MAX_TOLD) return one;
  return [...new Set([...one, ...other])].slice(0, MAX_TOLD);
}
