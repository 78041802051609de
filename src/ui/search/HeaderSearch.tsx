import { Search } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePageKeys } from '../keys/use-page-keys.ts';
import type { Explorer } from '../use-explorer.ts';
import { narrowScreen, useMedia } from '../use-media.ts';
import { SearchBox } from './SearchBox.tsx';
import { useSearchDraft } from './use-search-draft.ts';

/** The search box of the header; on a narrow screen, a button that opens a row for it. */
export function HeaderSearch({ explorer }: { readonly explorer: Explorer }) {
  const draft = useSearchDraft(explorer);
  const box = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
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
    if (command !== 'search' || button.current?.closest('[inert]')) return false;
    focusBox();
    return true;
  });
  const leave = () => {
    setOpened(false);
    button.current?.focus();
  };
  const row = <SearchBox draft={draft} box={box} onLeave={leave} />;
  if (!narrow) return <div className="w-56 lg:w-72">{row}</div>;
  return (
    <>
      <button
        type="button"
        ref={button}
        className="control"
        aria-label="Search events and sources"
        aria-expanded={open}
        onClick={() => (opened && draft.text === '' ? leave() : focusBox())}
      >
        <Search size={18} aria-hidden />
      </button>
      {open && <div className="order-last mt-1 w-full">{row}</div>}
    </>
  );
}
