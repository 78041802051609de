import { Search, X } from 'lucide-react';
import {
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useExplorer } from '../base/explorer-context.ts';
import { usePageKeys } from '../base/page-keys.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';

type SearchBoxProps = {
  readonly draft: SearchDraft;
  readonly box: RefObject<HTMLInputElement | null>;
  /** Called when the reader leaves an empty box. */
  readonly onLeave: () => void;
};

/** One box for events, quotes and whole sources. Enter goes to what was found, Escape empties it. */
function SearchBox({ draft, box, onLeave }: SearchBoxProps) {
  const { text, type, search, goToResult, prepare } = draft;
  return (
    <search aria-label="Events and sources">
      <form
        className="control relative min-h-11 w-full justify-start gap-2 bg-card! py-0 pr-1.5 pl-3 font-normal focus-within:border-ink focus-within:outline-2 focus-within:outline-ink md:min-h-9"
        onSubmit={(submit) => {
          submit.preventDefault();
          search(text);
          goToResult();
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
          className="min-h-9 w-full min-w-0 bg-transparent outline-none! placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
          value={text}
          onChange={(change) => type(change.target.value)}
          onFocus={prepare}
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

/** The box of the page's HTML, in which a reader may type before there are scripts; undefined after that. */
let boxInHtml = globalThis.document?.querySelector<HTMLInputElement>('#search') ?? undefined;

/** To go to the search box from elsewhere on the page. */
export type SearchHandle = { readonly focus: () => void };

/** The search box of the header; on a narrow screen a row that opens when it is asked for. */
export function HeaderSearch({ ref }: { readonly ref: Ref<SearchHandle> }) {
  const draft = useSearchDraft();
  const box = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const narrow = useMedia(narrowScreen);
  const [opened, setOpened] = useState(false);
  const open = opened || draft.text !== '';
  const focusBox = useCallback(() => {
    // A phone shows its keyboard only where the focus comes at once.
    flushSync(() => setOpened(true));
    box.current?.focus();
    box.current?.select();
  }, []);
  // Where a box is open already, PageKeys has gone to it.
  usePageKeys((command) => {
    if (command !== 'search' || place.current?.closest('[inert]')) return false;
    focusBox();
    return true;
  });
  useImperativeHandle(ref, () => ({ focus: focusBox }), [focusBox]);
  useEffect(() => {
    const typed = boxInHtml?.value;
    boxInHtml = undefined;
    if (!typed) return;
    box.current?.focus();
    draft.type(typed);
  });
  const leave = () => setOpened(false);
  const row = <SearchBox draft={draft} box={box} onLeave={leave} />;
  if (!narrow) return <div className="w-56 max-md:hidden lg:w-72">{row}</div>;
  return (
    <div ref={place} className={open ? 'order-last mt-1 w-full' : 'hidden'}>
      {open && row}
    </div>
  );
}

/**
 * Moves the focus to the first thing found that is in view of the reader: an event, a way out
 * of an empty result, a passage. They carry `data-result`.
 */
function focusFirstResult(): void {
  const results = document.querySelectorAll<HTMLElement>('[data-result]');
  [...results].find((result) => result.checkVisibility())?.focus();
}

/** What is being typed, and the ways to go on with it. */
type SearchDraft = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Called when the reader comes to the box. */
  readonly prepare: () => void;
  /** Searches for this at once. */
  readonly search: (text: string) => void;
  /** Goes to the first thing found for the words in the box, once they are answered. */
  readonly goToResult: () => void;
};

/** Long enough for the next letter of a word, too short to be waited for; in milliseconds. */
const TYPING_PAUSE_MS = 150;

/**
 * The words in the search box: what the address holds or, until the reader pauses, what is
 * being typed over it.
 */
function useSearchDraft(): SearchDraft {
  const {
    view,
    show,
    search: { state, prepare },
  } = useExplorer();
  const { query } = view.filter;
  // `over`: the words in the address while these are typed over them; moving on drops them.
  const [draft, setDraft] = useState({ text: query, over: query });
  const isDraft = draft.over === query || draft.text.trim() === query;
  const text = isDraft ? draft.text : query;
  const search = useCallback(
    (words: string) => {
      const next = words.trim();
      setDraft({ text: words, over: next });
      if (next === query) return;
      // Back does not go letter by letter; it does go to a page that was left.
      show(
        { ...view, page: null, filter: { ...view.filter, query: next } },
        view.page === null ? 'replace' : 'push',
      );
    },
    [view, show, query],
  );
  useEffect(() => {
    if (text.trim() === query) return;
    const timer = setTimeout(() => search(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, query, search]);
  const [goesTo, setGoesTo] = useState<string | null>(null);
  useEffect(() => {
    if (goesTo === null || goesTo !== query || state === 'pending') return;
    setGoesTo(null);
    // Once what was found is drawn.
    if (state === 'answered') requestAnimationFrame(focusFirstResult);
  }, [goesTo, query, state]);
  const type = (words: string) => {
    setGoesTo(null);
    setDraft({ text: words, over: query });
  };
  return { text, type, search, prepare, goToResult: () => setGoesTo(text.trim()) };
}
