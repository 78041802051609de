import type { ReactNode } from 'react';
import type { EventHead, TimelineEvent } from '../../model/event.ts';
import { NotFetched } from './NotFetched.tsx';
import { isThere, useWholeEvent } from './timeline-store-context.ts';

type Props = {
  readonly event: EventHead;
  /** What stands in its place, above why it is not there. */
  readonly heading?: ReactNode;
  readonly className?: string;
  readonly children: (event: TimelineEvent) => ReactNode;
};

/** What shows an event with its words; until these have come, that they are on their way, or why they are not. */
export function WholeEvent({ event, heading, className = '', children }: Props) {
  const whole = useWholeEvent(event);
  if (isThere(whole)) return children(whole);
  return (
    <div className={className}>
      {heading}
      {whole === 'loading' ? (
        <p role="status" className="mt-2 text-muted">
          Fetching what the event rests on …
        </p>
      ) : (
        <div className="mt-2">
          <NotFetched what="What this event rests on" error={whole} />
        </div>
      )}
    </div>
  );
}
