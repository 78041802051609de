import type { ActorId } from '../../model/actor.ts';
import { isJoint, isSpeech } from '../../model/event-kinds.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { verbAnchor } from '../clauses/anchors.ts';
import { isSubordinate } from '../clauses/subordinate.ts';
import { type Act, toldBy } from './act.ts';
import { withinEvent } from './event-date.ts';
import { kindOfAct } from './event-kind.ts';
import { isRoster, partsOfAct } from './roles.ts';
import type { Speech } from './speech.ts';
import { isPerson, subjectsOf } from './subjects.ts';
import { titleOf } from './titles.ts';

/** In news what tells further of a meeting stands within so many sentences of it. */
const MAX_DISTANCE = 12;

/** So many sentences tell further of one event. */
const MAX_MORE = 60;

/** Words by which a sentence goes on about a meeting. */
const refersBack =
  /\b(?:they|both|the (?:two|three) \p{Ll}+|the (?:leaders|ministers|sides|parties|delegations?|officials|partners|presidents|pair|meeting|call|talks|discussions?|dialogue|visit|trip|conversation|consultations|session|summit|two)|(?:this|that|their|his|her) (?:meeting|call|talks|discussions?|visit|trip|conversation)|both (?:sides|leaders|men))\b/iu;

/** `silent` are the sentences that say what was not raised. Gives each meeting the sentences that tell further of it without a date of their own. */
export function continueEvents(
  events: readonly Act[],
  all: readonly AnalysedSentence[],
  speeches: readonly Speech[],
  isNews: boolean,
  nameOf: (id: ActorId) => string | null,
  silent: ReadonlySet<number>,
): readonly Act[] {
  const result = [...events];
  const together = events.flatMap((event, index) =>
    isJoint(event.kind) && event.confidence >= 0.5 ? [index] : [],
  );
  const [first] = together;
  if (first === undefined) return result;
  const leads = new Set(events.flatMap((event) => (isSpeech(event.kind) ? [] : event.sentences)));
  const starts = new Map(together.map((index) => [events[index]?.lead ?? -1, index]));
  const main = isNews ? null : mainOf(events, together);
  const more = new Map<number, number[]>();
  const added = new Map<number, Set<ActorId>>();
  let current: number | null = null;
  for (const analysed of all) {
    const { number, sentence } = analysed;
    const begins = starts.get(number);
    if (begins !== undefined && isNews && (current === null || !isAside(analysed, events[begins])))
      current = begins;
    else if (!isNews && main !== null && number === (events[main]?.lead ?? -1)) current = main;
    if (sentence.zone !== 'body' || leads.has(number)) continue;
    // What was not raised was not raised at a meeting, and what will not be is of one to come.
    const isSilence = silent.has(number);
    const isAhead =
      isSilence && analysed.groups.some(({ tense, isNegated }) => isNegated && tense === 'future');
    const at = isAhead ? lastAnnounced(events, together, number) : current;
    const event = at === null ? undefined : result[at];
    if (at === null || event === undefined || number <= event.lead) continue;
    const isNear =
      !isNews || number - Math.max(event.lead, more.get(at)?.at(-1) ?? 0) <= MAX_DISTANCE;
    const subjects = analysed.groups.slice(0, 2).flatMap((group) => subjectsOf(analysed, group));
    const isByParticipant = !isNews && subjects.some(({ id }) => event.who.includes(id));
    const isList =
      !isNews &&
      isRoster(analysed) &&
      /\b(?:delegations?|led by|representatives?|representing|represented|included|joined|opened|attended)\b/i.test(
        sentence.text,
      );
    if (!isNear || !(refersBack.test(sentence.text) || isByParticipant || isList || isSilence))
      continue;
    const numbers = more.get(at) ?? [];
    if (numbers.length < MAX_MORE) numbers.push(number);
    more.set(at, numbers);
    if (!isList) continue;
    const who = added.get(at) ?? new Set();
    for (const { kind, id, isPossessive } of analysed.mentions)
      if (kind === 'person' && !isPossessive) who.add(id);
    added.set(at, who);
  }
  if (main !== null)
    result.push(
      ...announcements(all, events[main], leads, nameOf),
      ...furtherMeetings(all, events[main], leads, nameOf),
    );
  for (const [index, numbers] of more) {
    const event = result[index];
    if (event === undefined) continue;
    const who = [...new Set([...event.who, ...(added.get(index) ?? [])])];
    // What somebody else tells of it is heard; what the text tells itself only goes with its issues.
    const shown = numbers.filter(
      (number) =>
        !isNews ||
        silent.has(number) ||
        speeches[number]?.voice != null ||
        refersBack.test(all[number]?.sentence.text ?? ''),
    );
    result[index] = {
      ...event,
      who,
      mentioned: event.mentioned.filter((id) => !who.includes(id)),
      more: [...event.more, ...shown],
    };
  }
  return result;
}

