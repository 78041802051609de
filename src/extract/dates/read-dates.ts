import { addDays, dateParts, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, edtfOf } from '../../model/days.ts';
import { type Edtf, type Precision, parseEdtf } from '../../model/edtf.ts';
import { isContent, type Sentence } from '../segment/sentences.ts';
import { isReadable } from './calendar-units.ts';
import type { DateLimit, ModifiedDate, UnmodifiedDate } from './date-modifier.ts';
import type { DateContext, DateRule, Granularity, Meaning, Tense } from './date-rule.ts';
import {
  type Candidate,
  findCandidates,
  type ReadableText,
  readableText,
} from './find-candidates.ts';
import { dateModifiers } from './modifiers.ts';
import { numberOrder } from './numeric-days.ts';
import { readTenses, type SentenceTenses, tenseAt } from './tense-at.ts';
import { findUnreadWords, type UnreadDateWords } from './unread-words.ts';

/** A date as a text names it, and the days it means. */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: Edtf;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly precision: Precision;
  /** The unit in which it is told. */
  readonly granularity: Granularity;
  readonly basis: 'stated' | 'relative';
  /** Where it was told from: whether the verbs about it look back or ahead. */
  readonly tense: Tense;
  /** Whether it ends or begins a time that is open at the other side ("by", "since"); null where neither. */
  readonly limit: DateLimit | null;
  /** The number of the sentence in which it begins. */
  readonly sentence: number;
  /** The name of the rule that read it. */
  readonly rule: string;
  /** The names of the modifiers that changed it, in the order of the table. */
  readonly modifiers: readonly string[];
};

/** The dates of a text, and the words that look like dates and were not read as any. */
export type DateReadings = {
  readonly dates: readonly DateMention[];
  readonly unread: readonly UnreadDateWords[];
};

/** How far, in code units of the plain text, a date with its year lends the year to one without. */
const YEAR_REACH_CODE_UNITS = 300;
/** Between a year and the month beside it stands no more than ", in ". */
const BESIDE_CODE_UNITS = 7;
/** No date that is longer lends its year, in days: an early part of a year does, a year by itself does not. */
const MAX_LENDING_DAYS = 123;
/** What the words of every modifier before a date end in; read first, since few dates have one. */
const endsInModifier =
  /(?:(?:after|following|from|before|to|of|preceding|ago|on|weeks?|fortnights?|months?|years?|than|late?st|by|about|around|circa|approx|ca?|approximately|roughly|some ?time|perhaps|possibly|probably|presumably|maybe|until|till|since|starting|beginning|effective|as)\.?(?:[ \n](?:the|that|his|her|its|their|our|this|in|on|of|by|as|early|late))*|~)[ \n]?$/i;
/** How much of those words is looked at for that, in code units. */
const TAIL_LENGTH_CODE_UNITS = 30;
/** How far, in code units, a modifier looks. */
const MODIFIER_REACH_CODE_UNITS = 70;

/**
 * The dates that a text names, in its order. `reference` is the day on which the text
 * was published, or null; a post with a date of its own is read from that.
 */
export function readDates(
  text: string,
  sentences: readonly Sentence[],
  reference: IsoDate | null,
): readonly DateMention[] {
  return readDateWords(text, sentences, reference).dates;
}

/** The same, with the words that look like dates and are not among them. */
export function readDateWords(
  text: string,
  sentences: readonly Sentence[],
  reference: IsoDate | null,
): DateReadings {
  const readable = readableText(text, sentences);
  const candidates = findCandidates(readable);
  const dates = resolveDates(readable, candidates, { reference, fixed: {} });
  return { dates, unread: findUnreadWords(readable, candidates, dates) };
}

/** How candidates are made dates of. */
export type Resolution = {
  readonly reference: IsoDate | null;
  /** What is taken as given rather than told from the text. */
  readonly fixed: { readonly tense?: Tense; readonly year?: number };
};

/** The verbs of sentences that have been read: the same text is resolved for several days of reading. */
const knownTenses = new WeakMap<ReadableText, Map<number, SentenceTenses>>();

/** What is known of the verbs of a text, by the numbers of its sentences. */
function tensesOfText(readable: ReadableText): Map<number, SentenceTenses> {
  const known = knownTenses.get(readable) ?? new Map<number, SentenceTenses>();
  knownTenses.set(readable, known);
  return known;
}

