import { type RefObject, useEffect, useMemo, useState } from 'react';
import { findInText } from '../../explore/find-in-text.ts';
import { rangeOf } from './text-positions.ts';

export type Find = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly matches: number;
  /** The match in view, from 0; -1 where there is none. */
  readonly current: number;
  /** Goes so many matches on (or back), around the end. */
  readonly step: (by: number) => void;
};

/** Finds words in the source that is open, and shows where they stand without touching the text. */
export function useFind(reader: RefObject<HTMLElement | null>, text: string | null): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => (text === null ? [] : findInText(text, query)), [text, query]);
  const current = found.length === 0 ? -1 : Math.min(at, found.length - 1);
  useEffect(() => {
    const element = reader.current;
    if (element === null || !('highlights' in CSS)) return;
    const ranges = found.map(({ start, end }) => rangeOf(element, start, end));
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== null)));
    const here = ranges[current] ?? null;
    if (here !== null) {
      here.startContainer.parentElement?.closest('details')?.setAttribute('open', '');
      CSS.highlights.set('found-here', new Highlight(here));
      here.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    };
  }, [reader, found, current]);
  return {
    query,
    setQuery: (next) => {
      setQuery(next);
      setAt(0);
    },
    matches: found.length,
    current,
    step: (by) => setAt((current + by + found.length) % Math.max(1, found.length)),
  };
}
