import { memo, useEffect, useId, useRef } from 'react';
import { dateInWords, shortDate } from '../../explore/date-words.ts';
import { kindWords } from '../../explore/facet-words.ts';
import type { EventSearch } from '../../explore/search/event-search.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { MarkedText } from '../search/MarkedText.tsx';
import { RowReasons } from '../search/RowReasons.tsx';
import { RowNames } from './RowNames.tsx';

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

/**
 * One event: its date, kind, title and who took part. All of the row opens the event, but for
 * the names in it, which lead to their pages.
 */
export const EventRow = memo(function EventRow({ event, selected, search, onSelect }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const date = useId();
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
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
        <span className="sr-only">{kindWords[event.kind]}</span>
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
          <MarkedText text={event.title} search={search} />
        </button>
        <RowNames event={event} search={search} />
      </div>
      {search !== null && <RowReasons event={event} search={search} />}
      <Tags event={event} />
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
