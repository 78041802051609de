import { CircleSlash } from 'lucide-react';
import { Fragment, memo, Suspense, useEffect, useId, useRef } from 'react';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import type { SearchAnswer } from '../../explore/search/answers.ts';
import { withEvent, withPage } from '../../explore/view.ts';
import { dateInWords, shortDate } from '../../model/date-labels.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { kindLabel } from '../../model/labels.ts';
import { EventSign } from '../base/EventSign.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { MarkedText } from '../base/MarkedText.tsx';
import { rowId } from '../base/row-id.ts';
import { StaticWords } from '../base/static-words.tsx';
import { TitleFailure, TitleText } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import './event-row.css';

/** Where it does not come, the search has said so. */
export const LazyRowReasons = lazyWithFallback(
  () => import('./RowReasons.tsx').then(({ RowReasons }) => RowReasons),
  () => null,
);

type EventRowProps = {
  readonly event: EventHead;
  readonly selected: boolean;
  /** What was searched for; null for nothing. */
  readonly search: SearchAnswer | null;
  readonly onSelect: (id: EventId) => void;
  /** Whether it comes into view when it is selected. */
  readonly follows: boolean;
  /** Its element: an item of a list, or a part of one. */
  readonly as?: 'li' | 'div';
};

/**
 * One event: its date, kind, title and who took part. All of the row opens the event, but for
 * the names in it, which lead to their pages.
 */
export const EventRow = memo(function EventRow({
  event,
  selected,
  search,
  onSelect,
  follows,
  as: Element = 'li',
}: EventRowProps) {
  const { view } = useExplorer();
  const row = useRef<HTMLLIElement & HTMLDivElement>(null);
  const date = useId();
  useEffect(() => {
    if (selected && follows && row.current !== null) bringIntoView(row.current);
  }, [selected, follows]);
  return (
    <Element ref={row} data-selected={selected || undefined} className="event-row">
      <time
        id={date}
        dateTime={event.date.earliest}
        title={dateInWords(event.date)}
        className="event-row-date"
      >
        {shortDate(event.date)}
      </time>
      <span className="event-row-sign">
        <EventSign event={event} />
        <span className="sr-only">{kindLabel(event.kind)}</span>
      </span>
      <h4 className="event-row-title">
        <ViewLink
          id={rowId(event.id)}
          to={withEvent(view, event.id)}
          onOpen={() => onSelect(event.id)}
          result
          current={selected}
          describedBy={date}
          className=""
        >
          <TitleText event={event}>
            {(title) => <MarkedText text={title} search={search} />}
          </TitleText>
        </ViewLink>
        <TitleFailure event={event} />
      </h4>
      <RowNames event={event} search={search} />
      {search !== null && (
        <Suspense>
          <LazyRowReasons event={event} search={search} />
        </Suspense>
      )}
      <Tags event={event} />
      <StaticWords event={event} />
    </Element>
  );
});

/** What is near the edge comes in just so; what is out of sight comes to the middle, with what is around it. */
function bringIntoView(row: Element): void {
  const { top, bottom } = row.getBoundingClientRect();
  const isNear = bottom > 0 && top < innerHeight;
  row.scrollIntoView({ block: isNear ? 'nearest' : 'center' });
}

function Tags({ event }: { readonly event: EventHead }) {
  const sources = new Set(event.excerpts.map(({ source }) => source)).size;
  const tags = [
    event.status === 'announced' ? 'announced' : null,
    event.date.basis === 'inferred' ? 'date inferred' : null,
    sources > 1 ? `${sources} sources` : null,
    event.reviewed ? null : 'unreviewed',
  ].filter((tag) => tag !== null);
  if (tags.length === 0) return null;
  return (
    <span className="event-row-tags">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

/** Of more who took part so many are named: the event names all, and a row stays one. */
const MAX_ROW_NAMES = 6;

type RowNamesProps = {
  readonly event: EventHead;
  /** What is searched for; null for nothing. */
  readonly search: SearchAnswer | null;
};

/** Who took part and what was explicitly not discussed, each leading to its page. */
function RowNames({ event, search }: RowNamesProps) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const more = participants.length - MAX_ROW_NAMES;
  const notDiscussed = issuesTreated(event, 'not-discussed');
  return (
    <p className="event-row-names">
      <span>
        {participants.slice(0, MAX_ROW_NAMES).map(({ id }, at) => (
          <Fragment key={id}>
            {at > 0 && '\u00a0· '}
            <ViewLink to={withPage(view, { kind: 'actor', id })} className="quiet-link relative">
              <MarkedText text={timeline.actor(id).name} search={search} />
            </ViewLink>
          </Fragment>
        ))}
        {more > 0 && ` and ${more} more`}
      </span>
      {notDiscussed.length > 0 && (
        <span className="inline-flex items-center gap-1">
          <CircleSlash size={13} aria-hidden />
          <span>
            <span className="sr-only">Explicitly not discussed: </span>
            {notDiscussed.map((id, at) => (
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
