import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

// What is fetched when it is first shown: the list paints first, these come after it.

export const LazyChart = lazyWithFallback(
  () => import('../chart/Chart.tsx').then(({ Chart }) => Chart),
  ChunkError,
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
