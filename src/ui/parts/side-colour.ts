import type { Side, SideId } from '../../model/register.ts';

/** The hue of a side: the first two sides have one of their own, the others a neutral. */
export function sideColour(side: SideId, sides: readonly Side[]): string {
  const place = sides.findIndex(({ id }) => id === side);
  return place === 0 || place === 1 ? `var(--side-${place + 1})` : 'var(--side-others)';
}
