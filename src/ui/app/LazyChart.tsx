import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

/** The chart and its library, fetched when it is first shown: the list paints first. */
export const LazyChart = lazyWithFallback(
  () => import('../chart/Chart.tsx').then(({ Chart }) => Chart),
  ChunkError,
);
