import type { FacetOption } from '../../explore/facets.ts';
import { filterEvents } from '../../explore/filter.ts';
import type { Filter } from '../../explore/view.ts';
import { toggled } from '../../explore/view.ts';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';

type Props = {
  readonly filter: Filter;
  readonly options: readonly FacetOption[];
  readonly onRemove: (option: FacetOption) => void;
  readonly onClear: () => void;
};

/** No event meets the filters together: says so, and what leaving each out would give. */
export function EmptyResult({ filter, options, onRemove, onClear }: Props) {
  const { events } = useTimeline();
  return (
    <div className="py-10 text-center">
      <h3 className="font-serif text-xl font-semibold">
        No event in these sources meets all of these filters
      </h3>
      <p className="mt-1 text-muted">{options.map(({ label }) => label).join(' + ')}</p>
      <ul className="mt-5 flex flex-wrap justify-center gap-2">
        {options.map((option) => {
          const left = filterEvents(events, toggled(filter, option.list, option.id)).length;
          return (
            <li key={`${option.list}:${option.id}`}>
              <button
                type="button"
                className="control whitespace-normal"
                onClick={() => onRemove(option)}
              >
                Without {option.label}: {count(left, 'event')}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="control" onClick={onClear}>
            Clear all: {count(events.length, 'event')}
          </button>
        </li>
      </ul>
    </div>
  );
}
