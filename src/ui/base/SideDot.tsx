import type { SideId } from '../../model/actor.ts';
import { fillOf, sideColour } from './side-colour.ts';
import { useTimeline } from './timeline-context.ts';

/** The hue of a side, or the hues of several, beside a name or a word, never alone. */
export function SideDot({ sides: shown }: { readonly sides: readonly SideId[] }) {
  const { sides } = useTimeline();
  return (
    <span
      aria-hidden
      className="side-dot inline-block [print-color-adjust:exact] size-2 shrink-0 rounded-full"
      style={{ background: fillOf(shown.map((side) => sideColour(side, sides))) }}
    />
  );
}
