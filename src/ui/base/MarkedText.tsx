import { Suspense } from 'react';
import type { SearchAnswer } from '../../explore/search/answers.ts';
import { lazyWithFallback } from './lazy-with-fallback.ts';

type MarkedTextProps = { readonly text: string; readonly search: SearchAnswer | null };

/** Where nothing can be marked, the words stand as they are. */
export const LazyFoundWords = lazyWithFallback(
  () => import('./FoundWords.tsx').then(({ FoundWords }) => FoundWords),
  ({ text }) => text,
);

/** A text with the words that were searched for marked in it. */
export function MarkedText({ text, search }: MarkedTextProps) {
  if (search === null) return text;
  return (
    <Suspense fallback={text}>
      <LazyFoundWords text={text} search={search} />
    </Suspense>
  );
}
