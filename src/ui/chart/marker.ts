import { spanOf } from '../../explore/chart/event-span.ts';
import type { LabelSide } from '../../explore/chart/label-rows.ts';
import type { Actor, Side } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { sideColour } from '../base/SideDot.tsx';

/** What the chart needs to know to draw one event. */
export type Marker = {
  readonly event: TimelineEvent;
  readonly side: LabelSide;
  /** Filling of its dot or bar: the hues of the sides that took part. */
  readonly fill: string;
  /** The open event, the one the arrow keys stand on, or neither. */
  readonly emphasis: 'open' | 'cursor' | 'none';
};

/** The hues of the sides that took part (or, where none did, spoke), side by side in equal parts. */
export function fillOf(
  event: TimelineEvent,
  actor: (id: string) => Actor,
  sides: readonly Side[],
): string {
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const speakers = event.actors.filter(({ role }) => role === 'speaker');
  const involved = participants.length > 0 ? participants : speakers;
  const present = new Set(involved.map(({ id }) => actor(id).side));
  const hues = [
    ...new Set(sides.filter(({ id }) => present.has(id)).map(({ id }) => sideColour(id, sides))),
  ];
  if (hues.length === 0) hues.push('var(--side-others)');
  const stops = hues.map((hue, at) => {
    const [from, to] = [(at / hues.length) * 100, ((at + 1) / hues.length) * 100];
    return `${hue} ${from.toFixed(1)}% ${to.toFixed(1)}%`;
  });
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}

/** The label of an event, as an element: its short title, set apart where it is only announced. */
export function labelElement(event: TimelineEvent): HTMLElement {
  const label = document.createElement('span');
  label.className = 'event-label';
  label.classList.toggle('event-label-announced', event.status === 'announced');
  label.textContent = event.label;
  return label;
}

/** An event's marker with its label, to be laid over the days it is drawn on. */
export function markerElement(marker: Marker): HTMLElement {
  const { event } = marker;
  const element = document.createElement('div');
  element.className = [
    'event-marker',
    `event-${spanOf(event.date).form}`,
    event.status === 'announced' ? 'event-announced' : '',
    event.background ? 'event-background' : '',
    event.reviewed ? '' : 'event-unreviewed',
    `emphasis-${marker.emphasis}`,
    `label-${marker.side}`,
  ].join(' ');
  element.dataset.event = event.id;
  element.title = event.title;
  const sign = document.createElement('span');
  sign.className = 'event-sign';
  sign.style.setProperty('--fill', marker.fill);
  element.append(sign);
  if (marker.side !== 'none') element.append(labelElement(event));
  return element;
}
