import { eventLink } from '../../explore/citations/permalink.ts';
import { filterInWords } from '../../explore/exports/filter-in-words.ts';
import type { Filter } from '../../explore/filter.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { PrintedEvent } from './PrintedEvent.tsx';

type Props = { readonly events: readonly TimelineEvent[]; readonly filter: Filter };

/** What the filter leaves, on paper: every event with its quotes, sources and link. */
export function PrintedEvents({ events, filter }: Props) {
  const timeline = useTimeline();
  const page = `${location.origin}${location.pathname}`;
  return (
    <main className="hidden font-serif text-black print:block">
      <h1 className="text-2xl font-semibold">{timeline.title}</h1>
      <p className="mb-4 text-sm">
        {filterInWords(timeline, filter)} {location.href}
      </p>
      {events.map((event) => (
        <PrintedEvent key={event.id} event={event} link={eventLink(page, event.id)} />
      ))}
    </main>
  );
}
