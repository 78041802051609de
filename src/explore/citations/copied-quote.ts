import { publicationInWords } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceHead } from '../../model/source.ts';
import { attributionOf, inQuotationMarks, quotedText } from '../evidence/attribution.ts';
import { findSource } from '../store/lookup.ts';
import { type CitationContext, quoteLink } from './citation.ts';

/**
 * A quote as it is pasted into a text: its words, then who is speaking and how, the source, its
 * publisher and date, and the link that reopens it. The quote counts from 0.
 */
export function copiedQuote(
  event: TimelineEvent,
  index: number,
  { timeline, page }: CitationContext,
): string {
  const excerpt = event.excerpts[index];
  if (excerpt === undefined) return '';
  const source = findSource(timeline, excerpt.source);
  const { lead } = attributionOf(excerpt, timeline);
  const published = source === undefined ? '' : publicationInWords(source.published);
  const supplied = source?.published?.basis === 'stated' ? published : `[${published}]`;
  const stands = [source?.title ?? excerpt.source, source?.publisher ?? 'publisher not stated'];
  return [
    quotedText(excerpt, timeline),
    `— ${lead}${[...stands, supplied].join(', ')}`,
    quoteLink(page, event.id, excerpt.source, index),
  ].join('\n');
}

/** A quotation as it is pasted into a text: the words, where they stand, and the link that shows them there. */
export function quoteWithSource(words: string, source: SourceHead, link: string): string {
  const where = [
    source.title,
    source.publisher ?? 'publisher not stated',
    publicationInWords(source.published),
  ].join(', ');
  return `${inQuotationMarks(words.trim())}\n— ${where}. ${link}`;
}
