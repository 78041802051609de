import { type RefObject, Suspense } from 'react';
import { silencesAmong } from '../../explore/chart/quiet-stretches.ts';
import { tourStart } from '../../explore/list/steps.ts';
import { searchEvents } from '../../explore/search/event-search.ts';
import { ChartSkeleton } from '../base/ChartSkeleton.tsx';
import { ChunkError } from '../base/ChunkError.tsx';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { useSteps } from '../base/Steps.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useSize } from '../base/use-size.ts';
import { FilterChips } from '../filters/FilterChips.tsx';
import { FilterSheet } from '../filters/FilterSheet.tsx';
import { EmptyResult } from '../list/EmptyResult.tsx';
import { EventList } from '../list/EventList.tsx';
import { PageOf } from '../pages/PageOf.tsx';
import { PassagesLink, SourcePassages } from '../search/SourcePassages.tsx';
import { SpellingNote } from '../search/SpellingNote.tsx';
import { useSourceSearch } from '../search/use-source-search.ts';
import { TourLink } from '../story/TourLink.tsx';
import { TourMain } from '../story/TourMain.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import type { Explorer } from './use-explorer.ts';
import { usePageTitle } from './use-page-title.ts';

// The list paints first; the chart and its library come after it.
const Chart = lazyWithFallback(
  () => import('../chart/Chart.tsx').then(({ Chart }) => Chart),
  ChunkError,
);

const MatrixView = lazyWithFallback(
  () => import('../matrix/MatrixView.tsx').then(({ MatrixView }) => MatrixView),
  () => <ChunkError />,
);
const TableView = lazyWithFallback(
  () => import('../table/TableView.tsx').then(({ TableView }) => TableView),
  () => <ChunkError />,
);

type Props = {
  readonly main: RefObject<HTMLElement | null>;
  readonly explorer: Explorer;
  /** Whether the filters and the sources have columns of their own; else they are found here. */
  readonly filtersBeside: boolean;
  readonly sourcesBeside: boolean;
  /** Whether the page has been drawn before. */
  readonly pageStands: RefObject<boolean>;
};

/** What the filter leaves, drawn and in words: the chart above the list. */
export function MainColumn(props: Props) {
  const { main, explorer, filtersBeside, sourcesBeside, pageStands } = props;
  const timeline = useTimeline();
  const { view, events, quiet, activeOptions, show, applyFilter, select } = explorer;
  const [chart, { height: chartHeight }] = useSize();
  const asked = searchEvents(timeline, view.filter.query);
  const search = asked.found === null ? null : asked;
  const inSources = useSourceSearch(view.filter, events);
  usePageTitle(view);
  const start = tourStart(view, useSteps(explorer));
  // Beside an open source, or with lanes, the chart is high: staying, it would cover the list.
  const crowded = (view.source !== null && !sourcesBeside) || view.lanes.by !== null;
  const heading = (
    <div className="flex min-h-9 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
      <h2 className="font-semibold whitespace-nowrap">
        <span role="status">
          {events.length} of {timeline.events.length} events
        </span>
      </h2>
      <PassagesLink found={inSources} />
      {!filtersBeside && (
        <FilterSheet filter={view.filter} remaining={events.length} onNarrow={applyFilter} />
      )}
      {view.page === null && !view.embedded && <LayoutSwitch start={start} />}
      {view.page === null && view.embedded && start !== null && <TourLink start={start} />}
      {!view.embedded && (
        <FilterChips filter={view.filter} options={activeOptions} onNarrow={applyFilter} />
      )}
    </div>
  );
  const empty = <EmptyResult filter={view.filter} options={activeOptions} onNarrow={applyFilter} />;
  if (view.page?.kind === 'tour') {
    const { id } = view.page;
    const event = timeline.events.find((each) => each.id === id);
    if (event !== undefined)
      return <TourMain {...{ main, explorer, event, heading, pageStands }} />;
  }
  if (view.page !== null) {
    return (
      <main
        ref={main}
        tabIndex={-1}
        className="relative min-w-0 flex-1 px-4 md:overflow-y-auto md:px-6"
      >
        <PageOf page={view.page} />
      </main>
    );
  }
  if (view.layout !== 'timeline') {
    const Layout = view.layout === 'matrix' ? MatrixView : TableView;
    return (
      <main
        ref={main}
        tabIndex={-1}
        className="relative min-w-0 flex-1 px-4 md:overflow-y-auto md:px-6"
      >
        <div className="pt-3">{heading}</div>
        {events.length === 0 ? (
          empty
        ) : (
          <Suspense>
            <Layout events={events} />
          </Suspense>
        )}
        {!sourcesBeside && <SourcesPane onOpen={explorer.openSource} />}
      </main>
    );
  }
  return (
    <main
      ref={main}
      tabIndex={-1}
      className="relative min-w-0 flex-1 scroll-pt-(--chart-height) px-4 md:overflow-y-auto md:px-6"
      // Room for the chart above what is scrolled to, where it stays.
      style={{ '--chart-height': crowded ? '0px' : `${chartHeight + 8}px` }}
    >
      <div
        ref={chart}
        className={`z-10 bg-paper pt-3 pb-1.5 ${crowded ? '' : 'md:tall:sticky md:tall:top-0'}`}
      >
        <Suspense fallback={<ChartSkeleton heading={heading} />}>
          <Chart
            heading={heading}
            events={events}
            quiet={quiet}
            view={view}
            onSelect={select}
            onWindow={(window) => show({ ...view, window }, 'replace')}
            onFold={(folded) => show({ ...view, folded })}
            onLanes={(lanes) => show({ ...view, lanes })}
          />
        </Suspense>
      </div>
      {search !== null && events.length > 0 && <SpellingNote search={search} />}
      {events.length === 0 ? (
        empty
      ) : (
        <EventList
          events={events}
          silences={silencesAmong(quiet)}
          selected={view.event}
          search={search}
          onSelect={select}
        />
      )}
      <SourcePassages query={view.filter.query} found={inSources} />
      {!sourcesBeside && <SourcesPane onOpen={explorer.openSource} />}
    </main>
  );
}
