/** Signs between which words are searched for as a phrase. */
export const quoteSigns = /["“”„‟«»]/;

/** The query as it is said in a sentence: in quotes, unless it brings its own. */
export function quotedQuery(typed: string): string {
  return quoteSigns.test(typed) ? typed : `“${typed}”`;
}
