import { CircleSlash } from 'lucide-react';
import type { FacetOption } from '../../explore/facet-options.ts';
import { toggled } from '../../explore/filter.ts';
import { count } from '../words.ts';
import { useFiltering } from './filter-context.ts';

type Props = {
  readonly option: FacetOption;
  /** Drawn as the second line of an issue: the events that say it was not discussed. */
  readonly unsaid?: boolean;
};

/** One checkbox of a facet with the number of events it would leave; none greys it out. */
export function Option({ option, unsaid = false }: Props) {
  const { filter, narrow } = useFiltering();
  const dead = option.count === 0 && !option.selected;
  return (
    <label
      className={`flex min-h-7 items-center gap-2.5 rounded py-0.5 pr-1 hover:bg-soft has-disabled:text-muted has-disabled:opacity-60 ${unsaid ? 'pl-7 text-[0.8125rem] text-muted' : 'text-sm'}`}
    >
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-ink"
        checked={option.selected}
        disabled={dead}
        aria-label={`${option.label}, ${count(option.count, 'event')}`}
        onChange={() => narrow(toggled(filter, option))}
      />
      <span className="flex min-w-0 flex-1 items-center gap-1.5" aria-hidden>
        {unsaid && <CircleSlash size={13} className="shrink-0" />}
        <span className="leading-tight">{unsaid ? 'not discussed' : option.label}</span>
      </span>
      <span className="text-xs text-muted tabular-nums" aria-hidden>
        {option.count}
      </span>
    </label>
  );
}
