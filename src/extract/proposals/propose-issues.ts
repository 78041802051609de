import { slug } from '../../model/slug.ts';
import { countryOf } from '../names/countries.ts';
import type { NamedIssue } from '../registers.ts';
import { subjects } from './subjects.ts';
import type { TermSurvey } from './survey-terms.ts';
import type { TextSurvey } from './survey-text.ts';
import { generalNouns } from './topic-words.ts';

/** More issues would be a list to be read rather than a choice. */
const MAX_SUBJECTS = 12;
/** Of the terms that the texts themselves bring: places, things with a name, things without. */
const MAX_PLACES = 4;
const MAX_NAMED = 3;
const MAX_TERMS = 5;
/** In a text that stands alone a term recurs where it stands so often. */
const MIN_ALONE = 3;
/** In how many of the texts that name it a country has to be what they speak about. */
const MIN_TOPIC_SHARE = 0.25;

/** The same of a single word without a name, which may mean anything. */
const MIN_TERM_SHARE = 0.4;
/** A word is but the end of a longer term where that stands in such a share of its texts. */
const MIN_LONGER_SHARE = 0.5;
/** In fewer texts than these a name that two of them have is telling. */
const FEW_TEXTS = 10;

/** Of so many texts one name that more than such a share of them has is their common subject. */
const MIN_FOR_ALL = 5;
const MAX_NAMED_SHARE = 0.6;
/** How often a text has a word that it is about, on average. */
const MIN_COUNT_EVERYWHERE = 1.5;

/** A term of a whole folder: in how many texts, in how many of them as a topic. */
type FolderTerm = Omit<TermSurvey, 'asTopic'> & {
  readonly texts: number;
  readonly asTopic: number;
};

/**
 * Proposes issues for texts of which nothing is known: subjects that recur in them, and terms of
 * their own that do. `ownCountries` are those whose people act in the texts.
 */
export function proposeIssues(
  surveys: readonly TextSurvey[],
  ownCountries: ReadonlySet<string>,
): readonly NamedIssue[] {
  const least = surveys.length > 1 ? Math.max(2, Math.ceil(surveys.length / 60)) : 1;
  const lowerCase = new Set(surveys.flatMap(({ lowerCase: words }) => [...words]));
  const terms = folderTerms(surveys).filter(
    (each) => each.texts >= least && (each.asTopic > 0 || isEverywhere(each, surveys.length)),
  );
  const recurring = subjectsOf(surveys, least).slice(0, MAX_SUBJECTS);
  const taken = new Set(recurring.flatMap(({ terms: own }) => own.map(plain)));
  const isFree = ({ term }: FolderTerm) => !isTaken(term, taken);
  const places = placesOf(terms, ownCountries).slice(0, MAX_PLACES);
  const ends = endsOfLonger(terms);
  const free = terms
    .filter((each) => !each.isCountry && !ends.has(each) && isFree(each))
    .sort(byWeight);
  // What nearly every text names is what the timeline is about, and parts nothing.
  const most = surveys.length < MIN_FOR_ALL ? surveys.length : surveys.length * MAX_NAMED_SHARE;
  const named = distinctTerms(
    free.filter(
      (each) => each.texts <= most && isProperName(each, lowerCase, surveys.length < FEW_TEXTS),
    ),
  );
  const common = distinctTerms(free.filter((each) => isCommonTerm(each, least, surveys.length)));
  const proposed = [
    ...recurring,
    ...places,
    ...named.slice(0, MAX_NAMED).map(issueOf),
    ...common.slice(0, MAX_TERMS).map(issueOf),
  ];
  return [...new Map(proposed.map((each) => [each.issue.id, each])).values()];
}

function subjectsOf(surveys: readonly TextSurvey[], least: number): readonly NamedIssue[] {
  const texts = new Map<string, number>();
  for (const { subjects: counts } of surveys)
    for (const [id, count] of counts)
      if (surveys.length > 1 || count >= MIN_ALONE) texts.set(id, (texts.get(id) ?? 0) + 1);
  return subjects
    .filter(({ issue }) => (texts.get(issue.id) ?? 0) >= least)
    .sort((a, b) => (texts.get(b.issue.id) ?? 0) - (texts.get(a.issue.id) ?? 0));
}

