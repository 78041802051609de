/** Something that a facet lists: an option, or an issue with its two. */
export type FacetEntry = {
  readonly id: string;
  readonly label: string;
  /** How many events it has under the filter. */
  readonly count: number;
  /** How many events of the whole timeline have it. */
  readonly total: number;
  /** Whether it is shown in any case, as what is chosen or ruled out. */
  readonly stays: boolean;
};

/** A facet of so many entries is shown whole; a button that hides one or two takes their room. */
const MAX_ENTRIES_UNCUT = 10;
/** Of a longer one the fullest, so that the next facet is still in sight. */
const MAX_ENTRIES_UNASKED = 8;
/** So many are shown where the rest is asked for; others are found by name. */
const MAX_ENTRIES_OPENED = 30;

/** Which entries of a facet are shown, and how many others meet what is looked for. */
export type ShownEntries = { readonly ids: ReadonlySet<string>; readonly more: number };

/**
 * The first view of a facet: its fullest entries, and those that stay in any case. They are the
 * fullest of the whole timeline, so that no option goes away from under a pointer that filters.
 */
export function topEntries(entries: readonly FacetEntry[]): ShownEntries {
  if (entries.length <= MAX_ENTRIES_UNCUT) return fullestOf(entries, entries.length, 'total');
  const top = fullestOf(entries, MAX_ENTRIES_UNASKED, 'total');
  // A button that would show one or two more takes as much room as they.
  return top.more <= MAX_ENTRIES_UNCUT - MAX_ENTRIES_UNASKED
    ? fullestOf(entries, entries.length, 'total')
    : top;
}

/**
 * A facet that was opened: the entries whose label has the text; of many those with the most events
 * under the filter, and those that stay in any case. `tur` finds `Türkiye`.
 */
export function shownEntries(entries: readonly FacetEntry[], text: string): ShownEntries {
  return fullestOf(
    namedLike(entries, text, ({ label }) => label),
    MAX_ENTRIES_OPENED,
    'count',
  );
}

/** Whether a facet has more entries than are shown of it at once, so that some are found by name alone. */
export function hasEntriesByNameAlone(entries: readonly FacetEntry[]): boolean {
  return entries.length > MAX_ENTRIES_OPENED;
}

function fullestOf(
  entries: readonly FacetEntry[],
  most: number,
  by: 'count' | 'total',
): ShownEntries {
  const fullest = entries.toSorted((a, b) => b[by] - a[by]).slice(0, most);
  const shown = [...fullest, ...entries.filter(({ stays }) => stays)];
  const ids = new Set(shown.map(({ id }) => id));
  return { ids, more: entries.length - ids.size };
}

/** Those whose name has the text, whatever its case and accents; all where there is no text. */
export function namedLike<Item>(
  items: readonly Item[],
  text: string,
  nameOf: (item: Item) => string,
): readonly Item[] {
  const sought = withoutMarks(text);
  return sought === ''
    ? items
    : items.filter((item) => withoutMarks(nameOf(item)).includes(sought));
}

/** Without case and accents. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
