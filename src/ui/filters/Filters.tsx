import { useMemo } from 'react';
import { actorFacet, basisFacet, type FacetOption, issueFacet } from '../../explore/facets.ts';
import type { Filter } from '../../explore/view.ts';
import { useTimeline } from '../timeline-context.ts';
import { ActorFacet } from './ActorFacet.tsx';
import { BasisFacet } from './BasisFacet.tsx';
import { IssueFacet } from './IssueFacet.tsx';

type Props = { readonly filter: Filter; readonly onToggle: (option: FacetOption) => void };

/** Everything the timeline can be narrowed by. */
export function Filters({ filter, onToggle }: Props) {
  const timeline = useTimeline();
  const people = useMemo(() => actorFacet(timeline, filter, 'person'), [timeline, filter]);
  const issues = useMemo(() => issueFacet(timeline, filter), [timeline, filter]);
  const dates = useMemo(() => basisFacet(timeline, filter), [timeline, filter]);
  const bodies = useMemo(() => actorFacet(timeline, filter, 'body'), [timeline, filter]);
  return (
    <div className="grid grid-cols-1 gap-5">
      <ActorFacet title="People" groups={people} onToggle={onToggle} />
      <IssueFacet issues={issues} onToggle={onToggle} />
      <BasisFacet options={dates} onToggle={onToggle} />
      <ActorFacet title="Bodies" groups={bodies} onToggle={onToggle} />
    </div>
  );
}
