import { type RefObject, useEffect, useState } from 'react';
import { addressOf } from '../../explore/address/address.ts';
import { quoteWithSource } from '../../explore/citations/copied-quote.ts';
import { linkTo } from '../../explore/text/passage-link.ts';
import { openingView, withSource } from '../../explore/view.ts';
import type { SourceHead } from '../../model/source.ts';
import type { Offset } from '../../model/span.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { offsetsOf } from './text-positions.ts';

type SelectionBarProps = {
  readonly source: SourceHead;
  readonly text: string;
  readonly body: RefObject<HTMLElement | null>;
};

/** What can be done with the words a reader has selected: quote them, or link to them. */
export function SelectionBar({ source, text, body }: SelectionBarProps) {
  const passage = useSelectedPassage(body);
  if (passage === null) return null;
  const words = text.slice(passage.start, passage.end);
  const view = withSource(openingView, source.id, { passage: linkTo(passage.start, words) });
  const link = `${location.origin}${location.pathname}${addressOf(view)}`;
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      ref={keepSelection}
      className="sticky bottom-3 z-10 mx-auto mt-4 flex w-fit flex-wrap items-center gap-1.5 rounded-lg border border-rule bg-card p-1.5 shadow-lg"
    >
      <CopyButton what="quote" className="control" text={quoteWithSource(words, source, link)} />
      <CopyButton what="link" className="control" text={link} />
    </div>
  );
}

/** A press on the bar would take the selection away before it can be copied. */
function keepSelection(bar: HTMLDivElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const keep = (press: MouseEvent) => press.preventDefault();
  bar.addEventListener('mousedown', keep);
  return () => bar.removeEventListener('mousedown', keep);
}

/** The code units of the source that the reader has selected on the page; null for none. */
function useSelectedPassage(
  body: RefObject<HTMLElement | null>,
): { readonly start: Offset; readonly end: Offset } | null {
  const [passage, setPassage] = useState<{ start: Offset; end: Offset } | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const element = body.current;
      if (selection === null || selection.isCollapsed || element === null) {
        setPassage(null);
        return;
      }
      const range = selection.getRangeAt(0);
      const inside = element.contains(range.commonAncestorContainer);
      setPassage(inside ? offsetsOf(element, range) : null);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [body]);
  return passage;
}
