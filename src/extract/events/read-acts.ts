import type { ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { type EventKind, isJoint } from '../../model/event-kinds.ts';
import {
  type AnalysedSentence,
  datesOf,
  isDateAlone,
  isEntry,
} from '../clauses/analysed-sentence.ts';
import { type Anchor, anchorOf } from '../clauses/anchors.ts';
import { isDenied } from '../clauses/denial.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import type { DateMention } from '../dates/read-dates.ts';
import { isOfficeHead } from '../names/title-words.ts';
import { isContent } from '../segment/sentences.ts';
import { type Act, toldBy } from './act.ts';
import { clampedConfidence, confidenceOf, MIN_SHOWN_CONFIDENCE } from './confidence.ts';
import { daysUntil, writtenDate } from './event-date.ts';
import { kindOfAct } from './event-kind.ts';
import { formAct, withRoster } from './labelled-parts.ts';
import { itemAct, listKindOf } from './list-items.ts';
import { type Antecedents, partsOfAct, subjectBefore } from './roles.ts';
import { subjectsOf } from './subjects.ts';
import { introduces, isDateline, isImprint, isStamp, isTitleOfText } from './text-lines.ts';
import { titleOf } from './titles.ts';

/** What acts are read with. */
export type ActContext = {
  readonly published: DateSpan | null;
  readonly nameOf: (id: ActorId) => string | null;
  /** Who has the word in a sentence, by its number: the voice of a quotation, or whose turn it is. */
  readonly speakerIn: (sentence: number) => ActorId | null;
};

/** A pronoun of the next sentence means the subject of one of the first verbs of this. */
const MAX_SUBJECTS = 8;

/** No sentence has more acts than this. */
const MAX_IN_SENTENCE = 400;

/** From so many lines of the running text that are dates alone on, they head what was on them. */
const MIN_DAYS_ALONE = 2;

/** The acts that the dates of a text anchor, in the order of the text. */
export function readActs(
  all: readonly AnalysedSentence[],
  context: ActContext,
): { readonly acts: readonly Act[]; readonly antecedents: readonly Antecedents[] } {
  const acts: Act[] = [];
  const antecedents: Antecedents[] = [];
  let [single, several]: [ActorId | null, readonly ActorId[]] = [null, []];
  let listKind: EventKind | 'ends' = 'ends';
  let pending: {
    readonly date: DateMention;
    readonly block: number;
    /** Whether the first of a story is told; of what follows in its paragraph meetings alone are of its day. */
    readonly isTold?: true;
    /** Whether only the lines that say their hour are of its day. */
    readonly isOfHours?: true;
  } | null = null;
  const isChronology =
    all.filter((each) => isContent(each.sentence) && isDateAlone(each)).length >= MIN_DAYS_ALONE;
  const programme = isChronology ? null : dayOfProgramme(all);
  const owner = isChronology ? ownerOfProgramme(all) : null;
  const form = formAct(all, context.published);
  if (form !== null) acts.push(form);
  for (const [place, analysed] of all.entries()) {
    const known: Antecedents = { single, several, speaker: context.speakerIn(analysed.number) };
    antecedents.push(known);
    if (!isContent(analysed.sentence) || form?.sentences.includes(analysed.number)) continue;
    if (
      isImprint(analysed.sentence) ||
      (introduces(analysed.sentence) && analysed.sentence.text.endsWith(':'))
    )
      continue;
    const dates = datesOf(analysed);
    const [first] = dates;
    const told = listKindOf(analysed);
    if (told !== null) listKind = told;
    const item =
      listKind === 'ends' || first === undefined
        ? null
        : itemAct(analysed, listKind, context.published);
    if (item !== null) {
      acts.push(item);
      continue;
    }
    if (isChronology && first !== undefined && isDateAlone(analysed)) {
      pending = { date: first.date, block: analysed.sentence.block };
      continue;
    }
    const isHour = dates.length === 0 && isTimed.test(analysed.sentence.text);
    if (
      first !== undefined &&
      isDateAlone(analysed) &&
      isTimed.test(all[place + 1]?.sentence.text ?? '')
    ) {
      pending = { date: first.date, block: analysed.sentence.block, isOfHours: true };
      continue;
    }
    if (pending?.isOfHours === true)
      pending = isHour ? { ...pending, block: analysed.sentence.block } : null;
    const ofLine: DateMention | null = programme ?? (isChronology ? (pending?.date ?? null) : null);
    if (ofLine !== null && isHour) pending = { date: ofLine, block: analysed.sentence.block };
    for (const { at, date } of dates) {
      if (isDateline(analysed, at, date, context.published) || isStamp(analysed, at, date))
        continue;
      const anchor = anchorOf(analysed, at);
      const act = anchor === null ? null : actOf(analysed, anchor, date, at, known, context);
      if (act !== null) acts.push(act);
    }
    if (first !== undefined && analysed.sentence.at === 0 && isEntry(analysed.tokens))
      pending = { date: first.date, block: analysed.sentence.block, isTold: true };
    const reach = isChronology ? MAX_ENTRY_BLOCKS : 1;
    if (
      pending !== null &&
      dates.length === 0 &&
      analysed.sentence.block - pending.block <= reach
    ) {
      const group = analysed.groups.find(({ form }) => form === 'finite');
      // A programme has no verbs: "10:00 Meeting with the Minister".
      const noun = analysed.tokens.findIndex(({ lower }) => kindOfNoun(lower) !== null);
      const anchor: Anchor | null =
        group !== undefined
          ? { rule: 'opens the clause', group, at: group.head }
          : noun === -1 && pending.isOfHours !== true
            ? null
            : { rule: 'opens the clause', group: null, at: Math.max(noun, analysed.clauseStart) };
      const act =
        anchor === null || isNothing.test(analysed.sentence.text)
          ? null
          : actOf(analysed, anchor, pending.date, -1, known, context);
      // The lines of a programme are all of its day; of a story only what it begins with.
      const isLine = !/[.!?…][”"’)]*$/.test(analysed.sentence.text);
      if (pending.isTold === true) {
        const isOfDay =
          (isChronology || analysed.sentence.block === pending.block) &&
          act !== null &&
          (isJoint(act.kind) || act.kind === 'appointment') &&
          act.who.length > 0 &&
          group !== undefined &&
          group.tense !== 'future';
        if (isOfDay) acts.push({ ...act, confidence: clampedConfidence(act.confidence - 0.1) });
      } else if (
        act !== null &&
        (isLine || (owner !== null && isTimed.test(analysed.sentence.text)))
      )
        acts.push({ ...act, who: [...new Set([...(owner ?? []), ...act.who])], isItem: true });
      else if (act !== null) acts.push(act);
      if (isLine) pending = { ...pending, block: analysed.sentence.block };
      else if (act !== null)
        pending = { date: pending.date, block: analysed.sentence.block, isTold: true };
    }
    [single, several] = antecedentsAfter(analysed, acts, known);
  }
  return { acts: form === null ? withRoster(acts, all) : acts, antecedents };
}

/** "No public engagements": what a programme says of a day on which nothing is. */
const isNothing = /(?:^|[:–—-] )(?:no|nothing)\b/i;

/** "10:00 a.m. Meeting": a line of a programme that says its time of the day. */
const isTimed = /^\d{1,2}[.:]\d{2}\b/;
const isProgramme = /\b(?:schedule|agenda|diary|calendar|programme?|engagements)\b/i;

/** "Public schedule for 4 November": the one day of a programme, from its title; null where none has a title with a day. */
function dayOfProgramme(all: readonly AnalysedSentence[]): DateMention | null {
  const title = all.find(
    ({ sentence, groups }) =>
      sentence.block < MAX_TITLE_BLOCKS && groups.length === 0 && isProgramme.test(sentence.text),
  );
  const [day, other] = all
    .filter(
      (each) =>
        each === title ||
        // A title without a day has it below.
        (title !== undefined &&
          datesOf(title).length === 0 &&
          isDateAlone(each) &&
          each.sentence.block <= title.sentence.block + 2),
    )
    .flatMap(datesOf);
  return day !== undefined && other === undefined && day.date.earliest === day.date.latest
    ? day.date
    : null;
}

/** "Weekly schedule of President Lee": whoever does what the lines of a programme say; null where nobody is said. */
function ownerOfProgramme(all: readonly AnalysedSentence[]): readonly ActorId[] | null {
  const title = all.find(
    ({ sentence }) => sentence.block < MAX_TITLE_BLOCKS && isProgramme.test(sentence.text),
  );
  const person =
    title?.mentions.find(({ kind }) => kind === 'person' || kind === 'office') ??
    // "Weekly schedule of the Minister": who is told first to do something.
    (title?.tokens.some(isOfficeHead) === true
      ? all
          .flatMap(({ mentions, groups }) =>
            mentions.filter(
              ({ kind, last }) =>
                kind === 'person' && groups.some(({ first }) => first === last + 1),
            ),
          )
          .at(0)
      : undefined);
  return person === undefined ? null : [person.id];
}

/** Below its day the entry of a chronology has no more paragraphs than this. */
const MAX_ENTRY_BLOCKS = 12;

/** The title of a programme is one of its first paragraphs. */
const MAX_TITLE_BLOCKS = 3;

/** Whom "he" and "they" mean after a sentence. */
function antecedentsAfter(
  analysed: AnalysedSentence,
  acts: readonly Act[],
  before: Antecedents,
): [ActorId | null, readonly ActorId[]] {
  let single = before.single;
  for (const group of analysed.groups.slice(0, MAX_SUBJECTS)) {
    if (group.form !== 'finite') continue;
    const [subject] = subjectsOf(analysed, group).filter(
      ({ kind }) => kind === 'person' || kind === 'office',
    );
    if (subject === undefined) continue;
    single = subject.id;
    break;
  }
  const here = acts.slice(-MAX_IN_SENTENCE).filter((act) => act.lead === analysed.number);
  const own = here.findLast((act) => act.who.length > 1);
  const named = [
    ...new Set(
      analysed.mentions
        .filter(({ kind, isPossessive }) => kind === 'person' && !isPossessive)
        .map(({ id }) => id),
    ),
  ];
  if (own !== undefined) return [single, own.who];
  return [
    single,
    before.several.length > 0 && named.length !== 2
      ? before.several
      : named.length > 1
        ? named.slice(0, 6)
        : [],
  ];
}

function actOf(
  analysed: AnalysedSentence,
  anchor: Anchor,
  date: DateMention,
  at: number,
  known: Antecedents,
  { published, nameOf }: ActContext,
): Act | null {
  const { sentence } = analysed;
  // "Here is what happened today" announces what is told.
  if (/\?["”’)]*$|^Here(?: is|[’']s| are) /.test(sentence.text)) return null;
  // "without any talks": a noun that is denied is no event.
  if (anchor.group === null && isDenied(analysed.tokens, anchor.at - 6, anchor.at)) return null;
  const kind = kindOfAct(analysed, anchor);
  if (isTopic(analysed, anchor, kind.kind) && !isRecentDay(date, published)) return null;
  const parts = partsOfAct(analysed, anchor, kind, known, at);
  // A line that stands below its day is of a programme.
  if (at !== -1 && isTitleOfText(analysed, anchor, kind, parts.participants.length > 0))
    return null;
  const { value, reasons } = confidenceOf({
    analysed,
    anchor,
    date,
    at,
    kind,
    hasParticipant: parts.participants.length > 0,
    published,
  });
  if (anchor.group?.isNegated === true && value < MIN_SHOWN_CONFIDENCE) return null;
  const isAhead =
    (anchor.group === null
      ? anchor.rule !== 'beside a thing' && date.tense === 'future'
      : anchor.group.tense === 'future' && anchor.group.form !== 'gerund') ||
    (published !== null &&
      !published.approximate &&
      date.earliest > (published.latest ?? published.earliest));
  return {
    kind: kindInWords(kind.kind, sentence.text),
    status: isAhead && !isOver(date, published) ? 'announced' : 'happened',
    date: daysUntil(analysed, anchor.group, at, published) ?? writtenDate(date, published),
    confidence: clampedConfidence(value),
    reasons,
    who: parts.participants,
    mentioned: parts.mentioned,
    title: titleOf(
      analysed,
      anchor,
      nameOf,
      subjectOfPronoun(analysed, anchor) ?? known.single,
      at,
    ),
    ...toldBy(analysed, anchor),
  };
}

/** Whom "he" means that stands before the verb, or before the noun: who was told of in the same sentence. */
function subjectOfPronoun(analysed: AnalysedSentence, { group, at }: Anchor): ActorId | null {
  const verb =
    group ?? analysed.groups.findLast(({ last, form }) => last < at && form === 'finite');
  return verb === undefined ? null : subjectBefore(analysed, verb);
}

/** "condemned the attack of 1 October", "to discuss the October 7 attack": what is spoken of, not what is told. */
function isTopic({ tokens }: AnalysedSentence, { group, at }: Anchor, kind: EventKind): boolean {
  if (group !== null || (kind !== 'military' && kind !== 'other')) return false;
  const before = tokens.slice(Math.max(0, at - 8), at).map(({ lower }) => lower);
  const last = before.findLastIndex((word) =>
    /^(?:discuss|discussed|discussing|condemn|condemned|condemning|denounced|deplored|mourned|addressed|raised|remember|remembered|remembering|commemorate|commemorated|commemorating|recall|recalled|mark|marked|marking|reviewed|debated|about|regarding|concerning|following|after|since)$/.test(
      word,
    ),
  );
  return last !== -1 && !before.slice(last).some((word) => /^[,;.]$/.test(word));
}

/** What is spoken of is news too where it was within so many days before. */
const RECENT_DAYS = 14;

function isRecentDay({ earliest, latest }: DateMention, published: DateSpan | null): boolean {
  return (
    published !== null &&
    latest <= addDays(earliest, 2) &&
    latest <= published.earliest &&
    addDays(latest, RECENT_DAYS) >= published.earliest
  );
}

function isOver({ latest }: DateMention, published: DateSpan | null): boolean {
  return published !== null && latest < published.earliest;
}

/** Where something was said makes it a post, a broadcast or a briefing. */
export function kindInWords(kind: EventKind, words: string): EventKind {
  if (kind !== 'statement') return kind;
  if (
    /\b(?:said|wrote|posted|tweeted|says) (?:\S+ ){0,6}?on (?:X|Twitter|Facebook|Instagram|Truth Social|Telegram|LinkedIn)\b|\b[Ii]n an? (?:\S+ ){0,3}(?:post|tweet)\b|\bon (?:his|her|their|its) (?:\S+ )?(?:\S+ )?(?:social media|Truth Social|Twitter|X)\b|\btweeted\b/.test(
      words,
    )
  )
    return 'post';
  if (
    /\btold (?:the )?(?:[\p{Lu}][\p{L}.’']+ ){0,3}(?:Radio|TV|News|BBC|CNN|ITV|NBC|CBS|ABC|Today|Times Radio)\b|\b(?:[Ii]n|during) an interview\b|\bappear(?:ed|ing) on\b/u.test(
      words,
    )
  )
    return 'broadcast';
  if (/\b(?:told|at|during|in) an? (?:news|press) conference\b/.test(words)) return 'briefing';
  return kind;
}
