import { dateInWords } from '../../model/date-labels.ts';
import type { EventHead } from '../../model/event.ts';
import { KindIcon } from './KindIcon.tsx';
import { EventTitle } from './Names.tsx';

/** Events one to a line, each opening beside the page. */
export function EventLines({ events }: { readonly events: readonly EventHead[] }) {
  return (
    <ol>
      {events.map((event) => (
        <li
          key={event.id}
          className="grid gap-x-3 border-b border-rule py-2 sm:grid-cols-[1.25rem_1fr_15rem]"
        >
          <span className="hidden pt-1 text-muted sm:block">
            <KindIcon kind={event.kind} />
          </span>
          <EventTitle event={event} />
          <span className="text-sm text-muted sm:text-right">
            {dateInWords(event.date)}
            {event.status === 'announced' && ', announced'}
          </span>
        </li>
      ))}
    </ol>
  );
}
