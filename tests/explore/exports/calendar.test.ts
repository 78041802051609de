import ICAL from 'ical.js';
import { foldLines } from 'ical-generator';
import { describe, expect, test } from 'vitest';
import { quotedText } from '../../../src/explore/evidence/attribution.ts';
import { writeCalendar } from '../../../src/explore/exports/calendar.ts';
import { addDays } from '../../../src/model/civil-date.ts';
import { corpora, datesOfAllKinds, exportInput } from './inputs.ts';

function entries(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** What survives of a text in iCalendar: no control characters, `\n` as line break. */
function printed(text: string): string {
  const signs = [...text.replace(/\r\n?/g, '\n')];
  return signs.filter((sign) => !/\p{Cc}/u.test(sign) || '\t\n'.includes(sign)).join('');
}

describe.each(Object.entries(corpora))('%s', (_, input) => {
  const calendar = writeCalendar(input);
  const read = entries(calendar);

  test('one entry an event, in order', () => {
    expect(read.map(({ uid }) => uid)).toEqual(input.events.map(({ id }) => `${id}@readout`));
  });

  test.each(input.events.map((event, at) => [event.id, event, at] as const))(
    '%s covers its days and says all',
    (_, event, at) => {
      const entry = read[at];
      const { earliest, latest } = event.date;
      expect(entry?.startDate.isDate).toBe(true);
      expect(entry?.startDate.toString()).toBe(earliest);
      expect(entry?.endDate.toString()).toBe(addDays(latest ?? earliest, 1));
      expect(entry?.summary).toContain(printed(event.title));
      expect(entry?.component.getFirstPropertyValue('status')).toBe(
        event.status === 'announced' ? 'TENTATIVE' : 'CONFIRMED',
      );
      expect(entry?.component.getFirstPropertyValue('url')).toBe(
        `https://example.org/readout/?event=${event.id}`,
      );
      expect(entry?.component.getFirstPropertyValue('x-readout-basis')).toBe(event.date.basis);
      for (const excerpt of event.excerpts) {
        expect(entry?.description).toContain(printed(quotedText(excerpt, input.timeline)));
      }
      expect(entry?.description).toContain(printed(event.date.note));
      expect(entry?.description).toContain(input.selection);
    },
  );

  test('lines are folded where the library would fold them', () => {
    expect(foldLines(calendar.replaceAll('\r\n ', ''))).toBe(calendar);
  });

  test('every line is at most 75 bytes and ends as the format asks', () => {
    const lines = calendar.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

test('no text ends an entry or forges one', () => {
  expect(corpora['hostile texts']).toBeDefined();
  for (const input of Object.values(corpora)) {
    expect(writeCalendar(input).match(/^BEGIN:VEVENT/gm)).toHaveLength(input.events.length);
  }
});

test('what did not last the days it covers says so in its title', () => {
  const titles = entries(writeCalendar(exportInput(datesOfAllKinds))).map(({ summary }) => summary);
  expect(titles).toEqual([
    'Title of event-1 [2022]',
    'Title of event-2 [August 2024]',
    'Title of event-3',
    'Title of event-4 [On or after 10 September 2024]',
    'Title of event-5 [Weekend of 14–15 September 2024]',
    'Title of event-6',
    'Title of event-7 [Between 26 and 28 January 2025]',
    'Title of event-8 [About 18 March 2025]',
  ]);
});

test('the moment it was written is in UTC', () => {
  expect(writeCalendar(exportInput(datesOfAllKinds))).toContain('\r\nDTSTAMP:20261121T000000Z\r\n');
});
