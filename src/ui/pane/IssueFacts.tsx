import { issuesTreated } from '../../explore/event-values.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { IssueName } from '../parts/Names.tsx';
import { Fact } from './Fact.tsx';

/** What was discussed; for an announced event, what is said to be on its agenda. */
export function IssueFacts({ event }: { readonly event: TimelineEvent }) {
  const discussed = issuesTreated(event, 'discussed');
  if (discussed.length === 0) return null;
  return (
    <Fact name={event.status === 'announced' ? 'On the agenda' : 'Discussed'}>
      <ul>
        {discussed.map((id, index) => (
          <li key={id} className="inline">
            <span className="whitespace-nowrap">
              <IssueName id={id} />
              {index < discussed.length - 1 && ' ·'}
            </span>{' '}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
