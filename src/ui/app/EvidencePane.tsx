import { type RefCallback, type RefObject, useEffect, useRef } from 'react';
import { findEvent } from '../../explore/store/lookup.ts';
import { type View, withEvent, withSource } from '../../explore/view.ts';
import { AddedEventNote } from '../add-source/AddedEventNote.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { rowId } from '../base/row-id.ts';
import { TitleText, titleNow } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';
import { useLateFocus } from '../base/use-late-focus.ts';
import { useSteps } from '../base/use-steps.ts';
import { ViewBoundary } from '../base/ViewBoundary.tsx';
import { WholeEvent } from '../base/WholeEvent.tsx';
import { EventPane } from '../event-pane/EventPane.tsx';
import { PaneBar } from '../event-pane/PaneBar.tsx';
import { SourceReader } from '../reader/SourceReader.tsx';
import { EventActions, QuoteActions } from '../share/EventActions.tsx';
import type { ReadingPlace } from './use-reading-layout.ts';

type EvidencePaneProps = {
  /** Whether the page has been drawn before: what it opens with takes no focus. */
  readonly hasMounted: RefObject<boolean>;
  /** Where it stands; `embedded` takes the place of what is around it, however wide that is. */
  readonly place: ReadingPlace | 'embedded';
  /** Where it begins when docked, in pixels from the top of what it is docked in. */
  readonly top?: number;
};

const column = 'relative shrink-0 border-l border-rule';

/** The open event, or the open source, in its place. */
const looks: Readonly<Record<EvidencePaneProps['place'], string>> = {
  over: 'covers-page fixed inset-0',
  half: `${column} w-[min(50%,60rem)]`,
  beside: `${column} w-[min(32rem,45vw)]`,
  docked: 'absolute inset-x-0 bottom-0 border-t border-edge shadow-[0_-6px_16px_rgb(0_0_0/0.08)]',
  embedded: 'absolute inset-0',
};

export function EvidencePane({ hasMounted, place, top }: EvidencePaneProps) {
  const { view, close } = useExplorer();
  const reading = view.source !== null;
  return (
    <aside
      aria-label={reading ? 'Source' : 'Event'}
      className={`z-20 overflow-y-auto bg-card print:static print:w-auto print:overflow-visible print:border-0 ${reading ? 'scroll-pt-28' : 'scroll-pt-16'} ${looks[place]}`}
      style={place === 'docked' ? { top } : {}}
    >
      <ViewBoundary
        name={reading ? 'The source' : 'The event'}
        shows={view}
        heading={
          <button type="button" className="control m-4" onClick={close}>
            Close
          </button>
        }
      >
        <Evidence hasMounted={hasMounted} />
      </ViewBoundary>
    </aside>
  );
}

function Evidence({ hasMounted }: Pick<EvidencePaneProps, 'hasMounted'>) {
  const { view, show, close } = useExplorer();
  const timeline = useTimeline();
  const steps = useSteps();
  const event = findEvent(timeline, view.event);
  const title = useTitle(event ?? null);
  const heading = useFocusInPane(view, hasMounted);
  return (
    <>
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
              title={titleNow(event, title) ?? ''}
              onClose={() => show(withEvent(view, null))}
            />
            <WholeEvent
              event={event}
              className="px-4 pb-10 md:px-6"
              heading={
                <h2 className="mt-1.5 font-serif text-2xl leading-tight font-semibold">
                  <TitleText event={event} />
                </h2>
              }
            >
              {(whole) => (
                <EventPane
                  key={whole.id}
                  event={whole}
                  filteredOut={steps.number === null}
                  heading={heading}
                  review={<AddedEventNote event={whole} />}
                  actions={
                    <EventActions
                      event={whole}
                      onRead={() => {
                        const first = whole.excerpts[0];
                        if (first !== undefined)
                          show(withSource(view, first.source, { excerpt: 0 }));
                      }}
                    />
                  }
                  quoteActions={(index) => <QuoteActions event={whole} index={index} />}
                  onOpenSource={(source, excerpt) => show(withSource(view, source, { excerpt }))}
                />
              )}
            </WholeEvent>
          </>
        )
      )}
    </>
  );
}

/**
 * Brings the focus to the pane's heading when the reader opens something in it, and back
 * to where it came from when the pane goes. What the page opened with takes no focus.
 */
function useFocusInPane(view: View, hasMounted: RefObject<boolean>): RefCallback<HTMLElement> {
  const { ref, element, focus } = useLateFocus();
  const place = `${view.event} ${view.source}`;
  const origin = useRef<Element | null>(null);
  const event = useRef(view.event);
  useEffect(() => {
    const focused = document.activeElement;
    const pane = element()?.closest('aside');
    if (focused !== null && focused !== document.body && !pane?.contains(focused)) {
      origin.current = focused;
    }
    // A button that leads from event to event keeps the focus, to be pressed again.
    const isStepping = pane?.contains(focused) && focused?.matches('[data-step]');
    if (isStepping || !hasMounted.current || place === '') return;
    focus();
  }, [place, hasMounted, element, focus]);
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
  return ref;
}
