import { count } from '../words.ts';
import type { SourceSearch } from './use-source-search.ts';

/** Beside the number of events: how many passages were found, and the way down to them. */
export function PassagesLink({ found }: { readonly found: SourceSearch }) {
  const { state, passages } = found;
  if (state !== 'ready' || passages.length === 0) return null;
  return (
    <button
      type="button"
      className="quiet-link min-h-7 text-sm text-muted decoration-rule hover:text-ink"
      onClick={() => {
        const title = document.getElementById('passages-title');
        title?.scrollIntoView();
        title?.focus({ preventScroll: true });
      }}
    >
      {count(passages.length, 'passage')}
      <span className="sr-only"> in the sources</span>
    </button>
  );
}
