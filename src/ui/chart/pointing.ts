import type { EventId } from '../../model/event.ts';
import { eventOfRow } from '../base/row-id.ts';

/**
 * What the pointer or the focus is on in the list is ringed in the chart, and the other way round.
 * One listener for all of them sets an attribute on what is there: nothing is rendered anew, and
 * nothing moves, however many events there are.
 */

/** What the chart draws at this moment. */
export type RingedChart = {
  /** The ids of the marks that an event is in, one in each lane. */
  readonly marksWith: (event: EventId) => ReadonlySet<string>;
  /** The events drawn together in a mark. */
  readonly eventsIn: (mark: string) => readonly EventId[];
};

const noChart: RingedChart = { marksWith: () => new Set(), eventsIn: () => [] };
let chart = noChart;

/** After so many milliseconds at rest the chart has set its marks as elements. */
const MARKS_SET_MS = 250;

/** The events pointed at, those that have the focus, those at which the keys of the chart stand. */
const sources = { pointer: none(), focus: none(), keys: none() };
let markIds: ReadonlySet<string> = new Set();
let isListening = false;

function none(): readonly EventId[] {
  return [];
}

/** Listens to the page, once. */
export function startPointing(): void {
  if (isListening) return;
  isListening = true;
  const follow = (source: 'pointer' | 'focus') => (event: Event) => {
    sources[source] = event.target instanceof Element ? eventsAt(event.target) : none();
    show();
  };
  document.addEventListener('pointerover', follow('pointer'), { passive: true });
  document.addEventListener('focusin', follow('focus'));
  const leave = (source: 'pointer' | 'focus') => () => {
    sources[source] = none();
    show();
  };
  document.documentElement.addEventListener('pointerleave', leave('pointer'));
  document.addEventListener('focusout', leave('focus'));
}

/** Tells what the chart draws, until the function that it gives is called. */
export function setDrawnChart(drawn: RingedChart): () => void {
  startPointing();
  chart = drawn;
  // Its marks are set when it has been painted once.
  const timer = setTimeout(show, MARKS_SET_MS);
  return () => {
    clearTimeout(timer);
    if (chart === drawn) chart = noChart;
  };
}

/** Rings the event that the keys of the chart stand on; null for none. */
export function pointByKeys(event: EventId | null): void {
  sources.keys = event === null ? none() : [event];
  show();
}

/** Whether a mark is ringed: the canvas asks, which draws the marks while the chart moves. */
export function isMarkPointedAt(mark: string): boolean {
  return markIds.has(mark);
}

function eventsAt(target: Element): readonly EventId[] {
  const row = target.closest('.event-row');
  if (row !== null) return eventOfRow(row) === null ? none() : [eventOfRow(row) ?? ''];
  const sign = target.closest<HTMLElement>('[data-event], [data-group]');
  const { event, group } = sign?.dataset ?? {};
  if (event !== undefined) return [event];
  return group === undefined ? none() : chart.eventsIn(group);
}

function show(): void {
  const { pointer, focus, keys } = sources;
  const next = [pointer, focus, keys].find((events) => events.length > 0) ?? none();
  const [first] = next;
  markIds = first === undefined || next.length > 1 ? new Set() : chart.marksWith(first);
  const events = new Set(next);
  // Only what differs is written: a pointer comes over many elements of one row.
  for (const element of document.querySelectorAll('.event-row, .strip-sign, .event-marker')) {
    const is = events.size > 0 && isOneOf(element, events);
    if (is !== element.hasAttribute('data-pointed')) element.toggleAttribute('data-pointed', is);
  }
}

function isOneOf(element: Element, events: ReadonlySet<EventId>): boolean {
  const { event, group } = element instanceof HTMLElement ? element.dataset : {};
  if (event !== undefined) return events.has(event);
  if (group !== undefined) return markIds.has(group);
  return events.has(eventOfRow(element) ?? '');
}
