import type { Side, SideId } from '../../model/actor.ts';
import { useTimeline } from './timeline-context.ts';

/** The hue of a side beside a name or a word, never alone. */
export function SideDot({ side }: { readonly side: SideId }) {
  const { sides } = useTimeline();
  return (
    <span
      aria-hidden
      className="inline-block size-2 shrink-0 rounded-full"
      style={{ background: sideColour(side, sides) }}
    />
  );
}

/** The hue of a side: the first two sides have one of their own, the others a neutral. */
export function sideColour(side: SideId, sides: readonly Side[]): string {
  const place = sides.findIndex(({ id }) => id === side);
  return place === 0 || place === 1 ? `var(--side-${place + 1})` : 'var(--side-others)';
}
