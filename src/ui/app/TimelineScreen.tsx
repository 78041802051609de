import { ChevronUp } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { silencesAmong } from '../../explore/chart/quiet-stretches.ts';
import { tourStart } from '../../explore/list/steps.ts';
import { searchEvents } from '../../explore/search/event-search.ts';
import type { EventId } from '../../model/event.ts';
import { ChartSkeleton } from '../base/ChartSkeleton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useSteps } from '../base/Steps.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import type { ChartHeading } from '../chart/Chart.tsx';
import { ChartStrip } from '../chart/ChartStrip.tsx';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { EventList } from '../list/EventList.tsx';
import { SourcePassages } from '../search/SourcePassages.tsx';
import { SpellingNote } from '../search/SpellingNote.tsx';
import { LegendButton } from './LegendButton.tsx';
import { LazyChart } from './lazy-views.tsx';
import { Opening } from './Opening.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import type { ScreenProps } from './screen-props.ts';

/** What the filter leaves, drawn and in words: the chart above the list. */
export function TimelineScreen({
  filtersBeside,
  chartRef,
  chartStays,
  passages,
  reading,
}: ScreenProps) {
  const timeline = useTimeline();
  const { view, events, quiet, facets, change, applyFilter, select } = useExplorer();
  const search = searchEvents(timeline, view.filter.query);
  const searched = search.found === null ? null : search;
  const silences = useMemo(() => silencesAmong(quiet), [quiet]);
  // Its row is not scrolled to, where the chart in which it was chosen would go.
  const [chosenInChart, setChosenInChart] = useState<EventId | null>(null);
  const start = tourStart(view, useSteps());
  const strip = reading.place === 'half';
  const heading: ChartHeading = (options, chart) => (
    <ScreenHeading filtersBeside={filtersBeside} passages={passages} options={options}>
      {chart?.counts}
      {!strip && !view.embedded && <LegendButton grouped={chart?.grouped ?? false} />}
      {reading.place === 'docked' && (
        <button type="button" className="action" onClick={() => reading.keepWhole(false)}>
          <ChevronUp size={16} aria-hidden /> Smaller chart
        </button>
      )}
    </ScreenHeading>
  );
  return (
    <>
      {reading.isOpening && <Opening start={start} />}
      <div
        ref={chartRef}
        className={`z-10 bg-paper pt-3 pb-1.5 ${chartStays ? 'border-b border-rule md:sticky md:top-0' : ''}`}
      >
        {strip ? (
          <>
            <div className="mb-2">{heading(null, null)}</div>
            <ChartStrip onSelect={select} onExpand={() => reading.keepWhole(true)} />
          </>
        ) : (
          <Suspense fallback={<ChartSkeleton heading={heading(null, null)} />}>
            <LazyChart
              heading={heading}
              events={events}
              quiet={quiet}
              view={view}
              onSelect={(id) => {
                setChosenInChart(id);
                reading.choseInChart();
                select(id);
              }}
              onWindow={(window) => change((now) => ({ ...now, window }), 'replace')}
              onFold={(folded) => change((now) => ({ ...now, folded }))}
              onLanes={(lanes) => change((now) => ({ ...now, lanes }))}
            />
          </Suspense>
        )}
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
    </>
  );
}
