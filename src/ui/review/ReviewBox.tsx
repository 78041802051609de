import { useMemo } from 'react';
import { draftsOf } from '../../explore/added/drafts-of.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useAdded } from '../add/added-context.ts';
import { useTimeline } from '../timeline-context.ts';
import { DraftReview } from './DraftReview.tsx';

/** What the reader's own sources tell of an event, to be accepted, edited or rejected. */
export function ReviewBox({ event }: { readonly event: TimelineEvent }) {
  const added = useAdded();
  const { events } = useTimeline();
  const shown = useMemo(() => new Set(events.map(({ id }) => id)), [events]);
  const drafts = added === null ? [] : draftsOf(event.id, added.sources, shown);
  if (added === null || drafts.length === 0) return null;
  return (
    <section aria-label="Review" className="mt-4 rounded-lg border border-dashed border-edge p-3">
      {drafts.map((of) => (
        <DraftReview key={of.draft.event.id} event={event} of={of} added={added} />
      ))}
    </section>
  );
}
