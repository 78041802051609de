import type { ActorId } from '../../model/actor.ts';
import type { Span } from '../sentences/split-sentences.ts';

/**
 * Where a text names somebody: a person, a body, a country speaking for its government,
 * or the place that bears a body's name.
 */
export type Mention = Span & {
  readonly kind: 'person' | 'body' | 'country';
  readonly id: ActorId;
  /** What stands before the name in apposition, e.g. `UK Foreign Secretary`; empty where nothing does. */
  readonly title: string;
  /** The sentence it stands in, by number. */
  readonly sentence: number;
};
