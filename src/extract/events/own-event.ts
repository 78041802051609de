import type { ActorId } from '../../model/actor.ts';
import { MAX_TITLE_CODE_UNITS } from '../../model/bounds.ts';
import { addDays } from '../../model/civil-date.ts';
import { isJoint } from '../../model/event-kinds.ts';
import { type AnalysedSentence, isQuestion } from '../clauses/analysed-sentence.ts';
import { mainVerb } from '../clauses/subordinate.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { lightVerbs, stateVerbs } from '../clauses/verb-lexicon.ts';
import { type Act, toldBy } from './act.ts';
import { clampedConfidence } from './confidence.ts';
import { type DatedAt, newsDays, ownDay } from './event-date.ts';
import { liveEntries } from './live-entries.ts';
import { isHabit, newsEvents } from './news-events.ts';
import { spokenNews } from './spoken-news.ts';
import { introduces } from './text-lines.ts';
import { draftTitle } from './titles.ts';
import { actOn, type UndatedContext } from './undated-act.ts';

/** From so many turns of speakers on, a text is the record of what was said. */
const MIN_TURNS = 4;
/** Of a record so many turns are shown. */
const MAX_TURNS = 6;
/** The text's own event is told in one of its first sentences; so many are looked at. */
const MAX_OPENING = 3;
/** A text shorter than this, in code units, may be cut from anything. */
const MIN_OWN_TEXT = 160;
/** The events that a text tells of without a date: its own, and in news what is told as such. */
export function readUndated(
  all: readonly AnalysedSentence[],
  acts: readonly Act[],
  context: UndatedContext,
): readonly Act[] {
  const turns = turnsOf(all);
  if (isHistory(acts, context)) return [];
  if (turns.length >= MIN_TURNS) return [remarks(all, turns, context)].flatMap((act) => act ?? []);
  const live = liveEntries(all, acts, context);
  if (live.length === 0 && !context.isNews) return ownEvent(all, acts, context);
  const opens = live[0]?.lead ?? all.length;
  const news = newsEvents(all.slice(0, opens), acts, context);
  const told = [...live, ...news];
  return [...told, ...spokenNews(all, [...acts, ...live], context, told)];
}

/** From so many events on, all of them so many days past, a text tells a history and nothing of its own day. */
const [MIN_OF_HISTORY, DAYS_TO_HISTORY] = [3, 366];

function isHistory(acts: readonly Act[], context: UndatedContext): boolean {
  return acts.length >= MIN_OF_HISTORY && acts.every((act) => isLongPast(act, context));
}

function isLongPast({ date: { latest } }: Act, { published }: UndatedContext): boolean {
  return latest !== null && addDays(latest, DAYS_TO_HISTORY) < published.earliest;
}

/** "PRESIDENT LEE: ", "Q: ", "MR RAY: ": who has the word. */
const turn =
  /^(?:(?:MR|MS|MRS|DR|SEN|GEN|Mr|Ms|Mrs|Dr|Hon|Senator|Minister|Chair|The|Lord|Baroness|Sir)\.? ){0,2}\p{Lu}[\p{Lu}.’'-]*(?: [\p{Lu}.’'-]+){0,5}(?: \([^)]{1,40}\)){0,2}: (?=\S)|^Q:? (?=\p{Lu})/u;

/** "Ann Lee: ", "Reuters: ": who has the word, where one of them has it again and again. */
const namedTurn = /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}): (?=\S)/u;

/** "The Secretary of State (Ann Lee): ", "Bo Ray (Leeds) (Lab): ": who has the word in a parliament. */
const seatedTurn =
  /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,9}(?: \((?=\p{Lu}\p{Ll})[^)]{2,40}\)){1,2}: (?=\S)/u;

