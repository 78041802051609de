import { ChevronUp } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import { emptyStretches } from '../../explore/chart/quiet-stretches.ts';
import { tourStart } from '../../explore/list/steps.ts';
import { ChartSkeleton } from '../base/ChartSkeleton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useSteps } from '../base/Steps.tsx';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import type { ChartHeading } from '../chart/Chart.tsx';
import { ChartStrip } from '../chart/ChartStrip.tsx';
import { MiniOverview } from '../chart/MiniOverview.tsx';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { EventList } from '../list/EventList.tsx';
import { SpellingNote } from '../search/SpellingNote.tsx';
import { LazyChart } from './LazyChart.tsx';
import { LegendButton } from './LegendButton.tsx';
import { LazySourcePassages } from './lazy-views.tsx';
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
  const { view, filter, search, events, quiet, facets, change, applyFilter, select } =
    useExplorer();
  const searched = search.answer;
  const stretches = useMemo(() => emptyStretches(quiet), [quiet]);
  const start = tourStart(view, useSteps());
  const strip = reading.place === 'half';
  const listAlone = useMedia(narrowScreen) && !view.embedded && !reading.chartAskedFor;
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
      {listAlone && <div className="pt-2">{heading(null, null)}</div>}
      <div
        ref={chartRef}
        className={`z-10 bg-paper pt-2 pb-1.5 ${listAlone ? 'sticky top-0 -mx-4 px-4 border-b border-rule' : chartStays ? 'border-b border-rule md:sticky md:top-0' : ''}`}
      >
        {listAlone ? (
          <MiniOverview />
        ) : strip ? (
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
        <EmptyResult filter={filter} options={facets.active} onNarrow={applyFilter} />
      ) : (
        <EventList
          events={events}
          stretches={stretches}
          selected={view.event}
          search={searched}
          onSelect={select}
          follows={reading.place !== 'docked'}
        />
      )}
      {passages.state !== 'idle' && (
        <Suspense>
          <LazySourcePassages found={passages} />
        </Suspense>
      )}
    </>
  );
}
