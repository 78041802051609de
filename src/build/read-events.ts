import { parseEdtf } from '../model/edtf.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { placeOfValue } from './forms/yaml-file.ts';
import type { Known } from './known.ts';
import { type EventHead, readEventHead } from './read-event-head.ts';
import type { SourceReading } from './read-source.ts';
import type { EventDays } from './words/names.ts';

/** An event where it is defined; head and days are null where they have a fault. */
export type Definition = {
  readonly spot: Spot;
  readonly head: EventHead | null;
  readonly days: EventDays | null;
};

/** The events that all the sources' files define, by id; an id that stands twice is reported. */
export function readEvents(readings: readonly SourceReading[], report: Report): Known<Definition> {
  const entries = new Map<string, Definition>();
  let complete = !readings.some(hidesEvents);
  for (const reading of readings) {
    for (const [index, event] of (reading.form?.events ?? []).entries()) {
      const spot = { file: reading.file, path: ['events', index] };
      const head = event === undefined ? null : readEventHead(event, spot, reading, report);
      const edtf = event?.date?.edtf;
      const days = edtf === undefined ? null : parseEdtf(edtf);
      const first = entries.get(event?.id ?? '');
      if (event?.id === undefined) complete = false;
      else if (first === undefined) entries.set(event.id, { spot, head, days });
      else report(faultOfValue(within(spot, 'id'), alreadyDefined(event.id, first)));
    }
  }
  const where = 'the "events:" of the file that tells of it';
  return { what: 'event', where, ids: new Set(entries.keys()), entries, complete };
}

/** Whether a file may define events that could not be read. */
function hidesEvents({ form, file: { data } }: SourceReading): boolean {
  if (form === null) return true;
  return form.events === undefined && typeof data === 'object' && data !== null && 'events' in data;
}

function alreadyDefined(id: string, { spot }: Definition): string {
  const { line } = placeOfValue(spot.file, within(spot, 'id').path);
  const fact = `there already is an event "${id}", in ${spot.file.shown}:${line}`;
  return `${fact}. Give this one another id, or tell of that one under "accounts:".`;
}
