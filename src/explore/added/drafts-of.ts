import type { EventId } from '../../model/event.ts';
import type { AddedDraft, AddedSource } from './added-source.ts';
import { shownAs } from './with-added.ts';

/** A draft with the source it was read from. */
export type DraftOf = { readonly added: AddedSource; readonly draft: AddedDraft };

/** The drafts that an event of the page is made of, or joined by; none that was rejected. */
export function draftsOf(
  event: EventId,
  sources: readonly AddedSource[],
  shown: ReadonlySet<EventId>,
): readonly DraftOf[] {
  return sources.flatMap((added) =>
    added.drafts
      .filter((draft) => draft.verdict !== 'rejected' && shownAs(draft, shown) === event)
      .map((draft) => ({ added, draft })),
  );
}
