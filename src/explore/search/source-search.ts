import type { Source, SourceHead } from '../../model/source.ts';
import { searchParagraphs } from '../../search-index/search-paragraphs.ts';
import { wordForms } from '../../search-index/words.ts';
import type { Filter } from '../filter/filter.ts';
import type { FoundSpan } from '../text/find-in-text.ts';
import { type LinkedPassage, linkTo } from '../text/passage-link.ts';
import type { FoundParagraphs } from './index-search.ts';
import { readQuery } from './query.ts';
import { spansMeeting } from './search-terms.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { meaningAmong, type Search, searchFor } from './word-meaning.ts';

/** A paragraph of a source as its reader is shown it. */
export type FoundPassage = {
  readonly snippet: Snippet;
  /** From the first found word of the snippet to the last. */
  readonly passage: LinkedPassage;
};

/** What is shown of a paragraph that begins at an offset of its source's text. */
export function passageIn(paragraph: string, start: number, search: Search): FoundPassage {
  const found = spansMeeting(paragraph, search);
  const snippet = snippetOf(paragraph, found);
  const within = found.filter((span) => span.start >= snippet.start && span.end <= snippet.end);
  const from = within[0]?.start ?? 0;
  const passage = linkTo(start + from, paragraph.slice(from, within.at(-1)?.end ?? from));
  return { snippet, passage };
}

/** What was found in the texts of sources, and in which. */
export type ParagraphsOfSources = {
  readonly found: FoundParagraphs;
  /** As `found` numbers them. */
  readonly sources: readonly SourceHead[];
  /** How many were searched. */
  readonly searched: number;
};

/** A source with its text. */
export type SearchedText = { readonly source: Source; readonly text: string };

/** Where a source says any of what was searched for, whichever of its paragraphs that is. */
export function spansInSource({ source, text }: SearchedText, typed: string): readonly FoundSpan[] {
  const query = readQuery(typed);
  if (query.length === 0) return [];
  const paragraphs = searchParagraphs(text, source.zones).map(({ start, end }) => ({
    start,
    text: text.slice(start, end),
  }));
  const words = new Set(
    paragraphs.flatMap((each) => wordForms(each.text).map(({ plain }) => plain)),
  );
  const search = searchFor(query, (word) => meaningAmong(words, word));
  return paragraphs.flatMap((paragraph) =>
    spansMeeting(paragraph.text, search).map((span) => ({
      start: paragraph.start + span.start,
      end: paragraph.start + span.end,
    })),
  );
}

/** The sources whose texts are searched: those the filter asks for and does not rule out. */
export function sourcesToSearch(
  sources: readonly SourceHead[],
  { sources: wanted, without }: Filter,
): readonly SourceHead[] {
  const chosen = new Set(wanted);
  const unwanted = new Set(without.flatMap(({ facet, id }) => (facet === 'sources' ? id : [])));
  return sources.filter(({ id }) => (chosen.size === 0 || chosen.has(id)) && !unwanted.has(id));
}
