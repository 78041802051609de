import { type RefObject, useEffect, useRef } from 'react';
import { findEvent } from '../../explore/store/lookup.ts';
import { type View, withEvent, withSource } from '../../explore/view.ts';
import { ReviewBox } from '../add-source/DraftReview.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { rowId } from '../base/row-id.ts';
import { useSteps } from '../base/Steps.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { EventPane } from '../event-pane/EventPane.tsx';
import { PaneBar } from '../event-pane/PaneBar.tsx';
import { SourceReader } from '../reader/SourceReader.tsx';
import { EventActions, QuoteActions } from '../share/EventActions.tsx';

type EvidencePaneProps = {
  /** Whether the page has been drawn before: what it opens with takes no focus. */
  readonly hasMounted: RefObject<boolean>;
  /** Whether it takes the place of what is around it, however wide that is. */
  readonly inPlace?: boolean;
  /** Whether it has half of the screen. */
  readonly half?: boolean;
};

const beside =
  'fixed inset-0 md:relative md:inset-auto md:z-auto md:shrink-0 md:border-l md:border-rule';

/** The pane beside the timeline (over it, on a phone): the open event, or the open source. */
export function EvidencePane({ hasMounted, inPlace = false, half = false }: EvidencePaneProps) {
  const { view, show, close } = useExplorer();
  const timeline = useTimeline();
  const steps = useSteps();
  const heading = useFocusInPane(view, hasMounted);
  const event = findEvent(timeline, view.event);
  const reading = view.source !== null;
  return (
    <aside
      aria-label={reading ? 'Source' : 'Event'}
      className={`z-20 overflow-y-auto bg-card print:hidden ${reading ? 'scroll-pt-28' : 'scroll-pt-16'} ${inPlace ? 'absolute inset-0' : `${beside} ${half ? 'md:w-[min(50%,60rem)]' : reading ? 'md:w-[min(44rem,60vw)]' : 'md:w-90'}`}`}
    >
      {view.source !== null ? (
        <SourceReader
          key={view.source}
          source={timeline.source(view.source)}
          heading={heading}
          onBack={close}
        />
      ) : (
        event !== undefined && (
          <>
            <PaneBar
              steps={steps}
              title={event.title}
              onClose={() => show(withEvent(view, null))}
            />
            <EventPane
              key={event.id}
              event={event}
              filteredOut={steps.number === null}
              heading={heading}
              review={<ReviewBox event={event} />}
              actions={
                <EventActions
                  event={event}
                  onRead={() => {
                    const first = event.excerpts[0];
                    if (first !== undefined) show(withSource(view, first.source, { excerpt: 0 }));
                  }}
                />
              }
              quoteActions={(index) => <QuoteActions event={event} index={index} />}
              onOpenSource={(source, excerpt) => show(withSource(view, source, { excerpt }))}
            />
          </>
        )
      )}
    </aside>
  );
}

/**
 * Brings the focus to the pane's heading when the reader opens something in it, and back
 * to where it came from when the pane goes. What the page opened with takes no focus.
 */
function useFocusInPane(
  view: View,
  hasMounted: RefObject<boolean>,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${view.event} ${view.source}`;
  const origin = useRef<Element | null>(null);
  const event = useRef(view.event);
  useEffect(() => {
    const focused = document.activeElement;
    const pane = heading.current?.closest('aside');
    if (focused !== null && focused !== document.body && !pane?.contains(focused)) {
      origin.current = focused;
    }
    // A button that leads from event to event keeps the focus, to be pressed again.
    const isStepping = pane?.contains(focused) && focused?.matches('[data-step]');
    if (isStepping || !hasMounted.current || place === '') return;
    heading.current?.focus({ preventScroll: true });
  }, [place, hasMounted]);
  useEffect(() => {
    event.current = view.event ?? event.current;
  }, [view.event]);
  useEffect(
    () => () => {
      // The row of the event stands in where the origin is gone, filtered out or never was.
      const row = event.current === null ? null : document.getElementById(rowId(event.current));
      const back = origin.current?.isConnected ? origin.current : row;
      if (back instanceof HTMLElement) queueMicrotask(() => back.focus({ preventScroll: true }));
    },
    [],
  );
  return heading;
}
