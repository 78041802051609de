import type { Box, DrawnChart } from './chart.ts';
import { eventOf } from './published.ts';

/** Each way in which a label is not beside its own marker, whole, and clear of everything else. */
export function faultsOf(
  { box, signs, labels }: DrawnChart,
  name = (event: string) => eventOf(event).label,
): string[] {
  const faults: string[] = [];
  for (const { event, box: label } of labels) {
    const say = (fault: string) => faults.push(`“${name(event)}” ${fault}`);
    if (!inside(label, box)) say('is cut off by the edge of the chart');
    const own = signs.find((sign) => sign.event === event);
    if (own === undefined) say('has no marker');
    else if (!isBeside(label, own.box)) say('is not beside its marker');
    for (const other of labels) {
      if (other.event < event && overlap(label, other.box)) say(`lies on “${name(other.event)}”`);
    }
    for (const sign of signs) {
      if (overlap(label, sign.box)) say(`lies on the marker of “${name(sign.event)}”`);
    }
  }
  for (const sign of signs) {
    for (const other of signs) {
      if (other.event < sign.event && overlap(sign.box, other.box)) {
        faults.push(`the marker of “${name(sign.event)}” lies on that of “${name(other.event)}”`);
      }
    }
  }
  return faults;
}

/** Rounding to whole pixels is no fault. */
const slack = 0.5;

export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** In one line with it, and close by. */
function isBeside(label: Box, sign: Box): boolean {
  const middle = (sign.top + sign.bottom) / 2;
  const distance = Math.max(label.left - sign.right, sign.left - label.right);
  return middle > label.top && middle < label.bottom && distance >= -slack && distance <= 12;
}
