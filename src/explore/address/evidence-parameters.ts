import type { Timeline } from '../../model/timeline.ts';
import { passageValue, readPassageValue } from '../text/passage-link.ts';
import type { View } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

/** The event and the source that are open. */
type EvidenceView = Pick<View, 'event' | 'source' | 'excerpt' | 'passage'>;

export const evidenceParameters = ['event', 'source', 'quote', 'at'] as const;

export function writeEvidence({ event, source, excerpt, passage }: EvidenceView): Parameters {
  return [
    ['event', event ?? ''],
    ['source', source ?? ''],
    ['quote', excerpt === null ? '' : String(excerpt + 1)],
    ['at', passage === null ? '' : passageValue(passage)],
  ];
}

export function readEvidence({ one }: AddressValues, timeline: Timeline): EvidenceView {
  const event = one('event', (id) => timeline.events.some((known) => known.id === id));
  const source = one('source', (id) => timeline.sources.some((known) => known.id === id));
  const excerpts = timeline.events.find((known) => known.id === event)?.excerpts ?? [];
  const quote = one('quote', (number) => excerpts[Number(number) - 1]?.source === source);
  const { length = 0 } = timeline.sources.find((known) => known.id === source) ?? {};
  const at = one('at', (value) => readPassageValue(value, length) !== null);
  return {
    event,
    source,
    excerpt: quote === null ? null : Number(quote) - 1,
    passage: at === null ? null : readPassageValue(at, length),
  };
}
