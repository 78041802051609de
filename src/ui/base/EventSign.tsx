import { spanOf } from '../../explore/chart/event-span.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { fillOf, huesOf, statesOf } from './event-sign.ts';
import { useTimeline } from './timeline-context.ts';
import './event-sign.css';

/** How an event is drawn in the chart, beside its title: how its date is known, and which sides took part. */
export function EventSign({ event }: { readonly event: TimelineEvent }) {
  const { actor, sides } = useTimeline();
  return (
    <span
      aria-hidden
      className={['event-mark', `event-${spanOf(event.date).form}`, ...statesOf(event)].join(' ')}
    >
      <span className="event-sign" style={{ '--fill': fillOf(huesOf(event, actor, sides)) }} />
    </span>
  );
}
