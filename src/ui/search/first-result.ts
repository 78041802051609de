/**
 * Moves the focus to the first thing found that is in view of the reader: an event, a way out
 * of an empty result, a passage. They carry `data-result`.
 */
export function focusFirstResult(): void {
  const results = document.querySelectorAll<HTMLElement>('[data-result]');
  [...results].find((result) => result.checkVisibility())?.focus();
}
