import { createContext, useContext } from 'react';
import type { AddedSource, DecisionContent } from '../../explore/added/added-source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';

/** What is said of something that was done, with what can be done about it. */
export type Notice = {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

/** The reader's own sources as they are kept, and what can be done with them. */
export type KeptSources = {
  /** The timeline without them. */
  readonly published: Timeline;
  /** Whether those that were added before have come out of the browser's store. */
  readonly loaded: boolean;
  readonly sources: readonly AddedSource[];
  /** Ids that a further source must not have: theirs, and those of stored records that could not be read. */
  readonly takenIds: readonly SourceId[];
  /** Those that the browser would not keep: they are here until the page is left. */
  readonly unkept: ReadonlySet<SourceId>;
  readonly notice: Notice | null;
  readonly notify: (notice: Notice | null) => void;
  /** Adds a source, under an id that is free in the browser's store too. */
  readonly add: (source: AddedSource) => Promise<AddedSource>;
  readonly remove: (id: SourceId) => void;
  /** Adds a decision to those on a source. */
  readonly decide: (source: SourceId, decision: DecisionContent) => void;
  /** Takes a decision back, whatever was decided since. */
  readonly takeBack: (source: SourceId, decision: string) => void;
  /** All that is kept, as one file. */
  readonly exportKept: () => Promise<string>;
  /** Adds what another browser has exported; says what became of it. */
  readonly importKept: (file: string) => Promise<string>;
};

/** The reader's own sources, and the way to further ones. */
export type Added = KeptSources & {
  /** Whether the dialog for a further source is open. */
  readonly addDialogOpen: boolean;
  readonly setAddDialogOpen: (open: boolean) => void;
};

/** Null where nothing can be added: the timeline within another page. */
export const AddedContext = createContext<Added | null>(null);

export function useAdded(): Added | null {
  return useContext(AddedContext);
}
