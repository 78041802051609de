import { CircleSlash, Ellipsis } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import type { FacetOption } from '../../explore/filter/facets.ts';
import { takesAny, toggled } from '../../explore/filter/filter.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { arrowLine } from '../base/ArrowGroup.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

/** Comes with what a reader is likely to ask for next, so that it is there when it is asked for. */
export const LazyOptionActions = lazyWithFallback(() =>
  import('./OptionActions.tsx').then(({ OptionActions }) => OptionActions),
);

type OptionProps = {
  readonly option: FacetOption;
  /** Drawn as the second line of an issue: the events that say it was not discussed. */
  readonly notDiscussed?: boolean;
};

/**
 * One checkbox of a facet with the number of events that it has; one that would leave none is
 * greyed out. Behind it what else can be done with the entry.
 */
export function Option({ option, notDiscussed = false }: OptionProps) {
  const { view, events, applyFilter } = useExplorer();
  const { filter } = view;
  const [open, setOpen] = useState(false);
  const actions = useId();
  const { facet, selected, ruledOut } = option;
  // Beside others of which one is enough it adds nothing, but what they have is left.
  const leaves = takesAny(filter, facet) && filter[facet].length > 0 ? events.length : option.count;
  const dead = leaves === 0 && option.count === 0 && !selected && !ruledOut;
  const said = ruledOut ? `${option.label}, ruled out` : option.label;
  return (
    <div {...arrowLine} className="group/option rounded focus-within:bg-soft hover:bg-soft">
      <div className="flex items-center">
        <label
          className={`flex min-h-7 min-w-0 flex-1 items-center gap-2.5 py-0.5 has-disabled:text-muted has-disabled:opacity-60 ${notDiscussed ? 'pl-7 text-[0.8125rem] text-muted' : 'text-sm'}`}
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-ink"
            checked={selected}
            disabled={dead}
            aria-label={`${said}, ${count(option.count, 'event')}`}
            onChange={() => applyFilter(toggled(filter, option))}
          />
          <span className="flex min-w-0 flex-1 items-center gap-1.5" aria-hidden>
            {notDiscussed && <CircleSlash size={13} className="shrink-0" />}
            <span className={`leading-tight wrap-anywhere ${ruledOut ? 'line-through' : ''}`}>
              {notDiscussed ? 'not discussed' : option.label}
            </span>
          </span>
          <span className="text-xs text-muted tabular-nums" aria-hidden>
            {ruledOut && '−'}
            {groupedNumber(option.count)}
          </span>
        </label>
        <button
          type="button"
          aria-label={`More for ${option.label}`}
          aria-expanded={open}
          aria-controls={actions}
          className="-mr-4 flex size-6 shrink-0 items-center justify-center rounded text-muted opacity-0 group-focus-within/option:opacity-100 group-hover/option:opacity-100 hover:text-ink aria-expanded:opacity-100 pointer-coarse:-mr-2 pointer-coarse:size-9 pointer-coarse:opacity-100"
          onClick={() => setOpen(!open)}
        >
          <Ellipsis size={15} aria-hidden />
        </button>
      </div>
      <div id={actions} hidden={!open}>
        {open && (
          <Suspense>
            <LazyOptionActions option={option} onDone={() => setOpen(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
