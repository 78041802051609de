import { ChevronDown, ChevronUp, Search } from 'lucide-react';
import { count } from '../../model/labels.ts';
import type { Find } from './use-find.ts';

/** Finds words in the open source and says how often they stand there. */
export function FindBox({ find }: { readonly find: Find }) {
  const { query, matches, current } = find;
  return (
    <search aria-label="Find in this source" className="flex min-w-36 flex-1 items-center gap-1.5">
      <label className="control min-w-0 flex-1 justify-start font-normal">
        <Search size={15} aria-hidden className="shrink-0 text-muted" />
        <input
          type="search"
          aria-label="Find in this source"
          placeholder="Find in this source"
          className="w-full min-w-0 bg-transparent"
          value={query}
          onChange={(change) => find.setQuery(change.target.value)}
          onKeyDown={(press) => {
            if (press.key === 'Enter') find.step(press.shiftKey ? -1 : 1);
            if (press.key === 'Escape' && query !== '') {
              press.stopPropagation();
              find.setQuery('');
            }
          }}
        />
      </label>
      <span role="status" className="text-[0.8125rem] whitespace-nowrap text-muted tabular-nums">
        {query.trim() !== '' && matchesInWords(matches, current)}
      </span>
      {matches > 1 && (
        <>
          <button
            type="button"
            className="control px-2"
            aria-label="Previous match"
            onClick={() => find.step(-1)}
          >
            <ChevronUp size={16} aria-hidden />
          </button>
          <button
            type="button"
            className="control px-2"
            aria-label="Next match"
            onClick={() => find.step(1)}
          >
            <ChevronDown size={16} aria-hidden />
          </button>
        </>
      )}
    </search>
  );
}

/** `2 of 7`; before any has been gone to, `7 matches`. */
function matchesInWords(matches: number, current: number): string {
  if (matches === 0) return 'not found';
  return current === -1 ? count(matches, 'match', 'matches') : `${current + 1} of ${matches}`;
}
