import type { EventId } from '../../model/event.ts';
import { contentParagraphs, paragraphNumber } from '../../model/source.ts';
import type { Mark } from '../text/marked-text.ts';
import { marksIn } from '../text/marked-text.ts';
import type { AddedSource } from './added-source.ts';
import { type ReviewedDraft, reviewed } from './decisions.ts';

/** A draft on the desk. */
export type DeskDraft = ReviewedDraft & {
  readonly id: EventId;
  /** From 1, in the order of the text; null for a doubtful one, which is not counted. */
  readonly number: number | null;
  /** The paragraphs that its passages begin in, from 1. */
  readonly paragraphs: readonly number[];
  /** Whether it has to be said first if it is the event that it may be. */
  readonly isMatchOpen: boolean;
};

/** An added source under review. */
export type Desk = {
  /** Those that are counted, in the order of the text. */
  readonly found: readonly DeskDraft[];
  /** Those that are doubtful. */
  readonly perhaps: readonly DeskDraft[];
  /** How many of those that are counted are open. */
  readonly left: number;
  /** Doubtful ones among them. */
  readonly accepted: number;
  readonly rejected: number;
};

/** What lies on the desk; `isThere` tells which events the timeline has. */
export function deskOf(added: AddedSource, isThere: (id: EventId) => boolean): Desk {
  const paragraphs = contentParagraphs(added.text, added.source.zones);
  let number = 0;
  const drafts = reviewed(added).drafts.map((draft): DeskDraft => {
    const { read, event, answer } = draft;
    if (!read.doubtful) number += 1;
    return {
      ...draft,
      id: event.id,
      number: read.doubtful ? null : number,
      paragraphs: [
        ...new Set(event.excerpts.map(({ start }) => paragraphNumber(paragraphs, start))),
      ].sort((one, other) => one - other),
      isMatchOpen: answer === 'open' && read.match !== null && isThere(read.match.event),
    };
  });
  const found = drafts.filter(({ read }) => !read.doubtful);
  const decided = (verdict: ReviewedDraft['verdict']) =>
    drafts.filter((draft) => draft.verdict === verdict).length;
  return {
    found,
    perhaps: drafts.filter(({ read }) => read.doubtful),
    left: found.filter(isOpen).length,
    accepted: decided('accepted'),
    rejected: decided('rejected'),
  };
}

export function isOpen({ verdict }: ReviewedDraft): boolean {
  return verdict === 'open';
}

export function draftAt({ found, perhaps }: Desk, id: EventId | null): DeskDraft | null {
  return [...found, ...perhaps].find((draft) => draft.id === id) ?? null;
}

/**
 * What is open, in the order in which it comes up: what stands after a draft in the text, then
 * what was left before it. Doubtful ones come up by themselves only where they are asked for.
 */
export function queueAfter({ found, perhaps }: Desk, id: EventId | null): readonly DeskDraft[] {
  const list = perhaps.some((draft) => draft.id === id) ? perhaps : found;
  const at = list.findIndex((draft) => draft.id === id);
  return [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))].filter(isOpen);
}

/** How a passage of the text stands out; of several that it is part of the first of these. */
export const passageStates = ['current', 'open', 'accepted', 'perhaps', 'rejected'] as const;
export type PassageState = (typeof passageStates)[number];

export function stateOf({ id, read, verdict }: DeskDraft, current: EventId | null): PassageState {
  if (id === current) return 'current';
  if (verdict === 'open') return read.doubtful ? 'perhaps' : 'open';
  return verdict;
}

/** The passages of all drafts, and with the id null the words of the date of the current one. */
export function deskMarks(
  { source }: AddedSource,
  { found, perhaps }: Desk,
  current: DeskDraft | null,
): readonly Mark[] {
  const passages = marksIn(
    source,
    [...found, ...perhaps].map(({ event }) => event),
  );
  const evidence = current?.event.date.evidence ?? null;
  if (evidence === null) return passages;
  return [...passages, { event: null, excerpt: 0, start: evidence.start, end: evidence.end }];
}

/** How sure a draft is, in a word and of three bars; null where nothing was measured. */
export function confidenceInWords(
  confidence: number | null,
): { readonly word: 'High' | 'Medium' | 'Low'; readonly bars: 1 | 2 | 3 } | null {
  if (confidence === null) return null;
  if (confidence >= HIGH_CONFIDENCE) return { word: 'High', bars: 3 };
  return confidence >= MEDIUM_CONFIDENCE ? { word: 'Medium', bars: 2 } : { word: 'Low', bars: 1 };
}

/** From here at least nine drafts in ten are right, from there six in ten (`npm run evaluate`). */
const [HIGH_CONFIDENCE, MEDIUM_CONFIDENCE] = [0.8, 0.6];