/** A place in capitals before news of it, or the name of somebody who speaks: he speaks again. */
const capitalTurn = /^\p{Lu}[\p{Lu}’'-]+(?=: )/u;

/** From so many turns of one full name on, what stands before a colon is who has the word. */
const MIN_NAMED_TURNS = 2;

/** Whose turn each sentence of a record is, by its number; of nobody known before the first. */
export function speakersOfTurns(all: readonly AnalysedSentence[]): readonly (ActorId | null)[] {
  const turns = new Set(turnsOf(all).map(({ number }) => number));
  if (turns.size < MIN_NAMED_TURNS) return [];
  let speaker: ActorId | null = null;
  return all.map(({ number, mentions, clauseStart }) => {
    if (turns.has(number))
      speaker =
        mentions.find(({ last, kind }) => last < clauseStart && kind === 'person')?.id ?? null;
    return speaker;
  });
}

function turnsOf(all: readonly AnalysedSentence[]): readonly AnalysedSentence[] {
  const opening = all.filter(
    ({ sentence }) =>
      sentence.at === 0 && (sentence.zone === 'body' || sentence.zone === 'heading'),
  );
  // A form has labels: nobody of the name of "WHAT" has the word.
  if (opening.some(({ sentence }) => /^(?:what|when):/i.test(sentence.text))) return [];
  const counts = new Map<string, number>();
  for (const { sentence } of opening) {
    const name = (capitalTurn.exec(sentence.text)?.[0] ?? namedTurn.exec(sentence.text)?.[1]) || '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isNamed =
    [...counts].some(([name, count]) => name.includes(' ') && count >= MIN_NAMED_TURNS) ||
    opening.some(({ sentence }) => seatedTurn.test(sentence.text));
  const isOnce = (text: string) => counts.get(capitalTurn.exec(text)?.[0] ?? '') === 1;
  return opening.filter(
    ({ sentence: { text } }) =>
      (turn.test(text) && !(capitalTurn.test(text) && isOnce(text))) ||
      (isNamed && (namedTurn.test(text) || seatedTurn.test(text))),
  );
}

/** A record of remarks: one event, of those who speak. */
function remarks(
  all: readonly AnalysedSentence[],
  turns: readonly AnalysedSentence[],
  { published }: UndatedContext,
): Act | null {
  const date = ownDay(published);
  const [first] = turns;
  if (date === null || first === undefined) return null;
  const who = new Set<ActorId>();
  for (const { mentions, clauseStart } of turns)
    for (const { id, last, kind } of mentions)
      if (last < clauseStart && kind !== 'country') who.add(id);
  const shown = turns
    .filter(({ sentence }) => !/^Q\b/.test(sentence.text))
    .flatMap(({ number }) => [number, number + 1]);
  const telling = shown
    .filter((number) => (all[number]?.sentence.text.length ?? 0) > 30)
    .slice(0, MAX_TURNS);
  const lead = telling[0] ?? first.number;
  const names = turns
    .map(({ sentence }) => /^[^:]{2,40}(?=:)/.exec(sentence.text)?.[0] ?? '')
    .filter((name) => name !== '' && !/^(?:Q|A$)/.test(name));
  const heading = all.find(({ sentence }) => sentence.zone === 'heading')?.sentence.text;
  const title =
    names.length === 0
      ? (heading ?? first.sentence.text).slice(0, MAX_TITLE_CODE_UNITS)
      : `Remarks: ${[...new Set(names)].slice(0, 3).join(', ')}`;
  return {
    kind: 'statement',
    status: 'happened',
    date,
    confidence: 0.8,
    reasons: ['a record of what was said'],
    who: [...who],
    mentioned: [],
    title,
    start: first.sentence.start,
    at: 0,
    lead,
    sentences: telling.length > 0 ? telling : [first.number],
    more: [],
    isNoun: false,
  };
}

/** Of a text that is no news report: what its first sentences tell is of the day on which it came out. */
function ownEvent(
  all: readonly AnalysedSentence[],
  acts: readonly Act[],
  context: UndatedContext,
): readonly Act[] {
  // A line or two show nothing of what kind of text they are from.
  const length = all.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  const date = length < MIN_OWN_TEXT ? newsDays(context.published) : ownDay(context.published);
  if (date === null) return [];
  const body = all.filter(
    ({ sentence: { zone, text } }) =>
      // "(Communicated by the press office)"
      zone === 'body' && text.length > 30 && !/^\([^()]*\)$/.test(text),
  );
  // "Minutes of the meeting of 3 May": what the text tells was on that day.
  const isOfTitle = ({ kind, lead, date: { latest } }: Act) =>
    isJoint(kind) &&
    latest !== null &&
    latest < context.published.earliest &&
    !/[.!?]$/.test(all[lead]?.sentence.text ?? '') &&
    lead < MAX_OPENING;
  if (acts.some(isOfTitle)) return [];
  // An order is told by its title: what it says first is by what authority it was made.
  const order = body.find(({ sentence }) => /\bit is hereby ordered\b/.test(sentence.text));
  const title = all.find(({ sentence }) => sentence.zone === 'heading')?.sentence.text;
  const verb = order?.groups.at(-1);
  if (order !== undefined && verb !== undefined && title !== undefined) {
    const act = actOn(order, verb, date, context, 'what the text does itself');
    return [{ ...act, kind: 'publication', title: draftTitle(title), confidence: 0.66 }];
  }
  const introduced = body.filter(({ sentence }) => !introduces(sentence));
  const told = toldFirst(introduced, date, acts, context);
  // A statement that tells of no meeting is itself the event.
  const own = told.some(({ kind }) => isJoint(kind)) ? told : toldFirst(body, date, acts, context);
  const isOwn = ({ date: { earliest } }: Act) => earliest === context.published.earliest;
  const statement = own.length === 0 ? statementOf(all, date) : [];
  const hasOwn = [...own, ...statement, ...acts].some(isOwn);
  return [
    ...[...own, ...statement].filter((act) => !acts.includes(act)),
    ...(hasOwn ? [] : performed(body, date, context)).filter(
      ({ start }) => !acts.some((act) => act.start === start),
    ),
  ];
}

/** "I hereby proclaim", "Therefore, I am continuing": what a text does by its words. */
const performs =
  /\b(?:I|[Ww]e)(?:,[^.;]{1,120},)? (?:do )?hereby\b|(?<=^(?:Therefore|Accordingly)\b.{0,120}\b)I (?:am|have determined)\b/;

/** Of a text that tells of other days alone: what it does itself, in the first sentence that does so. */
function performed(
  body: readonly AnalysedSentence[],
  date: DatedAt,
  context: UndatedContext,
): readonly Act[] {
  for (const analysed of body) {
    const { sentence, groups, tokens } = analysed;
    const from = performs.exec(sentence.text)?.index ?? Number.POSITIVE_INFINITY;
    const group = groups.find(
      ({ form, first }) => form === 'finite' && (tokens[first]?.start ?? 0) > sentence.start + from,
    );
    if (group !== undefined)
      return [
        { ...actOn(analysed, group, date, context, 'what the text does itself'), confidence: 0.66 },
      ];
  }
  return [];
}

/** "Statement by Minister Ann Lee before her departure": what such a title stands above is what she said. */
function statementOf(all: readonly AnalysedSentence[], date: DatedAt): readonly Act[] {
  const title = all
    .slice(0, MAX_OPENING + 1)
    .find(({ sentence }) => isStatementBy.test(sentence.text));
  const by = title?.mentions[0];
  if (title === undefined || by?.kind !== 'person' || by.first > MAX_TO_AUTHOR) return [];
  return [
    {
      ...toldBy(title, { group: null, at: 0 }),
      kind: 'statement',
      status: 'happened',
      date,
      confidence: 0.7,
      reasons: ['a title that says whose statement it is'],
      who: [by.id],
      mentioned: [],
      title: draftTitle(title.sentence.text),
    },
  ];
}

/** Whose statement it is stands among the first tokens of the title. */
const MAX_TO_AUTHOR = 4;
const isStatementBy = /^(?:\w+ )?(?:statement|remarks|speech|message|address) by\b/i;

/** What the first sentences of a body tell as its own: one act on the day, or those that have a day there. */
function toldFirst(
  body: readonly AnalysedSentence[],
  date: DatedAt,
  acts: readonly Act[],
  context: UndatedContext,
): readonly Act[] {
  let isStory = false;
  for (const [place, analysed] of body.slice(0, MAX_OPENING).entries()) {
    const dated = acts.filter(({ lead }) => lead === analysed.number);
    const main = mainVerb(analysed);
    if (main === null || (isStory && main.tense === 'past')) continue;
    // A text that opens with what was years ago goes on with it.
    isStory ||= dated.length > 0 && dated.every((act) => isLongPast(act, context));
    if (
      dated.some(
        ({ start }) =>
          start >= (analysed.tokens[main.first]?.start ?? 0) &&
          start <= (analysed.tokens[main.last]?.end ?? 0),
      )
    )
      return dated;
    if (
      place === 0 &&
      dated.some(
        ({ isNoun, confidence, status }) =>
          (!isNoun || main.tense === 'future') &&
          confidence >= 0.6 &&
          // "said that she would travel on 3 March": what is said is of its own day.
          !(status === 'announced' && main.tense === 'past'),
      )
    )
      return dated;
    // What somebody has in mind, and what comes after something, is no event of the day on which it is told.
    const isState =
      main.isCopula ||
      main.isModal ||
      (main.tense !== 'past' &&
        (stateVerbs.has(main.base) || /^(?:plan|intend|aim|prepare|come|follow)$/.test(main.base)));
    const hasOther =
      /\b(?:anniversary|birthday|years? ago|century|centuries|decades)\b/i.test(
        analysed.sentence.text,
      ) && dated.length > 0;
    const isOften =
      isHabit.test(analysed.sentence.text) &&
      /^ha(?:s|ve)$/.test(analysed.tokens[main.first]?.lower ?? '');
    if (
      main.tense === 'future' ||
      isOften ||
      isState ||
      hasOther ||
      main.isNegated ||
      isQuestion(analysed)
    )
      continue;
    if (context.isUnread(analysed.number)) return [];
    const act = actOn(
      analysed,
      main,
      date,
      context,
      place === 0 ? 'what the text tells first' : 'among what the text tells first',
    );
    // "is making every effort": no event of the day.
    if (main.tense === 'present' && lightVerbs.has(main.base) && act.kind === 'other') continue;
    // "We honor", "I am saddened": it is said.
    const isSaid =
      act.kind === 'other' &&
      main.tense === 'present' &&
      /^(?:i|we)$/.test(analysed.tokens[main.first - 1]?.lower ?? '');
    const bonus =
      (place === 0 ? 0.16 : 0) +
      (act.who.length > 0 ? 0.06 : 0) +
      (isJoint(act.kind) ? 0.08 : 0) +
      (main.tense === 'past' ? 0.06 : 0);
    return [
      { ...act, ...(isSaid && { kind: 'statement' }), confidence: clampedConfidence(0.48 + bonus) },
      ...alike(body.slice(place + 1), main).map(
        ([other, verb]): Act => ({
          ...actOn(other, verb, date, context, 'told as the one before it'),
          confidence: 0.62,
        }),
      ),
    ];
  }
  return [];
}

/** Of a list no more than these are told, each as the first is: "X was awarded a contract". */
const MAX_ALIKE = 60;

/** The paragraphs that tell without a day what the first does, of somebody else: passive, by the same verb. */
function alike(
  body: readonly AnalysedSentence[],
  { base, isPassive }: VerbGroup,
): readonly (readonly [AnalysedSentence, VerbGroup])[] {
  if (!isPassive) return [];
  return body.slice(0, MAX_ALIKE).flatMap((analysed) => {
    const verb = analysed.sentence.at === 0 ? mainVerb(analysed) : null;
    const isSame = verb?.base === base && verb.isPassive && verb.tense === 'past';
    return verb !== null && isSame ? [[analysed, verb] as const] : [];
  });
}
