import type { Side } from '../../model/actor.ts';
import './chart-signs.css';
import { type ChartSign, chartSigns, maskOf } from './chart-signs.ts';
import { sideColour } from './side-colour.ts';
import { useTimeline } from './timeline-context.ts';

type Props = {
  readonly sides: readonly Side[];
  /** Whether the chart draws some events together. */
  readonly grouped?: boolean;
};

/** What the signs of the chart mean; some are explained only where there is one. */
export function Legend({ sides, grouped = false }: Props) {
  const { events } = useTimeline();
  const present = {
    openEnds: events.some(({ date }) => date.latest === null),
    drafts: events.some(({ reviewed }) => !reviewed),
    groups: grouped,
  };
  const explained = Object.values(chartSigns).filter(({ isExplained }) => isExplained(present));
  return (
    <ul aria-label="Legend" className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
      {(sides.length > 1 ? sides : []).map((side) => (
        <li key={side.id} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden
            className="size-3 rounded-full"
            style={{ background: sideColour(side.id, sides) }}
          />
          {side.label}
        </li>
      ))}
      {explained.map((sign) => (
        <li key={sign.look} className="inline-flex items-center gap-1.5">
          <LegendSign of={sign} />
          {sign.means}
        </li>
      ))}
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

/** A sign as large as the chart has it, in ink where the chart has the hues of sides. */
function LegendSign({ of: { look, form, alphas, opacity } }: { readonly of: ChartSign }) {
  if (form === 'column') {
    return (
      <span aria-hidden className="inline-flex w-3">
        <span className="event-bar h-3!" />
      </span>
    );
  }
  const width = form === 'day' ? '' : 'w-6';
  return (
    <span
      aria-hidden
      className={`legend-sign inline-flex ${width} ${chartSigns[form].look} ${look}`}
    >
      <span
        className="event-sign"
        style={{ '--fill': 'var(--ink)', maskImage: maskOf(alphas), opacity }}
      />
    </span>
  );
}
