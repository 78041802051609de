import type { DateSpan } from '../../model/edtf.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { verbAnchor } from '../clauses/anchors.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { type Act, toldBy } from './act.ts';
import type { DatedAt } from './event-date.ts';
import { kindOfAct } from './event-kind.ts';
import { type ActContext, kindInWords } from './read-acts.ts';
import { type Antecedents, partsOfAct } from './roles.ts';
import type { Speech } from './speech.ts';
import { titleOf } from './titles.ts';

/** What undated events are read with. */
export type UndatedContext = ActContext & {
  readonly published: DateSpan;
  readonly isNews: boolean;
  /** Whether a sentence, by number, has words that look like a date and were not read. */
  readonly isUnread: (sentence: number) => boolean;
  readonly antecedents: readonly Antecedents[];
  readonly speeches: readonly Speech[];
};

/** What a verb tells without a date, at the time that it is taken to be of. */
export function actOn(
  analysed: AnalysedSentence,
  group: VerbGroup,
  date: DatedAt,
  context: UndatedContext,
  reason: string,
): Act {
  const { sentence, number } = analysed;
  const anchor = verbAnchor(group);
  const kind = kindOfAct(analysed, anchor);
  const known = context.antecedents[number] ?? { single: null, several: [], speaker: null };
  const parts = partsOfAct(analysed, anchor, kind, known, -1);
  return {
    kind: kindInWords(kind.kind, sentence.text),
    status: group.tense === 'future' ? 'announced' : 'happened',
    date,
    confidence: 0.5,
    reasons: [reason],
    who: parts.participants,
    mentioned: parts.mentioned,
    title: titleOf(analysed, anchor, context.nameOf, known.single),
    ...toldBy(analysed, anchor),
  };
}
