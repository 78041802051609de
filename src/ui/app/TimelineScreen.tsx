import { ChevronUp } from 'lucide-react';
import { type ReactNode, Suspense, useMemo } from 'react';
import { expectedRows } from '../../explore/chart/expected-rows.ts';
import { emptyStretches } from '../../explore/chart/quiet-stretches.ts';
import { timeScale } from '../../explore/chart/time-scale.ts';
import { tourStart } from '../../explore/list/steps.ts';
import { ChartSkeleton, type ExpectedRows, expectedWidths } from '../base/ChartSkeleton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useHydrated } from '../base/use-hydrated.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import { useSteps } from '../base/use-steps.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import type { ChartHeading } from '../chart/Chart.tsx';
import { EventList } from '../list/EventList.tsx';
import { LazyChart } from './LazyChart.tsx';
import { LegendButton } from './LegendButton.tsx';
import {
  LazyChartStrip,
  LazyEmptyResult,
  LazyMiniOverview,
  LazySourcePassages,
  LazySpellingNote,
} from './lazy-views.tsx';
import { Opening } from './Opening.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import type { ScreenProps } from './screen-props.ts';
import '../chart/overview.css';

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
  const rows = useExpectedRows();
  const hydrated = useHydrated();
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
      {!hydrated && <StaticHead heading={heading(null, null)} />}
      {listAlone && <div className="pt-2">{heading(null, null)}</div>}
      <div
        ref={chartRef}
        className={`z-10 bg-paper pt-2 pb-1.5 ${hydrated ? '' : 'max-md:hidden'} ${listAlone ? 'sticky top-0 -mx-4 px-4 border-b border-rule' : chartStays ? 'border-b border-rule md:sticky md:top-0' : ''}`}
      >
        {listAlone ? (
          <ViewBoundary name="The overview" shows={view}>
            <Suspense fallback={<AwaitedOverview />}>
              <LazyMiniOverview />
            </Suspense>
          </ViewBoundary>
        ) : strip ? (
          <>
            <div className="mb-2">{heading(null, null)}</div>
            <ViewBoundary name="The chart" shows={view}>
              <Suspense>
                <LazyChartStrip onSelect={select} onExpand={() => reading.keepWhole(true)} />
              </Suspense>
            </ViewBoundary>
          </>
        ) : !hydrated ? (
          <ChartSkeleton heading={heading(null, null)} rows={rows} />
        ) : (
          <ViewBoundary name="The chart" heading={heading(null, null)} shows={view}>
            <Suspense fallback={<ChartSkeleton heading={heading(null, null)} rows={rows} />}>
              <LazyChart
                heading={heading}
                events={events}
                quiet={quiet}
                view={view}
                expectedRows={rows}
                onSelect={(id) => {
                  reading.choseInChart();
                  select(id);
                }}
                onWindow={(window) => change((now) => ({ ...now, window }), 'replace')}
                onFold={(folded) => change((now) => ({ ...now, folded }))}
                onLanes={(lanes) => change((now) => ({ ...now, lanes }))}
              />
            </Suspense>
          </ViewBoundary>
        )}
      </div>
      {searched !== null && events.length > 0 && (
        <Suspense>
          <LazySpellingNote search={searched} />
        </Suspense>
      )}
      {events.length === 0 ? (
        <Suspense>
          <LazyEmptyResult filter={filter} options={facets.active} onNarrow={applyFilter} />
        </Suspense>
      ) : (
        <ViewBoundary name="The list" shows={view}>
          <EventList
            events={events}
            stretches={stretches}
            selected={view.event}
            search={searched}
            onSelect={select}
            follows={reading.place !== 'docked'}
          />
        </ViewBoundary>
      )}
      {passages.state !== 'idle' && (
        <ViewBoundary name="What the sources say" shows={view}>
          <Suspense>
            <LazySourcePassages found={passages} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  );
}

/** How many rows the chart will most likely take, under the filter and in the stretch that is shown. */
function useExpectedRows(): ExpectedRows {
  const timeline = useTimeline();
  const { view, events, quiet } = useExplorer();
  return useMemo(() => {
    const scale = timeScale(view.folded ? quiet : []);
    const rowsAt = (width: number) =>
      expectedRows(events, view.window ?? timeline.window, scale, width);
    return { wide: rowsAt(expectedWidths.wide), medium: rowsAt(expectedWidths.medium) };
  }, [timeline, view.folded, view.window, events, quiet]);
}

/**
 * What stands over the list in a page that is not yet told how wide it is, or never will be: the
 * narrow screen's heading, and a word where there is no script.
 */
function StaticHead({ heading }: { readonly heading: ReactNode }) {
  return (
    <>
      <noscript>
        <p className="pt-3 text-sm text-muted">
          Without JavaScript this page is a list of events with their quotes and sources. Chart,
          filters and search need it.
        </p>
      </noscript>
      <div className="md:hidden">
        <div className="pt-2">{heading}</div>
        <div className="needs-script sticky top-0 z-10 -mx-4 border-b border-rule bg-paper px-4 pt-2 pb-1.5">
          <AwaitedOverview />
        </div>
      </div>
    </>
  );
}

/** The room of the overview of a narrow screen. */
function AwaitedOverview() {
  return <div className="overview-mini overview-mini-awaited" />;
}
