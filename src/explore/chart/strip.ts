import type { IsoDate } from '../../model/civil-date.ts';
import { shortDate } from '../../model/date-labels.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { spanOf } from './event-span.ts';
import type { QuietStretch } from './quiet-stretches.ts';

/** Events between two quiet stretches, in order of time; the first group may be what came earlier. */
export type StripGroup = {
  /** `10–13 Sep 2024`, `Earlier`. */
  readonly label: string;
  readonly events: readonly EventHead[];
};

export type Strip = {
  readonly groups: readonly StripGroup[];
  /** How many events stand before the first and after the last of the groups. */
  readonly before: number;
  readonly after: number;
};

/**
 * Of events in order of time at most so many around the selected one (or from the first on), in
 * groups that quiet stretches part. What lies before the opening day is one group.
 */
export function stripOf(
  events: readonly EventHead[],
  quiet: readonly QuietStretch[],
  opening: IsoDate,
  selected: EventId | null,
  most: number,
): Strip {
  const at = Math.max(
    0,
    events.findIndex(({ id }) => id === selected),
  );
  const start = Math.max(0, Math.min(at - Math.floor(most / 2), events.length - most));
  const shown = events.slice(start, start + most);
  const groups: EventHead[][] = [];
  for (const event of shown) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || areParted(last, event, quiet, opening)) {
      groups.push([event]);
    } else group.push(event);
  }
  return {
    groups: groups.map((group) => ({ label: labelOf(group, opening), events: group })),
    before: start,
    after: events.length - start - shown.length,
  };
}

function areParted(
  first: EventHead,
  second: EventHead,
  quiet: readonly QuietStretch[],
  opening: IsoDate,
): boolean {
  if (isEarlier(second, opening)) return false;
  if (isEarlier(first, opening)) return true;
  const from = spanOf(first.date).from;
  const to = spanOf(second.date).from;
  return quiet.some((stretch) => stretch.from >= from && stretch.to <= to);
}

function isEarlier({ date }: EventHead, opening: IsoDate): boolean {
  return (date.latest ?? date.earliest) < opening;
}

function labelOf(group: readonly EventHead[], opening: IsoDate): string {
  const [first] = group;
  if (first === undefined) return '';
  if (isEarlier(first, opening)) return 'Earlier';
  let { earliest, latest } = first.date;
  // Days, months or years: as fine as the coarsest date among them.
  let digits = 10;
  for (const { date } of group) {
    digits = Math.min(digits, date.edtf.search(/[/?~%]|$/));
    const last = date.latest ?? date.earliest;
    if (latest === null || last > latest) latest = last;
    if (date.earliest < earliest) earliest = date.earliest;
  }
  const edtf = `${earliest.slice(0, digits)}/${(latest ?? earliest).slice(0, digits)}`;
  const words = shortDate({ edtf, earliest, latest, precision: 'range' });
  return /\d{4}/.test(words) ? words : `${words} ${(latest ?? earliest).slice(0, 4)}`;
}

/** What is free between two labels at least, in pixels. */
const LABEL_GAP_PX = 6;

/** The label of a group: the middle of the group and the label's width, in pixels. */
type StripLabel = { readonly middle: number; readonly width: number; readonly isOpen: boolean };

/**
 * The middle of each label, over its group as far as it stays within so many pixels; null where
 * another is in its way. That of the open event is placed before the others.
 */
export function placeStripLabels(
  labels: readonly StripLabel[],
  width: number,
): readonly (number | null)[] {
  const placed = new Map<StripLabel, number>();
  for (const label of [...labels].sort((a, b) => Number(b.isOpen) - Number(a.isOpen))) {
    const half = label.width / 2;
    const middle = Math.max(half, Math.min(label.middle, width - half));
    const isFree = [...placed].every(
      ([other, at]) => Math.abs(at - middle) >= half + other.width / 2 + LABEL_GAP_PX,
    );
    if (isFree) placed.set(label, middle);
  }
  return labels.map((label) => placed.get(label) ?? null);
}
