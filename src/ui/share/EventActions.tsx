import { Link2 } from 'lucide-react';
import { citeEvent, citeQuote, eventLink, quoteLink } from '../../explore/citations/citation.ts';
import { copiedQuote } from '../../explore/citations/copied-quote.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { useCitationContext } from '../base/use-citation-context.ts';
import { CiteButton } from './CiteButton.tsx';

/** To cite an event, and to send it. */
export function EventActions({ event }: { readonly event: TimelineEvent }) {
  const context = useCitationContext();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 print:hidden">
      <CiteButton
        what="this event"
        className="control"
        makeCitation={() => citeEvent(event, context)}
      />
      <CopyButton
        what="link"
        className="control"
        icon={<Link2 size={15} aria-hidden />}
        text={eventLink(context.page, event.id)}
      />
    </div>
  );
}

type QuoteActionsProps = {
  readonly event: TimelineEvent;
  /** Its place among the event's excerpts, from 0. */
  readonly index: number;
};

/** To take a quote along: its words with where they stand, a citation, a link. */
export function QuoteActions({ event, index }: QuoteActionsProps) {
  const context = useCitationContext();
  const excerpt = event.excerpts[index];
  if (excerpt === undefined) return null;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted print:hidden">
      <CopyButton what="quote" text={copiedQuote(event, index, context)} />
      <CiteButton what="this quote" makeCitation={() => citeQuote(event, index, context)} />
      <CopyButton
        what="link to this quote"
        icon={<Link2 size={15} aria-hidden />}
        text={quoteLink(context.page, event.id, excerpt.source, index)}
      />
    </div>
  );
}
