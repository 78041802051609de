import { CircleSlash, X } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { FacetOption } from '../../explore/filter/facets.ts';
import {
  type Filter,
  isEmpty,
  noFilter,
  takesAny,
  withoutOption,
} from '../../explore/filter/filter.ts';
import { reachWords } from '../../explore/filter/reach.ts';
import { quotedQuery } from '../../explore/search/quoted-query.ts';
import { useExplorer } from '../base/explorer-context.ts';

/** What narrows the timeline, each entry removable. */
export function FilterChips() {
  const { view, facets, applyFilter } = useExplorer();
  const { filter } = view;
  const options = facets.active;
  const counted = filter.reach !== noFilter.reach;
  if (isEmpty(filter) && !counted) return null;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-1.5">
      <QueryChip filter={filter} onNarrow={applyFilter} />
      {options.map((option, at) => (
        <Fragment key={`${option.facet}:${option.id}`}>
          {isJoined(option, options.slice(0, at)) && (
            <li className="text-sm text-muted">{takesAny(filter, option.facet) ? 'or' : 'and'}</li>
          )}
          <li>
            <Chip
              label={option.ruledOut ? `not ${option.label}` : option.label}
              onRemove={() => applyFilter(withoutOption(filter, option))}
            >
              {option.facet === 'notDiscussed' && <CircleSlash size={13} aria-hidden />}
            </Chip>
          </li>
        </Fragment>
      ))}
      {counted && (
        <li>
          <Chip
            label={`Counting who ${reachWords[filter.reach]}`}
            onRemove={() => applyFilter({ ...filter, reach: noFilter.reach })}
          />
        </li>
      )}
      <li>
        <button
          type="button"
          className="min-h-7 px-1.5 text-sm underline"
          onClick={() => applyFilter(noFilter)}
        >
          Clear
        </button>
      </li>
    </ul>
  );
}

type ChipProps = {
  readonly label: string;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
};

function Chip({ label, onRemove, children }: ChipProps) {
  return (
    <button
      type="button"
      className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-ink py-0.5 pr-2 pl-3 text-left text-sm text-paper"
      aria-label={`Remove filter ${label}`}
      onClick={onRemove}
    >
      {children}
      {label}
      <X size={14} aria-hidden className="shrink-0" />
    </button>
  );
}

/** Whether this entry is chosen, and one before it in the same facet. */
function isJoined(option: FacetOption, before: readonly FacetOption[]): boolean {
  const isChosen = ({ facet, selected }: FacetOption) => selected && facet === option.facet;
  return isChosen(option) && before.some(isChosen);
}

type QueryChipProps = { readonly filter: Filter; readonly onNarrow: (filter: Filter) => void };

/** The words searched for, among the active filters, removable like them. */
function QueryChip({ filter, onNarrow }: QueryChipProps) {
  const { query } = filter;
  if (query === '') return null;
  return (
    <li className="min-w-0">
      <button
        type="button"
        className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full bg-ink py-0.5 pr-2 pl-3 text-sm text-paper"
        aria-label={`Remove search ${quotedQuery(query)}`}
        onClick={() => onNarrow({ ...filter, query: '' })}
      >
        <span className="truncate">{quotedQuery(query)}</span>
        <X size={14} aria-hidden className="shrink-0" />
      </button>
    </li>
  );
}
