import { spanOf } from '../../explore/chart/event-span.ts';
import type { EventHead } from '../../model/event.ts';
import { chartSigns, maskOf, signOpacity } from './chart-signs.ts';
import { huesOf, statesOf } from './event-sign.ts';
import { fillOf } from './side-colour.ts';
import { useTimeline } from './timeline-context.ts';
import './chart-signs.css';

/** How an event is drawn in the chart, beside its title: how its date is known, and which sides took part. */
export function EventSign({ event }: { readonly event: EventHead }) {
  const { actor, sides } = useTimeline();
  const { form } = spanOf(event.date);
  const signs = [form, ...statesOf(event)];
  return (
    <span
      aria-hidden
      className={['event-mark', ...signs.map((sign) => chartSigns[sign].look)].join(' ')}
    >
      <span
        className="event-sign"
        style={{
          '--fill': fillOf(huesOf(event, actor, sides)),
          maskImage: maskOf(chartSigns[form].alphas),
          opacity: signOpacity(signs),
        }}
      />
    </span>
  );
}
