import type { EventField } from './event-fields.ts';
import { type Search, spansMeeting } from './search-terms.ts';
import { type Snippet, snippetOf } from './snippet.ts';

/** Words of an event that were searched for and do not show in its row. */
export type Reason = {
  /** Who says them or, where they are no quote, what they are to the event. */
  readonly says: string;
  readonly quoted: boolean;
  readonly snippet: Snippet;
};

/** More would bury the list. */
const most = 2;

/**
 * Why an event was found, as far as its title and the names in its row do not show it: a
 * quote sooner than another fact, and the one that explains more sooner.
 */
export function whyFound(fields: readonly EventField[], search: Search): readonly Reason[] {
  const meets = ({ text }: EventField, terms: Search[number]) =>
    spansMeeting(text, [terms]).length > 0;
  const inRow = fields.filter(({ kind }) => kind === 'title' || kind === 'participant');
  const others = fields.filter((field) => !inRow.includes(field));
  const reasons: EventField[] = [];
  let open = search.filter((terms) => !inRow.some((field) => meets(field, terms)));
  while (open.length > 0 && reasons.length < most) {
    const explained = others.map((field) => open.filter((terms) => meets(field, terms)).length);
    const best = others[explained.indexOf(Math.max(...explained))];
    if (best === undefined || !open.some((terms) => meets(best, terms))) break;
    reasons.push(best);
    open = open.filter((terms) => !meets(best, terms));
  }
  return reasons
    .filter(({ kind }) => kind !== 'unsaid')
    .map(({ says, kind, text }) => ({
      says,
      quoted: kind === 'quote',
      snippet: snippetOf(text, spansMeeting(text, search), 72),
    }));
}
