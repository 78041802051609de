import type { IsoDate } from '../../model/civil-date.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { basisWords } from '../../model/labels.ts';
import {
  type PublicationDate,
  type SourceHead,
  type SourceKind,
  sourceTextPath,
} from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { addressOf } from '../address/address.ts';
import { attributionOf, quotedText } from '../evidence/attribution.ts';
import { findSource } from '../store/lookup.ts';
import { openingView, type View } from '../view.ts';
import { type CslItem, cslDate, cslDay } from './csl-item.ts';

/** What is cited, each work once. */
export type Citation = readonly CitedWork[];

export type CitedWork = {
  readonly item: CslItem;
  /**
   * When it came out, with what CSL cannot say: an open end. Null for a page of Readout and for a
   * source of an unknown day.
   */
  readonly published: Edtf | null;
  /** Stands before it in a note: `Foreign Office, quoted in `. */
  readonly lead: string;
};

/** What a citation says besides what is cited. */
export type CitationContext = {
  readonly timeline: Timeline;
  readonly page: PageUrl;
  /** The day on which the reader has seen it. */
  readonly accessed: IsoDate;
};

/** An event as Readout tells it, and each source that it rests on. */
export function citeEvent(event: TimelineEvent, context: CitationContext): Citation {
  const { timeline, page, accessed } = context;
  const told = new Set(event.excerpts.map(({ source }) => source));
  const sources = timeline.sources.filter(({ id }) => told.has(id));
  const said = [
    dateInWords(event.date),
    ...(event.status === 'announced' ? ['announced'] : []),
    ...(event.reviewed ? [] : ['machine-read, not reviewed']),
  ];
  const item: CslItem = {
    id: `event-${event.id}`,
    type: 'webpage',
    title: `${oneLine(event.title)} [${said.join('; ')}]`,
    'container-title': nameOf(timeline),
    publisher: 'Readout',
    accessed: cslDay(accessed),
    URL: eventLink(page, event.id),
    note: oneLine(`Date ${basisWords[event.date.basis].toLowerCase()}: ${event.date.note}`),
  };
  const rest = sources.map((source, at) => ({
    item: sourceItem(
      source,
      `source-${keyOf(source.id)}`,
      sourceLink(page, source.id),
      [],
      context,
    ),
    published: source.published?.edtf ?? null,
    lead: at === 0 ? 'based on ' : '',
  }));
  return [{ item, published: null, lead: '' }, ...rest];
}

/** The source of a quote, which is counted from 0, with who is speaking in it. */
export function citeQuote(event: TimelineEvent, index: number, context: CitationContext): Citation {
  const { timeline, page } = context;
  const excerpt = event.excerpts[index];
  const source = findSource(timeline, excerpt?.source ?? null);
  if (excerpt === undefined || source === undefined) return [];
  const address = quoteLink(page, event.id, excerpt.source, index);
  const { mode, speaker, label, lead } = attributionOf(excerpt, timeline);
  const how = mode === 'own' ? '' : `, ${label}`;
  const quoted = `${speaker}${how}, ¶${excerpt.paragraph}: ${quotedText(excerpt, timeline)}`;
  const id = `quote-${event.id}-${index + 1}`;
  return [
    {
      item: sourceItem(source, id, address, [quoted], context),
      published: source.published?.edtf ?? null,
      // A space at its end, which a line of its own would lose.
      lead: mode === 'own' ? '' : `${oneLine(lead)} `,
    },
  ];
}

function sourceItem(
  source: SourceHead,
  id: string,
  address: string,
  notes: readonly string[],
  { timeline, accessed }: CitationContext,
): CslItem {
  const { publisher, published, url, archived, retrieved } = source;
  const news = newsKinds.includes(source.kind) && publisher !== null;
  // Its own address is cited where it has one; the note then says where it was read.
  const own = url ?? archived;
  const remarks = [
    ...notes,
    ...(own === undefined ? [] : [`Read in ${nameOf(timeline)}, ${address}.`]),
    ...(archived === undefined || url === undefined ? [] : [`Archived at ${archived}.`]),
    ...(publisher === null ? ['Publisher not stated.'] : []),
    ...(published === null ? ['Publication date not stated.'] : publishedRemark(published)),
  ];
  return {
    id,
    type: news ? 'article-newspaper' : 'webpage',
    title: oneLine(source.title),
    ...(news ? { 'container-title': oneLine(publisher) } : {}),
    ...(publisher === null ? {} : { publisher: oneLine(publisher) }),
    ...(published === null
      ? {}
      : { issued: cslDate(published.edtf, published.basis === 'stated') }),
    accessed: cslDay(own === undefined ? accessed : (retrieved ?? accessed)),
    URL: own ?? address,
    ...(own === undefined ? { archive: nameOf(timeline) } : {}),
    ...(remarks.length === 0 ? {} : { note: oneLine(remarks.join(' ')) }),
  };
}

/**
 * A date in words where a day, a month or a year does not tell it, as is all that RIS has; and
 * how it is known, where the source does not state it.
 */
function publishedRemark(published: PublicationDate): readonly string[] {
  const { approximate, earliest, latest, precision } = parseEdtf(published.edtf);
  const plain = precision === 'month' || precision === 'year' || earliest === latest;
  return [
    ...(plain && !approximate ? [] : [`Published ${publicationInWords(published)}.`]),
    ...(published.basis === 'stated'
      ? []
      : [`Publication date ${basisWords[published.basis].toLowerCase()}: ${published.note}`]),
  ];
}

/** What a newspaper or agency publishes. */
const newsKinds: readonly SourceKind[] = ['news report', 'digest'];

function nameOf({ title }: Timeline): string {
  return `Readout: ${oneLine(title)}`;
}

/** Of letters, digits and hyphens alone, for BibTeX. */
function keyOf(id: SourceId): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-');
}

/** On one line, for RIS begins a field with each. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Where the page is, without query: `https://example.org/readout/`. */
export type PageUrl = string;

/** The full address of a view: `https://example.org/readout/?people=marco-rubio`. */
export function viewLink(page: PageUrl, view: View): string {
  return `${page}${addressOf(view)}`;
}

/** The address that reopens an event and nothing else of what the reader has chosen. */
export function eventLink(page: PageUrl, event: EventId): string {
  return viewLink(page, { ...openingView, event });
}

/** The address that reopens an event's source at one of its quotes; `excerpt` counts from 0. */
export function quoteLink(
  page: PageUrl,
  event: EventId,
  source: SourceId,
  excerpt: number,
): string {
  return viewLink(page, { ...openingView, event, source, excerpt });
}

/** The address that opens a source in full. */
export function sourceLink(page: PageUrl, source: SourceId): string {
  return viewLink(page, { ...openingView, source });
}

/** The full address of a source's text as published: `https://example.org/readout/data/sources/ID.txt`. */
export function sourceTextLink(page: PageUrl, source: SourceHead): string {
  return new URL(sourceTextPath(source), page).href;
}
