import { CircleSlash } from 'lucide-react';
import { Fragment, memo, useEffect, useEffectEvent, useId, useRef } from 'react';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import { type EventSearch, eventIndexOf } from '../../explore/search/event-search.ts';
import { whyFound } from '../../explore/search/snippet.ts';
import { hasWords } from '../../explore/store/with-words.ts';
import { withPage } from '../../explore/view.ts';
import { dateInWords, shortDate } from '../../model/date-labels.ts';
import { type EventHead, type EventId, isWhole } from '../../model/event.ts';
import { kindLabel } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { KindIcon } from '../base/KindIcon.tsx';
import { MarkedText, SnippetText } from '../base/MarkedText.tsx';
import { rowId } from '../base/row-id.ts';
import { TitleFailure, TitleText } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type EventRowProps = {
  readonly event: EventHead;
  readonly selected: boolean;
  /** What was searched for; null for nothing. */
  readonly search: EventSearch | null;
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
  const row = useRef<HTMLLIElement & HTMLDivElement>(null);
  const date = useId();
  const follow = useEffectEvent(() => {
    if (follows) row.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (selected) follow();
  }, [selected]);
  return (
    <Element
      ref={row}
      data-selected={selected || undefined}
      className="relative grid grid-cols-[4.75rem_1.25rem_1fr] items-start gap-x-3 border-b border-rule px-2 py-2.5 hover:bg-soft data-selected:bg-soft data-selected:before:absolute data-selected:before:inset-y-0 data-selected:before:left-0 data-selected:before:w-[3px] data-selected:before:bg-ink sm:grid-cols-[6.5rem_1.25rem_1fr_auto]"
    >
      <time
        id={date}
        dateTime={event.date.earliest}
        title={dateInWords(event.date)}
        className="pt-0.5 text-sm text-muted tabular-nums"
      >
        {shortDate(event.date)}
      </time>
      <span className="pt-1 text-muted">
        <KindIcon kind={event.kind} />
        <span className="sr-only">{kindLabel(event.kind)}</span>
      </span>
      <div className="min-w-0">
        <button
          type="button"
          id={rowId(event.id)}
          data-result
          aria-current={selected ? 'true' : undefined}
          aria-describedby={date}
          onClick={() => onSelect(event.id)}
          className="block w-full text-left font-serif text-[1.0625rem] leading-snug font-medium after:absolute after:inset-0"
        >
          <TitleText event={event}>
            {(title) => <MarkedText text={title} search={search} />}
          </TitleText>
        </button>
        <TitleFailure event={event} />
        <RowNames event={event} search={search} />
      </div>
      {search !== null && <RowReasons event={event} search={search} />}
      <Tags event={event} />
    </Element>
  );
});

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
    <span className="col-start-3 mt-1 flex flex-wrap gap-1.5 sm:col-start-4 sm:justify-end">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

type RowNamesProps = {
  readonly event: EventHead;
  /** What is searched for; null for nothing. */
  readonly search: EventSearch | null;
};

/** Who took part and what was explicitly not discussed, each leading to its page. */
function RowNames({ event, search }: RowNamesProps) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const notDiscussed = issuesTreated(event, 'not-discussed');
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

type RowReasonsProps = { readonly event: EventHead; readonly search: EventSearch };

/** Why an event was found where its row does not show it: who says the words, and what they say. */
function RowReasons({ event, search }: RowReasonsProps) {
  const timeline = useTimeline();
  if (!isWhole(event) || !hasWords(timeline)) return null;
  const fields = eventIndexOf(timeline).fieldsOf(event);
  const reasons = whyFound(fields, search.search);
  if (reasons.length === 0) return null;
  return (
    <span className="col-start-3 mt-1 grid gap-1 sm:col-[3/5] sm:row-start-2">
      {reasons.map(({ says, quoted, snippet }) => (
        <span
          key={`${says} ${snippet.start} ${snippet.pieces[0]?.text}`}
          className="text-[0.8125rem] text-pretty text-muted"
        >
          <span className={quoted ? 'font-semibold text-ink' : ''}>{says}:</span>{' '}
          <span className={quoted ? 'font-serif text-[0.9375rem] text-ink' : ''}>
            <SnippetText snippet={snippet} />
          </span>
        </span>
      ))}
    </span>
  );
}
