import { basisWords } from '../../explore/basis-words.ts';
import { dateInWords, publicationInWords } from '../../explore/date-words.ts';
import { issuesTreated } from '../../explore/event-values.ts';
import { kindWords } from '../../explore/facet-words.ts';
import type { Excerpt, Role, TimelineEvent, Treatment } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';

type Props = { readonly event: TimelineEvent; readonly link: string };

/** One event on paper, not torn over two pages where it fits on one. */
export function PrintedEvent({ event, link }: Props) {
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
        {dateInWords(event.date)} · {kindWords[event.kind]}
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
  const voice = excerpt.voice === null ? 'The reporter' : timeline.actor(excerpt.voice).name;
  return (
    <figure className="mt-2 break-inside-avoid pl-4">
      <blockquote className="whitespace-pre-line">{excerpt.exact}</blockquote>
      <figcaption className="text-xs">
        — {voice}, in: {source.title}, {source.publisher ?? 'publisher not stated'},{' '}
        {publicationInWords(source.published.edtf)}, ¶{excerpt.paragraph} of {source.paragraphs}
      </figcaption>
    </figure>
  );
}
