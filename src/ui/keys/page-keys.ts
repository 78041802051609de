/** What a key of one character does, wherever on the page the reader is. */
export type PageCommand = 'next' | 'previous' | 'tour' | 'search' | 'guide';

type PageKey = {
  /** As `KeyboardEvent.key` gives it, so that it is where the reader's keyboard has it. */
  readonly key: string;
  readonly command: PageCommand;
  /** The same for a reader's eyes. */
  readonly does: string;
};

/** Every key of one character there is, but for those of the chart, which has to have the focus. */
export const pageKeys: readonly PageKey[] = [
  { key: 'j', command: 'next', does: 'next event, in order of time' },
  { key: 'k', command: 'previous', does: 'previous event' },
  { key: 't', command: 'tour', does: 'read the events one by one' },
  { key: '/', command: 'search', does: 'search' },
  { key: '?', command: 'guide', does: 'this guide' },
];

/** Which keys go through the events while they are read one by one. */
export const tourKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['←', '→'], does: 'previous and next event' },
  { keys: ['Home', 'End'], does: 'first and last event' },
  { keys: ['Esc'], does: 'back to the timeline, with the event open' },
];

/** What a key does; a capital does the same as its letter. */
export function pageCommandFor(key: string): PageCommand | null {
  return pageKeys.find((each) => each.key === key.toLowerCase())?.command ?? null;
}
