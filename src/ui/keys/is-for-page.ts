/** Kinds of `<input>` that are not written in. */
const pressed = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];

/**
 * Whether a key was meant for the page: struck alone, not already taken by what had the
 * focus, outside of every dialog, and nowhere that something could be written.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return pressed.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return false;
  return !(target instanceof HTMLElement && target.isContentEditable);
}
