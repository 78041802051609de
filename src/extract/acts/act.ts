import type { ActorId } from '../../model/actor.ts';
import type { EventKind } from '../../model/event.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Span } from '../sentences/split-sentences.ts';
import type { ActRule } from './act-rule.ts';

/** An act as one sentence tells it. */
export type Act = Span & {
  readonly rule: ActRule;
  readonly kind: EventKind;
  /** Who takes part, the subject first. */
  readonly who: readonly ActorId[];
  /** The sentence speaks of it as still to come. */
  readonly ahead: boolean;
  /** The date that stands with it; null where none does. */
  readonly date: DateMention | null;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it stands in words that are quoted. */
  readonly quoted: boolean;
  /** The words of the text that a title may use. */
  readonly verb: string;
  readonly what: string;
};
