import { useMemo } from 'react';
import type { QuietStretch } from '../../explore/chart/quiet-stretches.ts';
import { listEntries, silenceInWords } from '../../explore/list/event-list.ts';
import type { EventSearch } from '../../explore/search/event-search.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { EventRow } from './EventRow.tsx';

type Props = {
  readonly events: readonly TimelineEvent[];
  readonly silences: readonly QuietStretch[];
  readonly selected: EventId | null;
  /** What was searched for; null for nothing. */
  readonly search: EventSearch | null;
  readonly onSelect: (id: EventId) => void;
};

/** The events by month, with the silences between them: the timeline in words. */
export function EventList({ events, silences, selected, search, onSelect }: Props) {
  const main = useMemo(() => events.filter((event) => !event.background), [events]);
  const background = useMemo(() => events.filter((event) => event.background), [events]);
  const first = background[0];
  const row = { silences, selected, search, onSelect };
  const unfolded =
    main.length === 0 || search !== null || background.some((event) => event.id === selected);
  return (
    <div className="max-w-6xl pb-8">
      {first !== undefined && (
        <details
          // Remounted, and so opened, where what it hides is selected, was found or is all there is.
          key={String(unfolded)}
          open={unfolded}
          className="group mt-5"
        >
          <summary className="eyebrow rounded py-1 hover:text-ink">
            Background: {count(background.length, 'earlier event')}
          </summary>
          <Months events={background} {...row} />
        </details>
      )}
      <Months events={main} {...row} />
    </div>
  );
}

function Months({ events, silences, selected, search, onSelect }: Props) {
  const entries = useMemo(() => listEntries(events, silences), [events, silences]);
  return entries.map((entry) =>
    entry.kind === 'silence' ? (
      <p
        key={`silence ${entry.silence.from}`}
        className="border-b border-rule py-4 text-center font-serif text-muted italic"
      >
        {silenceInWords(entry.silence)}
      </p>
    ) : (
      <section key={entry.heading} aria-label={entry.heading}>
        <h3 className="eyebrow mt-5 border-b border-rule pb-1.5">{entry.heading}</h3>
        <ol>
          {entry.events.map((event) => (
            <EventRow
              key={event.id}
              event={event}
              selected={event.id === selected}
              search={search}
              onSelect={onSelect}
            />
          ))}
        </ol>
      </section>
    ),
  );
}
