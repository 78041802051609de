import { useLayoutEffect, useState } from 'react';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { labelElement } from './marker.ts';

/**
 * How wide each event's label is, in pixels, as this page's fonts draw it. Measured again
 * once the fonts have come, since a fallback is narrower or wider.
 */
export function useLabelWidths(events: readonly TimelineEvent[]): ReadonlyMap<EventId, number> {
  const [widths, setWidths] = useState<ReadonlyMap<EventId, number>>(new Map());
  useLayoutEffect(() => {
    let current = true;
    setWidths(measure(events));
    const fonts = [
      document.fonts.load('500 15px "Newsreader Variable"'),
      document.fonts.load('italic 500 15px "Newsreader Variable"'),
    ];
    Promise.allSettled(fonts).then(() => {
      if (current) setWidths(measure(events));
    });
    return () => {
      current = false;
    };
  }, [events]);
  return widths;
}

function measure(events: readonly TimelineEvent[]): ReadonlyMap<EventId, number> {
  const bench = document.createElement('div');
  bench.className = 'label-bench';
  bench.setAttribute('aria-hidden', 'true');
  const labels = events.map((event) => ({ id: event.id, label: labelElement(event) }));
  bench.append(...labels.map(({ label }) => label));
  document.body.append(bench);
  const widths = new Map(
    labels.map(({ id, label }) => [id, Math.ceil(label.getBoundingClientRect().width)]),
  );
  bench.remove();
  return widths;
}
