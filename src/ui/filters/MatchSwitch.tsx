import { type FilterList, matchSwitched, singleLists, takesAny } from '../../explore/filter.ts';
import { useFiltering } from './filter-context.ts';

type Props = { readonly lists: readonly FilterList[]; readonly of: string };

/**
 * Whether an event has to have all that is chosen in a facet or any of it. It comes with the
 * first choice, since before it there is nothing to tell apart.
 */
export function MatchSwitch({ lists, of }: Props) {
  const { filter, narrow } = useFiltering();
  const switched = lists.filter((list) => !singleLists.includes(list) && filter[list].length > 0);
  if (switched.length === 0) return null;
  const any = switched.every((list) => takesAny(filter, list));
  const choose = (wanted: boolean) =>
    narrow(
      switched.filter((list) => takesAny(filter, list) !== wanted).reduce(matchSwitched, filter),
    );
  return (
    <fieldset className="flex overflow-hidden rounded border border-rule text-xs">
      <legend className="sr-only">Of the {of} chosen, an event has</legend>
      {[false, true].map((wanted) => (
        <label
          key={String(wanted)}
          className="relative flex min-h-6 items-center px-2 has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-edge pointer-coarse:min-h-9"
        >
          <input
            type="radio"
            name={`match ${of}`}
            className="absolute inset-0 cursor-pointer opacity-0"
            checked={any === wanted}
            onChange={() => choose(wanted)}
          />
          {wanted ? 'any' : 'all'}
        </label>
      ))}
    </fieldset>
  );
}
