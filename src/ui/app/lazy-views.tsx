import { isReading, type Page, type View } from '../../explore/view.ts';
import { LazyOpenDialog } from '../base/Dialog.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { LazyFoundWords } from '../base/MarkedText.tsx';
import { LazyOptionActions } from '../filters/Option.tsx';
import { LazyRowReasons } from '../list/EventRow.tsx';
import type { SearchCode, SearchLoader } from '../search/use-search.ts';

// What is fetched when it is first shown: the list paints first, these come after it.

export const LazyEvidencePane = lazyWithFallback(() =>
  import('./EvidencePane.tsx').then(({ EvidencePane }) => EvidencePane),
);

export const LazyPageScreen = lazyWithFallback(() =>
  import('./PageScreen.tsx').then(({ PageScreen }) => PageScreen),
);

export const LazyTourScreen = lazyWithFallback(() =>
  import('./TourScreen.tsx').then(({ TourScreen }) => TourScreen),
);

export const LazyGuide = lazyWithFallback(() => import('./Guide.tsx').then(({ Guide }) => Guide));

export const LazyShare = lazyWithFallback(() =>
  import('../share/ShareChoices.tsx').then(({ ShareChoices }) => ShareChoices),
);

export const LazyEmbedCard = lazyWithFallback(() =>
  import('../share/EmbedCard.tsx').then(({ EmbedCard }) => EmbedCard),
);

export const LazyMatrixView = lazyWithFallback(() =>
  import('../matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
);

export const LazyTableView = lazyWithFallback(() =>
  import('../table/TableView.tsx').then(({ TableView }) => TableView),
);

export const LazyDesk = lazyWithFallback(() =>
  import('../desk/DeskScreen.tsx').then(({ DeskScreen }) => DeskScreen),
);

export const LazySourcePassages = lazyWithFallback(() =>
  import('../search/SourcePassages.tsx').then(({ SourcePassages }) => SourcePassages),
);

export const LazyChartStrip = lazyWithFallback(() =>
  import('../chart/ChartStrip.tsx').then(({ ChartStrip }) => ChartStrip),
);

export const LazyMiniOverview = lazyWithFallback(
  () => import('../chart/MiniOverview.tsx').then(({ MiniOverview }) => MiniOverview),
  () => null,
);

export const LazyIgnoredNotice = lazyWithFallback(
  () => import('./IgnoredNotice.tsx').then(({ IgnoredNotice }) => IgnoredNotice),
  () => null,
);

export const LazyEmptyResult = lazyWithFallback(() =>
  import('../list/EmptyResult.tsx').then(({ EmptyResult }) => EmptyResult),
);

export const LazySpellingNote = lazyWithFallback(() =>
  import('../search/SpellingNote.tsx').then(({ SpellingNote }) => SpellingNote),
);

let searchCode: SearchCode | null = null;

/** The code that searches, and with it what shows the answer. */
export const searchLoader: SearchLoader = {
  loaded: () => searchCode,
  load: async () => {
    if (searchCode !== null) return searchCode;
    const coming = import('../search/search-client.ts');
    const parts = [
      ...[LazyEmptyResult, LazyFoundWords, LazyRowReasons],
      ...[LazySourcePassages, LazySpellingNote],
    ];
    await Promise.all(parts.map((part) => part.preload()));
    try {
      searchCode = await coming;
    } catch {
      throw new Error('the code that searches did not come');
    }
    return searchCode;
  },
};

/** Fetches what a view begins with, so that the page is drawn with it; never rejects. */
export async function preloadPartsOf({ page, event, source, card }: View): Promise<void> {
  const isPane = card === null && (event !== null || source !== null);
  const parts = [
    ...(card === null ? [] : [LazyEmbedCard]),
    ...(isPane ? [LazyEvidencePane, LazyChartStrip] : []),
    ...(page === null ? [] : [screenOfPage(page)]),
  ];
  await Promise.all(parts.map((part) => part.preload()));
}

function screenOfPage(page: Page) {
  if (page.kind === 'desk') return LazyDesk;
  return isReading(page) ? LazyTourScreen : LazyPageScreen;
}

/** Has to be there before the browser parts the page into sheets, for it waits for nothing. */
export const LazyPrintScreen = lazyWithFallback(() =>
  import('./PrintScreen.tsx').then(({ PrintScreen }) => PrintScreen),
);

/** What a reader who is there is most likely to ask for next. */
const nextParts = [LazyEvidencePane, LazyChartStrip, LazyOpenDialog, LazyOptionActions];

/** By which a reader is known to be there; the page scrolls by itself too. */
const signsOfReader = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/**
 * Fetches what cannot be waited for once the browser has nothing else to do, and what will most
 * likely be asked for at the first sign of a reader. Gives what ends the listening.
 */
export function preloadNextParts(): () => void {
  const idle = () => void LazyPrintScreen.preload();
  if ('requestIdleCallback' in window) requestIdleCallback(idle);
  // Safari.
  else setTimeout(idle, 1000);
  const listening = new AbortController();
  const { signal } = listening;
  const next = () => {
    listening.abort();
    void Promise.all(nextParts.map((part) => part.preload()));
    // Without it nothing is missing but the rings.
    import('../chart/pointing.ts').then(
      ({ startPointing }) => startPointing(),
      () => {},
    );
  };
  for (const sign of signsOfReader)
    addEventListener(sign, next, { signal, passive: true, capture: true });
  return () => listening.abort();
}
