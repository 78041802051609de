import type { ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import { isJoint, isSpeech } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isEntry } from '../clauses/analysed-sentence.ts';
import { isSubordinate, mainVerb } from '../clauses/subordinate.ts';
import type { Act } from './act.ts';
import { actsBesideMeeting } from './beside-meeting.ts';
import { isRoster } from './roles.ts';
import type { Speech } from './speech.ts';
import { isPerson, subjectsOf } from './subjects.ts';

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
  const main = isNews ? null : mainOf(events, together);
  const meeting = main === null ? undefined : events[main];
  const leads = new Set(events.flatMap((event) => (isSpeech(event.kind) ? [] : event.sentences)));
  const starts = new Map(together.map((index) => [events[index]?.lead ?? -1, index]));
  if (meeting !== undefined && main !== null) {
    const { announced, further } = actsBesideMeeting(meeting, all, leads, nameOf);
    result.push(...announced, ...further);
    for (const { lead } of further) leads.add(lead);
    result[main] = { ...meeting, who: withTitled(meeting.who, all) };
  }
  const more = new Map<number, number[]>();
  const added = new Map<number, Set<ActorId>>();
  let current: number | null = null;
  for (const analysed of all) {
    const { number, sentence } = analysed;
    const begins = starts.get(number);
    const now = current === null ? undefined : events[current];
    if (
      begins !== undefined &&
      isNews &&
      (now === undefined || !(isAside(analysed, events[begins]) || isPast(events[begins], now)))
    )
      current = begins;
    else if (!isNews && main !== null && number === (events[main]?.lead ?? -1)) current = main;
    if (sentence.zone !== 'body' || leads.has(number)) continue;
    // The entry of a chronology tells of its own day.
    if (sentence.at === 0 && isEntry(analysed.tokens)) continue;
    // What was not raised was not raised at a meeting, and what will not be is of one to come.
    const isSilence = silent.has(number);
    const isAhead =
      isSilence && analysed.groups.some(({ tense, isNegated }) => isNegated && tense === 'future');
    const isHosting = !isNews && isOfWhatComes(analysed);
    const at = isAhead || isHosting ? lastAnnounced(events, together, number) : current;
    const event = at === null ? undefined : result[at];
    if (at === null || event === undefined || number <= event.lead) continue;
    // "The talks are to be held in Rome": of what was, news tells nothing that is to come.
    const told = mainVerb(analysed);
    if (isNews && !isSilence && event.status === 'happened' && told?.tense === 'future') continue;
    const isNear =
      !isNews || number - Math.max(event.lead, more.get(at)?.at(-1) ?? 0) <= MAX_DISTANCE;
    const subjects = analysed.groups.slice(0, 2).flatMap((group) => subjectsOf(analysed, group));
    const isByParticipant = !isNews && subjects.some(({ id }) => event.who.includes(id));
    const isList =
      isHeldBy.test(sentence.text) ||
      (!isNews &&
        (isRoster(analysed) ||
          (isByParticipant && isHost(analysed)) ||
          (isHosting && isNamedIn(event, analysed, all))));
    const holders = isHolding.test(sentence.text) ? subjects.filter(isPerson) : [];
    if (!isNear || !(refersBack.test(sentence.text) || isByParticipant || isList || isSilence))
      continue;
    const numbers = more.get(at) ?? [];
    if (numbers.length < MAX_MORE) numbers.push(number);
    more.set(at, numbers);
    if (!isList && holders.length === 0) continue;
    const who = added.get(at) ?? new Set();
    for (const { id } of holders) who.add(id);
    if (!isList) {
      added.set(at, who);
      continue;
    }
    for (const { kind, id, isPossessive } of analysed.mentions)
      if (kind === 'person' && !isPossessive) who.add(id);
    added.set(at, who);
  }
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

/** "They will host Y for the dialogue": a main clause of who will be at a gathering. */
function isOfWhatComes({ groups: [group] }: AnalysedSentence): boolean {
  return (
    group?.tense === 'future' &&
    /^(?:host|welcome|lead|attend|join|chair|co-chair)$/.test(group.base)
  );
}

/** Whether a sentence names a gathering by a word with which it was told: "for the Dialogue". */
function isNamedIn(
  event: Act,
  { tokens }: AnalysedSentence,
  all: readonly AnalysedSentence[],
): boolean {
  const told = new Set(all[event.lead]?.tokens.map(({ text }) => text));
  return tokens.some(
    ({ lower }, index) =>
      lower === 'the' &&
      /^(?:for|at|in|to)$/.test(tokens[index - 1]?.lower ?? '') &&
      told.has(tokens[index + 1]?.text ?? ''),
  );
}

/** "She enjoyed hosting X and Y": whether a readout names the guests of its meeting. */
function isHost({ groups: [group], tokens }: AnalysedSentence): boolean {
  return (
    group?.tense === 'past' &&
    tokens
      .slice(group.last, group.last + 2)
      .some(({ lower }) => /^(?:host|welcom|receiv)(?:ed|ing)$/.test(lower))
  );
}

/** "The meeting was chaired by X", "the talks will be attended by Y", "Statements were delivered by X and Y": who holds or joins what was told, and who spoke there. */
const isHeldBy =
  /^th(?:e|is|ese) \w+ (?:was|were|(?:will|would|is to|are to) be) (?:also )?(?:(?:co-)?chaired|attended|joined|hosted|led|opened|addressed|moderated) by\b|^(?:\w+ )?(?:statements|remarks|presentations|briefings|interventions) were (?:also )?(?:delivered|made|given|presented) by\b/i;

/** "Readout of X’s Meeting with Y": who met one alone that the text names, where its title has both. */
function withTitled(who: readonly ActorId[], all: readonly AnalysedSentence[]): readonly ActorId[] {
  const title = all.find(
    ({ sentence: { zone, text } }) =>
      zone === 'heading' && /\b(?:meeting|call|talks|visit)\b/i.test(text),
  );
  const both = new Set(title?.mentions.filter(isPerson).map(({ id }) => id));
  return both.size === 2 && who.length === 1 && who.every((id) => both.has(id)) ? [...both] : who;
}

/** "It comes after the two spoke": told beside, so that what follows goes on about the one before. */
function isAside(
  { tokens, groups, clauseStart }: AnalysedSentence,
  event: Act | undefined,
): boolean {
  const group = groups.find(({ head }) => head === event?.at);
  return group !== undefined && isSubordinate(tokens, groups, group, clauseStart - 1);
}

/** "Ann Lee and Bo Ray presided over the meeting": who held what news tells. */
const isHolding =
  /\b(?:presided over|(?:co-)?chaired|led|hosted|attended) the (?:meeting|talks|summit|session|discussions|negotiations)\b/;

/** So many days before what is told, an event is of the story so far. */
const DAYS_TO_PAST = 30;

/** "named after the first summit in June 2014": a noun that tells of what was long before. */
function isPast(event: Act | undefined, now: Act): boolean {
  return (
    event?.isNoun === true &&
    event.date.latest !== null &&
    addDays(event.date.latest, DAYS_TO_PAST) < now.date.earliest
  );
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
