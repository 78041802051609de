import { dateInWords, publicationInWords } from '../../explore/date-words.ts';
import type { UnsaidIssue } from '../../explore/unsaid.ts';
import { EventTitle } from '../parts/Names.tsx';
import { useTimeline } from '../timeline-context.ts';

/** The events at which an issue was explicitly not discussed, each with the words that say so. */
export function UnsaidLines({ entry }: { readonly entry: UnsaidIssue }) {
  const timeline = useTimeline();
  return (
    <ul>
      {entry.events.map(({ event, words }) => (
        <li key={event.id} className="border-b border-rule py-3">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <EventTitle event={event} />
            <span className="text-sm text-muted">{dateInWords(event.date)}</span>
          </p>
          {words.map((quotation) => {
            const source = timeline.source(quotation.source);
            return (
              <figure key={`${quotation.source} ${quotation.start}`} className="mt-1.5">
                <blockquote className="font-serif">
                  <mark className="box-decoration-clone bg-mark px-0.5 text-ink">
                    {quotation.exact}
                  </mark>
                </blockquote>
                <figcaption className="mt-0.5 text-[0.8125rem] text-muted">
                  {source.title}, {publicationInWords(source.published.edtf)}
                </figcaption>
              </figure>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
