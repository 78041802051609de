import type { IssueId } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Quotation } from '../../model/span.ts';

/** The words that say that an issue was not discussed at an event. */
export function notDiscussedWords(event: TimelineEvent, issue: IssueId): readonly Quotation[] {
  return event.issues
    .filter(({ id, treatment }) => id === issue && treatment === 'not-discussed')
    .map(({ evidence }) => evidence);
}
