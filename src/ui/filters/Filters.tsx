import { useMemo } from 'react';
import { actorFacet, issueFacet, plainFacets } from '../../explore/facets.ts';
import type { Filter } from '../../explore/filter.ts';
import { useTimeline } from '../timeline-context.ts';
import { ActorFacet } from './ActorFacet.tsx';
import { FilterContext } from './filter-context.ts';
import { IssueFacet } from './IssueFacet.tsx';
import { PlainFacet } from './PlainFacet.tsx';
import { ReachSelect } from './ReachSelect.tsx';

type Props = { readonly filter: Filter; readonly onNarrow: (filter: Filter) => void };

/** Everything the timeline can be narrowed by. */
export function Filters({ filter, onNarrow }: Props) {
  const timeline = useTimeline();
  const people = useMemo(() => actorFacet(timeline, filter, 'person'), [timeline, filter]);
  const issues = useMemo(() => issueFacet(timeline, filter), [timeline, filter]);
  const plain = useMemo(() => plainFacets(timeline, filter), [timeline, filter]);
  const bodies = useMemo(() => actorFacet(timeline, filter, 'body'), [timeline, filter]);
  const narrowing = useMemo(() => ({ filter, narrow: onNarrow }), [filter, onNarrow]);
  return (
    <FilterContext value={narrowing}>
      <div className="grid grid-cols-1 gap-5">
        <ActorFacet title="People" groups={people}>
          <ReachSelect />
        </ActorFacet>
        <IssueFacet issues={issues} />
        <div className="grid gap-1">
          {plain.map((facet) => (
            <PlainFacet key={facet.list} facet={facet} />
          ))}
          <ActorFacet title="Bodies" groups={bodies} folded />
        </div>
      </div>
    </FilterContext>
  );
}
