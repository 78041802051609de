import { CircleSlash, X } from 'lucide-react';
import type { FacetOption } from '../../explore/facet-options.ts';
import { type Filter, isEmpty, noFilter, withoutOption } from '../../explore/filter.ts';
import { QueryChip } from '../search/QueryChip.tsx';

type Props = {
  readonly filter: Filter;
  readonly options: readonly FacetOption[];
  readonly onNarrow: (filter: Filter) => void;
};

/** What narrows the timeline, each entry removable. */
export function FilterChips({ filter, options, onNarrow }: Props) {
  if (isEmpty(filter)) return null;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-1.5">
      <QueryChip filter={filter} onNarrow={onNarrow} />
      {options.map((option) => (
        <li key={`${option.list}:${option.id}`}>
          <button
            type="button"
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-ink py-0.5 pr-2 pl-3 text-sm text-paper"
            aria-label={`Remove filter ${option.label}`}
            onClick={() => onNarrow(withoutOption(filter, option))}
          >
            {option.list === 'notDiscussed' && <CircleSlash size={13} aria-hidden />}
            {option.label}
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="min-h-7 px-1.5 text-sm underline"
          onClick={() => onNarrow(noFilter)}
        >
          Clear
        </button>
      </li>
    </ul>
  );
}
