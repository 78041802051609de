import { type PageUrl, viewLink } from '../citations/citation.ts';
import type { View } from '../view.ts';
import { escapeHtml } from './escape.ts';

/** Room, in pixels, for the chart and a good part of the list; for the quotes of an event; for one quote. */
const heightsPx = { view: 640, event: 480, quote: 320 } as const;

/**
 * The HTML that shows a view within another page: an `<iframe>` that asks for no more than
 * to be shown, is loaded when it comes into sight, and is named for who does not see it.
 */
export function embedCode(page: PageUrl, view: View, title: string): string {
  const attributes = {
    src: viewLink(page, { ...view, embedded: true }),
    title,
    width: '100%',
    height: String(heightsPx[partOf(view)]),
    loading: 'lazy',
    // So that “Copy quote” works within the other page too.
    allow: 'clipboard-write',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

function partOf({ card }: View): keyof typeof heightsPx {
  if (card === null) return 'view';
  return card === 'event' ? 'event' : 'quote';
}
