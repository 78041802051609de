import type { Side } from '../../model/actor.ts';
import { sideColour } from './SideDot.tsx';
import { useTimeline } from './timeline-context.ts';

const signs: readonly { readonly look: string; readonly means: string }[] = [
  { look: 'size-3 rounded-full bg-ink', means: 'that day' },
  { look: 'h-3 w-6 rounded-full bg-ink', means: 'these days' },
  {
    look: 'h-3 w-6 rounded-full bg-ink mask-x-from-58% mask-x-to-100%',
    means: 'some day within',
  },
  { look: 'size-3 rounded-full border-2 border-ink', means: 'announced' },
  { look: 'size-3 rounded-full bg-ink opacity-40', means: 'background' },
];

/** Explained where there is one. */
const draft = {
  look: 'mx-0.5 size-2.5 rounded-full bg-ink outline outline-dashed outline-offset-1 outline-ink',
  means: 'not reviewed',
};

const column = {
  look: 'h-3 w-2.5 rounded-t-xs bg-(--column)',
  means: 'several, with their number',
};

type Props = {
  readonly sides: readonly Side[];
  /** Whether the chart draws some events together. */
  readonly grouped?: boolean;
};

/** What the signs of the chart mean. */
export function Legend({ sides, grouped = false }: Props) {
  const hasDrafts = useTimeline().events.some(({ reviewed }) => !reviewed);
  return (
    <ul aria-label="Legend" className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
      {sides.map((side) => (
        <li key={side.id} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden
            className="size-3 rounded-full"
            style={{ background: sideColour(side.id, sides) }}
          />
          {side.label}
        </li>
      ))}
      {[...signs, ...(hasDrafts ? [draft] : []), ...(grouped ? [column] : [])].map(
        ({ look, means }) => (
          <li key={means} className="inline-flex items-center gap-1.5">
            <span aria-hidden className={`inline-block ${look}`} />
            {means}
          </li>
        ),
      )}
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="chart-fold inline-block h-3 w-6" />
        folded
      </li>
      <li className="inline-flex items-center gap-1.5">
        <i className="font-serif">Eras</i> not from the sources
      </li>
    </ul>
  );
}
