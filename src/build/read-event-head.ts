import type { TimelineEvent } from '../model/event.ts';
import type { EventForm } from './forms/source-form.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { readEventDate } from './read-event-date.ts';
import type { SourceReading } from './read-source.ts';
import { findWords } from './words/find-words.ts';
import { notThere } from './words/not-there.ts';

/** What is said of an event once, where it is defined; the rest comes from its accounts. */
export type EventHead = Omit<TimelineEvent, 'actors' | 'issues' | 'excerpts' | 'background'> & {
  /** Null where the window decides. */
  readonly background: boolean | null;
};

/** Reads the head of an event that is defined in a source's file; null where it has a fault. */
export function readEventHead(
  form: EventForm,
  spot: Spot,
  { text, published }: Pick<SourceReading, 'text' | 'published'>,
  report: Report,
): EventHead | null {
  const { id, title, label, kind, status = 'happened', place = null, duration = null } = form;
  const { background = null, reviewed = true } = form;
  for (const key of ['place', 'duration'] as const) {
    const words = form[key];
    if (words === undefined || text === null || findWords(text.text, words).length > 0) continue;
    report(faultOfValue(within(spot, key), notThere(text, words)));
  }
  const dateSpot = within(spot, 'date');
  const date = form.date && readEventDate(form.date, dateSpot, text, published, report);
  if (id === undefined || title === undefined || label === undefined) return null;
  if (kind === undefined || !date) return null;
  const about = { id, title, label, kind, status, place, duration };
  return { ...about, background, reviewed, date };
}