/** "It comes after the two spoke": told beside, so that what follows goes on about the one before. */
function isAside(
  { tokens, groups, clauseStart }: AnalysedSentence,
  event: Act | undefined,
): boolean {
  const group = groups.find(({ head }) => head === event?.at);
  return group !== undefined && isSubordinate(tokens, groups, group, clauseStart - 1);
}

/** What a readout is about: of its meetings the last that has been. */
function mainOf(events: readonly Act[], together: readonly number[]): number | null {
  let main: number | null = null;
  for (const index of together) {
    const [event, best] = [events[index], main === null ? undefined : events[main]];
    if (event === undefined || event.status === 'announced') continue;
    if (best === undefined || event.date.earliest > best.date.earliest) main = index;
  }
  return main ?? together[0] ?? null;
}

/** Of the meetings told before a sentence the last that is to come. */
function lastAnnounced(
  events: readonly Act[],
  together: readonly number[],
  sentence: number,
): number | null {
  const before = together.filter((index) => {
    const event = events[index];
    return event?.status === 'announced' && event.lead < sentence;
  });
  return before.length === 0
    ? null
    : before.reduce((last, index) =>
        (events[index]?.lead ?? 0) > (events[last]?.lead ?? 0) ? index : last,
      );
}

/** What the body goes on with after an event, without what begins another. */
function sentencesAfter(
  { lead }: Act,
  all: readonly AnalysedSentence[],
  leads: ReadonlySet<number>,
): readonly AnalysedSentence[] {
  return all
    .slice(lead + 1, lead + 1 + MAX_MORE)
    .filter(({ number, sentence }) => sentence.zone === 'body' && !leads.has(number));
}

/** In a readout: whom one of those who met also met, "separately", without another day. */
function furtherMeetings(
  all: readonly AnalysedSentence[],
  main: Act | undefined,
  leads: ReadonlySet<number>,
  nameOf: (id: ActorId) => string | null,
): readonly Act[] {
  if (main === undefined || main.status === 'announced') return [];
  return sentencesAfter(main, all, leads).flatMap((analysed): Act[] => {
    const { tokens, groups, clauseStart } = analysed;
    const [group] = groups;
    if (
      group === undefined ||
      !/^(?:meet|speak|receive|call|confer|talk)$/.test(group.base) ||
      group.form !== 'finite' ||
      group.tense !== 'past' ||
      group.isNegated ||
      isSubordinate(tokens, groups, group, clauseStart - 1)
    )
      return [];
    const anchor = verbAnchor(group);
    const kind = kindOfAct(analysed, anchor);
    const known = { single: main.who[0] ?? null, several: main.who, speaker: null };
    const { participants, mentioned } = partsOfAct(analysed, anchor, kind, known, -1);
    const others = participants.filter((id) => !main.who.includes(id));
    const subjects = subjectsOf(analysed, group).filter(isPerson);
    // "On the eve the ministers had received": not of those who met.
    if (subjects.length > 0 && !subjects.some(({ id }) => main.who.includes(id))) return [];
    if (!isJoint(kind.kind) || others.length === 0) return [];
    const who =
      participants.length > others.length ? participants : [...main.who.slice(0, 1), ...others];
    return [
      {
        kind: kind.kind,
        status: 'happened',
        date: withinEvent(main.date),
        confidence: 0.6,
        reasons: ['told beside the main meeting, of other people'],
        who,
        mentioned: mentioned.filter((id) => !who.includes(id)),
        title: titleOf(analysed, anchor, nameOf, main.who[0] ?? null),
        ...toldBy(analysed, anchor),
      },
    ];
  });
}

/** In a readout: what one of those who met announced or confirmed there, an event of its own. */
function announcements(
  all: readonly AnalysedSentence[],
  main: Act | undefined,
  leads: ReadonlySet<number>,
  nameOf: (id: ActorId) => string | null,
): readonly Act[] {
  if (main === undefined || main.status === 'announced') return [];
  return sentencesAfter(main, all, leads).flatMap((analysed): Act[] => {
    const { tokens, groups, clauseStart } = analysed;
    const group = groups.find(
      (each) =>
        /^(?:announce|confirm)$/.test(each.base) &&
        each.form === 'finite' &&
        each.tense === 'past' &&
        !each.isPassive &&
        !each.isNegated &&
        !isSubordinate(tokens, groups, each, clauseStart - 1),
    );
    if (group === undefined) return [];
    const who = [
      ...new Set(
        subjectsOf(analysed, group).flatMap(({ kind, id }) =>
          kind === 'person' || kind === 'office' ? [id] : [],
        ),
      ),
    ];
    if (who.length !== 1) return [];
    const anchor = verbAnchor(group);
    const mentioned = [
      ...new Set(
        analysed.mentions.flatMap(({ kind, id }) =>
          kind === 'person' && !who.includes(id) ? [id] : [],
        ),
      ),
    ];
    return [
      {
        kind: 'statement',
        status: 'happened',
        date: withinEvent(main.date),
        confidence: 0.6,
        reasons: ['announced by one of those who met'],
        who,
        mentioned,
        title: titleOf(analysed, anchor, nameOf, null),
        ...toldBy(analysed, anchor),
      },
    ];
  });
}
