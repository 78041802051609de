import type { Actor, ActorId } from '../../model/actor.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import type { Act } from '../acts/act.ts';
import type { Referents } from '../acts/pronouns.ts';
import { readActs } from '../acts/read-acts.ts';
import { type Tagged, tagSentence } from '../acts/tagged.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { IssueMention } from '../issues/read-issues.ts';
import type { Mention } from '../mentions/mention.ts';
import { officePattern, officeWordPattern } from '../mentions/offices.ts';
import type { Names } from '../mentions/read-mentions.ts';
import type { Registers } from '../registers.ts';
import { bySentence } from '../sentences/by-sentence.ts';
import { isTelling, type Sentence } from '../sentences/sentences.ts';
import type { DraftEvent } from './draft-event.ts';
import { gather, isTalk, isTogether } from './gather.ts';
import { goesOn } from './goes-on.ts';
import { postAuthors, postsOf } from './posts.ts';
import { tokensOf } from './tokens-of.ts';
import { leavesOpen, opensQuoted, readVoice } from './voices.ts';

/** What is read of a text before its events are put together. */
export type ReadSoFar = {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly names: Names;
  readonly issues: readonly IssueMention[];
  /** The day of publication; null where it is not known. */
  readonly reference: IsoDate | null;
  readonly registers: Registers;
  /** Whether the whole text tells of one event, as a readout does. */
  readonly isReadout: boolean;
};

/** The events of a text, and who is speaking in each of its sentences. */
export type ReadText = {
  readonly events: readonly DraftEvent[];
  /** By number of the sentence; null for the source's own words. */
  readonly voices: readonly (ActorId | null)[];
};

