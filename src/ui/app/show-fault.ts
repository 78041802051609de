import { TimelineError } from './loaded-timeline.ts';

/**
 * What a reader sees where the page or its data has failed: that it has, and the ways on. Made without
 * React, which has just given up.
 */
export function showFault(root: HTMLElement, error: unknown): void {
  console.error(error);
  const box = element('main', 'mx-auto max-w-prose px-6 py-24', '');
  box.setAttribute('role', 'alert');
  const again = element('button', 'control', 'Load the page again');
  again.addEventListener('click', () => location.reload());
  const start = element('a', 'control', 'Start from the beginning');
  start.setAttribute('href', './');
  const ways = element('p', 'mt-6 flex flex-wrap gap-3', '');
  ways.append(again, start);
  const [heading, what] =
    error instanceof TimelineError
      ? ['The timeline could not be loaded', error.message]
      : ['This page has failed', 'A fault of Readout, not of yours.'];
  box.append(
    element('h1', 'font-serif text-3xl font-semibold', heading),
    element(
      'p',
      'mt-3 font-serif text-lg',
      `${what} Nothing is lost: what you were looking at is in the address.`,
    ),
    ways,
  );
  // React clears the root after telling of the error.
  setTimeout(() => root.replaceChildren(box));
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
