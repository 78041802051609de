import type { Lane } from '../../explore/chart/lanes.ts';
import { isRuledOut, toggled } from '../../explore/filter/filter.ts';
import { count } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import './lanes.css';

/** A lane and the rows of the chart that it takes, from `row` on. */
export type LaneRows = { readonly lane: Lane; readonly row: number; readonly rows: number };

/** What each lane stands for, beside it; pressed, it filters by that. */
export function LaneLabels({ lanes }: { readonly lanes: readonly LaneRows[] }) {
  const { view, show } = useExplorer();
  return (
    <ul aria-label="Lanes" className="chart-lane-labels">
      {lanes.map(({ lane: { id, label, entry, events }, rows }) => {
        const said = `${label}, ${count(events.length, 'event')}`;
        return (
          <li key={id} style={{ '--rows': rows }}>
            {entry === null ? (
              <span className="lane-label text-muted italic">{label}</span>
            ) : (
              <button
                type="button"
                className="lane-label hover:underline"
                aria-pressed={view.filter[entry.facet].includes(entry.id)}
                aria-label={`Filter by ${said}`}
                title={said}
                disabled={isRuledOut(view.filter, entry)}
                onClick={() => show({ ...view, filter: toggled(view.filter, entry) })}
              >
                <LaneSide facet={entry.facet} id={entry.id} />
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The hue of the side a lane's person belongs to, or of the side itself. */
function LaneSide({ facet, id }: { readonly facet: string; readonly id: string }) {
  const { actor } = useTimeline();
  if (facet !== 'actors' && facet !== 'sides') return null;
  return (
    <span className="mr-1.5 inline-block">
      <SideDot side={facet === 'sides' ? id : actor(id).side} />
    </span>
  );
}
