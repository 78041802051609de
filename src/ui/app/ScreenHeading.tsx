import { type ReactNode, Suspense } from 'react';
import { tourStart } from '../../explore/list/steps.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { ArrowGroup } from '../base/ArrowGroup.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import { useSteps } from '../base/use-steps.ts';
import { FilterChips } from '../filters/FilterChips.tsx';
import { FilterSheet } from '../filters/FilterSheet.tsx';
import { SearchFault } from '../search/SearchFault.tsx';
import { TourLink } from '../tour/TourLink.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import type { ScreenProps } from './screen-props.ts';
import { ViewMenu } from './ViewMenu.tsx';

const LazyPassagesLink = lazyWithFallback(
  () => import('../search/PassagesLink.tsx').then(({ PassagesLink }) => PassagesLink),
  () => null,
);

type Props = Pick<ScreenProps, 'filtersBeside' | 'passages'> & {
  /** How the chart is drawn, behind the same button as the layout. */
  readonly options?: ReactNode;
  /** What stands beside the number of events. */
  readonly children?: ReactNode;
};

/** How many events the filter leaves, what is filtered, and the ways to another screen. */
export function ScreenHeading({ filtersBeside, passages, options, children }: Props) {
  const timeline = useTimeline();
  const { view, events } = useExplorer();
  // A narrow screen has them in its bar.
  const hasPhoneBar = useMedia(narrowScreen) && view.page === null && !view.embedded;
  const start = tourStart(view, useSteps());
  return (
    <ArrowGroup
      role="toolbar"
      label="What is shown"
      className="flex min-h-9 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5"
    >
      <h2 className="font-semibold whitespace-nowrap max-md:order-first">
        <span role="status">
          {groupedNumber(events.length)} of {count(timeline.events.length, 'event')}
        </span>
      </h2>
      {passages.state !== 'idle' && (
        <Suspense>
          <LazyPassagesLink found={passages} />
        </Suspense>
      )}
      {!filtersBeside && !hasPhoneBar && <FilterSheet />}
      {children}
      {view.page === null && view.embedded && start !== null && <TourLink start={start} />}
      {!view.embedded && <FilterChips />}
      <SearchFault />
      {view.page === null && !view.embedded && (
        <div className="ml-auto max-md:order-first">
          <ViewMenu>
            <LayoutSwitch start={start} />
            {options}
          </ViewMenu>
        </div>
      )}
      {view.embedded && options}
    </ArrowGroup>
  );
}
