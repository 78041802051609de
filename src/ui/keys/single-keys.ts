/** Absent where they are on, which they are until a reader switches them off. */
const storageKey = 'readout-single-keys';

/** What the reader has chosen; null until it is asked for. */
let chosen: boolean | null = null;

/**
 * Whether keys of one character do anything. They can be switched off (WCAG 2.1.4): who
 * speaks to the page, or strikes a key by mistake, would set them off unawares.
 */
export function singleKeysAreOn(): boolean {
  chosen ??= readKept();
  return chosen;
}

export function switchSingleKeys(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage can be closed to the page; the choice then lasts as long as the page.
  }
}

function readKept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}
