import type { TimelineEvent } from '../../model/event.ts';
import { listEntries } from '../list/event-list.ts';
import { escapeMarkdown, markdownQuote } from './escape.ts';
import { attribution, eventLines, factsOf, type QuoteFacts } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/** Markdown to read or to paste: a heading a month, every quote as a block quote. */
export function writeMarkdown(input: ExportInput): string {
  const { timeline, events, selection, address } = input;
  const months = listEntries(events, []).flatMap((entry) =>
    entry.kind === 'month'
      ? [`## ${oneLine(entry.heading)}`, ...entry.events.map((event) => eventText(event, input))]
      : [],
  );
  const opening = [`# ${oneLine(timeline.title)}`, oneLine(selection), `<${address}>`];
  return `${[...opening, ...months].join('\n\n')}\n`;
}

function eventText(event: TimelineEvent, input: ExportInput): string {
  const facts = factsOf(event, input);
  const lines = eventLines(event, facts).map(
    ({ name, text }) => `- **${oneLine(name)}:** ${oneLine(text)}`,
  );
  return [
    `### ${oneLine(event.title)}`,
    lines.join('\n'),
    ...facts.quotes.map(quoteText),
    `[This event](<${facts.link}>)`,
  ].join('\n\n');
}

function quoteText(quote: QuoteFacts): string {
  const source = `> — ${oneLine(attribution(quote))}, [in its source](<${quote.link}>)`;
  return `${markdownQuote(quote.quoted)}\n>\n${source}`;
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '));
}
