import { dateParts, type IsoDate } from '../../model/civil-date.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { escapeHtml } from './escape.ts';
import { attribution, eventLines, factsOf, type QuoteFacts } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/** https://timeline.knightlab.com/docs/json-format.html; every text in it is HTML. */
type TimelineJs = {
  readonly title: { readonly text: SlideText };
  readonly events: readonly Slide[];
};

type SlideText = { readonly headline: string; readonly text: string };
type SlideDate = { readonly year: number; readonly month: number; readonly day: number };

type Slide = {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  /** The last day; absent where there is none or it is the first. */
  readonly end_date?: SlideDate;
  /** Shown in place of the days, which are finer than some dates are known. */
  readonly display_date: string;
  readonly text: SlideText;
  /** Off, for it would make links of what a source only writes out. */
  readonly autolink: false;
};

/** A file for TimelineJS3. */
export function writeTimelineJs(input: ExportInput): string {
  const { timeline, events, selection, address } = input;
  const slides: TimelineJs = {
    title: {
      text: {
        headline: escapeHtml(timeline.title),
        text: `<p>${escapeHtml(selection)} ${link(address, 'The same on Readout')}</p>`,
      },
    },
    events: events.map((event) => slide(event, input)),
  };
  return `${JSON.stringify(slides, null, 2)}\n`;
}

function slide(event: TimelineEvent, input: ExportInput): Slide {
  const { earliest, latest } = event.date;
  const facts = factsOf(event, input);
  const paragraphs = [
    ...eventLines(event, facts).map(
      ({ name, text }) => `<p><b>${escapeHtml(name)}:</b> ${escapeHtml(text)}</p>`,
    ),
    ...facts.quotes.map(quoteHtml),
    `<p>${link(facts.link, 'This event on Readout')}</p>`,
  ];
  return {
    unique_id: event.id,
    start_date: slideDate(earliest),
    ...(latest === null || latest === earliest ? {} : { end_date: slideDate(latest) }),
    display_date: escapeHtml(facts.date),
    text: { headline: escapeHtml(event.title), text: paragraphs.join('\n') },
    autolink: false,
  };
}

function slideDate(date: IsoDate): SlideDate {
  const { year, month, day } = dateParts(date);
  return { year, month, day };
}

function quoteHtml(quote: QuoteFacts): string {
  const lines = escapeHtml(quote.quoted).replace(/\r\n|\r|\n/g, '<br>');
  return `<blockquote>${lines}</blockquote><p>${escapeHtml(attribution(quote))} · ${link(quote.link, 'in its source')}</p>`;
}

function link(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}">${words}</a>`;
}
