import { spanOf } from '../../explore/chart/event-span.ts';
import { type ChartMark, eventsOf } from '../../explore/chart/marks.ts';
import { dateInWords, dayRangeInWords } from '../../model/date-labels.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import {
  type ChartForm,
  type ChartState,
  chartSigns,
  maskOf,
  signOpacity,
} from '../base/chart-signs.ts';
import { statesOf } from '../base/event-sign.ts';
import { chartLabelOf, isAnnounced } from './label-widths.ts';
import type { PlacedMark } from './place-marks.ts';

/** What the chart needs to know to draw one mark. */
export type Marker = PlacedMark & {
  /** Filling of its dot or bar: the hues of the sides that took part. */
  readonly fill: string;
  /** The open event, the one the arrow keys stand on, or neither. */
  readonly emphasis: 'open' | 'cursor' | 'none';
};

/** What a mark says of itself: the event's title (its date, as long as that has not come), or `14 events, 3 to 9 March 2024`. */
export function nameOf(mark: ChartMark): string {
  if (mark.kind === 'single') return mark.event.title ?? dateInWords(mark.event.date);
  const events = eventsOf(mark);
  let [from, to] = ['9999-12-31', '0000-01-01'];
  for (const { date } of events) {
    const last = date.latest ?? date.earliest;
    if (date.earliest < from) from = date.earliest;
    if (last > to) to = last;
  }
  return `${count(mark.count, 'event')}, ${dayRangeInWords(from, to)}`;
}

/** How a mark is drawn: an event as its date is known, what is drawn together as a column or a soft bar. */
export function formOf(mark: ChartMark): ChartForm {
  return mark.kind === 'single' ? spanOf(mark.event.date).form : mark.kind;
}

/** What the sign of a mark says besides its date; nothing of several events. */
export function statesOfMark(mark: ChartMark): readonly ChartState[] {
  return mark.kind === 'single' ? statesOf(mark.event) : [];
}

/** The mark with its label, to be laid over the days it is drawn on. */
export function markerElement(marker: Marker): HTMLElement {
  const { mark, side } = marker;
  const element = document.createElement('div');
  element.className = ['event-marker', ...looksOf(marker)].join(' ');
  if (mark.kind === 'single') {
    element.dataset.event = mark.event.id;
    element.title = nameOf(mark);
  } else {
    element.dataset.group = mark.id;
    // Said when it is asked for: the days of a group are found by going through its events.
    const say = () => {
      element.title = nameOf(mark);
    };
    element.addEventListener('pointerenter', say, { once: true });
  }
  if (mark.kind === 'column') {
    const { share, hidden } = marker;
    element.style.setProperty('--share', String(share));
    element.style.paddingInline = `${hidden.left}px ${hidden.right}px`;
    const number = document.createElement('span');
    number.className = 'event-count';
    number.textContent = groupedNumber(mark.count);
    if (hidden.isSliver) number.style.visibility = 'hidden';
    const bar = document.createElement('span');
    bar.className = 'event-bar';
    element.append(number, bar);
    return element;
  }
  element.append(signElement(marker));
  if (side !== 'none') element.append(labelElement(mark));
  return element;
}

function looksOf({ mark, side, emphasis }: Marker): readonly string[] {
  const signs = [formOf(mark), ...statesOfMark(mark)].map((sign) => chartSigns[sign].look);
  return [...signs, `emphasis-${emphasis}`, `label-${side}`];
}

function signElement({ mark, fill }: Marker): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'event-sign';
  sign.style.setProperty('--fill', fill);
  const form = formOf(mark);
  sign.style.maskImage = maskOf(chartSigns[form].alphas);
  sign.style.opacity = String(signOpacity([form, ...statesOfMark(mark)]));
  return sign;
}

function labelElement(mark: ChartMark): HTMLElement {
  const label = document.createElement('span');
  label.className = 'event-label';
  label.classList.toggle('event-label-announced', isAnnounced(mark));
  label.textContent = chartLabelOf(mark);
  return label;
}
