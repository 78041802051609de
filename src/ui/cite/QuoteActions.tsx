import { Link2 } from 'lucide-react';
import { citeQuote } from '../../explore/citations/citation.ts';
import { copiedQuote } from '../../explore/citations/copied-quote.ts';
import { quoteLink } from '../../explore/citations/permalink.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { CiteButton } from './CiteButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useCitationContext } from './use-citation-context.ts';

type Props = {
  readonly event: TimelineEvent;
  readonly excerpt: Excerpt;
  /** Its place among the event's excerpts, from 0. */
  readonly index: number;
};

/** To take a quote along: its words with where they stand, a citation, a link. */
export function QuoteActions({ event, excerpt, index }: Props) {
  const context = useCitationContext();
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
