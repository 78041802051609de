import type { AddedDraft } from './added-source.ts';

/** What was found in a text: `3 events, 1 of them here already, which gets a further account`. */
export function draftsInWords(drafts: readonly AddedDraft[]): string {
  const all = drafts.length;
  const again = drafts.filter(({ joins }) => joins !== null).length;
  if (all === 0) return 'No event was found in it; it can be read and searched all the same';
  const events = `${all} ${all === 1 ? 'event' : 'events'}`;
  if (again === 0) return events;
  const which = all === 1 ? 'here already' : `${again} of them here already`;
  return `${events}, ${which}, to which it is a further account`;
}
