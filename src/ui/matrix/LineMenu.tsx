import { ArrowRight, CircleSlash, Filter, SortDesc } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { FacetId } from '../../explore/filter/facet-facts.ts';
import { narrowedTo } from '../../explore/matrix/cell.ts';
import type { MatrixLine } from '../../explore/matrix/event-matrix.ts';
import { type View, withPage } from '../../explore/view.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { PopoverBox } from '../base/PopoverBox.tsx';
import type { Popover } from '../base/use-popover.ts';
import { ViewLink } from '../base/ViewLink.tsx';

/** The header that a menu is of. */
export type HeaderOf = {
  readonly line: MatrixLine;
  readonly kind: 'row' | 'column';
};

/** What can be done with a row or a column: only its events, rows sorted by it, its page. */
export function LineMenu({ menu }: { readonly menu: Popover<HeaderOf> }) {
  const { shown, close } = menu;
  const { view } = useExplorer();
  // Once the page shows another view, the menu has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the view that closes it
  useEffect(close, [view, close]);
  return (
    <PopoverBox box={menu.box} name={shown?.line.name} padding="p-1.5">
      {shown !== null && <Actions of={shown} />}
    </PopoverBox>
  );
}

function Actions({ of: { line, kind } }: { readonly of: HeaderOf }) {
  const { view } = useExplorer();
  const { matrix, filter } = view;
  const isIssue = kind === 'column' && matrix.across === 'issues';
  const only = (facet: FacetId): View => ({
    ...view,
    matrix: { ...matrix, cell: null },
    filter: narrowedTo(filter, [{ facet, id: line.id }]),
  });
  const page = isIssue ? 'issue' : 'actor';
  return (
    <ul>
      {line.events > 0 && (
        <Action to={only(isIssue ? 'discussed' : 'actors')} icon={<Filter size={15} aria-hidden />}>
          {isIssue
            ? `Only where discussed: ${count(line.events, 'event')}`
            : `Only events with ${line.name}: ${groupedNumber(line.events)}`}
        </Action>
      )}
      {line.notDiscussed > 0 && (
        <Action to={only('notDiscussed')} icon={<CircleSlash size={15} aria-hidden />}>
          Only where explicitly not: {count(line.notDiscussed, 'event')}
        </Action>
      )}
      {kind === 'column' && (
        <Action
          to={{ ...view, matrix: { ...matrix, by: matrix.by === line.id ? null : line.id } }}
          icon={<SortDesc size={15} aria-hidden />}
        >
          {matrix.by === line.id ? 'No longer sort the rows by it' : 'Sort the rows by it'}
        </Action>
      )}
      <Action
        to={withPage(view, { kind: page, id: line.id })}
        icon={<ArrowRight size={15} aria-hidden />}
      >
        All on {line.name}
      </Action>
    </ul>
  );
}

type ActionProps = { readonly to: View; readonly icon: ReactNode; readonly children: ReactNode };

function Action({ to, icon, children }: ActionProps) {
  return (
    <li>
      <ViewLink
        to={to}
        className="flex min-h-9 items-center gap-2.5 rounded px-2 py-1 text-sm leading-tight hover:bg-soft pointer-coarse:min-h-11"
      >
        <span className="shrink-0 text-muted">{icon}</span>
        <span>{children}</span>
      </ViewLink>
    </li>
  );
}
