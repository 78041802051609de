import { type RefObject, useEffect, useRef } from 'react';
import { type View, withEvent, withSource } from '../../explore/view.ts';
import type { Explorer } from '../app/use-explorer.ts';
import { useSteps } from '../base/Steps.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { rowId } from '../list/EventRow.tsx';
import { SourceReader } from '../reader/SourceReader.tsx';
import { EventPane } from './EventPane.tsx';
import { PaneBar } from './PaneBar.tsx';

type EvidenceProps = {
  readonly explorer: Explorer;
  /** Whether the page has been drawn before: what it opens with takes no focus. */
  readonly pageStands: RefObject<boolean>;
  /** Whether it takes the place of what is around it, however wide that is. */
  readonly inPlace?: boolean;
};

const beside =
  'fixed inset-0 md:relative md:inset-auto md:z-auto md:shrink-0 md:border-l md:border-rule';

/** The pane beside the timeline (over it, on a phone): the open event, or the open source. */
export function Evidence({ explorer, pageStands, inPlace = false }: EvidenceProps) {
  const { view, show, close } = explorer;
  const timeline = useTimeline();
  const steps = useSteps(explorer);
  const heading = useFocusInPane(view, pageStands);
  const event = timeline.events.find(({ id }) => id === view.event);
  const reading = view.source !== null;
  return (
    <aside
      aria-label={reading ? 'Source' : 'Event'}
      className={`z-20 overflow-y-auto bg-card print:hidden ${reading ? 'scroll-pt-28' : 'scroll-pt-16'} ${inPlace ? 'absolute inset-0' : `${beside} ${reading ? 'md:w-[min(44rem,60vw)]' : 'md:w-90'}`}`}
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
  pageStands: RefObject<boolean>,
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
    if (isStepping || !pageStands.current || place === '') return;
    heading.current?.focus({ preventScroll: true });
  }, [place, pageStands]);
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
