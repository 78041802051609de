import type { Side, SideId } from '../../model/actor.ts';

/** The hue of a side: the first two sides have one of their own, the others a neutral. */
export function sideColour(side: SideId, sides: readonly Side[]): string {
  const place = sides.findIndex(({ id }) => id === side);
  return place === 0 || place === 1 ? `var(--side-${place + 1})` : 'var(--side-others)';
}

/** Hues side by side in equal parts. */
export function fillOf(hues: readonly string[]): string {
  const stops = hues.map((hue, at) => {
    const [from, to] = [(at / hues.length) * 100, ((at + 1) / hues.length) * 100];
    return `${hue} ${from.toFixed(1)}% ${to.toFixed(1)}%`;
  });
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}
