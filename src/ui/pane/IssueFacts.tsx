import { issuesTreated } from '../../explore/filter.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { Fact } from './Fact.tsx';

/** What was discussed; for an announced event, what is said to be on its agenda. */
export function IssueFacts({ event }: { readonly event: TimelineEvent }) {
  const timeline = useTimeline();
  const discussed = issuesTreated(event, 'discussed');
  if (discussed.length === 0) return null;
  return (
    <Fact name={event.status === 'announced' ? 'On the agenda' : 'Discussed'}>
      {discussed.map((id) => timeline.issue(id).label).join(' · ')}
    </Fact>
  );
}
