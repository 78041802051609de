import type { EventSearch } from '../../explore/search/event-search.ts';
import { spansMeeting } from '../../explore/search/search-terms.ts';
import { piecesOf } from '../../explore/search/snippet.ts';
import { Pieces } from './Pieces.tsx';

type Props = { readonly text: string; readonly search: EventSearch | null };

/** A text with the words that were searched for marked in it. */
export function MarkedText({ text, search }: Props) {
  const found = search === null ? [] : spansMeeting(text, search.search);
  return found.length === 0 ? text : <Pieces pieces={piecesOf(text, found)} />;
}
