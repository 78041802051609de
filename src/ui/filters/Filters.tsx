import type { ReactNode } from 'react';
import {
  type FacetOption,
  type IssueOptions,
  isOn,
  type PlainFacet,
  type SideOptions,
} from '../../explore/filter/facets.ts';
import { reaches, reachWords } from '../../explore/filter/reach.ts';
import type { FacetEntry } from '../../explore/filter/shown-entries.ts';
import { withPage } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { Facet } from './Facet.tsx';
import { Option } from './Option.tsx';

/** Everything the timeline can be narrowed by. */
export function Filters() {
  const { people, bodies, issues, plain } = useExplorer().facets;
  return (
    <div className="grid grid-cols-1 gap-5">
      <ActorFacet title="People" groups={people}>
        <ReachSelect />
      </ActorFacet>
      <IssueFacet issues={issues} />
      <div className="grid gap-1">
        {plain.map((facet) => (
          <PlainFacetSection key={facet.facet} of={facet} />
        ))}
        <ActorFacet title="Bodies" groups={bodies} folded />
      </div>
    </div>
  );
}

/** A facet whose options are a plain list. One that all events share is no choice and left out. */
function PlainFacetSection({ of: { facet, title, isOpen, options } }: { readonly of: PlainFacet }) {
  const active = options.some(isOn);
  if (options.length < 2 && !active) return null;
  return (
    <Facet
      title={title}
      facets={[facet]}
      entries={options.map(entryOf)}
      folded={!isOpen}
      active={active}
    >
      {(isShown) =>
        options
          .filter(({ id }) => isShown(id))
          .map((option) => <Option key={option.id} option={option} />)
      }
    </Facet>
  );
}

function entryOf(option: FacetOption): FacetEntry {
  const { id, label, count, total } = option;
  return { id, label, count, total, stays: isOn(option) };
}

function issueEntry({ issue: { id, label }, discussed, notDiscussed }: IssueOptions): FacetEntry {
  const options = [discussed, notDiscussed].filter((option) => option !== null);
  return {
    id,
    label,
    count: options.reduce((sum, option) => sum + option.count, 0),
    total: options.reduce((sum, option) => sum + option.total, 0),
    // What a source says was not discussed is seldom, and what many come for.
    stays: notDiscussed !== null || options.some(isOn),
  };
}

/** Who counts as being in an event: those who took part, who spoke of it too, or all it names. */
function ReachSelect() {
  const { view, applyFilter } = useExplorer();
  const { filter } = view;
  return (
    <label className="mb-2 block text-xs text-muted">
      <span className="mr-1.5">Counting who</span>
      <select
        className="min-h-6 max-w-full rounded border border-rule bg-card px-1 text-ink pointer-coarse:min-h-9"
        value={filter.reach}
        onChange={({ target }) => {
          const reach = reaches.find((each) => each === target.value);
          if (reach !== undefined) applyFilter({ ...filter, reach });
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

type ActorFacetProps = {
  readonly title: string;
  readonly groups: readonly SideOptions[];
  readonly folded?: boolean;
  /** What stands above the options. */
  readonly children?: ReactNode;
};

/** People, or bodies, by the side they are on. */
function ActorFacet({ title, groups, folded = false, children }: ActorFacetProps) {
  // Where all stand on one side, none has to be named.
  const { sides } = useTimeline();
  if (groups.length === 0) return null;
  const all = groups.flatMap(({ options }) => options);
  const active = all.some(isOn);
  return (
    <Facet
      title={title}
      facets={['actors']}
      entries={all.map(entryOf)}
      folded={folded}
      active={active}
      above={children}
    >
      {(isShown) => (
        <>
          {groups
            .map(({ side, options }) => ({
              side,
              found: options.filter(({ id }) => isShown(id)),
            }))
            .filter(({ found }) => found.length > 0)
            .map(({ side, found }) => (
              <fieldset key={side.id} className="mb-2.5 min-w-0">
                <legend
                  className={
                    sides.length > 1
                      ? 'flex items-center gap-2 py-0.5 text-xs text-muted'
                      : 'sr-only'
                  }
                >
                  <SideDot sides={[side.id]} /> {side.label}
                </legend>
                {found.map((option) => (
                  <Option key={option.id} option={option} />
                ))}
              </fieldset>
            ))}
        </>
      )}
    </Facet>
  );
}

/** Issues, each with the events that discussed it and, apart, those that explicitly did not. */
function IssueFacet({ issues }: { readonly issues: readonly IssueOptions[] }) {
  const { view } = useExplorer();
  if (issues.length === 0) return null;
  return (
    <Facet
      title="Issues"
      facets={['discussed', 'notDiscussed']}
      entries={issues.map(issueEntry)}
      active
      below={
        issues.some(({ notDiscussed }) => notDiscussed !== null) && (
          <p className="mt-1 pl-6.5 text-[0.8125rem]">
            <ViewLink
              to={withPage(view, { kind: 'not-discussed' })}
              className="text-muted underline decoration-rule underline-offset-4 hover:text-ink"
            >
              All that was not discussed
            </ViewLink>
          </p>
        )
      }
    >
      {(isShown) => (
        <>
          {issues
            .filter(({ issue }) => isShown(issue.id))
            .map(({ issue, discussed, notDiscussed }) => (
              <div key={issue.id}>
                {discussed === null ? (
                  <p className="flex min-h-7 items-center py-0.5 pl-6.5 text-sm text-muted">
                    {issue.label}
                  </p>
                ) : (
                  <Option option={discussed} />
                )}
                {notDiscussed !== null && <Option option={notDiscussed} notDiscussed />}
              </div>
            ))}
        </>
      )}
    </Facet>
  );
}
