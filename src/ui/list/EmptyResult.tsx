import type { FacetOption } from '../../explore/facet-options.ts';
import { type Filter, noFilter, withoutOption } from '../../explore/filter.ts';
import { filterEvents } from '../../explore/filter-events.ts';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';

type Props = {
  readonly filter: Filter;
  readonly options: readonly FacetOption[];
  readonly onNarrow: (filter: Filter) => void;
};

/** No event meets the filters together: says so, and what leaving each out would give. */
export function EmptyResult({ filter, options, onNarrow }: Props) {
  const timeline = useTimeline();
  return (
    <div className="py-10 text-center">
      <h3 className="font-serif text-xl font-semibold">
        No event in these sources meets all of these filters
      </h3>
      <p className="mt-1 text-muted">{options.map(({ label }) => label).join(' + ')}</p>
      <ul className="mt-5 flex flex-wrap justify-center gap-2">
        {options.map((option) => {
          const relaxed = withoutOption(filter, option);
          const left = filterEvents(timeline, relaxed).length;
          return (
            <li key={`${option.list}:${option.id}`}>
              <button
                type="button"
                className="control whitespace-normal"
                onClick={() => onNarrow(relaxed)}
              >
                Without {option.label}: {count(left, 'event')}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="control" onClick={() => onNarrow(noFilter)}>
            Clear all: {count(timeline.events.length, 'event')}
          </button>
        </li>
      </ul>
    </div>
  );
}
