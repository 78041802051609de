import type { Piece } from '../../explore/search/snippet.ts';

/** Words with what was found among them marked. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
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
