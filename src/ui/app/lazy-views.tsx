import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

// What is fetched when it is first shown: the list paints first, these come after it.

export const Chart = lazyWithFallback(
  () => import('../chart/Chart.tsx').then(({ Chart }) => Chart),
  ChunkError,
);

export const MatrixView = lazyWithFallback(
  () => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
  () => <ChunkError />,
);

export const TableView = lazyWithFallback(
  () => import('../table/TableView.tsx').then(({ TableView }) => TableView),
  () => <ChunkError />,
);
