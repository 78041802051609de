import { CircleSlash } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { dateInWords, shortDate } from '../../explore/date-words.ts';
import { issuesTreated } from '../../explore/event-values.ts';
import { kindWords } from '../../explore/facet-words.ts';
import type { EventSearch } from '../../explore/search/event-search.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { MarkedText } from '../search/MarkedText.tsx';
import { RowReasons } from '../search/RowReasons.tsx';
import { useTimeline } from '../timeline-context.ts';

type Props = {
  readonly event: TimelineEvent;
  readonly selected: boolean;
  /** What was searched for; null for nothing. */
  readonly search: EventSearch | null;
  readonly onSelect: (id: EventId) => void;
};

/** The element of an event's row, for focus to come back to. */
export function rowId(event: EventId): string {
  return `row-${event}`;
}

/** One event: its date, kind, title and who took part, as one button that opens it. */
export const EventRow = memo(function EventRow({ event, selected, search, onSelect }: Props) {
  const timeline = useTimeline();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const participants = event.actors.filter(({ role }) => role === 'participant');
  const unsaid = issuesTreated(event, 'not-discussed').map((id) => timeline.issue(id).label);
  return (
    <li className="border-b border-rule">
      <button
        type="button"
        ref={row}
        id={rowId(event.id)}
        data-result
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(event.id)}
        className="relative grid w-full grid-cols-[4.75rem_1.25rem_1fr] items-start gap-x-3 px-2 py-2.5 text-left hover:bg-soft aria-[current]:bg-soft aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:left-0 aria-[current]:before:w-[3px] aria-[current]:before:bg-ink sm:grid-cols-[6.5rem_1.25rem_1fr_auto]"
      >
        <time
          dateTime={event.date.earliest}
          title={dateInWords(event.date)}
          className="pt-0.5 text-sm text-muted tabular-nums"
        >
          {shortDate(event.date)}
        </time>
        <span className="pt-1 text-muted">
          <KindIcon kind={event.kind} />
          <span className="sr-only">{kindWords[event.kind]}</span>
        </span>
        <span className="min-w-0">
          <span className="block font-serif text-[1.0625rem] leading-snug font-medium">
            <MarkedText text={event.title} search={search} />
          </span>
          <span className="mt-0.5 flex flex-wrap gap-x-3 text-[0.8125rem] text-muted">
            <span>
              <MarkedText
                text={participants.map(({ id }) => timeline.actor(id).name).join(' · ')}
                search={search}
              />
            </span>
            {unsaid.length > 0 && (
              <span className="inline-flex items-center gap-1">
                <CircleSlash size={13} aria-hidden />
                <span>
                  <span className="sr-only">Explicitly not discussed: </span>
                  <MarkedText text={unsaid.join(', ')} search={search} />
                </span>
              </span>
            )}
          </span>
        </span>
        {search !== null && <RowReasons event={event} search={search} />}
        <Tags event={event} />
      </button>
    </li>
  );
});

function Tags({ event }: { readonly event: TimelineEvent }) {
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
