import ical, {
  ICalCalendarMethod,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '../../model/civil-date.ts';
import { lastsThroughout } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { attribution, type EventFacts, eventLines, factsOf } from './event-facts.ts';
import type { ExportInput } from './export-input.ts';

/** iCalendar (RFC 5545): all-day events that keep nobody busy. */
export function writeCalendar(input: ExportInput): string {
  const calendar = ical({
    name: printable(input.timeline.title),
    description: printable(`${input.selection} ${input.address}`),
    prodId: { company: 'Readout', product: 'timeline', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    url: input.address,
  });
  // Left to itself the library encodes each letter to fold its lines: 4 ms an event, 40 s for 10,000.
  const frame = calendar.toString();
  const end = frame.lastIndexOf('END:VCALENDAR');
  const events = input.events.map((event) =>
    folded(new ICalEvent(calendarEvent(event, input), calendar).toString()),
  );
  return `${frame.slice(0, end)}${events.join('')}${frame.slice(end)}\r\n`;
}

/** A line goes on after so many bytes in the next one, which begins with a blank (RFC 5545, 3.1). */
const MAX_LINE_BYTES = 74;

/** Folded as the library does it, between characters. */
function folded(lines: string): string {
  return lines
    .split('\r\n')
    .map((line) => (line.length <= MAX_LINE_BYTES / 3 ? line : foldedLine(line)))
    .join('\r\n');
}

function foldedLine(line: string): string {
  const parts: string[] = [];
  let [start, bytes] = [0, 0];
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > MAX_LINE_BYTES) {
      parts.push(line.slice(start, at));
      [start, bytes] = [at, 0];
    }
    bytes += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

function calendarEvent(event: TimelineEvent, input: ExportInput): ICalEventData {
  const facts = factsOf(event, input);
  const { date } = event;
  return {
    id: `${event.id}@readout`,
    // The library takes a day as midnight in UTC and writes the UTC day.
    stamp: input.madeOn,
    start: date.earliest,
    // The first day after it (RFC 5545, 3.6.1); of an open date only its first day is known.
    end: addDays(date.latest ?? date.earliest, 1),
    allDay: true,
    summary: printable(summaryOf(event, facts)),
    description: printable(descriptionOf(event, facts, input)),
    location: event.place === null ? null : printable(event.place),
    url: facts.link,
    status: event.status === 'announced' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    x: { 'X-READOUT-EDTF': date.edtf, 'X-READOUT-BASIS': date.basis },
  };
}

/** The title, with the date in words where the calendar shows more days than it lasted. */
function summaryOf({ title, date }: TimelineEvent, facts: EventFacts): string {
  const exact = date.precision === 'day' || lastsThroughout(date);
  return exact && !facts.date.startsWith('About') ? title : `${title} [${facts.date}]`;
}

function descriptionOf(event: TimelineEvent, facts: EventFacts, input: ExportInput): string {
  return [
    ...eventLines(event, facts).map(({ name, text }) => `${name}: ${text}`),
    ...facts.quotes.map((quote) => `\n${quote.quoted}\n— ${attribution(quote)}\n${quote.link}`),
    `\n${input.selection} ${input.address}`,
  ].join('\n');
}

/** Without the control characters that RFC 5545 (3.3.11) forbids in a text. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
