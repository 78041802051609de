import type { ComponentType, RefObject } from 'react';
import type { Layout, View } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useSize } from '../base/use-size.ts';
import { useSourceSearch } from '../search/use-source-search.ts';
import { MatrixScreen } from './MatrixScreen.tsx';
import { PageScreen } from './PageScreen.tsx';
import { StoryScreen } from './StoryScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TableScreen } from './TableScreen.tsx';
import { isChartHigh, TimelineScreen } from './TimelineScreen.tsx';
import { usePageTitle } from './use-page-title.ts';

/** Every layout is a screen; a page or the events one by one stand in place of all of them. */
type ScreenId = Layout | 'page' | 'story';

type ScreenRecord = {
  readonly Content: ComponentType<ScreenProps>;
  readonly className: string;
  /**
   * How much of the screen stays covered above what is scrolled, in CSS pixels, for a chart of
   * this height; null where nothing stays.
   */
  readonly covered: (chartHeight: number, view: View, sourcesBeside: boolean) => number | null;
};

const plain = {
  className: 'relative min-w-0 flex-1 px-4 md:overflow-y-auto md:px-6',
  covered: () => null,
};

const screens: Readonly<Record<ScreenId, ScreenRecord>> = {
  timeline: {
    Content: TimelineScreen,
    className: 'relative min-w-0 flex-1 scroll-pt-(--chart-height) px-4 md:overflow-y-auto md:px-6',
    covered: (chartHeight, view, sourcesBeside) =>
      isChartHigh(view, sourcesBeside) ? 0 : chartHeight + 8,
  },
  matrix: { Content: MatrixScreen, ...plain },
  table: { Content: TableScreen, ...plain },
  page: { Content: PageScreen, ...plain },
  story: {
    Content: StoryScreen,
    className: 'relative flex min-w-0 flex-1 flex-col px-4 md:overflow-y-auto md:px-6',
    covered: (chartHeight) => chartHeight,
  },
};

function screenOf({ page, layout }: View): ScreenId {
  if (page === null) return layout;
  return page.kind === 'tour' ? 'story' : 'page';
}

type Props = Omit<ScreenProps, 'chartRef' | 'passages'> & {
  readonly main: RefObject<HTMLElement | null>;
};

/** The middle of the page: the screen that the view asks for. */
export function Screen({ main, ...props }: Props) {
  const { view, events } = useExplorer();
  const [chartRef, { height }] = useSize();
  const passages = useSourceSearch(view.filter, events);
  usePageTitle(view);
  const id = screenOf(view);
  const { Content, className, covered } = screens[id];
  const above = covered(height, view, props.sourcesBeside);
  return (
    <main
      // The story begins at its top; the others keep how far the reader has scrolled.
      key={String(id === 'story')}
      ref={main}
      tabIndex={-1}
      className={className}
      style={above === null ? {} : { '--chart-height': `${above}px` }}
    >
      <Content {...props} chartRef={chartRef} passages={passages} />
    </main>
  );
}
