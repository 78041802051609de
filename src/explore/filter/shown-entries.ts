/** Something that a facet lists: an option, or an issue with its two. */
export type FacetEntry = {
  readonly id: string;
  readonly label: string;
  /** How many events it has under the filter. */
  readonly count: number;
  /** Whether it is chosen or ruled out; then it is always shown. */
  readonly isOn: boolean;
};

/** A facet of so many entries is shown whole. */
const MAX_ENTRIES_UNCUT = 30;
/** Of a longer one the fullest, so that the next facet is still in sight. */
const MAX_ENTRIES_UNASKED = 12;

/** Which entries of a facet are shown, and how many others meet what is looked for. */
export type ShownEntries = { readonly ids: ReadonlySet<string>; readonly more: number };

/**
 * The entries whose label has the text; of many those with the most events, and those that are
 * on in any case. `tur` finds `Türkiye`.
 */
export function shownEntries(entries: readonly FacetEntry[], text: string): ShownEntries {
  const sought = withoutMarks(text);
  const found = sought === '' ? entries : namedLike(entries, text, ({ label }) => label);
  const most =
    sought === '' && entries.length > MAX_ENTRIES_UNCUT ? MAX_ENTRIES_UNASKED : MAX_ENTRIES_UNCUT;
  if (found.length <= most) return { ids: new Set(found.map(({ id }) => id)), more: 0 };
  const fullest = found.toSorted((a, b) => b.count - a.count).slice(0, most);
  const shown = [...fullest, ...found.filter(({ isOn }) => isOn)];
  const ids = new Set(shown.map(({ id }) => id));
  return { ids, more: found.length - ids.size };
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
