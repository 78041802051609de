import type { ActorId } from '../../model/actor.ts';
import type { Status } from '../../model/event.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import type { DatedAt } from './event-date.ts';

/** Something that a text tells to have happened or to come, before what tells it again is joined to it. */
export type Act = {
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: DatedAt;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why it is so sure, in words that are shown. */
  readonly reasons: readonly string[];
  /** Who took part, the subject first. */
  readonly who: readonly ActorId[];
  /** Named beside it. */
  readonly mentioned: readonly ActorId[];
  readonly title: string;
  /** Where its verb or noun stands in the plain text. */
  readonly start: number;
  /** The number of that token in its sentence. */
  readonly at: number;
  /** The sentence that tells it best, by number. */
  readonly lead: number;
  /** All that tell of it, the lead among them. */
  readonly sentences: readonly number[];
  /** Sentences that say more of it, such as what was discussed: for its issues. */
  readonly more: readonly number[];
  /** Whether a noun alone tells it, so that it may be an event told elsewhere by a verb. */
  readonly isNoun: boolean;
  /** Whether it is a line of a programme or a list, each of which is an event of its own. */
  readonly isItem?: true;
};

/** Where an act is told that one sentence tells by a verb or a noun. */
export function toldBy(
  { tokens, sentence, number }: AnalysedSentence,
  { at, group }: Pick<Anchor, 'at' | 'group'>,
): Pick<Act, 'start' | 'at' | 'lead' | 'sentences' | 'more' | 'isNoun'> {
  const start = tokens[at]?.start ?? sentence.start;
  return { start, at, lead: number, sentences: [number], more: [], isNoun: group === null };
}
