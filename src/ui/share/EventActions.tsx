import { BookOpenText, Columns2, Link2 } from 'lucide-react';
import { citeEvent, citeQuote, eventLink, quoteLink } from '../../explore/citations/citation.ts';
import { copiedQuote } from '../../explore/citations/copied-quote.ts';
import { withPage } from '../../explore/view.ts';
import { accountsBySide } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { PublisherLink } from '../base/PublisherLink.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useCitationContext } from '../base/use-citation-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { CiteButton } from './CiteButton.tsx';

type EventActionsProps = {
  readonly event: TimelineEvent;
  /** Opens the text that the event's first quote stands in. */
  readonly onRead: () => void;
};

/** What can be done with an event: to read it where it stands, compare, cite and send it. */
export function EventActions({ event, onRead }: EventActionsProps) {
  const context = useCitationContext();
  const timeline = useTimeline();
  const { view } = useExplorer();
  const accounts = accountsBySide(event, timeline).flatMap((group) => group.accounts);
  return (
    <div className="-mx-2 mt-4 flex flex-wrap items-center gap-x-2 border-y border-rule py-1 print:hidden">
      <button type="button" className="action" onClick={onRead}>
        <BookOpenText size={16} aria-hidden /> Read in the text
      </button>
      {accounts.length > 1 && (
        <ViewLink to={withPage(view, { kind: 'compare', id: event.id })} className="action">
          <Columns2 size={16} aria-hidden /> Compare accounts
        </ViewLink>
      )}
      <CiteButton
        what="this event"
        className="action"
        makeCitation={() => citeEvent(event, context)}
      />
      <CopyButton
        what="link"
        className="action"
        icon={<Link2 size={16} aria-hidden />}
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
  const timeline = useTimeline();
  const excerpt = event.excerpts[index];
  if (excerpt === undefined) return null;
  return (
    <>
      <PublisherLink
        source={timeline.source(excerpt.source)}
        words={excerpt.exact}
        className="icon-action inline-flex items-center"
      />
      <CopyButton
        iconOnly
        what="quote"
        className="icon-action"
        text={copiedQuote(event, index, context)}
      />
      <CiteButton
        iconOnly
        what="this quote"
        className="icon-action"
        makeCitation={() => citeQuote(event, index, context)}
      />
      <CopyButton
        iconOnly
        what="link to this quote"
        className="icon-action"
        icon={<Link2 size={15} aria-hidden />}
        text={quoteLink(context.page, event.id, excerpt.source, index)}
      />
    </>
  );
}
