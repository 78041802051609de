import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { boundsOf } from '../../explore/chart/chart-window.ts';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import { placeStripLabels, type StripGroup, stripOf } from '../../explore/chart/strip.ts';
import { type TimeScale, timeScale } from '../../explore/chart/time-scale.ts';
import { dateInWords } from '../../model/date-labels.ts';
import type { EventId } from '../../model/event.ts';
import { groupedNumber } from '../../model/labels.ts';
import { EventSign } from '../base/EventSign.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useSize } from '../base/use-size.ts';
import { OverviewBars } from './OverviewBars.tsx';
import './strip.css';

type Props = {
  readonly onSelect: (event: EventId) => void;
  /** To the whole chart. */
  readonly onExpand: () => void;
};

/** The room of a sign where there is enough, in pixels. */
const SIGN_PX = 30;
/** What is free between two groups of events, in pixels. */
const GROUP_GAP_PX = 22;

/** The width of a sign of a label, and of one that is bold, in pixels. */
const LABEL_SIGN_PX = 6.3;
const BOLD_SIGN_PX = 6.8;

/**
 * The chart while something is read beside it: all of time, and a sign for each event around the
 * open one. The list and the steps say the same in words, so a screen reader is spared the signs.
 */
export function ChartStrip({ onSelect, onExpand }: Props) {
  const timeline = useTimeline();
  const { view, events, quiet } = useExplorer();
  const [box, { width }] = useSize();
  const scale = useMemo(() => timeScale(view.folded ? quiet : []), [view.folded, quiet]);
  const bounds = useMemo(() => boundsOf(timeline, scale), [timeline, scale]);
  const most = Math.max(8, Math.floor(width / SIGN_PX) + 6);
  const strip = useMemo(
    () => stripOf(events, quiet, timeline.window.from, view.event, most),
    [events, quiet, timeline, view.event, most],
  );
  const places = placesOf(strip.groups, width);
  const labels = places.map(({ group, left, right }) => {
    const isOpen = group.events.some(({ id }) => id === view.event);
    const signPx = isOpen ? BOLD_SIGN_PX : LABEL_SIGN_PX;
    return { middle: (left + right) / 2, width: group.label.length * signPx, isOpen };
  });
  const middles = placeStripLabels(labels, width);
  return (
    <section aria-label="Timeline in brief" className="strip">
      <OverviewBars events={events} scale={scale} bounds={bounds} />
      <div ref={box} className="strip-events" aria-hidden>
        <svg className="strip-bands" aria-hidden="true">
          {places.map(({ group, left, right }) => (
            <path
              key={group.events[0]?.id}
              d={bandPath(group, left, right, scale, bounds, width)}
            />
          ))}
        </svg>
        {places.map(({ group, left, right }, at) => (
          <div
            key={group.events[0]?.id}
            className="strip-group"
            style={{ left, width: right - left }}
          >
            <div className="strip-signs">
              {group.events.map((event) => (
                <button
                  key={event.id}
                  type="button"
                  tabIndex={-1}
                  className="strip-sign"
                  data-event={event.id}
                  data-current={event.id === view.event || undefined}
                  title={`${event.title}, ${dateInWords(event.date)}`}
                  onClick={() => onSelect(event.id)}
                >
                  <EventSign event={event} />
                </button>
              ))}
            </div>
            <p
              className="strip-label"
              data-current={labels[at]?.isOpen || undefined}
              hidden={middles[at] === null}
              style={{ marginLeft: (middles[at] ?? 0) - left }}
            >
              {group.label}
            </p>
          </div>
        ))}
      </div>
      <p className="strip-foot">
        <span>
          {strip.before > 0 && `${groupedNumber(strip.before)} before these`}
          {strip.before > 0 && strip.after > 0 && ', '}
          {strip.after > 0 && `${groupedNumber(strip.after)} after`}
        </span>
        <button type="button" className="quiet-link" onClick={onExpand}>
          Whole chart <ChevronDown size={14} aria-hidden className="inline" />
        </button>
      </p>
    </section>
  );
}

type PlacedGroup = { readonly group: StripGroup; readonly left: number; readonly right: number };

/** The groups over so many pixels, each as wide as it has events. */
function placesOf(groups: readonly StripGroup[], width: number): readonly PlacedGroup[] {
  const count = groups.reduce((sum, { events }) => sum + events.length, 0);
  const free = width - GROUP_GAP_PX * (groups.length - 1);
  const each = Math.min(SIGN_PX * 1.5, Math.max(6, free / Math.max(1, count)));
  let left = 0;
  return groups.map((group) => {
    const right = left + each * group.events.length;
    const place = { group, left, right };
    left = right + GROUP_GAP_PX;
    return place;
  });
}

/** How high the bands are that lead from the days of a group down to its signs, in pixels. */
const BAND_PX = 14;

/** From the days of a group in the overview down to its signs. */
function bandPath(
  { events }: StripGroup,
  left: number,
  right: number,
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): string {
  const spans = events.map(({ date }) => spanOf(date));
  const x = (day: number) =>
    ((scale.toDisplay(day) - bounds.start) / (bounds.end - bounds.start)) * width;
  const from = x(Math.min(...spans.map((span) => span.from)));
  const to = Math.max(from + 2, x(Math.max(...spans.map((span) => span.to))));
  return `M${from} 0H${to}L${right} ${BAND_PX}V100H${left}V${BAND_PX}Z`;
}
