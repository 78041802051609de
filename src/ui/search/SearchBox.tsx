import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { focusFirstResult } from './first-result.ts';
import type { SearchDraft } from './use-search-draft.ts';

type Props = {
  readonly draft: SearchDraft;
  readonly box: RefObject<HTMLInputElement | null>;
  /** Called when the reader leaves an empty box. */
  readonly onLeave: () => void;
};

/** One box for events, quotes and whole sources. Enter goes to what was found, Escape empties it. */
export function SearchBox({ draft, box, onLeave }: Props) {
  const { text, type, search } = draft;
  return (
    <search aria-label="Events and sources">
      <form
        className="control relative min-h-11 w-full justify-start gap-2 bg-card! py-0 pr-1.5 pl-3 font-normal focus-within:border-edge md:min-h-9"
        onSubmit={(submit) => {
          submit.preventDefault();
          search(text);
          // Once what was found is drawn.
          requestAnimationFrame(focusFirstResult);
        }}
      >
        <Search size={16} aria-hidden className="shrink-0 text-muted" />
        <label htmlFor="search" className="sr-only">
          Search events and sources
        </label>
        <input
          id="search"
          ref={box}
          type="search"
          placeholder="Search events and sources"
          aria-keyshortcuts="/"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          className="min-h-9 w-full min-w-0 bg-transparent placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
          value={text}
          onChange={(change) => type(change.target.value)}
          onKeyDown={(press) => {
            if (press.key !== 'Escape') return;
            press.preventDefault();
            press.stopPropagation();
            if (text !== '') return search('');
            box.current?.blur();
            onLeave();
          }}
        />
        {text === '' ? (
          <kbd
            aria-hidden
            className="mr-1 hidden rounded border border-rule px-1.5 font-sans text-xs text-muted md:block"
          >
            /
          </kbd>
        ) : (
          <button
            type="button"
            aria-label="Clear the search"
            className="inline-flex size-8 shrink-0 items-center justify-center rounded text-muted hover:text-ink"
            onClick={() => {
              search('');
              box.current?.focus();
            }}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </form>
    </search>
  );
}
