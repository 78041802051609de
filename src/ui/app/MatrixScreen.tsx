import { Suspense } from 'react';
import { useExplorer } from '../base/explorer-context.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { LazyEmptyResult, LazyMatrixView } from './lazy-views.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import type { ScreenProps } from './screen-props.ts';

/** What the filter leaves, counted: who dealt with what or with whom. */
export function MatrixScreen({ filtersBeside, passages }: ScreenProps) {
  const { view, filter, events, facets, applyFilter } = useExplorer();
  return (
    <>
      <div className="pt-3">
        <ScreenHeading filtersBeside={filtersBeside} passages={passages} />
      </div>
      {events.length === 0 ? (
        <Suspense>
          <LazyEmptyResult filter={filter} options={facets.active} onNarrow={applyFilter} />
        </Suspense>
      ) : (
        <ViewBoundary name="The matrix" shows={view}>
          <Suspense fallback={<div className="min-h-dvh" />}>
            <LazyMatrixView events={events} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  );
}
