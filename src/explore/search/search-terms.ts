import { type WordForm, wordForms } from '../../search-index/words.ts';
import type { FoundSpan } from '../text/find-in-text.ts';
import { isMeant, type Search, type SearchTerm } from './word-meaning.ts';

/** Where a text says what was searched for, in its order; what overlaps is one span. */
export function spansMeeting(text: string, search: Search): readonly FoundSpan[] {
  if (search.length === 0) return [];
  const forms = wordForms(text);
  return mergedSpans(search.flat().flatMap((term) => spansOf(forms, term)));
}

/** In their order; those that overlap are one. */
function mergedSpans(spans: readonly FoundSpan[]): readonly FoundSpan[] {
  const merged: FoundSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** Where a term is met: each of its words begins at the place after those of the one before. */
function spansOf(forms: readonly WordForm[], { words: wanted }: SearchTerm): readonly FoundSpan[] {
  const [first, ...others] = wanted;
  if (first === undefined) return [];
  let spans = forms
    .filter(({ plain }) => isMeant(first, plain))
    .map(({ start, end, place, places }) => ({ start, end, next: place + places }));
  for (const meaning of others) {
    if (spans.length === 0) break;
    const meant = forms.filter(({ plain }) => isMeant(meaning, plain));
    spans = spans.flatMap(({ start, next }) =>
      meant
        .filter(({ place }) => place === next)
        .map(({ end, place, places }) => ({ start, end, next: place + places })),
    );
  }
  return spans;
}
