import { count } from '../../model/labels.ts';
import type { SourceSearch } from './use-source-search.ts';

/** Beside the number of events: how many passages were found, and the way down to them. */
export function PassagesLink({ found }: { readonly found: SourceSearch }) {
  const total = found.paragraphs?.found.source.length ?? 0;
  if (found.state === 'idle' || total === 0) return null;
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
      {count(total, 'passage')}
      <span className="sr-only"> in the sources</span>
    </button>
  );
}
