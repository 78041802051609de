import type { ActorId } from '../../model/actor.ts';
import { withoutHidden } from '../../model/hidden-characters.ts';
import type { Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { asideBefore, reportStart } from '../clauses/clause-bounds.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import { reacts } from '../clauses/reacted-to.ts';
import { governorOf } from '../clauses/settled.ts';
import { isSubordinate } from '../clauses/subordinate.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { presentBase, speechVerbs } from '../clauses/verb-lexicon.ts';
import { isOfficeHead } from '../names/title-words.ts';
import type { Token } from '../segment/tokens.ts';
import { subjectsOf } from './subjects.ts';
import { namesDay, withoutDates } from './title-without-dates.ts';

/** No title is longer, in code units; one that would be ends with an ellipsis. */
const MAX_DRAFT_TITLE_CODE_UNITS = 110;
/** A title of fewer words tells nothing. */
const MIN_TITLE_WORDS = 4;

const opening =
  /^(?:\d{1,2}[.:]\d{1,2}(?: ?[ap]\.?m\.?)?(?: [-–—])? (?=\p{Lu})|\(?\d{1,2}[.)] (?=\p{Lu}))?(?:(?:(?:yes|no|well)(?=,)|now, therefore|and|but|also|however|meanwhile|separately|then|in addition|earlier|later|just|forward to)\b[, ]*)*/iu;
/** "In Rome, the ministers": what stands before the subject. */
const adverbial =
  /^(?:(?:Therefore|Accordingly|Thus),? in|On|In|At|During|Following|After|Before|From|As|To|Under|By|With|For|Today|Earlier|Recalling|Building)\b[^,]{0,90},\s+(?=\p{Lu}|(?:the|an?|its|his|her|their|both|more|some|senior|officials)\s|\d)/u;
const badStart =
  /^(?!HE\b)(?:of|out|off|away|any|none|into|about|in|on|at|by|for|from|with|to|ahead|and|or|but|which|that|who|whom|whose|where|when|as|he|she|it|they|his|her|their|its|this|these|those)\b/i;

/**
 * What happened in the text's own words: the clause from its subject on, without its date.
 * Where that tells nothing by itself, the sentence.
 */
export function titleOf(
  analysed: AnalysedSentence,
  { group, at, rule }: Anchor,
  nameOf: (id: ActorId) => string | null,
  single: ActorId | null,
  dateAt = -1,
): string {
  const { tokens, sentence, clauseStart } = analysed;
  // "…, and on June 9 the two met": the clause begins after its date.
  const opened =
    rule === 'opens the clause' && dateAt > clauseStart && dateAt + 1 !== group?.first
      ? tokens[dateAt + 1]
      : undefined;
  // "agreed to meet in May": whoever agreed is the subject of what is to come.
  const governor = group?.form === 'infinitive' ? governorOf(analysed.groups, group) : undefined;
  // "They will meet in Rome, the ministry said": what was said is the title.
  const isReport = group !== null && reportStart(analysed, group) !== -1;
  const gaps: Gaps = [];
  const verb = governor?.first ?? group?.first ?? at;
  const from =
    opened?.start ??
    tokens[isReport ? clauseStart : subjectStart(analysed, verb, gaps)]?.start ??
    sentence.start;
  const isNoun =
    group === null &&
    !analysed.groups.some(({ first }) => first < at && (tokens[first]?.start ?? 0) >= from);
  const to = clauseEnd(analysed, group?.last ?? at, dateAt, isNoun);
  const beforeVerb =
    group === null
      ? ''
      : sentence.text.slice(
          from - sentence.start,
          (tokens[group.first]?.start ?? from) - sentence.start,
        );
  if (beforeVerb.length > MAX_SUBJECT_CODE_UNITS) gaps.push(...appositionsBefore(analysed, verb));
  let start = from + adverbialLength(beforeVerb, from, analysed, group);
  const stretches: string[] = [];
  for (const [first, end] of gaps.toSorted(([one], [other]) => one - other)) {
    const [gap, goesOn] = [tokens[first]?.start ?? start, tokens[end]?.start ?? start];
    if (gap > start) stretches.push(withoutDates(analysed, start, gap).trim());
    start = Math.max(start, goesOn);
  }
  const words = tidy([...stretches, withoutDates(analysed, start, to)].join(' '))
    .replace(opening, '')
    // What a day leaves that stood after it; in "In a last effort" nothing did.
    .replace(
      /^(?:On|In|At|During|From|Since|By|Of)(?:, | (?=\p{Ll})(?!least |most ))(?=(\S+))/u,
      (left, next: string) => (sentence.text.includes(left + next) ? left : ''),
    );
  const known = single === null ? null : nameOf(single);
  const named = known === null ? words : words.replace(/^(?:[Hh]e|[Ss]he)\b/, known);
  const title = capital(tidy(named));
  if (isFullTitle(title)) return draftTitle(title);
  const whole = tidy(
    withoutDates(analysed, tokens[clauseStart]?.start ?? sentence.start, sentence.end),
  ).replace(opening, '');
  if (!isBalanced(whole) && /^[“"]/.test(whole)) return draftTitle(capital(tidy(whole.slice(1))));
  if (isFullTitle(capital(whole)) || capital(whole).split(' ').length > 2)
    return draftTitle(capital(whole));
  return draftTitle(capital(tidy(sentence.text))) || 'Untitled';
}

/** "Commencing at 6 p.m., Ann Lee met" */
const startsAt = /^(?:Commencing|Beginning|Starting)\b/;
/** "During her visit to Oslo, Norway, for the fair (WEF), Ann Lee met": the last phrase before the subject is no name beside it. */
const asidesBefore =
  /(?:^|, )\(?(?:for|in|on|at|with|to|from|after|before|during|local|commencing|\p{L}+ time)\b[^,]*,\s+$/iu;

/**
 * How long the phrases are that open a clause, before its subject where one is named; no comma within
 * a name ends them: "At the invitation of the Minister, Ann Lee, they met".
 */
function adverbialLength(
  words: string,
  from: number,
  analysed: AnalysedSentence,
  group: VerbGroup | null,
): number {
  // What stands behind a day at the start of the sentence begins small: "On Monday, from 7 p.m., they".
  const lead = /^,\s*/.exec(words)?.[0].length ?? 0;
  const opens = lead > 0 ? capital(words.slice(lead)) : words;
  const phrase = adverbial.exec(opens)?.[0].length ?? 0;
  const length = phrase === 0 ? 0 : lead + phrase;
  const subject =
    group === null || !(phrase > 0 || startsAt.test(opens))
      ? undefined
      : subjectsOf(analysed, group).find(({ kind }) => kind === 'person');
  const before = subject === undefined ? '' : words.slice(0, subject.start - from);
  if (before.length > length && asidesBefore.test(before)) return before.length;
  if (length === 0) return 0;
  const isAcross = ({ start, end }: Span) => start < from + length && from + length < end;
  const inside =
    analysed.mentions.find(isAcross) ??
    analysed.tokens.find((token) => token.date && isAcross(token));
  if (inside === undefined) return length;
  const rest = words.slice(inside.end - from);
  return rest.startsWith(',') ? inside.end - from + 1 : 0;
}

function isFullTitle(title: string): boolean {
  return title.split(' ').length >= MIN_TITLE_WORDS && !badStart.test(title) && isBalanced(title);
}

function isBalanced(title: string): boolean {
  const count = (mark: string) => title.split(mark).length - 1;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}

/** A subject longer than this leaves no room for what was done, in code units. */
const MAX_SUBJECT_CODE_UNITS = 60;

/** "X, a member of the Committee, and Y, the envoy to Z, met": what only says who they are. */
function appositionsBefore({ tokens, mentions, groups }: AnalysedSentence, verb: number): Gaps {
  const found: Gaps = [];
  let close = -1;
  for (let index = verb - 1; index > 0; index -= 1) {
    if (groups.some(({ form, last }) => form === 'finite' && last === index)) break;
    if (tokens[index]?.text !== ',') continue;
    const isOpening =
      (/^(?:an?|the)$/.test(tokens[index + 1]?.lower ?? '') || isOfficeHead(tokens[index + 1])) &&
      !mentions.some(({ first, kind }) => first === index + 1 && kind === 'person') &&
      (tokens[index - 1]?.text === ')' || mentions.some(({ last }) => last === index - 1));
    // The comma goes with it before "and", and before the verb and its day.
    const isLast = tokens.slice(close + 1, verb).every(({ kind }) => kind === 'date');
    if (isOpening && close !== -1)
      found.push([index, isLast || tokens[close + 1]?.lower === 'and' ? close + 1 : close]);
    // What is apposed may have commas of its own.
    if (isOpening || close === -1 || tokens[index + 1]?.lower === 'and') close = index;
  }
  return found;
}

/** Stretches of tokens that a title leaves out, the end not included: what stands between a subject and its verb. */
type Gaps = [from: number, to: number][];

/** The token with which the clause of a verb begins; what stands between its subject and the verb comes to `gaps`. */
function subjectStart(analysed: AnalysedSentence, verb: number, gaps: Gaps): number {
  const { tokens, groups, clauseStart, mentions } = analysed;
  // "spoke during Ann Lee’s visit to Oslo": it is told from whose it is.
  const owner = groups.some(({ first, last }) => first <= verb && verb <= last)
    ? undefined
    : mentions.find(
        ({ isPossessive, last }) => isPossessive && last < verb && verb - last <= MAX_TO_OWNED,
      );
  if (owner !== undefined && !groups.some(({ first }) => first > owner.last && first < verb)) {
    const beside = mentions.find(({ last }) => last === owner.first - 2);
    const start =
      beside !== undefined && tokens[owner.first - 1]?.lower === 'and' ? beside.first : owner.first;
    return tokens[start - 1]?.lower === 'the' ? start - 1 : start;
  }
  const aside = asideBefore(analysed, verb);
  if (aside !== null) gaps.push([aside.from, aside.to + 1]);
  let index = (aside?.from ?? verb) - 1;
  const relative = tokens.findLastIndex(
    ({ lower }, at) => at < verb && at >= verb - 3 && /^(?:who|which)$/.test(lower),
  );
  // "X, who visited Y in May, said": it is X who visited.
  if (relative > clauseStart + 1 && tokens[relative - 1]?.text === ',') {
    const isPerson = tokens[relative]?.lower === 'who';
    const who = mentions.findLast(
      ({ last, kind }) => last < relative && last > relative - MAX_TO_RELATIVE && kind === 'person',
    );
    if (isPerson && who !== undefined) {
      gaps.push([who.last + 1, verb]);
      return who.first;
    }
    const object = groups.findLast(({ last }) => last < relative)?.last ?? relative;
    // "took stock of talks on a treaty, which enters into force": what does is not said without "which".
    if (
      isPerson ||
      !tokens.slice(object, relative).some(({ lower }) => /^(?:of|on|for|in)$/.test(lower))
    )
      gaps.push([relative - 1, verb]);
    index = relative - 2;
  }
  // "for hosting the exercise, which begins": of a relative clause the nearest verb's object is the subject.
  const isRelative = /^wh(?:ich|o)$/.test(tokens[verb - 1]?.lower ?? '');
  const governor = groups.findLast(
    ({ last, form }) => last <= index && (form === 'finite' || isRelative),
  );
  // "including the men taken in May": whoever stands before the participle alone.
  const isApposed =
    tokens[verb - 1]?.kind === 'word' &&
    groups.some(({ first, form }) => first === verb && form === 'participle');
  while (
    index > clauseStart &&
    index !== governor?.last &&
    !/^[;|:]$/.test(tokens[index]?.text ?? '') &&
    !(isApposed && opensNoun.test(`${tokens[index - 1]?.lower} ${tokens[index]?.lower}`))
  ) {
    // "since then (they also met in May)": what stands in brackets begins there.
    if (tokens[index]?.text === '(' && !tokens.slice(index, verb).some(({ text }) => text === ')'))
      return index + 1;
    index -= 1;
  }
  if (index <= clauseStart) return clauseStart;
  if (index !== governor?.last) return index + 1;
  // "The talks took place within the plan, which was signed in May"
  if (governor.base === 'take' && tokens[index + 1]?.lower === 'place')
    return subjectStart(analysed, governor.first, gaps);
  // "Envoys, after days of fights that killed many, held talks": the comma closes what stood beside.
  const isMain = (group: VerbGroup) => !isSubordinate(tokens, groups, group, clauseStart - 1);
  if (
    tokens[verb - 1]?.text === ',' &&
    !groups.some((group) => group.form === 'finite' && group.first < verb && isMain(group))
  )
    return clauseStart;
  // "X met Y and was due to leave": who met is the subject of both.
  if (/^(?:and|but|or|then)$/.test(tokens[verb - 1]?.lower ?? '')) {
    // Each of its own day: the other is no part of this; "will visit X and attend Y" share their helper.
    if (hasDate(tokens, index, verb) && hasDate(tokens, verb, tokens.length)) {
      const { first, head } = governor;
      const last = tokens[first - 1]?.lower === 'last' ? first - 1 : first;
      gaps.push([presentBase(tokens[verb]?.lower ?? '') === null ? last : head, verb]);
    }
    return subjectStart(analysed, governor.first, gaps);
  }
  const between = tokens.slice(index + 1, verb);
  // "condemned the attack that took place", "welcomed in May the adoption of": the thing is the subject.
  const thing = tokens[verb - 1]?.lower === 'that' ? verb - 2 : verb;
  const isThing = thing === verb - 2 || !groups.some(({ first }) => first === verb);
  if (reacts.test(governor.base) && isThing && kindOfNoun(tokens[thing]?.lower ?? '') !== null)
    return Math.max(
      index + 1,
      tokens.findLastIndex(({ lower }, at) => at < thing && /^(?:the|an?)$/.test(lower)),
    );
  // "left Oslo, concluding her visit"
  const beside = groups.find(
    ({ first, last, form }) =>
      form === 'gerund' && first > index && last < verb && tokens[first - 1]?.text === ',',
  );
  if (beside !== undefined && !groups.some(({ first }) => first === verb)) return beside.first;
  const isNoun = !groups.some(({ first }) => first === verb);
  const behind = isNoun ? index + 1 + between.findLastIndex(standsBefore) : index;
  const other = isNoun ? (groups.findLast(({ last }) => last < verb)?.last ?? index) : index;
  // "thanked him for efforts to help organise the talks": the noun alone is told.
  if (other > behind)
    return tokens.findIndex(({ lower }, at) => at > other && (at === verb || articles.test(lower)));
  // "called the plan thin in an interview": a noun behind a preposition is told with its verb.
  if (/^(?:in|at|during|on)$/.test(tokens[behind]?.lower ?? ''))
    return subjectStart(analysed, governor.first, gaps);
  // "the results of the talks"
  if (behind > index) return behind + 1;
  // "said on Monday that the port would open": what was said is the title.
  // "cut short their summit": what the verb takes with it does not begin the title.
  if (
    isNoun &&
    /^(?:short|off|up|out|down|back|over)$/.test(between[0]?.lower ?? '') &&
    /^(?:the|an?|his|her|its|their)$/.test(between[1]?.lower ?? '')
  )
    return subjectStart(analysed, governor.first, gaps);
  const that = between.findLastIndex(({ lower }) => lower === 'that');
  if (
    that !== -1 &&
    that < between.length - 1 &&
    (speechVerbs.has(governor.base) || governor.base === 'agree')
  )
    return index + 2 + that;
  // "will sign it when they meet": what stands before "when" is the other verb's.
  const when = between.findIndex(
    ({ lower }, at) =>
      /^(?:when|after|before|while|where|since|until)$/.test(lower) ||
      // "came the same week that they met"
      (lower === 'that' && /^(?:day|week|month|year)$/.test(between[at - 1]?.lower ?? '')),
  );
  if (when !== -1) return index + 2 + when;
  // "They established relations, and a treaty was signed": a clause of its own.
  const joint = between.findLastIndex(
    ({ lower }, at) => /^(?:and|but)$/.test(lower) && between[at - 1]?.text === ',',
  );
  return index + 1 + (joint === -1 ? 0 : joint + 1);
}

const articles = /^(?:the|an?|his|her|its|their|our|this)$/;

/** Whether a word has what comes after it stand for itself: a preposition, or "and" before an article. */
function standsBefore({ lower }: Token, index: number, all: readonly Token[]): boolean {
  return lower === 'and'
    ? articles.test(all[index + 1]?.lower ?? '')
    : /^(?:in|at|during|on|for|of|about|after|following|from)$/.test(lower);
}

/** How far behind its owner a noun may stand, in tokens. */
const MAX_TO_OWNED = 4;

/** What parts a noun from the words before it: "after the talks held", "ahead of a summit planned". */
const opensNoun = / (?:,|including|after|before|at|during|despite|following)$|^ahead of$/;

/** How far before "who" the name may stand of whom it is said, in tokens. */
const MAX_TO_RELATIVE = 12;

function hasDate(tokens: AnalysedSentence['tokens'], after: number, before: number): boolean {
  return tokens.some(({ kind }, index) => kind === 'date' && index > after && index < before);
}

function clauseEnd(
  analysed: AnalysedSentence,
  from: number,
  dateAt: number,
  isNoun: boolean,
): number {
  const { tokens, sentence, groups } = analysed;
  for (let index = from + 1; index < tokens.length; index += 1) {
    const { text = '', start = sentence.end } = tokens[index] ?? {};
    if (/^[;|]$/.test(text)) return start;
    const next = groups.find(({ first }) => first > index);
    const isComma = /^[,–—]$/.test(text) && !namesDay.test(tokens[index - 2]?.lower ?? '');
    // "welcomed Ann Lee’s visit and agreed": the second verb is another’s.
    if (isNoun && /^(?:and|but)$/.test(text) && next?.first === index + 1 && next.form === 'finite')
      return start;
    // "met X on Monday and flew home on Tuesday", "and in October 1987 it was": an act of another day.
    if (
      next?.form === 'finite' &&
      dateAt < index &&
      /^(?:and|but)$/.test(text) &&
      hasDate(tokens, index, tokens.length) &&
      (text === 'but' || next.first === index + 1 || hasDate(tokens, index, index + 3))
    )
      return start;
    // "since then (they also met there)": what stands in brackets ends there.
    if (text === ')' && !tokens.slice(from, index).some((token) => token.text.includes('(')))
      return start;
    // "X, who visited Y in May, said": there the relative clause ends.
    if (
      isComma &&
      (/^(?:which|where|who|while|although|as|after|whose|when)$/.test(
        tokens[index + 1]?.lower ?? '',
      ) ||
        (next?.first === index + 1 && (asideBefore(analysed, next.first)?.from ?? from) < from))
    )
      return start;
  }
  return sentence.end;
}

function tidy(words: string): string {
  return (
    words
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:!?)”])/g, '$1')
      .replace(/^[\s,;:–—|)\]•*-]+|[\s,;:–—|(*-]+$/g, '')
      // "in Washington, D.C.": the stop is of the abbreviation.
      .replace(/(?<!\.|\.\p{Lu})\.$|(?<=\.\p{Lu}\.)\.$/u, '')
      .replace(/,(?: and)?\s*,/g, ',')
      .replace(/,? (?:of|in|on|by|for|from|since|until|before|between|during|at|and|and then)$/, '')
      .trim()
  );
}

/** Words as the title of a draft: all of them to be seen, and no more than a line or two. */
export function draftTitle(words: string): string {
  const title = withoutHidden(words);
  if (title.length <= MAX_DRAFT_TITLE_CODE_UNITS) return title;
  const space = title.lastIndexOf(' ', MAX_DRAFT_TITLE_CODE_UNITS - 1);
  return `${title.slice(0, space > 40 ? space : MAX_DRAFT_TITLE_CODE_UNITS - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
