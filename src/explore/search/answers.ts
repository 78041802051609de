import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { OtherWords } from './index-terms.ts';
import type { Search } from './word-meaning.ts';

/** What a query means in a timeline, and the events that meet it. */
export type SearchAnswer = {
  readonly query: string;
  readonly search: Search;
  /** By the events' rows: 1 for one that meets it, 0 for another; null where it asks for nothing. */
  readonly mask: Uint8Array | null;
  /** Words that were taken for others. */
  readonly taken: readonly OtherWords[];
  /** For each word that no event says, those that may have been meant. */
  readonly likeliest: readonly OtherWords[];
  /** Whether it was given for the events of another timeline, and waits to be given anew. */
  readonly carried: boolean;
};

/**
 * The index is not in the page, and what is computed from a filter does not wait: so the page
 * lays down here what has been answered, by the events, which a timeline never changes and its
 * copies share; and narrows by words only where the answer is there.
 */
const answersByEvents = new WeakMap<readonly EventHead[], Map<string, SearchAnswer>>();

/** Each is as many bytes as there are events; a reader who types moves on from it. */
const MAX_KEPT_ANSWERS = 40;

/**
 * What has neither asks for nothing. What a query with one asks for is the search's to say, whose
 * code the page begins without.
 */
const someWord = /[\p{L}\p{N}]/u;

export function keepAnswer(timeline: Timeline, answer: SearchAnswer): void {
  const kept = answersByEvents.get(timeline.events) ?? new Map<string, SearchAnswer>();
  answersByEvents.set(timeline.events, kept);
  kept.delete(answer.query);
  kept.set(answer.query, answer);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
}

/** The answer to a query, if it is there; a query that asks for nothing needs none. */
export function answerTo(timeline: Timeline, query: string): SearchAnswer | null {
  const kept = answersByEvents.get(timeline.events);
  const answer = kept?.get(query);
  if (answer !== undefined) {
    // The one that was not asked for longest is the first to go.
    kept?.delete(query);
    kept?.set(query, answer);
    return answer;
  }
  if (someWord.test(query)) return null;
  return { query, search: [], mask: null, taken: [], likeliest: [], carried: false };
}

/** Which events meet a query, by row; null where it asks for nothing. */
export function searchMask(timeline: Timeline, query: string): Uint8Array | null {
  const answer = answerTo(timeline, query);
  if (answer === null) throw new Error(`The search for "${query}" has not been answered yet.`);
  return answer.mask;
}

/**
 * Lays down for a timeline what was found in the one that it has come of, such as the published
 * one, so that a list goes on to show it until the new answer is there: what is new is not in it.
 */
export function carryAnswer(from: Timeline, to: Timeline, query: string): void {
  const before = answerTo(from, query);
  if (before === null || before.mask === null || answerTo(to, query) !== null) return;
  const { mask } = before;
  const found = new Set(from.events.flatMap(({ id }, row) => (mask[row] === 1 ? id : [])));
  const carried = Uint8Array.from(to.events, ({ id }) => Number(found.has(id)));
  keepAnswer(to, { ...before, mask: carried, carried: true });
}
