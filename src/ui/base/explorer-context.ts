import { createContext, useContext } from 'react';
import type { IgnoredValue } from '../../explore/address/parameter.ts';
import type { QuietStretch } from '../../explore/chart/quiet-stretches.ts';
import type { Facets } from '../../explore/filter/facets.ts';
import type { Filter } from '../../explore/filter/filter.ts';
import type { SearchAnswer } from '../../explore/search/answers.ts';
import type { ParagraphsOfSources } from '../../explore/search/source-search.ts';
import type { View } from '../../explore/view.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';

/** Whether Back returns to the view before (`push`) or to the one before that (`replace`). */
export type HistoryMode = 'push' | 'replace';

/** What the address says, and what follows from it. It changes with every step of the reader. */
type ViewState = {
  readonly view: View;
  /** What of the address this timeline does not have. */
  readonly ignored: readonly IgnoredValue[];
  /**
   * What the events and all numbers are counted under: the filter of the view, but with the
   * words that were answered last until those of the view are.
   */
  readonly filter: Filter;
  readonly search: SearchState;
  /** The events the filter leaves, in order of time. */
  readonly events: readonly EventHead[];
  /** Quiet stretches of the whole timeline, whatever the filter. */
  readonly quiet: readonly QuietStretch[];
  readonly facets: Facets;
  /** Whether an event or a source is open. */
  readonly open: boolean;
};

/** How far the search for the words of the view is. */
export type SearchState = {
  readonly state: 'answered' | 'pending' | 'failed';
  /** What is shown as found; null where nothing is searched for. */
  readonly answer: SearchAnswer | null;
  /** Why there is no answer; empty where there is one, or may yet be. */
  readonly reason: string;
  /** Searches again. */
  readonly retry: () => void;
  /** Has the code that searches come, since words are about to be typed. */
  readonly prepare: () => void;
  /** What the texts of sources say of it; another function where another answer is shown. */
  readonly paragraphs: () => Promise<ParagraphsOfSources>;
};

/** What a reader can do. Each starts from the address as it is when called, so none ever changes. */
export type ExplorerActions = {
  /** Shows a view; Back returns to this one, unless it is replaced. */
  readonly show: (view: View, history?: HistoryMode) => void;
  /** Shows what becomes of the view of that moment. */
  readonly change: (to: (view: View) => View, history?: HistoryMode) => void;
  /** Shows what another filter leaves. */
  readonly applyFilter: (filter: Filter) => void;
  readonly select: (event: EventId) => void;
  readonly openSource: (source: SourceId) => void;
  /** Closes the open source; where none is, the open event; a tour beside which nothing is open. */
  readonly close: () => void;
};

export type ExplorerState = ViewState & ExplorerActions;

export const ExplorerContext = createContext<ExplorerState | null>(null);

/** The view, what follows from it, and the ways to another one. */
export function useExplorer(): ExplorerState {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('Rendered outside the Explorer, which gives the view.');
  return explorer;
}
