import { distance } from 'fastest-levenshtein';
import type { Filter } from '../../../../src/explore/filter/filter.ts';
import type { SearchAnswer } from '../../../../src/explore/search/answers.ts';
import { foundFieldsOf } from '../../../../src/explore/search/found-fields.ts';
import { type QueryTerm, readQuery } from '../../../../src/explore/search/query.ts';
import { sourcesToSearch } from '../../../../src/explore/search/source-search.ts';
import type { Search, WordMeaning } from '../../../../src/explore/search/word-meaning.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';
import type { SourceHead } from '../../../../src/model/source.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';
import { searchParagraphs } from '../../../../src/search-index/search-paragraphs.ts';
import { type WordForm, wordForms } from '../../../../src/search-index/words.ts';

/**
 * What a search finds, defined text by text and without an index: slow, and what the index is
 * held against.
 */

type Texts = readonly (readonly WordForm[])[];

/** The events that meet a query, and what it means among their words. */
export function plainSearch(timeline: PublishedTimeline, query: string): SearchAnswer {
  const nothing = { query, search: [], taken: [], likeliest: [], carried: false };
  if (readQuery(query).length === 0) return { ...nothing, mask: null };
  const fieldsOf = foundFieldsOf(timeline);
  const textsOf = (event: TimelineEvent, around: boolean): Texts =>
    fieldsOf(event)
      .filter(({ kind }) => (kind === 'source') === around)
      .map(({ text }) => wordForms(text));
  const documents = timeline.events.map((event) => ({
    within: textsOf(event, false),
    around: textsOf(event, true),
  }));
  const words = new Set(
    documents.flatMap(({ within, around }) =>
      [...within, ...around].flat().map(({ plain }) => plain),
    ),
  );
  const search = plainMeaning(words, query);
  const meets = (term: Search[number][number]): readonly boolean[] => {
    const said = documents.map(({ within }) =>
      within.some((text) => placesOf(text, term).length > 0),
    );
    if (said.includes(true)) return said;
    return documents.map(({ around }) => around.some((text) => placesOf(text, term).length > 0));
  };
  const groups = search.map((terms) => terms.map(meets));
  const mask = Uint8Array.from(documents, (_, row) =>
    Number(groups.every((terms) => terms.some((found) => found[row]))),
  );
  return { ...nothing, search, mask };
}

function plainMeaning(words: ReadonlySet<string>, query: string): Search {
  const exactly = (word: string): WordMeaning => ({ kind: 'words', words: new Set([word]) });
  const meaningOf = (term: QueryTerm): readonly WordMeaning[] => {
    if (term.kind === 'phrase') {
      return term.words.map((word, at) =>
        term.open && at === term.words.length - 1 ? { kind: 'beginning', word } : exactly(word),
      );
    }
    const { word } = term;
    if ([...words].some((each) => each.startsWith(word))) return [{ kind: 'beginning', word }];
    return [{ kind: 'words', words: new Set([...words].filter((each) => isSlip(word, each))) }];
  };
  return readQuery(query).map((terms) => terms.map((term) => ({ term, words: meaningOf(term) })));
}

/** One letter in words of four to seven, two in longer ones, none in the first; or two neighbours changed places. */
function isSlip(typed: string, word: string): boolean {
  if (typed.length < 4 || /\p{N}/u.test(typed)) return false;
  const swapped = Array.from({ length: typed.length - 1 }, (_, at) => {
    const [one = '', other = ''] = [typed[at], typed[at + 1]];
    return typed.slice(0, at) + other + one + typed.slice(at + 2);
  });
  if (swapped.includes(word)) return true;
  if (typed[0] !== word[0] || (typed.length === 4 && word.length === 4)) return false;
  return distance(typed, word) <= (typed.length < 8 ? 1 : 2);
}

function isMeant(meaning: WordMeaning | undefined, { plain }: WordForm): boolean {
  if (meaning?.kind === 'beginning') return plain.startsWith(meaning.word);
  return meaning?.words.has(plain) ?? false;
}

/** The first place of each passage that meets a term, and the one after its last. */
function placesOf(
  forms: readonly WordForm[],
  { words }: Search[number][number],
): readonly { readonly from: number; readonly to: number }[] {
  const ends = (from: number, at: number): readonly number[] => {
    if (at === words.length) return [from];
    return forms
      .filter((form) => form.place === from && isMeant(words[at], form))
      .flatMap(({ place, places }) => ends(place + places, at + 1));
  };
  const starts = [...new Set(forms.map(({ place }) => place))];
  return starts.flatMap((from) => ends(from, 0).map((to) => ({ from, to })));
}

/** `source ¶number quoted`, of all paragraphs that meet the words of a filter, in their order. */
export function plainParagraphs(
  { sources }: PublishedTimeline,
  shown: readonly TimelineEvent[],
  textOf: (source: SourceHead) => string,
  filter: Filter,
): readonly string[] {
  const paragraphs = sources.flatMap((source) =>
    searchParagraphs(textOf(source), source.zones).map((paragraph) => {
      const text = textOf(source).slice(paragraph.start, paragraph.end);
      return { source, ...paragraph, forms: wordForms(text) };
    }),
  );
  const words = new Set(paragraphs.flatMap(({ forms }) => forms.map(({ plain }) => plain)));
  const search = plainMeaning(words, filter.query);
  const admitted = new Set(sourcesToSearch(sources, filter));
  const excerpts = shown.flatMap((event) => event.excerpts);
  return paragraphs
    .filter(
      ({ source, forms }) =>
        admitted.has(source) &&
        search.length > 0 &&
        search.every((terms) => terms.some((term) => placesOf(forms, term).length > 0)),
    )
    .map(({ source, number, start, end, forms }) => {
      const places = new Set<number>();
      const ties = new Set<number>();
      for (const { from, to } of search.flat().flatMap((term) => placesOf(forms, term))) {
        for (let place = from; place < to; place += 1) {
          places.add(place);
          if (place > from) ties.add(place);
        }
      }
      // A passage begins at a place that is found and that no passage has in its middle.
      const count = [...places].filter((place) => !ties.has(place)).length;
      const isQuoted = excerpts.some(
        (each) =>
          each.source === source.id &&
          forms.some(
            (form) =>
              form.places === 1 &&
              places.has(form.place) &&
              each.start < start + form.end &&
              start + form.start < each.end,
          ),
      );
      return {
        line: `${source.id} ¶${number}${isQuoted ? ' quoted' : ''}`,
        isQuoted,
        weight: count / Math.sqrt(end - start + 600),
      };
    })
    .sort((a, b) => Number(a.isQuoted) - Number(b.isQuoted) || b.weight - a.weight)
    .map(({ line }) => line);
}
