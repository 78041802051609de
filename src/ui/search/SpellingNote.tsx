import type { SearchAnswer } from '../../explore/search/answers.ts';

/** Says which words were taken for others, so that nobody thinks a source spells them so. */
export function SpellingNote({ search: { taken } }: { readonly search: SearchAnswer }) {
  if (taken.length === 0) return null;
  return (
    <p className="mt-4 text-sm text-muted">
      {taken.map(({ typed, words }) => (
        <span key={typed}>
          {`No event says “${typed}”. Shown are those with `}
          <span className="font-semibold text-ink">{words.join(', ')}</span>
          {'. '}
        </span>
      ))}
    </p>
  );
}
