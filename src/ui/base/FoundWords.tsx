import type { SearchAnswer } from '../../explore/search/answers.ts';
import { spansMeeting } from '../../explore/search/search-terms.ts';
import { type Piece, piecesOf, type Snippet } from '../../explore/search/snippet.ts';

type FoundWordsProps = { readonly text: string; readonly search: SearchAnswer };

/** A text with what an answer found in it marked. */
export function FoundWords({ text, search }: FoundWordsProps) {
  const found = spansMeeting(text, search.search);
  return found.length === 0 ? text : <Pieces pieces={piecesOf(text, found)} />;
}

/** Words with what was found among them marked. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, found }) => {
    const key = at;
    at += text.length;
    if (!found) return <span key={key}>{text}</span>;
    return (
      <mark key={key} className="rounded-xs bg-mark text-ink">
        {text}
      </mark>
    );
  });
}

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
