/**
 * Running counts over rising numbers: how many lie before a place. The events of any stretch are
 * then one subtraction, exact for ends between two days too, and in as much memory as events.
 */

/** How many of the rising numbers are less than `limit`. */
export function countBelow(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the rising numbers are no more than `limit`. */
export function countUpTo(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
