/** A source's name, that of its file without `.txt`; part of public addresses. */
export type SourceId = string;

/**
 * A place in a source's text: UTF-16 code units from its beginning, counted in the
 * text decoded from UTF-8 (a byte order mark is not part of it).
 */
export type Offset = number;

/** A part of one text: `start` is its first code unit, `end` the one after its last. */
export type Span = { readonly start: Offset; readonly end: Offset };

/** A passage of a source: `start` is its first code unit, `end` the one after its last. */
export type Passage = {
  readonly source: SourceId;
  readonly start: Offset;
  readonly end: Offset;
};

/** A passage with its words, derived when the timeline is published. */
export type Quotation = Passage & { readonly exact: string };
