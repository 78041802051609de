import type { RefObject } from 'react';
import { withEvent, withSource } from '../../explore/view.ts';
import { SourceReader } from '../reader/SourceReader.tsx';
import { useSteps } from '../steps/use-steps.ts';
import { useTimeline } from '../timeline-context.ts';
import type { Explorer } from '../use-explorer.ts';
import { EventPane } from './EventPane.tsx';
import { PaneBar } from './PaneBar.tsx';
import { useFocusInPane } from './use-focus-in-pane.ts';

type Props = {
  readonly explorer: Explorer;
  /** Whether the page has been drawn before: what it opens with takes no focus. */
  readonly pageStands: RefObject<boolean>;
  /** Whether it takes the place of what is around it, however wide that is. */
  readonly inPlace?: boolean;
};

const beside =
  'fixed inset-0 md:relative md:inset-auto md:z-auto md:shrink-0 md:border-l md:border-rule';

/** The pane beside the timeline (over it, on a phone): the open event, or the open source. */
export function Evidence({ explorer, pageStands, inPlace = false }: Props) {
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
