/**
 * How much is taken, in one place; README.md tells it. Each is far beyond what any source needs
 * and far below what would make a page or a build fail.
 */

/** Of a title, a name or a label, in UTF-16 code units: some ten lines. */
export const MAX_TITLE_CODE_UNITS = 1000;
/** Of an id, in characters: it stands in addresses, of which hosts take some 8,000. */
export const MAX_ID_CHARACTERS = 200;
/** Of the address of a source, in UTF-16 code units: longer ones are not taken by every browser and server. */
export const MAX_ADDRESS_CODE_UNITS = 2000;
/** Of one quote, in UTF-16 code units: some thirty pages. Longer is no quote but the text. */
export const MAX_QUOTE_CODE_UNITS = 100_000;
/** Faults that are printed; nobody mends more in one go. */
export const MAX_PRINTED_FAULTS = 50;
/** Of one printed fault, in UTF-16 code units; of a longer one the middle is left out. */
export const MAX_FAULT_CODE_UNITS = 1200;
/** Values of an address that are shown where the timeline does not have them. */
export const MAX_IGNORED_VALUES_SHOWN = 3;
/** Of each of them, in UTF-16 code units. */
export const MAX_IGNORED_VALUE_CODE_UNITS = 40;
