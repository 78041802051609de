import type { ActorId } from '../../model/actor.ts';
import type { EventKind, Status } from '../../model/event.ts';
import type { Act } from '../acts/act.ts';
import type { DateMention } from '../dates/read-dates.ts';

/** An event while a text is being read: what its sentences have told of it so far. */
export type DraftEvent = {
  kind: EventKind;
  status: Status;
  who: ActorId[];
  date: DateMention | null;
  /** The event from which it takes its date: "during their meeting, she announced". */
  within: DraftEvent | null;
  /** The acts that tell it, the first of them first. */
  readonly acts: Act[];
  /** The sentences that tell of it further, by number: "They also discussed …". */
  readonly more: Set<number>;
};
