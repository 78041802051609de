/** As dark as it may be for the numbers on it to be read in both themes (contrast of 4.5). */
const darkest = 30;

/**
 * How much ink a cell's ground has, in per cent: none for no event, the darkest for the most.
 * By the square root, so that one, two and three can be told apart beside a fifteen.
 */
export function tintOf(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.round(darkest * Math.min(1, Math.sqrt(count / Math.max(most, 1))));
}
