import type { AnalysedSentence } from './analysed-sentence.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs of what is asked for or settled, whose infinitive is what is to come: "invited her to visit". */
export const asksFor = /^(?:invite|ask|offer|propose|decide|choose|resolve|opt|accept)$/;
/** Nouns of the same: "an invitation to visit"; and "looks forward to welcoming". */
export const prospect =
  /^(?:(?:invitation|plan|intention|offer|agreement|commitment|readiness|willingness|proposal|pledge|promise)s?|forward)$/;

/** Whether an infinitive tells what was agreed, planned or invited to, not what somebody wishes for. */
export function isSettled({ tokens, groups }: AnalysedSentence, group: VerbGroup): boolean {
  if (group.form !== 'infinitive') return false;
  const governor = governorOf(groups, group);
  return (
    prospect.test(tokens[group.first - 1]?.lower ?? '') ||
    (governor !== undefined &&
      /^(?:plan|intend|agree|schedule|promise|pledge|commit|invite|decide|prepare|resolve|arrange)$/.test(
        governor.base,
      ))
  );
}

/** The verb on which an infinitive hangs. */
export function governorOf(groups: readonly VerbGroup[], group: VerbGroup): VerbGroup | undefined {
  return groups.findLast(
    ({ last, form }) => last < group.first && (form === 'finite' || form === 'participle'),
  );
}

/** Verbs whose infinitive is what is to come: "plans to visit". */
const intends =
  /^(?:plan|intend|expect|hope|aim|prepare|want|schedule|agree|promise|pledge|vow|commit)$/;

/** Whether a verb looks ahead to what its infinitive says. */
export function looksAhead({ base }: VerbGroup): boolean {
  return intends.test(base);
}
