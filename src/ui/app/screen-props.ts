import type { RefObject } from 'react';
import type { SourceSearch } from '../search/use-source-search.ts';
import type { ReadingLayout } from './use-reading-layout.ts';

/** What every screen is given; the view, the events and the actions are in the context. */
export type ScreenProps = {
  /** Whether the filters have a column of their own; else they are found on the screen. */
  readonly filtersBeside: boolean;
  /** True once the page has been drawn: what it opens with takes no focus. */
  readonly hasMounted: RefObject<boolean>;
  /** How the chart shares the screen with what is read beside it. */
  readonly reading: ReadingLayout;
  /** Whether the chart stays in view over what is scrolled. */
  readonly chartStays: boolean;
  /** Measures the part of the screen that stays above what is scrolled. */
  readonly chartRef: (element: HTMLElement | null) => (() => void) | undefined;
  /** What the sources say of the words searched for. */
  readonly passages: SourceSearch;
};
