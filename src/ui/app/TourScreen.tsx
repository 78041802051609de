import { ArrowLeft } from 'lucide-react';
import { type RefCallback, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { emptyStretches } from '../../explore/chart/quiet-stretches.ts';
import { timeBetween } from '../../explore/list/time-between.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { isReading, withEvent, withPage, withSource } from '../../explore/view.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { titleNow } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';
import { useLateFocus } from '../base/use-late-focus.ts';
import { useSteps } from '../base/use-steps.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { ViewLink } from '../base/ViewLink.tsx';
import { WholeEvent } from '../base/WholeEvent.tsx';
import { TourBar } from '../tour/TourBar.tsx';
import { TourEvent } from '../tour/TourEvent.tsx';
import { useSwipe } from '../tour/use-swipe.ts';
import { useTourKeys } from '../tour/use-tour-keys.ts';
import { LazyChart } from './LazyChart.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The events read one by one, each on a screen of its own, with the chart moving along above. */
export function TourScreen(props: ScreenProps) {
  const timeline = useTimeline();
  const { page } = useExplorer().view;
  const event = findEvent(timeline, isReading(page) ? page.id : null);
  return event === undefined ? null : <Tour event={event} {...props} />;
}

type TourProps = ScreenProps & {
  /** The event that is read now. */
  readonly event: EventHead;
};

function Tour({ event, filtersBeside, hasMounted, chartRef, passages }: TourProps) {
  const timeline = useTimeline();
  const { view, events, quiet, show, change, select } = useExplorer();
  const steps = useSteps();
  const title = useFocusOnEvent(event.id, hasMounted);
  const direction = useDirection(timeline.events.indexOf(event));
  const { previous, number, go, walked, story } = steps;
  /** Beyond the story, an event that is chosen in the chart is read among all. */
  const read = (id: EventId) => {
    if (story === null || story.events.some((each) => each.id === id)) select(id);
    else show(withPage(view, { kind: 'tour', id }), 'replace');
  };
  useTourKeys((command) => {
    if (command === 'previous' || command === 'next') return go(command);
    const end = command === 'first' ? walked[0] : walked.at(-1);
    if (end !== undefined) select(end.id);
  });
  const swipe = useSwipe(go);
  return (
    <>
      <div ref={chartRef} className="z-10 bg-paper pt-3 pb-2.5 tall:sticky tall:top-0">
        <ViewBoundary name="The chart" shows={view}>
          <Suspense fallback={<div className="min-h-48" />}>
            <LazyChart
              compact
              heading={() => (
                <div className="flex flex-1 flex-wrap items-center gap-x-3 gap-y-1.5">
                  <ViewLink to={withEvent(withPage(view, null), event.id)} className="control">
                    <ArrowLeft size={16} aria-hidden /> Timeline
                  </ViewLink>
                  <ScreenHeading filtersBeside={filtersBeside} passages={passages} />
                </div>
              )}
              events={events}
              quiet={quiet}
              view={{ ...view, event: event.id }}
              onSelect={read}
              onWindow={(window) => change((now) => ({ ...now, window }), 'replace')}
              onFold={(folded) => change((now) => ({ ...now, folded }), 'replace')}
              onLanes={(lanes) => change((now) => ({ ...now, lanes }), 'replace')}
            />
          </Suspense>
        </ViewBoundary>
      </div>
      <div
        className="tour-stage flex-1"
        style={{ '--tour-from': `${direction * 1.5}rem` }}
        {...swipe}
      >
        <WholeEvent event={event} className="mx-auto max-w-3xl pt-6">
          {(whole) => (
            <TourEvent
              key={whole.id}
              event={whole}
              since={
                previous === null || number === null || !isLater(event, previous, timeline.events)
                  ? null
                  : timeBetween(previous, event, timeline.events, emptyStretches(quiet))
              }
              filteredOut={story === null && number === null}
              sentence={story?.sentence ?? null}
              heading={title}
              onOpenSource={(source, excerpt) =>
                show({ ...withSource(view, source, { excerpt }), event: event.id })
              }
            />
          )}
        </WholeEvent>
      </div>
      <TourBar steps={steps} title={titleNow(event, useTitle(event)) ?? ''} />
    </>
  );
}

/** Whether an event comes after another in time: a story may go back. */
function isLater(event: EventHead, than: EventHead, all: readonly EventHead[]): boolean {
  return all.indexOf(event) > all.indexOf(than);
}

/** Whether the place has last moved on (1) or back (-1); 0 while it has not moved. */
function useDirection(place: number): number {
  const [last, setLast] = useState({ place, direction: 0 });
  if (last.place !== place) setLast({ place, direction: Math.sign(place - last.place) });
  return last.direction;
}

/**
 * Brings the focus to the heading of the event that is gone to, and the page to where it
 * begins. A button that leads from event to event keeps the focus, to be pressed again; what
 * the page opened with takes none.
 */
function useFocusOnEvent(event: EventId, hasMounted: RefObject<boolean>): RefCallback<HTMLElement> {
  const { ref, element, focus } = useLateFocus();
  const shown = useRef<EventId | null>(null);
  useEffect(() => {
    if (shown.current === event) return;
    shown.current = event;
    if (!hasMounted.current) return;
    const focused = document.activeElement;
    const isStepping = focused instanceof HTMLElement && focused.dataset.step !== undefined;
    if (!isStepping) focus();
    const article = element()?.closest('article');
    if (article) showBeginning(article);
  }, [event, hasMounted, element, focus]);
  return ref;
}

/** Scrolls up to it where it has begun out of sight; where it begins in sight, all stays. */
function showBeginning(article: HTMLElement): void {
  const covered = Number.parseFloat(getComputedStyle(article).scrollMarginTop);
  if (article.getBoundingClientRect().top < covered) article.scrollIntoView({ block: 'start' });
}
