import type { Act } from '../acts/act.ts';
import type { DraftEvent } from './draft-event.ts';
import { compatibleKinds, overlap, sameParticipants } from './same-event.ts';

/** Kinds that people do together; what is told of "the talks" is told of these. */
const together = ['call', 'meeting', 'visit', 'negotiation'] as const;

export function isTogether({ kind }: Pick<DraftEvent, 'kind'>): boolean {
  return together.some((each) => each === kind);
}

/** Whether people talk at it, so that things are raised or not. */
export function isTalk(event: Pick<DraftEvent, 'kind'>): boolean {
  return isTogether(event) && event.kind !== 'visit';
}

/**
 * Adds the acts of one sentence to the events of a text: each joins the event that it
 * tells again, or begins one. Gives back the events that the sentence tells of.
 */
export function gather(events: DraftEvent[], acts: readonly Act[]): readonly DraftEvent[] {
  const told: DraftEvent[] = [];
  for (const act of acts) {
    const event = act.rule.refers === true ? referred(events, act) : joinOrBegin(events, act);
    if (event !== null && !told.includes(event)) told.push(event);
  }
  const outer = told.find(isTogether);
  for (const event of told) {
    // What is said during a meeting is said on its day.
    const during = acts.some(({ rule }) => rule.refers === true) && event !== outer;
    if (during && event.date === null && outer !== undefined) event.within = outer;
  }
  return told;
}

function joinOrBegin(events: DraftEvent[], act: Act): DraftEvent | null {
  const known = events.findLast((event) => isSame(event, act));
  if (known !== undefined) {
    known.acts.push(act);
    known.date ??= act.date;
    if (!act.ahead) known.status = 'happened';
    if (act.kind !== known.kind) known.kind = narrower(known.kind, act.kind);
    for (const id of act.who) if (!known.who.includes(id)) known.who.push(id);
    return known;
  }
  // What is quoted tells of events that are told elsewhere; by itself it begins none.
  if (act.quoted && act.date === null) return null;
  const { kind, who, date, ahead } = act;
  const event: DraftEvent = {
    kind,
    status: ahead ? 'announced' : 'happened',
    who: [...who],
    date,
    within: null,
    acts: [act],
    more: new Set(),
  };
  events.push(event);
  return event;
}

function isSame(event: DraftEvent, act: Act): boolean {
  if (!compatibleKinds(event.kind, act.kind) || event.kind === 'other') return false;
  if (!sameParticipants(event.who, act.who)) return false;
  // Whoever attends a meeting has not therefore met whomever else he meets.
  const alone = Math.min(event.who.length, act.who.length) === 1;
  if (alone && event.who.length !== act.who.length && isTogether(event)) return false;
  if (event.date !== null && act.date !== null && !overlap(event.date, act.date)) return false;
  // An undated plan is not the meeting that has taken place.
  const planned = event.status === 'announced';
  if (planned !== act.ahead && (event.date === null || act.date === null)) return false;
  return (
    event.kind === act.kind ||
    (event.kind !== 'visit' && act.kind !== 'visit') ||
    event.who.length > 1
  );
}

/** Of two kinds the one that says more: a call is talks, a broadcast is a statement. */
function narrower(one: DraftEvent['kind'], other: DraftEvent['kind']): DraftEvent['kind'] {
  const order = ['broadcast', 'call', 'visit', 'briefing', 'negotiation', 'meeting', 'statement'];
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

/** The event that "the call", "Tuesday's meeting" or "the talks with him" means; it may gain its date. */
function referred(events: readonly DraftEvent[], act: Act): DraftEvent | null {
  const fits = (event: DraftEvent) =>
    isTogether(event) &&
    act.who.every((id) => event.who.includes(id)) &&
    (act.date === null || event.date === null || overlap(event.date, act.date));
  const event =
    events.findLast((each) => fits(each) && each.kind === act.kind) ?? events.findLast(fits);
  if (event === undefined) return null;
  if (act.date !== null && event.date === null) {
    event.date = act.date;
    event.acts.push(act);
  } else if (act.who.length > 0) event.acts.push(act);
  return event;
}