function folderTerms(surveys: readonly TextSurvey[]): readonly FolderTerm[] {
  const found = new Map<string, { -readonly [Key in keyof FolderTerm]: FolderTerm[Key] }>();
  for (const { terms } of surveys) {
    for (const { term, written, count, asTopic, isCountry } of terms) {
      if (surveys.length === 1 && count < MIN_ALONE) continue;
      const country = isCountry ? countryOf(written)?.name : undefined;
      const key = country ?? singular(term);
      const known = found.get(key) ?? { term, written, isCountry, count: 0, texts: 0, asTopic: 0 };
      known.count += count;
      known.texts += 1;
      if (asTopic > 0) known.asTopic += 1;
      if (written === term) known.written = written;
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** Countries that texts speak about rather than through: what is said on "Ukraine". */
function placesOf(
  terms: readonly FolderTerm[],
  ownCountries: ReadonlySet<string>,
): readonly NamedIssue[] {
  return terms
    .filter(({ isCountry, asTopic, texts, written }) => {
      const share = asTopic / texts;
      const isOwn = ownCountries.has(countryOf(written)?.name ?? '');
      return isCountry && asTopic > 1 && !isOwn && share >= MIN_TOPIC_SHARE;
    })
    .sort(byWeight)
    .flatMap(({ written }) => {
      const country = countryOf(written);
      if (country === undefined) return [];
      const { name, also } = country;
      return [{ issue: { id: slug(name), label: name }, terms: [name, ...also] }];
    });
}

const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Something with a name of its own that is nobody's: `Gaza`, `AUKUS`, `Diego Garcia`. */
function isProperName(
  { written, term, texts, asTopic }: FolderTerm,
  lowerCase: ReadonlySet<string>,
  isFew: boolean,
): boolean {
  const words = term.split(' ');
  if (written === term || words.some((word) => calendar.test(word))) return false;
  if (/s$/.test(term) && countryOf(written.slice(0, -1)) !== undefined) return false;
  const isAllCapitals = written.split(' ').every((word) => /^\p{Lu}/u.test(word));
  // "Back", "War": a word that also stands in small letters has its capital from a title.
  return (
    isAllCapitals &&
    words.some((word) => !lowerCase.has(word)) &&
    (texts > 2 || asTopic > 1 || isFew)
  );
}

/** Something without a name: two words that recur, or one of which the texts say that they are about it. */
function isCommonTerm(
  { written, term, count, texts, asTopic }: FolderTerm,
  least: number,
  all: number,
): boolean {
  if (written !== term) return false;
  if (term.includes(' ')) return asTopic > 0 && texts >= least;
  return (asTopic > 2 && asTopic / texts >= MIN_TERM_SHARE) || isEverywhere({ texts, count }, all);
}

/** Whether most of many texts have a word again and again: news of a merger does not say that it is about it. */
function isEverywhere({ texts, count }: Pick<FolderTerm, 'texts' | 'count'>, all: number): boolean {
  return (
    all >= MIN_FOR_ALL && texts >= all * MAX_NAMED_SHARE && count >= texts * MIN_COUNT_EVERYWHERE
  );
}

/** Whether a subject has a term already: as it is, with an adjective, or with a noun that adds nothing. */
function isTaken(term: string, taken: ReadonlySet<string>): boolean {
  const words = term.split(' ');
  return words.some((_, first) =>
    words.some((__, last) => {
      const part = words.slice(first, last + 1).join(' ');
      if (last < first || !(taken.has(part) || taken.has(singular(part)))) return false;
      return words.slice(last + 1).every((word) => generalNouns.has(word));
    }),
  );
}

/** Words alone that stand mostly at the end of a longer term: `wall`, where texts speak of the `flood wall`. */
function endsOfLonger(terms: readonly FolderTerm[]): ReadonlySet<FolderTerm> {
  const longer = terms.filter(({ term }) => term.includes(' '));
  return new Set(
    terms.filter(
      ({ term, texts }) =>
        !term.includes(' ') &&
        longer.some(
          (each) => each.term.endsWith(` ${term}`) && each.texts >= texts * MIN_LONGER_SHARE,
        ),
    ),
  );
}

/** Of terms that hold one another the first: `steel tariffs` and `tariffs` are one. */
function distinctTerms(terms: readonly FolderTerm[]): readonly FolderTerm[] {
  const kept: FolderTerm[] = [];
  for (const each of terms)
    if (!kept.some(({ term }) => holdsWord(term, each.term) || holdsWord(each.term, term)))
      kept.push(each);
  return kept;
}

/** More telling first: as a topic, then in more texts, longer, by its letters. */
function byWeight(a: FolderTerm, b: FolderTerm): number {
  const weight = ({ asTopic, texts, term }: FolderTerm) =>
    (2 * asTopic + texts) * (term.includes(' ') ? 1.5 : 1);
  return weight(b) - weight(a) || (a.term < b.term ? -1 : 1);
}

function issueOf({ written }: FolderTerm): NamedIssue {
  const label = written.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  const other = written.endsWith('s') ? singular(written) : `${written}s`;
  const isName = written !== written.toLowerCase();
  return { issue: { id: slug(label), label }, terms: isName ? [label] : [label, other] };
}

function singular(term: string): string {
  return /(?:ss|us|is|ics)$/.test(term) ? term : term.replace(/ies$/, 'y').replace(/s$/, '');
}

function holdsWord(text: string, word: string): boolean {
  return ` ${singular(text)} `.includes(` ${singular(word)} `);
}

function plain(term: string): string {
  return term.toLowerCase();
}