/** Works out, in the order of the text, which days candidates mean. */
export function resolveDates(
  readable: ReadableText,
  candidates: readonly Candidate[],
  { reference, fixed }: Resolution,
): readonly DateMention[] {
  const { plain, sentences, ranges } = readable;
  const usable = usableReference(reference);
  const order = numberOrder(plain.text);
  const references = postDays(sentences, candidates, order);
  const remembered = new Map<number, Days>();
  const tenses = tensesOfText(readable);
  const labels = new Map<number, number>();
  const mentions: DateMention[] = [];
  const listYear = yearOfList(readable, candidates);
  let heading = listYear;
  let ended = 0;
  let full: { readonly days: Days; readonly end: number; readonly sentence: number } | null = null;
  let isOfNow = false;
  for (const { rule, parts, start, end, sentence: number } of candidates) {
    const sentence = sentences[number];
    const range = ranges[number];
    if (sentence === undefined || range === undefined) continue;
    const verbs = tenses.get(number) ?? readTenses(plain.text.slice(range.start, range.end));
    tenses.set(number, verbs);
    const told = tenseAt(verbs, start - range.start, end - range.start);
    const tense = fixed.tense === undefined ? told : fixed.tense;
    const near =
      full !== null &&
      start - full.end < YEAR_REACH_CODE_UNITS &&
      (tense !== 'future' || isLongPast(full.days, usable)) &&
      // A text that has told of its own time comes back to it after a sentence of another.
      !(isOfNow && full.sentence !== number)
        ? full
        : null;
    const lent = near === null ? null : dateParts(near.days.earliest).year;
    const own = references.get(sentence.block) ?? usable;
    const before = mentions.at(-1) ?? null;
    // The day of publication above a list lends nothing to its days.
    const last =
      listYear !== null && sentences[before?.sentence ?? -1]?.zone === 'dateline' ? null : before;
    // "A year later, in June": the month is of the year that was counted.
    const counted =
      last?.granularity === 'year' && last.basis === 'relative' && start - ended < BESIDE_CODE_UNITS
        ? dateParts(last.earliest).year
        : null;
    const year =
      fixed.year ??
      counted ??
      labels.get(sentence.block) ??
      heading ??
      (own !== null && lent !== null && lent >= dateParts(own).year - 1 ? null : lent);
    const context: DateContext = {
      reference: own,
      tense,
      last,
      isLastNear: last !== null && number - last.sentence <= 1,
      lent:
        full !== null && start - full.end < YEAR_REACH_CODE_UNITS
          ? dateParts(full.days.earliest).year
          : null,
      year,
      remembered: (weekday) => remembered.get(weekday) ?? null,
      order,
    };
    const complete = rule.complete?.(parts) ?? false;
    if (!isContent(sentence) && sentence.zone !== 'dateline' && !complete) continue;
    const days = rule.mean(parts, context);
    if (days === null || !isReadable(days)) continue;
    if (complete && addDays(days.earliest, MAX_LENDING_DAYS) >= days.latest) {
      full = { days, end, sentence: number };
      isOfNow ||=
        own !== null &&
        isContent(sentence) &&
        dateParts(days.earliest).year >= dateParts(own).year - 1;
    } else if (full !== null) {
      const years = dateParts(days.earliest).year - dateParts(full.days.earliest).year;
      // A story goes on, into the next year too. "Elected in May 2014, spent Thursday in Rome" has come to another.
      if (complete ? years !== 0 : years !== 0 && years !== 1) full = null;
      else if (!complete) full = { days, end, sentence: number };
    }
    if (complete && isLabel(plain.text, range, sentence, start, end))
      labels.set(sentence.block, dateParts(days.earliest).year);
    if (range.end - range.start <= end - start + 1 && isYear(days))
      heading = dateParts(days.earliest).year;
    if (rule.needs === 'weekday' && days.earliest === days.latest)
      remembered.set(weekdayOf(days.earliest), days);
    const granularity =
      typeof rule.granularity === 'string' ? rule.granularity : rule.granularity(parts);
    const found = { start, end, date: { ...days, granularity, rule: rule.name } };
    const modified = modify(plain.text, found, range, context);
    let span = plain.spanOf(modified.start, modified.end);
    ended = modified.end;
    while ((mentions.at(-1)?.end ?? 0) > span.start) mentions.pop();
    // "The following day, on 17 June": the day that is written out is meant, whatever was counted.
    const beside = mentions.at(-1);
    if (
      beside?.sentence === number &&
      beside.basis === 'relative' &&
      rule.basis === 'stated' &&
      beside.limit === null &&
      isDayBeside(modified.date, beside) &&
      /^,\s(?:on\s)?$/.test(readable.received.slice(beside.end, span.start))
    ) {
      span = { start: beside.start, end: span.end };
      mentions.pop();
    }
    mentions.push({
      ...span,
      text: text(readable, span),
      ...meaningAsEdtf(modified.date),
      granularity: modified.date.granularity,
      basis: modified.start < start ? 'relative' : rule.basis,
      tense: told,
      limit: modified.date.limit ?? null,
      sentence: number,
      rule: rule.name,
      modifiers: modified.modifiers,
    });
  }
  return mentions;
}

/** From so many lines on that are days without a year, their year may stand in the title. */
const MIN_DAYS_OF_LIST = 3;

/** "Events of the presidency, 2023": the year of a list whose days have none; null where its title has no year. */
function yearOfList(
  { plain, ranges }: ReadableText,
  candidates: readonly Candidate[],
): number | null {
  const [title] = ranges;
  const year = /(?<![\d-])(?:1[89]|20)\d{2}$/.exec(
    title === undefined ? '' : plain.text.slice(title.start, title.end),
  )?.[0];
  const alone = candidates.filter(({ start, end, rule, parts, sentence }) => {
    const range = ranges[sentence];
    return (
      range !== undefined &&
      range.end - range.start <= end - start + 1 &&
      rule.needs === 'month' &&
      rule.complete?.(parts) !== true
    );
  });
  return year === undefined || alone.length < MIN_DAYS_OF_LIST ? null : Number(year);
}

