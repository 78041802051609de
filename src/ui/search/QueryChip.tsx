import { X } from 'lucide-react';
import type { Filter } from '../../explore/filter.ts';
import { quotedQuery } from '../../explore/search/query.ts';

type Props = { readonly filter: Filter; readonly onNarrow: (filter: Filter) => void };

/** The words searched for, among the active filters, removable like them. */
export function QueryChip({ filter, onNarrow }: Props) {
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
