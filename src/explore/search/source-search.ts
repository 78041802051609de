import type { TimelineEvent } from '../../model/event.ts';
import { contentParagraphs, type Source, type SourceHead } from '../../model/source.ts';
import type { Offset } from '../../model/span.ts';
import type { Filter } from '../filter/filter.ts';
import type { FoundSpan } from '../text/find-in-text.ts';
import { type LinkedPassage, linkTo } from '../text/passage-link.ts';
import { readQuery } from './query.ts';
import { documentsMeeting, searchFor, spansMeeting } from './search-terms.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { speltWords, type WordIndex, wordIndex } from './word-index.ts';
import { wordsIn } from './words.ts';

type SourceParagraph = {
  readonly source: Source;
  /** From 1, as quotes are numbered. */
  readonly number: number;
  readonly start: Offset;
  readonly text: string;
};

/** The words of whole sources, paragraph by paragraph. */
type SourceIndex = {
  readonly words: WordIndex;
  readonly paragraphs: readonly SourceParagraph[];
};

/** A paragraph of a source that says what was searched for. */
export type FoundPassage = {
  readonly source: Source;
  readonly paragraph: number;
  readonly snippet: Snippet;
  /** From the first found word of the snippet to the last. */
  readonly passage: LinkedPassage;
  /** Whether one of the events shown rests on these words. */
  readonly quoted: boolean;
};

/** A source with its text. */
export type SearchedText = { readonly source: Source; readonly text: string };

/** What a source says itself is searched; notices, comments and captions are not. */
export function sourceIndex(texts: readonly SearchedText[]): SourceIndex {
  const paragraphs = texts.flatMap(({ source, text }) =>
    contentParagraphs(text, source.zones).map(({ start, end }, at) => {
      return { source, number: at + 1, start, text: text.slice(start, end) };
    }),
  );
  return { words: wordIndex(paragraphs.map(({ text }) => speltWords(text))), paragraphs };
}

/**
 * The paragraphs in which a query is met: what the events shown do not quote first, then
 * where it is said oftener for the paragraph's length, then in the order of the sources.
 */
export function searchSources(
  { words, paragraphs }: SourceIndex,
  typed: string,
  events: readonly TimelineEvent[],
): readonly FoundPassage[] {
  const search = searchFor(words, readQuery(typed));
  const numbers = documentsMeeting(words, search, (number, around) =>
    around ? [] : [wordsIn(paragraphs[number]?.text ?? '')],
  );
  const excerpts = events.flatMap((event) => event.excerpts);
  const passages = [...(numbers ?? [])]
    .sort((a, b) => a - b)
    .flatMap((number) => paragraphs[number] ?? [])
    .map(({ source, number, start, text }) => {
      const found = spansMeeting(text, search);
      const snippet = snippetOf(text, found);
      const within = found.filter((span) => span.start >= snippet.start && span.end <= snippet.end);
      const from = within[0]?.start ?? 0;
      const passage = linkTo(start + from, text.slice(from, within.at(-1)?.end ?? from));
      const quoted = excerpts.some(
        (each) => each.source === source.id && each.start < passage.end && passage.start < each.end,
      );
      const weight = found.length / Math.sqrt(text.length + 600);
      return { weight, found: { source, paragraph: number, snippet, passage, quoted } };
    });
  return passages
    .sort((a, b) => Number(a.found.quoted) - Number(b.found.quoted) || b.weight - a.weight)
    .map(({ found }) => found);
}

/** Where a source says any of what was searched for, whichever of its paragraphs that is. */
export function spansInSource(source: SearchedText, typed: string): readonly FoundSpan[] {
  const { words, paragraphs } = sourceIndex([source]);
  const search = searchFor(words, readQuery(typed));
  return paragraphs.flatMap(({ text, start }) =>
    spansMeeting(text, search).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

/** About two million characters: what a reader's device fetches and indexes without a wait. */
const MAX_SEARCHED_CHARACTERS = 2_000_000;

/**
 * The sources whose texts are searched: those the filter asks for and does not rule out, in
 * their order, as many as can be fetched; at least one.
 */
export function sourcesToSearch<Text extends SourceHead>(
  sources: readonly Text[],
  { sources: wanted, without }: Filter,
  most = MAX_SEARCHED_CHARACTERS,
): readonly Text[] {
  const admitted = sources.filter(
    ({ id }) =>
      (wanted.length === 0 || wanted.includes(id)) &&
      !without.some((each) => each.facet === 'sources' && each.id === id),
  );
  let room = most;
  return admitted.filter(({ length }, at) => {
    room -= length;
    return at === 0 || room >= 0;
  });
}
