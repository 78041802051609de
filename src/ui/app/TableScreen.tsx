import { Suspense } from 'react';
import { useExplorer } from '../base/explorer-context.ts';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { LazyTableView } from './lazy-views.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import type { ScreenProps } from './screen-props.ts';

/** What the filter leaves, field by field. */
export function TableScreen({ filtersBeside, passages }: ScreenProps) {
  const { filter, events, facets, applyFilter } = useExplorer();
  return (
    <>
      <div className="pt-3">
        <ScreenHeading filtersBeside={filtersBeside} passages={passages} />
      </div>
      {events.length === 0 ? (
        <EmptyResult filter={filter} options={facets.active} onNarrow={applyFilter} />
      ) : (
        <Suspense fallback={<div className="min-h-dvh" />}>
          <LazyTableView events={events} />
        </Suspense>
      )}
    </>
  );
}
