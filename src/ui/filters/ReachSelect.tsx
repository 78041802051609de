import { reachWords } from '../../explore/facet-words.ts';
import { reaches } from '../../explore/filter.ts';
import { useFiltering } from './filter-context.ts';

/** Who counts as being in an event: those who took part, who spoke of it too, or all it names. */
export function ReachSelect() {
  const { filter, narrow } = useFiltering();
  return (
    <label className="mb-2 block text-xs text-muted">
      <span className="mr-1.5">Counting who</span>
      <select
        className="min-h-6 max-w-full rounded border border-rule bg-card px-1 text-ink pointer-coarse:min-h-9"
        value={filter.reach}
        onChange={({ target }) => {
          const reach = reaches.find((each) => each === target.value);
          if (reach !== undefined) narrow({ ...filter, reach });
        }}
      >
        {reaches.map((reach) => (
          <option key={reach} value={reach}>
            {reachWords[reach]}
          </option>
        ))}
      </select>
    </label>
  );
}
