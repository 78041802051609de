import { attributionOf, quotedText } from '../../explore/evidence/attribution.ts';
import { publicationInWords } from '../../model/date-labels.ts';
import { type EventHead, isWhole } from '../../model/event.ts';
import { useTimeline } from '../base/timeline-context.ts';

/** The quotes of an event with where each stands, for readers without JavaScript; each leads to its text. */
export function StaticQuotes({ event }: { readonly event: EventHead }) {
  const timeline = useTimeline();
  if (!isWhole(event)) return null;
  return event.excerpts.map((excerpt) => {
    const source = timeline.source(excerpt.source);
    const { lead } = attributionOf(excerpt, timeline);
    return (
      <figure key={`${excerpt.source} ${excerpt.start}`} className="mt-2">
        <blockquote className="font-serif whitespace-pre-line">
          {quotedText(excerpt, timeline)}
        </blockquote>
        <figcaption className="text-[0.8125rem] text-muted">
          {lead}
          <a className="underline" href={`./data/sources/${source.id}.txt`}>
            {source.title}
          </a>
          , {publicationInWords(source.published)}, ¶{excerpt.paragraph}
        </figcaption>
      </figure>
    );
  });
}
