import {
  type ComponentType,
  type CSSProperties,
  type RefObject,
  Suspense,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react';
import { isReading, type Layout, type View } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { rowId } from '../base/row-id.ts';
import { useSize } from '../base/use-size.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { useSourceSearch } from '../search/use-source-search.ts';
import { LazyPageScreen, LazyTourScreen } from './lazy-views.tsx';
import { MatrixScreen } from './MatrixScreen.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TableScreen } from './TableScreen.tsx';
import { TimelineScreen } from './TimelineScreen.tsx';
import { usePageTitle } from './use-page-title.ts';
import { useScrollPlace } from './use-scroll-place.ts';

/** Every layout is a screen; a page or the events one by one stand in place of all of them. */
type ScreenId = Layout | 'page' | 'tour';

type ScreenRecord = {
  readonly Content: ComponentType<ScreenProps>;
  /** What it is called where it fails. */
  readonly name: string;
  readonly className: string;
  /**
   * How much of the screen stays covered above what is scrolled, in CSS pixels, for a chart of
   * this height that stays or does not; null where no chart ever stays.
   */
  readonly covered: (chartHeight: number, chartStays: boolean) => number | null;
  /** Keeps what is scrolled to from under that. */
  readonly uncovered: (covered: number) => CSSProperties;
};

const plain = {
  className: 'relative min-w-0 flex-1 px-4 max-md:pb-16 md:overflow-y-auto md:px-6',
  covered: () => null,
  uncovered: () => ({}),
};

const screens: Readonly<Record<ScreenId, ScreenRecord>> = {
  timeline: {
    Content: TimelineScreen,
    name: 'The timeline',
    className: plain.className,
    covered: (chartHeight, chartStays) => (chartStays ? chartHeight + 8 : 0),
    // Not by a property that is inherited, since that has all styles within worked out anew.
    uncovered: (covered) => ({ scrollPaddingTop: covered }),
  },
  matrix: { Content: MatrixScreen, name: 'The matrix', ...plain },
  table: { Content: TableScreen, name: 'The table', ...plain },
  page: { Content: LazyPageScreen, name: 'This page', ...plain },
  tour: {
    Content: LazyTourScreen,
    name: 'The story',
    className: 'relative flex min-w-0 flex-1 flex-col px-4 max-md:pb-16 md:overflow-y-auto md:px-6',
    covered: (chartHeight) => chartHeight,
    uncovered: (covered) => ({ '--chart-height': `${covered}px` }),
  },
};

function screenOf({ page, layout }: View): ScreenId {
  if (page === null) return layout;
  return isReading(page) ? 'tour' : 'page';
}

/** What keeps its own place: a layout under one filter. Pages, and the story, begin at their top. */
function placeKeyOf({ page, layout, filter }: View): string | null {
  return page === null ? `${layout} ${JSON.stringify(filter)}` : null;
}

/** A chart stays over the list only where that keeps so much of the screen: two events and more. */
const MIN_LIST_PX = 160;

type Props = Omit<ScreenProps, 'chartRef' | 'chartStays' | 'passages'> & {
  readonly main: RefObject<HTMLElement | null>;
};

/** The middle of the page: the screen that the view asks for. */
export function Screen({ main, ...props }: Props) {
  const { view, search, openSource } = useExplorer();
  const [chartRef, { height }] = useSize();
  const passages = useSourceSearch(search);
  usePageTitle(view);
  const id = screenOf(view);
  useScrollPlace(main, placeKeyOf(view));
  const { Content, name, className, covered, uncovered } = screens[id];
  const [room, setRoom] = useState(0);
  const isLow = props.reading.place === 'half' || view.lanes.by === null;
  const chartStays = isLow && room - height >= MIN_LIST_PX;
  const above = covered(height, chartStays);
  useLayoutEffect(() => {
    const element = main.current;
    if (element === null) return;
    const resized = new ResizeObserver(() => setRoom(element.clientHeight));
    resized.observe(element);
    return () => resized.disconnect();
  }, [main]);
  const uncover = useEffectEvent((covering: number) => {
    const isCovered = props.reading.place === 'docked' || view.event === null;
    const row = isCovered ? null : document.getElementById(rowId(view.event));
    uncoverRow(row?.closest('[data-selected]') ?? null, main.current, covering);
  });
  useLayoutEffect(() => {
    if (above !== null) uncover(above);
  }, [above]);
  return (
    <main
      // The tour begins at its top; the others keep how far the reader has scrolled.
      key={String(id === 'tour')}
      ref={main}
      tabIndex={-1}
      className={className}
      style={above === null ? {} : uncovered(above)}
    >
      <ViewBoundary name={name} shows={view}>
        <Suspense fallback={<div className="min-h-dvh" />}>
          <Content {...props} chartRef={chartRef} chartStays={chartStays} passages={passages} />
        </Suspense>
      </ViewBoundary>
      {view.page === null && !view.embedded && (
        <ViewBoundary name="The list of sources" shows={view}>
          <SourcesPane onOpen={openSource} />
        </ViewBoundary>
      )}
    </main>
  );
}

/** Brings out a row over which a chart has just grown; one that is elsewhere stays there. */
function uncoverRow(row: Element | null, scroller: Element | null, covering: number): void {
  if (row === null || scroller === null) return;
  const { top, bottom } = row.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect().top;
  if (bottom > edge && top < edge + covering) row.scrollIntoView({ block: 'nearest' });
}
