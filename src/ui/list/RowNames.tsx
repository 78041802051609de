import { CircleSlash } from 'lucide-react';
import { Fragment } from 'react';
import { issuesTreated } from '../../explore/event-values.ts';
import type { EventSearch } from '../../explore/search/event-search.ts';
import { withPage } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { MarkedText } from '../search/MarkedText.tsx';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';

type Props = {
  readonly event: TimelineEvent;
  /** What is searched for; null for nothing. */
  readonly search: EventSearch | null;
};

/** Who took part and what was explicitly not discussed, each leading to its page. */
export function RowNames({ event, search }: Props) {
  const timeline = useTimeline();
  const { view } = useViewAndShow();
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const unsaid = issuesTreated(event, 'not-discussed');
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-[0.8125rem] text-muted">
      <span>
        {participants.map(({ id }, at) => (
          <Fragment key={id}>
            {at > 0 && '\u00a0· '}
            <ViewLink to={withPage(view, { kind: 'actor', id })} className="quiet-link relative">
              <MarkedText text={timeline.actor(id).name} search={search} />
            </ViewLink>
          </Fragment>
        ))}
      </span>
      {unsaid.length > 0 && (
        <span className="inline-flex items-center gap-1">
          <CircleSlash size={13} aria-hidden />
          <span>
            <span className="sr-only">Explicitly not discussed: </span>
            {unsaid.map((id, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <ViewLink
                  to={withPage(view, { kind: 'issue', id })}
                  className="quiet-link relative"
                >
                  <MarkedText text={timeline.issue(id).label} search={search} />
                </ViewLink>
              </Fragment>
            ))}
          </span>
        </span>
      )}
    </p>
  );
}
