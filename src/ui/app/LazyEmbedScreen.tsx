import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

/** Apart from the other lazy views, some of which this screen shows itself: they would import in a circle. */
export const LazyEmbedScreen = lazyWithFallback(() =>
  import('./EmbedScreen.tsx').then(({ EmbedScreen }) => EmbedScreen),
);
