import type { Edtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { PublicationDate, Source } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { AddedSource } from './added-source.ts';

/** What a reader hands over. */
export type Received = {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Of the file; null where the words were pasted. */
  readonly fileName: string | null;
};

/** What the worker is asked to read, and against what. */
export type ReadRequest = Received & {
  /** When the reader says that it came out; null where that is to be looked for in the text. */
  readonly published: Edtf | null;
  /** Where the registers are published. */
  readonly registers: string;
  /** The events that it may tell again. */
  readonly events: readonly TimelineEvent[];
  /** Ids of the sources that the reader has added before. */
  readonly taken: readonly SourceId[];
};

/** An added source as it was read; null for a publication date that nothing in the text shows. */
export type Reading = Omit<AddedSource, 'source'> & {
  readonly source: Omit<Source, 'published'> & { readonly published: PublicationDate | null };
};

/** What the worker answers. */
export type ReadAnswer = { readonly reading: Reading } | { readonly failed: string };
