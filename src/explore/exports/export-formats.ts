import type { ExportInput } from './export-input.ts';

/** A form in which a selection can be taken away. */
export type ExportFormat = {
  readonly id: 'csv' | 'json' | 'icalendar' | 'timelinejs' | 'markdown' | 'web-annotation';
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly hint: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** The file's text; what it takes to write it is loaded only now. */
  readonly write: (input: ExportInput) => Promise<string>;
};

export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'csv',
    label: 'CSV',
    hint: 'for a spreadsheet, an event a row',
    fileName: 'readout.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (input) => (await import('./csv.ts')).writeCsv(input),
  },
  {
    id: 'json',
    label: 'JSON',
    hint: 'for programs, as Readout publishes it',
    fileName: 'readout.json',
    mediaType: 'application/json',
    write: async (input) => (await import('./json.ts')).writeJson(input),
  },
  {
    id: 'icalendar',
    label: 'iCalendar',
    hint: 'for a calendar, as all-day events',
    fileName: 'readout.ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: async (input) => (await import('./calendar.ts')).writeCalendar(input),
  },
  {
    id: 'timelinejs',
    label: 'TimelineJS',
    hint: 'for a timeline by Knight Lab’s TimelineJS3',
    fileName: 'readout.timelinejs.json',
    mediaType: 'application/json',
    write: async (input) => (await import('./timeline-js.ts')).writeTimelineJs(input),
  },
  {
    id: 'markdown',
    label: 'Markdown',
    hint: 'for a text, by month with every quote',
    fileName: 'readout.md',
    mediaType: 'text/markdown;charset=utf-8',
    write: async (input) => (await import('./markdown.ts')).writeMarkdown(input),
  },
  {
    id: 'web-annotation',
    label: 'Web Annotation',
    hint: 'for annotation tools, a quote an annotation (W3C, JSON-LD)',
    fileName: 'readout.annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: async (input) => (await import('./web-annotation.ts')).writeWebAnnotation(input),
  },
];
