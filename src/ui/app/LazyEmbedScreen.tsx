import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

export const LazyEmbedScreen = lazyWithFallback(
  () => import('./EmbedScreen.tsx').then(({ EmbedScreen }) => EmbedScreen),
  () => <ChunkError />,
);
