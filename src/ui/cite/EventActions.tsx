import { Link2 } from 'lucide-react';
import { citeEvent } from '../../explore/citations/citation.ts';
import { eventLink } from '../../explore/citations/permalink.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { CiteButton } from './CiteButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useCitationContext } from './use-citation-context.ts';

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
