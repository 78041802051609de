import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type FoundSpan, findInText } from '../../explore/text/find-in-text.ts';
import { rangeOf } from '../base/text-positions.ts';

export type Find = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly matches: number;
  /** The match in view, from 0; -1 where none has been gone to. */
  readonly current: number;
  /** Goes so many matches on (or back), around the end. */
  readonly step: (by: number) => void;
};

/** What a source says of the words searched for: what is found in it until the reader asks for more. */
export type SearchedWords = {
  readonly query: string;
  readonly spans: readonly FoundSpan[];
  /** Which of them the source was opened at; -1 for none. */
  readonly first: number;
};

/** Finds words in the source that is open, and shows where they stand without touching the text. */
export function useFind(
  reader: RefObject<HTMLElement | null>,
  text: string | null,
  searched: SearchedWords,
): Find {
  const [typed, setTyped] = useState<{ query: string; over: string } | null>(null);
  const [step, setStep] = useState<{ at: number; over: string } | null>(null);
  const isTyped = typed?.over === searched.query;
  const query = isTyped ? typed.query : searched.query;
  const found = useMemo(() => {
    if (!isTyped) return searched.spans;
    return text === null ? [] : findInText(text, query);
  }, [text, query, isTyped, searched]);
  const first = isTyped ? 0 : searched.first;
  const current = Math.min(step?.over === searched.query ? step.at : first, found.length - 1);
  // Whenever the text is drawn: its marks part it anew, and a range into what was drawn before is lost.
  useEffect(() => {
    const element = reader.current;
    if (element === null || !('highlights' in CSS)) return;
    const ranges = found.map(({ start, end }) => rangeOf(element, start, end));
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== null)));
    const here = ranges[current] ?? null;
    if (here !== null) CSS.highlights.set('found-here', new Highlight(here));
    return () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    };
  });
  useEffect(() => {
    const span = found[current];
    const element = reader.current;
    if (span === undefined || element === null) return;
    const here = rangeOf(element, span.start, span.end)?.startContainer.parentElement;
    here?.closest('details')?.setAttribute('open', '');
    here?.scrollIntoView({ block: 'center' });
  }, [reader, found, current]);
  return {
    query,
    setQuery: (next) => {
      setTyped({ query: next, over: searched.query });
      setStep(null);
    },
    matches: found.length,
    current,
    step: (by) => {
      const from = current === -1 && by < 0 ? 0 : current;
      const at = (from + by + found.length) % Math.max(1, found.length);
      setStep({ at, over: searched.query });
    },
  };
}
