import { compatibleKinds, overlap } from '../../extract/events/same-event.ts';
import type { TimelineEvent } from '../../model/event.ts';

/** A draft and the reviewed event that it is. */
export type Match = {
  readonly draft: TimelineEvent;
  readonly event: TimelineEvent;
  /** Whether the draft has its date. */
  readonly dated: boolean;
};

/**
 * Pairs drafts with reviewed events, each once, the likest first: compatible kinds and
 * somebody in common who took part; a right date counts most.
 */
export function matchEvents(
  drafts: readonly TimelineEvent[],
  events: readonly TimelineEvent[],
): readonly Match[] {
  const pairs = drafts.flatMap((draft) =>
    events
      .filter(
        (event) =>
          compatibleKinds(draft.kind, event.kind) &&
          common(draft, event) >= (participants(event).length === 0 ? 0 : 1),
      )
      .map((event) => ({
        draft,
        event,
        dated: hasDate(draft, event),
        like: likeness(draft, event),
      })),
  );
  const matches: Match[] = [];
  for (const { draft, event, dated } of pairs.sort((a, b) => b.like - a.like)) {
    if (!matches.some((match) => match.draft === draft || match.event === event))
      matches.push({ draft, event, dated });
  }
  return matches;
}

/**
 * A date that is stated or counted must be found to the day. One that an editor reasoned
 * out, from other sources too, is met by a date that shares a day with it.
 */
function hasDate(draft: TimelineEvent, { date }: TimelineEvent): boolean {
  if (date.basis === 'inferred') return overlap(draft.date, date);
  return draft.date.earliest === date.earliest && draft.date.latest === date.latest;
}

function likeness(draft: TimelineEvent, event: TimelineEvent): number {
  const all = new Set([...participants(draft), ...participants(event)]).size;
  return (
    (hasDate(draft, event) ? 4 : 0) +
    (draft.kind === event.kind ? 1 : 0) +
    common(draft, event) / Math.max(all, 1) +
    (draft.status === event.status ? 0.5 : 0)
  );
}

function common(draft: TimelineEvent, event: TimelineEvent): number {
  const wanted = participants(event);
  return participants(draft).filter((id) => wanted.includes(id)).length;
}

/** Who took part, by id. */
export function participants({ actors }: TimelineEvent): readonly string[] {
  return actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
}
