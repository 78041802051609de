/** A stretch of a text: `start` is its first code unit, `end` the one after its last. */
export type Span = { readonly start: number; readonly end: number };