/** Whether days are one alone, and other days stand beside it: "fifty years ago, on 3 March 1974". */
function isDayBeside({ earliest, latest }: Days, beside: Days): boolean {
  return earliest === latest && !(beside.earliest === earliest && beside.latest === latest);
}

function text({ received }: ReadableText, { start, end }: { start: number; end: number }): string {
  return received.slice(start, end);
}

/** What is told of so many years ago looks ahead within its own time alone. */
const LONG_PAST_YEARS = 20;

function isLongPast({ earliest }: Days, reference: IsoDate | null): boolean {
  return (
    reference !== null && dateParts(earliest).year + LONG_PAST_YEARS < dateParts(reference).year
  );
}

/** A reference from which days can be counted in either direction. */
function usableReference(reference: IsoDate | null): IsoDate | null {
  return reference !== null && isReadable({ earliest: reference, latest: reference })
    ? reference
    : null;
}

type Found = {
  readonly start: number;
  readonly end: number;
  readonly date: UnmodifiedDate & Pick<ModifiedDate, 'limit'>;
  readonly modifiers: readonly string[];
};

/** Applies the words before a date, and then those after it. */
function modify(
  plain: string,
  found: Omit<Found, 'modifiers'>,
  range: { readonly start: number; readonly end: number },
  context: DateContext,
): Found {
  let result: Found = { ...found, modifiers: [] };
  for (const side of ['before', 'after'] as const) {
    const words =
      side === 'before'
        ? plain.slice(Math.max(range.start, result.start - MODIFIER_REACH_CODE_UNITS), result.start)
        : plain.slice(result.end, Math.min(range.end, result.end + MODIFIER_REACH_CODE_UNITS));
    if (side === 'before' && !endsInModifier.test(words.slice(-TAIL_LENGTH_CODE_UNITS))) continue;
    for (const modifier of dateModifiers) {
      if (modifier.side !== side) continue;
      const match = modifier.pattern.exec(words);
      if (match === null) continue;
      const change = modifier.change(result.date, match.groups ?? {}, context);
      if (change === null || !isReadable(change)) continue;
      const { earliest, latest, mark = result.date.mark, limit = result.date.limit } = change;
      const { granularity = result.date.granularity } = change;
      const { rule } = result.date;
      const length = modifier.joins ? match[0].length : 0;
      result = {
        start: side === 'before' ? result.start - length : result.start,
        end: side === 'after' ? result.end + length : result.end,
        date: {
          earliest,
          latest,
          granularity,
          rule,
          ...(mark === undefined ? {} : { mark }),
          ...(limit === undefined ? {} : { limit }),
        },
        modifiers: [...result.modifiers, modifier.name],
      };
      break;
    }
  }
  return result;
}

/** Days as EDTF writes them, both ends with their mark. */
function meaningAsEdtf({ mark: given, ...days }: Meaning) {
  const mark = given ?? '';
  const { earliest, latest } = days;
  if (earliest === latest)
    return { edtf: `${earliest}${mark}`, earliest, latest, precision: 'day' as const };
  const [first = '', last] = edtfOf(days).split('/');
  const edtf = last === undefined ? `${first}${mark}` : `${first}${mark}/${last}${mark}`;
  return { edtf, earliest, latest, precision: parseEdtf(edtf).precision };
}

/** Whether a date stands before what is told of it, as the label of a paragraph: "OCTOBER 1845: …". */
function isLabel(
  plain: string,
  range: { readonly start: number },
  sentence: Sentence,
  start: number,
  end: number,
): boolean {
  return (
    sentence.at === 0 &&
    start - range.start <= 3 &&
    /^ ?(?::|[–—] |- )/.test(plain.slice(end, end + 3))
  );
}

function isYear({ earliest, latest }: Days): boolean {
  return earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`;
}

/** The days of the posts that carry one, by the paragraphs of each post. */
function postDays(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
  order: DateContext['order'],
): ReadonlyMap<number, IsoDate> {
  const days = new Map<number, IsoDate>();
  const nothing = {
    reference: null,
    tense: null,
    last: null,
    isLastNear: false,
    lent: null,
    year: null,
    remembered: () => null,
    order,
  };
  for (const { rule, parts, sentence: number } of candidates.toReversed()) {
    const sentence = sentences[number];
    if (sentence?.zone !== 'post' || rule.complete?.(parts) !== true) continue;
    const meant: ReturnType<DateRule['mean']> = rule.mean(parts, nothing);
    if (meant === null || meant.earliest !== meant.latest) continue;
    // Upwards to where the post begins.
    for (let index = number; sentences[index]?.zone === 'post'; index -= 1) {
      const block = sentences[index]?.block ?? -1;
      if (days.has(block)) break;
      days.set(block, meant.earliest);
    }
  }
  return days;
}
