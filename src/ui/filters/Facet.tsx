import { type ReactNode, useState } from 'react';
import type { FacetId } from '../../explore/filter/facet-facts.ts';
import { canTakeAll, matchSwitched, takesAny } from '../../explore/filter/filter.ts';
import {
  type FacetEntry,
  hasEntriesByNameAlone,
  shownEntries,
  topEntries,
} from '../../explore/filter/shown-entries.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { ArrowGroup } from '../base/ArrowGroup.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { FacetSearch } from '../base/FacetSearch.tsx';

type FacetProps = {
  readonly title: string;
  readonly facets: readonly FacetId[];
  /** Its entries: where there are many, the fullest are shown and others can be looked for. */
  readonly entries: readonly FacetEntry[];
  /** Whether only its title shows until something of it is chosen. */
  readonly folded?: boolean;
  /** Whether something of it is chosen or ruled out. */
  readonly active: boolean;
  /** What stands above its options, and below them. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** What stands for its entries, of those that are shown. */
  readonly children: (isShown: (id: string) => boolean) => ReactNode;
};

/**
 * A facet: its title, how its entries are taken together, its fullest entries and, behind a button,
 * the others. Its options are one stop of the tab key.
 */
export function Facet({
  title,
  facets,
  entries,
  folded = false,
  active,
  above,
  below,
  children,
}: FacetProps) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const name = title.toLowerCase();
  const top = topEntries(entries);
  const { ids, more } = opened ? shownEntries(entries, text) : top;
  const body = (
    <>
      {opened && hasEntriesByNameAlone(entries) && (
        <FacetSearch of={name} text={text} onText={setText} />
      )}
      {above}
      <ArrowGroup role="group" label={`Options: ${title}`}>
        {children((id) => ids.has(id))}
      </ArrowGroup>
      {opened && more > 0 && (
        <p role="status" className="mt-1 pl-6.5 text-[0.8125rem] text-muted">
          {count(more, 'more', 'more')}, to be found by name
        </p>
      )}
      {top.more > 0 && (
        <button
          type="button"
          aria-expanded={opened}
          className="ml-6.5 min-h-7 text-left text-[0.8125rem] text-muted underline decoration-rule underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
          onClick={() => {
            setOpened(!opened);
            setText('');
          }}
        >
          {opened ? `Fewer ${name}` : `${groupedNumber(top.more)} more ${name}`}
        </button>
      )}
      {below}
    </>
  );
  const match = <MatchSwitch facets={facets} of={name} />;
  if (!folded) {
    return (
      <section aria-label={title}>
        <div className="mb-1.5 flex min-h-6 items-center justify-between gap-2">
          <h2 className="eyebrow">{title}</h2>
          {match}
        </div>
        {body}
      </section>
    );
  }
  return (
    <FoldedUntil active={active}>
      <summary className="eyebrow rounded py-1 hover:text-ink">
        <h2 className="inline">{title}</h2>
      </summary>
      <section aria-label={title} className="pt-1">
        <div className="mb-1 flex justify-end">{match}</div>
        {body}
      </section>
    </FoldedUntil>
  );
}

/** Opens when it becomes active, by whatever way; else as the reader has left it. */
function FoldedUntil({
  active,
  children,
}: {
  readonly active: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(active);
  const [wasActive, setWasActive] = useState(active);
  if (active !== wasActive) {
    setWasActive(active);
    if (active) setOpen(true);
  }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {children}
    </details>
  );
}

type MatchSwitchProps = { readonly facets: readonly FacetId[]; readonly of: string };

/**
 * Whether an event has to have any of what is chosen in a facet or all of it. It comes with the
 * second choice, since before it there is nothing to tell apart.
 */
function MatchSwitch({ facets, of }: MatchSwitchProps) {
  const { view, applyFilter } = useExplorer();
  const { filter } = view;
  const switched = facets.filter((facet) => canTakeAll(filter, facet));
  if (switched.length === 0) return null;
  const any = switched.every((facet) => takesAny(filter, facet));
  const choose = (wanted: boolean) =>
    applyFilter(
      switched.filter((facet) => takesAny(filter, facet) !== wanted).reduce(matchSwitched, filter),
    );
  return (
    <fieldset className="flex overflow-hidden rounded border border-rule text-xs">
      <legend className="sr-only">Of the {of} chosen, an event has</legend>
      {[true, false].map((wanted) => (
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
          <span className="sr-only"> of these</span>
        </label>
      ))}
    </fieldset>
  );
}
