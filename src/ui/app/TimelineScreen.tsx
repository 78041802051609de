import { Suspense, useMemo, useState } from 'react';
import { silencesAmong } from '../../explore/chart/quiet-stretches.ts';
import { searchEvents } from '../../explore/search/event-search.ts';
import { hasWords } from '../../explore/store/with-words.ts';
import type { View } from '../../explore/view.ts';
import type { EventId } from '../../model/event.ts';
import { ChartSkeleton } from '../base/ChartSkeleton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { EventList } from '../list/EventList.tsx';
import { SourcePassages } from '../search/SourcePassages.tsx';
import { SpellingNote } from '../search/SpellingNote.tsx';
import { LazyChart } from './lazy-views.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Whether the chart is so high that, staying, it would cover the list: beside an open source, or with lanes. */
export function isChartHigh(view: View, sourcesBeside: boolean): boolean {
  return (view.source !== null && !sourcesBeside) || view.lanes.by !== null;
}

/** What the filter leaves, drawn and in words: the chart above the list. */
export function TimelineScreen({
  filtersBeside,
  sourcesBeside,
  chartRef,
  chartStays,
  passages,
}: ScreenProps) {
  const timeline = useTimeline();
  const { view, events, quiet, facets, change, applyFilter, select, openSource } = useExplorer();
  const search = hasWords(timeline) ? searchEvents(timeline, view.filter.query) : null;
  const searched = search === null || search.found === null ? null : search;
  const silences = useMemo(() => silencesAmong(quiet), [quiet]);
  // Its row is not scrolled to, where the chart in which it was chosen would go.
  const [chosenInChart, setChosenInChart] = useState<EventId | null>(null);
  const heading = <ScreenHeading filtersBeside={filtersBeside} passages={passages} />;
  return (
    <>
      <div
        ref={chartRef}
        className={`z-10 bg-paper pt-3 pb-1.5 ${chartStays ? 'border-b border-rule md:sticky md:top-0' : ''}`}
      >
        <Suspense fallback={<ChartSkeleton heading={heading} />}>
          <LazyChart
            heading={heading}
            events={events}
            quiet={quiet}
            view={view}
            onSelect={(id) => {
              setChosenInChart(id);
              select(id);
            }}
            onWindow={(window) => change((now) => ({ ...now, window }), 'replace')}
            onFold={(folded) => change((now) => ({ ...now, folded }))}
            onLanes={(lanes) => change((now) => ({ ...now, lanes }))}
          />
        </Suspense>
      </div>
      {searched !== null && events.length > 0 && <SpellingNote search={searched} />}
      {events.length === 0 ? (
        <EmptyResult filter={view.filter} options={facets.active} onNarrow={applyFilter} />
      ) : (
        <EventList
          events={events}
          silences={silences}
          selected={view.event}
          search={searched}
          onSelect={select}
          follows={chartStays || view.event !== chosenInChart}
        />
      )}
      <SourcePassages query={view.filter.query} found={passages} />
      {!sourcesBeside && <SourcesPane onOpen={openSource} />}
    </>
  );
}
