import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { basisWords } from '../../model/labels.ts';
import type { SourceHead } from '../../model/source.ts';
import type { Quotation } from '../../model/span.ts';

/** One step from the words of a source to the date of an event. */
export type DerivationStep =
  /** The words that the date rests on. */
  | { readonly kind: 'words'; readonly words: Quotation }
  /** The day they are read against: when their source came out, and how that is known. */
  | {
      readonly kind: 'reference';
      readonly source: SourceHead;
      readonly said: string;
      readonly why: string;
    }
  /** The date that follows. */
  | { readonly kind: 'result'; readonly said: string };

/**
 * How the date of an event is known, step by step: the words; unless they write the date out,
 * the publication they are read against; what follows.
 */
export function derivationOf(
  event: TimelineEvent,
  source: (id: string) => SourceHead,
): readonly DerivationStep[] {
  const { date } = event;
  const { evidence } = date;
  const result: DerivationStep = { kind: 'result', said: dateInWords(date) };
  const told = evidence?.source ?? event.excerpts[0]?.source;
  const words: DerivationStep[] = evidence === null ? [] : [{ kind: 'words', words: evidence }];
  if (date.basis === 'stated' || told === undefined) return [...words, result];
  const report = source(told);
  const { published } = report;
  const why =
    published === null
      ? 'it is not known when it came out'
      : published.basis === 'stated'
        ? published.note
        : `itself ${basisWords[published.basis].toLowerCase()}: ${published.note}`;
  const reference: DerivationStep = {
    kind: 'reference',
    source: report,
    said: `${report.kind} of ${publicationInWords(published)}`,
    why,
  };
  return [...words, reference, result];
}
