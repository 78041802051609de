import { createContext, useContext } from 'react';
import type { AddedDraft, AddedSource } from '../../explore/added/added-source.ts';
import type { EventId } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';

/** What is said of something that was done, with what can be done about it. */
export type Notice = {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

/** The reader's own sources, and what can be done with them. */
export type Added = {
  /** Whether those that were added before have come out of the browser's store. */
  readonly loaded: boolean;
  readonly sources: readonly AddedSource[];
  /** Ids that a further source must not have: theirs, and those of stored records that could not be read. */
  readonly takenIds: readonly SourceId[];
  readonly notice: Notice | null;
  readonly notify: (notice: Notice | null) => void;
  readonly add: (source: AddedSource) => void;
  readonly remove: (id: SourceId) => void;
  /** Lays down what the reader makes of a draft. */
  readonly decide: (
    source: SourceId,
    draft: EventId,
    change: Partial<Pick<AddedDraft, 'verdict' | 'edit'>>,
  ) => void;
  /** Whether the dialog for a further source is open. */
  readonly addDialogOpen: boolean;
  readonly setAddDialogOpen: (open: boolean) => void;
};

/** Null where nothing can be added: the timeline within another page. */
export const AddedContext = createContext<Added | null>(null);

export function useAdded(): Added | null {
  return useContext(AddedContext);
}
