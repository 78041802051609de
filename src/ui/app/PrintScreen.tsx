import { eventLink } from '../../explore/citations/citation.ts';
import { attributionOf, quotedText } from '../../explore/evidence/attribution.ts';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import { filterInWords } from '../../explore/filter/filter-in-words.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { Excerpt, Role, TimelineEvent, Treatment } from '../../model/event.ts';
import { basisWords, count, groupedNumber, kindLabel } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { isThere, useTimelineStore } from '../base/timeline-store-context.ts';

/** On paper: the open event, else every event that the filter leaves, with quotes, sources and link. */
export function PrintScreen() {
  const { view, filter, events } = useExplorer();
  const timeline = useTimeline();
  const open = findEvent(timeline, view.event);
  const store = useTimelineStore();
  const asked = open === undefined ? events : [open];
  const printed = asked.map(store.wholeOf).filter(isThere);
  const missing = asked.length - printed.length;
  const page = `${location.origin}${location.pathname}`;
  return (
    <main className="hidden font-serif text-black print:block">
      <h1 className="text-2xl font-semibold">{timeline.title}</h1>
      <p className="mb-4 text-sm">
        {open === undefined && filterInWords(timeline, filter)} {location.href}
      </p>
      {missing > 0 && (
        <p className="mb-4 text-sm">
          {count(missing, 'event')} of {groupedNumber(asked.length)} are not printed, since their
          words have not been fetched: “Share”, then “Print”, fetches them.
        </p>
      )}
      {printed.map((event) => (
        <PrintedEvent key={event.id} event={event} link={eventLink(page, event.id)} />
      ))}
    </main>
  );
}

type PrintedEventProps = { readonly event: TimelineEvent; readonly link: string };

/** One event on paper, not torn over two pages where it fits on one. */
function PrintedEvent({ event, link }: PrintedEventProps) {
  const timeline = useTimeline();
  const who = (role: Role) =>
    event.actors.filter((part) => part.role === role).map(({ id }) => timeline.actor(id).name);
  const issues = (treatment: Treatment) =>
    issuesTreated(event, treatment).map((id) => timeline.issue(id).label);
  const facts: readonly [string, readonly string[]][] = [
    [event.status === 'announced' ? 'To take part' : 'Took part', who('participant')],
    ['Spoke of it', who('speaker')],
    ['Discussed', issues('discussed')],
    ['Explicitly not discussed', issues('not-discussed')],
  ];
  return (
    <article className="break-inside-avoid border-t border-black py-3">
      <p className="text-sm">
        {dateInWords(event.date)} · {kindLabel(event.kind)}
        {event.status === 'announced' && ', announced'}
      </p>
      <h2 className="text-lg leading-snug font-semibold">{event.title}</h2>
      <p className="text-xs">
        Date {basisWords[event.date.basis].toLowerCase()}: {event.date.note}
      </p>
      {facts.map(
        ([name, values]) =>
          values.length > 0 && (
            <p key={name} className="text-sm">
              {name}: {values.join(', ')}
            </p>
          ),
      )}
      {event.excerpts.map((excerpt) => (
        <PrintedQuote key={`${excerpt.source} ${excerpt.start}`} excerpt={excerpt} />
      ))}
      <p className="mt-1 text-xs wrap-anywhere">{link}</p>
    </article>
  );
}

function PrintedQuote({ excerpt }: { readonly excerpt: Excerpt }) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  const { lead } = attributionOf(excerpt, timeline);
  return (
    <figure className="mt-2 break-inside-avoid pl-4">
      <blockquote className="whitespace-pre-line">{quotedText(excerpt, timeline)}</blockquote>
      <figcaption className="text-xs">
        — {lead}
        {`${source.title}, ${source.publisher ?? 'publisher not stated'}, `}
        {`${publicationInWords(source.published)}, ¶${excerpt.paragraph} of ${source.paragraphs}`}
      </figcaption>
    </figure>
  );
}
