import { isReading, type Page, type View } from '../../explore/view.ts';
import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

// What is fetched when it is first shown: the list paints first, these come after it.

export const LazyEvidencePane = lazyWithFallback(
  () => import('./EvidencePane.tsx').then(({ EvidencePane }) => EvidencePane),
  () => <ChunkError />,
);

export const LazyPageScreen = lazyWithFallback(
  () => import('./PageScreen.tsx').then(({ PageScreen }) => PageScreen),
  () => <ChunkError />,
);

export const LazyTourScreen = lazyWithFallback(
  () => import('./TourScreen.tsx').then(({ TourScreen }) => TourScreen),
  () => <ChunkError />,
);

export const LazyGuide = lazyWithFallback(
  () => import('./Guide.tsx').then(({ Guide }) => Guide),
  () => <ChunkError />,
);

export const LazyShare = lazyWithFallback(
  () => import('../share/ShareChoices.tsx').then(({ ShareChoices }) => ShareChoices),
  () => <ChunkError />,
);

export const LazyEmbedCard = lazyWithFallback(
  () => import('../share/EmbedCard.tsx').then(({ EmbedCard }) => EmbedCard),
  () => <ChunkError />,
);

export const LazyMatrixView = lazyWithFallback(
  () => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
  () => <ChunkError />,
);

export const LazyTableView = lazyWithFallback(
  () => import('../table/TableView.tsx').then(({ TableView }) => TableView),
  () => <ChunkError />,
);

export const LazyDesk = lazyWithFallback(
  () => import('../desk/DeskScreen.tsx').then(({ DeskScreen }) => DeskScreen),
  () => <ChunkError />,
);

export const LazySourcePassages = lazyWithFallback(
  () => import('../search/SourcePassages.tsx').then(({ SourcePassages }) => SourcePassages),
  () => <ChunkError />,
);

/** Fetches what a view begins with, so that the page is drawn with it; never rejects. */
export async function preloadPartsOf({ page, event, source, card }: View): Promise<void> {
  const parts = [
    ...(card === null ? [] : [LazyEmbedCard]),
    ...(card !== null || (event === null && source === null) ? [] : [LazyEvidencePane]),
    ...(page === null ? [] : [screenOfPage(page)]),
  ];
  await Promise.all(parts.map((part) => part.preload()));
}

function screenOfPage(page: Page) {
  if (page.kind === 'desk') return LazyDesk;
  return isReading(page) ? LazyTourScreen : LazyPageScreen;
}

/** Has to be there before the browser parts the page into sheets, for it waits for nothing. */
export const LazyPrintScreen = lazyWithFallback(
  () => import('./PrintScreen.tsx').then(({ PrintScreen }) => PrintScreen),
  () => <ChunkError />,
);

/**
 * Fetches what a reader will most likely ask for, and what cannot be waited for then, once the
 * browser has nothing else to do.
 */
export function preloadNextParts(): void {
  const preload = () => {
    void Promise.all([LazyEvidencePane.preload(), LazyPrintScreen.preload()]);
    // Without it nothing is missing but the rings.
    import('../chart/pointing.ts').then(
      ({ startPointing }) => startPointing(),
      () => {},
    );
  };
  if ('requestIdleCallback' in window) requestIdleCallback(preload);
  // Safari.
  else setTimeout(preload, 1000);
}
