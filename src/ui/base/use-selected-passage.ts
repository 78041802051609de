import { type RefObject, useEffect, useState } from 'react';
import type { Offset } from '../../model/span.ts';
import { offsetsOf } from './text-positions.ts';

/** A press on the bar would take the selection away before it can be copied. */
export function keepSelection(bar: HTMLDivElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const keep = (press: MouseEvent) => press.preventDefault();
  bar.addEventListener('mousedown', keep);
  return () => bar.removeEventListener('mousedown', keep);
}

/** The code units of the source that the reader has selected on the page; null for none. */
export function useSelectedPassage(
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
