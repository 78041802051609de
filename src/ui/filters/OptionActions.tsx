import type { ReactNode } from 'react';
import type { FacetOption } from '../../explore/filter/facets.ts';
import { onlyThis, ruledOut } from '../../explore/filter/filter.ts';
import { type View, withEvent, withPage, withSource } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type OptionActionsProps = { readonly option: FacetOption; readonly onDone: () => void };

/** What can be done with an entry of a facet besides choosing it: only this, not this, its page. */
export function OptionActions({ option, onDone }: OptionActionsProps) {
  const { view, applyFilter } = useExplorer();
  const { filter } = view;
  const page = pageOf(option, view);
  return (
    <p className="flex flex-wrap gap-x-0.5 pb-1.5 pl-5 text-[0.8125rem]">
      <Action
        onClick={() => {
          applyFilter(onlyThis(filter, option));
          onDone();
        }}
      >
        Only this
      </Action>
      <Action
        onClick={() => {
          applyFilter(ruledOut(filter, option));
          onDone();
        }}
      >
        {option.ruledOut ? 'Admit again' : 'Not this'}
      </Action>
      {page !== null && (
        <ViewLink to={page.to} className={actionLook}>
          {page.words}
        </ViewLink>
      )}
    </p>
  );
}

const actionLook =
  'inline-flex min-h-6 items-center rounded px-1.5 underline decoration-rule underline-offset-4 hover:decoration-ink pointer-coarse:min-h-9';

function Action({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={actionLook} onClick={onClick}>
      {children}
    </button>
  );
}

/** Where more is told of an entry; null where there is no such page. */
function pageOf(
  { facet, id }: FacetOption,
  view: View,
): { readonly to: View; readonly words: string } | null {
  switch (facet) {
    case 'actors':
      return { to: withPage(view, { kind: 'actor', id }), words: 'Page' };
    case 'discussed':
    case 'notDiscussed':
      return { to: withPage(view, { kind: 'issue', id }), words: 'Page' };
    case 'sources':
      return { to: withSource(withEvent(view, null), id), words: 'Source' };
    default:
      return null;
  }
}
