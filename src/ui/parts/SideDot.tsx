import type { SideId } from '../../model/register.ts';
import { useTimeline } from '../timeline-context.ts';
import { sideColour } from './side-colour.ts';

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