/** Reads a text sentence by sentence, keeping in mind whom and what it spoke of last. */
export function readText({
  registers,
  sentences,
  dates,
  names,
  issues,
  reference,
  isReadout,
}: ReadSoFar): ReadText {
  const events: DraftEvent[] = [];
  const voices: (ActorId | null)[] = sentences.map(() => null);
  const [mentionsIn, datesIn, issuesIn] = [
    bySentence(names.mentions),
    bySentence(dates),
    bySentence(issues),
  ];
  const offices = officePattern(registers);
  const anyOffice = officeWordPattern(registers);
  const bodies = names.mentions.filter(({ kind }) => kind === 'body');
  const authors = postAuthors(sentences, names.mentions);
  const named: ActorId[] = [];
  const inText = new Set(names.mentions.map(({ id }) => id));
  let referents: Omit<Referents, 'named'> = { one: null, group: [], own: null };
  let [open, lastVoice]: [boolean, ActorId | null] = [false, null];
  let current: DraftEvent | null = null;
  // A date that stands alone dates what follows it, as in a chronology.
  let under: DateMention | null = null;
  for (const [number, sentence] of sentences.entries()) {
    if (!isTelling(sentence) || sentence.text.length < shortest) continue;
    const inside = mentionsIn.get(number) ?? [];
    const days = datesIn.get(number) ?? [];
    const own = authors.get(sentence.block) ?? null;
    const known = {
      holdings: names.holdings,
      offices,
      anyOffice,
      day: days[0]?.earliest ?? reference,
      named,
      inText,
      referents: { ...referents, own, named },
      bodyOf: (title: string) => bodyIn(title, bodies, names),
      introduce: (actor: Actor) => names.actors.set(actor.id, names.actors.get(actor.id) ?? actor),
    };
    const tokens = tokensOf(sentence, inside, known);
    const tagged = tagSentence(sentence, tokens, days);
    const acts = readActs(sentence, number, tokens, days, under);
    if (standsAlone(sentence, days)) under = days[0] ?? null;
    else if (sentence.zone === 'heading') under = null;
    if (sentence.at === 0 && !/^[“"]/.test(sentence.text)) open = false;
    const quoted = opensQuoted(sentence.text, open);
    open = leavesOpen(sentence.text, open);
    const voice = readVoice(tagged);
    const speaking: ActorId | null =
      voice === 'again' ? lastVoice : (voice ?? (quoted ? lastVoice : null));
    voices[number] = own ?? speaking;
    if (speaking !== null) lastVoice = speaking;
    const told = gather(events, acts);
    for (const event of told) event.more.add(number);
    if (isReadout) takeDate(told, events);
    const aside = background.test(sentence.text);
    if (!aside) current = told.find(isTalk) ?? current;
    const more = tellsMore({
      tagged,
      told,
      current,
      events,
      isReadout,
      negated: (issuesIn.get(number) ?? []).some((each) => each.treatment === 'not-discussed'),
    });
    more?.more.add(number);
    for (const { id, kind } of inside) if (kind === 'person') remember(named, id);
    const after = next(referents, tagged, acts);
    // "It comes after others spoke" leaves "they" with those who were spoken of before.
    referents = aside && referents.group.length > 0 ? { ...after, group: referents.group } : after;
  }
  events.push(...postsOf(sentences, authors, dates));
  return { events, voices };
}

/** Whether a sentence is a date and nothing else, in the running text or as a heading of it. */
function standsAlone({ zone, start, end }: Sentence, [date]: readonly DateMention[]): boolean {
  return zone !== 'post' && date !== undefined && end - start - (date.end - date.start) <= 2;
}

/** No act is told in fewer code units. */
const shortest = 6;

/** A sentence that only sets the scene for what was told before it. */
const background =
  /^(?:(?:The|This|His|Her|Their) (?:\p{Ll}+ ){0,2}\p{Ll}+|It|This|That|News of \p{Ll}+(?: \p{Ll}+)*) (?:comes?|came|follows|followed|takes place|took place) (?:\p{Ll}+ ){0,3}?(?:after|as|amid|ahead|before|when|a|days|hours|weeks)\b/u;

/** In a readout, what has no date of its own takes that of the meeting it gives account of. */
function takeDate(told: readonly DraftEvent[], events: readonly DraftEvent[]): void {
  const main = events.find(isTogether);
  for (const event of told) {
    if (
      main !== undefined &&
      event !== main &&
      !isTogether(event) &&
      event.date === null &&
      event.status === 'happened'
    )
      event.within = main;
  }
}

/** The event of which a sentence tells more without telling of an act itself. */
function tellsMore({
  tagged,
  told,
  current,
  events,
  isReadout,
  negated,
}: {
  readonly tagged: Tagged;
  readonly told: readonly DraftEvent[];
  readonly current: DraftEvent | null;
  readonly events: readonly DraftEvent[];
  readonly isReadout: boolean;
  readonly negated: boolean;
}): DraftEvent | null {
  const main = events.find(isTogether) ?? null;
  if (isReadout && main !== null) return main;
  if (told.some(isTogether)) return null;
  return goesOn(tagged, events) ?? (negated ? current : null);
}

function bodyIn(title: string, bodies: readonly Mention[], { actors }: Names): ActorId | null {
  const known = bodies
    .map(({ id }) => id)
    .find((id) => title.includes(actors.get(id)?.name ?? '\0'));
  const other = [...actors.values()].find(
    ({ kind, name }) => kind === 'body' && title.includes(name),
  );
  return known ?? other?.id ?? null;
}

function remember(named: ActorId[], id: ActorId): void {
  const at = named.indexOf(id);
  if (at !== -1) named.splice(at, 1);
  named.push(id);
}

const pair = /([\ue000-\ue3ff])(?:,? and |, )(?=[\ue000-\ue3ff])/u;

/** Whom "he" and "they" mean after a sentence. */
function next(
  before: Omit<Referents, 'named'>,
  { text, tokenAt }: Tagged,
  acts: readonly Act[],
): Omit<Referents, 'named'> {
  const at = text.search(/[\ue000-\ue7ff](?![’'])/);
  // Of a spokesperson the body stands first, the person second.
  const token = at === -1 ? undefined : tokenAt(at);
  const subject = (token?.kind === 'body' ? token.ids[1] : token?.ids[0]) ?? null;
  const joint = acts.find(({ who, rule }) => who.length >= 2 && rule.least === 2)?.who;
  const named = pair.exec(text);
  const two =
    named === null
      ? []
      : [named.index, named.index + named[0].length].flatMap((index) => tokenAt(index)?.ids ?? []);
  const group = joint ?? (new Set(two).size >= 2 ? [...new Set(two)] : before.group);
  return { one: subject ?? before.one, group, own: null };
}
