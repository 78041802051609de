import type { Snippet } from '../../explore/search/snippet.ts';
import { Pieces } from './Pieces.tsx';

/** A stretch of a text; where the text goes on, it says so. */
export function SnippetText({ snippet }: { readonly snippet: Snippet }) {
  return (
    <>
      {snippet.cutBefore && '… '}
      <Pieces pieces={snippet.pieces} />
      {snippet.cutAfter && ' …'}
    </>
  );
}
