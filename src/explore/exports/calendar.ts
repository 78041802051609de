import ical, {
  ICalCalendarMethod,
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
  for (const event of input.events) calendar.createEvent(calendarEvent(event, input));
  return `${calendar.toString()}\r\n`;
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
