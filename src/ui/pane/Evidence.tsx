import type { RefObject } from 'react';
import { withEvent, withSource } from '../../explore/view.ts';
import { SourceReader } from '../reader/SourceReader.tsx';
import { useTimeline } from '../timeline-context.ts';
import type { Explorer } from '../use-explorer.ts';
import { EventPane } from './EventPane.tsx';
import { useFocusInPane } from './use-focus-in-pane.ts';

type Props = {
  readonly explorer: Explorer;
  /** Whether the page has been drawn before: what it opens with takes no focus. */
  readonly pageStands: RefObject<boolean>;
};

/** The pane beside the timeline (over it, on a phone): the open event, or the open source. */
export function Evidence({ explorer, pageStands }: Props) {
  const { view, events, show, close } = explorer;
  const timeline = useTimeline();
  const heading = useFocusInPane(view, pageStands);
  const event = timeline.events.find(({ id }) => id === view.event);
  const reading = view.source !== null;
  return (
    <aside
      aria-label={reading ? 'Source' : 'Event'}
      className={`print:hidden fixed inset-0 z-20 overflow-y-auto bg-card md:relative md:z-auto md:shrink-0 md:border-l md:border-rule ${reading ? 'scroll-pt-28 md:w-[min(44rem,60vw)]' : 'scroll-pt-16 md:w-90'}`}
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
          <EventPane
            key={event.id}
            event={event}
            filteredOut={!events.includes(event)}
            heading={heading}
            onClose={() => show(withEvent(view, null))}
            onOpenSource={(source, excerpt) => show(withSource(view, source, { excerpt }))}
          />
        )
      )}
    </aside>
  );
}
