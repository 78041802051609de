import { Check, Pencil, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type DraftOf, draftsOf } from '../../explore/added/with-added.ts';
import { withEvent } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { type Added, useAdded } from '../base/added-context.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { EditDialog } from './EditDialog.tsx';

type DraftReviewProps = {
  readonly event: TimelineEvent;
  readonly of: DraftOf;
  readonly added: Added;
};

/** One draft under review. Its quotes are the text's own words and cannot be changed. */
function DraftReview({ event, of: { added: from, draft }, added }: DraftReviewProps) {
  const { view, show } = useExplorer();
  const [editing, setEditing] = useState(false);
  const isOwn = draft.event.id === event.id;
  const accepted = draft.verdict === 'accepted';
  const { id, title } = from.source;
  const decide = (verdict: typeof draft.verdict) => added.decide(id, draft.event.id, { verdict });
  const reject = () => {
    decide('rejected');
    if (isOwn) show(withEvent(view, null), 'replace');
    const what = isOwn ? `“${event.title}”` : `What “${title}” tells of “${event.title}”`;
    const run = () => added.decide(id, draft.event.id, { verdict: draft.verdict });
    added.notify({ text: `${what} is rejected.`, action: { label: 'Undo', run } });
  };
  return (
    <div className="not-first:mt-4">
      <p className="text-sm">
        {isOwn ? 'Read by machine from ' : 'Taken by machine for another account of it: '}“{title}”.{' '}
        {accepted ? 'You have accepted it.' : 'Is it right?'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          className="control aria-pressed:bg-ink aria-pressed:text-paper"
          aria-pressed={accepted}
          onClick={() => decide(accepted ? 'open' : 'accepted')}
        >
          <Check size={16} aria-hidden /> {accepted ? 'Accepted' : 'Accept'}
        </button>
        {isOwn && (
          <button type="button" className="control" onClick={() => setEditing(true)}>
            <Pencil size={15} aria-hidden /> Edit…
          </button>
        )}
        <button type="button" className="control" onClick={reject}>
          <X size={16} aria-hidden /> Reject
        </button>
      </div>
      <EditDialog
        open={editing}
        event={event}
        onSave={(edit) => added.decide(id, draft.event.id, { edit, verdict: 'accepted' })}
        onClose={() => setEditing(false)}
      />
    </div>
  );
}

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
