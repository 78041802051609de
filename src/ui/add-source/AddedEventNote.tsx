import { withPage } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useAdded } from '../base/added-context.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

/** Says of an event which of the reader's own texts it is from, and leads to its desk. */
export function AddedEventNote({ event }: { readonly event: TimelineEvent }) {
  const added = useAdded();
  const { view } = useExplorer();
  const told = new Set(event.excerpts.map(({ source }) => source));
  const own = added?.sources.filter(({ source }) => told.has(source.id)) ?? [];
  if (own.length === 0) return null;
  return (
    <section aria-label="Review" className="mt-4 rounded-lg border border-dashed border-edge p-3">
      {own.map(({ source }) => (
        <p key={source.id} className="text-sm">
          {`Accepted by you from “${source.title}”, in this browser only. `}
          <ViewLink
            to={withPage(view, { kind: 'desk', id: source.id })}
            className="underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            Review the text
          </ViewLink>
        </p>
      ))}
    </section>
  );
}
