import { isAnnouncedOnly } from '../../model/announced-only.ts';
import { type DateSpan, parseEdtf } from '../../model/edtf.ts';
import type { EventDate, TimelineEvent } from '../../model/event.ts';
import { contentZones } from '../../model/source.ts';
import { anchorQuote, quoteSelectorOf } from '../../seed-format/anchor-quote.ts';
import { contradiction } from '../../seed-format/date-contradiction.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { unknownDay } from '../../seed-format/fields.ts';
import { findWords } from '../../seed-format/find-words.ts';
import { explainMissingWords } from '../../seed-format/nearest-passage.ts';
import type { DateForm, EventForm } from '../../seed-format/source-form.ts';
import { quotationOf, type ZonedText, zoneOf } from '../../seed-format/source-text.ts';
import {
  faultOfValue,
  locationIn,
  placeOf,
  placeOfValue,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { faultOnError } from './fault-on-error.ts';
import type { KnownIds } from './known-ids.ts';
import type { EventDays } from './names-in-text.ts';
import type { AnnotatedSource } from './read-annotated.ts';

/** An event where it is defined; head and days are null where they have a fault. */
export type EventDefinition = {
  readonly location: YamlLocation;
  readonly head: EventCore | null;
  readonly days: EventDays | null;
};

/** An event that a source's file defines, of which no other file is known yet. */
export type DefinedEvent = EventDefinition & {
  /** Undefined where it is missing or faulty. */
  readonly id: string | undefined;
};

/** Reads the events that one source's file defines, in its order. */
export function readDefinedEvents(
  reading: AnnotatedSource,
  addFault: AddFault,
): readonly DefinedEvent[] {
  return (reading.form?.events ?? []).map((event, index) => {
    const location = { file: reading.file, path: ['events', index] };
    const head =
      event === undefined
        ? null
        : faultOnError(
            () => placeOf(location),
            addFault,
            () => readEventCore(event, location, reading, addFault),
          );
    const edtf = event?.date?.edtf;
    const days = edtf === undefined ? null : parseEdtf(edtf);
    return { id: event?.id, location, head, days };
  });
}

/** The events that all the sources' files define, by id; an id that stands twice is reported. */
export function knownEvents(
  readings: readonly {
    readonly source: AnnotatedSource;
    readonly events: readonly DefinedEvent[];
  }[],
  addFault: AddFault,
): KnownIds<EventDefinition> {
  const entries = new Map<string, EventDefinition>();
  let complete = !readings.some(({ source }) => source.mayHideEvents);
  for (const { id, ...definition } of readings.flatMap(({ events }) => events)) {
    const first = entries.get(id ?? '');
    if (id === undefined) complete = false;
    else if (first === undefined) entries.set(id, definition);
    else addFault(faultOfValue(locationIn(definition.location, 'id'), alreadyDefined(id, first)));
  }
  const where = 'the "events:" of the file that tells of it';
  return { what: 'event', where, ids: new Set(entries.keys()), entries, complete };
}

function alreadyDefined(id: string, { location }: EventDefinition): string {
  const { line } = placeOfValue(location.file, locationIn(location, 'id').path);
  const fact = `there already is an event "${id}", in ${location.file.displayPath}:${line}`;
  return `${fact}. Give this one another id, or tell of that one under "accounts:".`;
}

/** What is said of an event once, where it is defined; the rest comes from its accounts. */
export type EventCore = Omit<TimelineEvent, 'actors' | 'issues' | 'excerpts' | 'background'> & {
  /** Null where the window decides. */
  readonly background: boolean | null;
};

/** Reads the head of an event that is defined in a source's file; null where it has a fault. */
function readEventCore(
  form: EventForm,
  location: YamlLocation,
  { form: source, text, published }: AnnotatedSource,
  addFault: AddFault,
): EventCore | null {
  const { id, title, label, kind, status = 'happened', place = null, duration = null } = form;
  const { background = null, reviewed = true } = form;
  for (const key of ['place', 'duration'] as const) {
    const words = form[key];
    if (words === undefined || text === null || findWords(text.text, words).length > 0) continue;
    addFault(faultOfValue(locationIn(location, key), () => explainMissingWords(text, words)));
  }
  const dateLocation = locationIn(location, 'date');
  const date = form.date && readEventDate(form.date, dateLocation, text, published, addFault);
  if (status === 'happened' && date && isAnnouncedOnly(date, publicationOf(source))) {
    const fact = `the text came out before ${date.edtf}, so it cannot tell this as past`;
    const remedy = 'Correct this date or that of "published:", or add "status: announced"';
    addFault(faultOfValue(locationIn(dateLocation, 'edtf'), `${fact}. ${remedy}.`));
  }
  if (id === undefined || title === undefined || label === undefined) return null;
  if (kind === undefined || !date) return null;
  const about = { id, title, label, kind, status, place, duration };
  return { ...about, background, reviewed, date };
}

function publicationOf(source: AnnotatedSource['form']) {
  const { date: edtf, basis = 'stated' } = source?.published ?? {};
  return edtf === undefined || edtf === unknownDay ? null : { edtf, basis };
}

/** A dateline tells nothing of the world but the day on which the text was written. */
const datingZones = [...contentZones, 'dateline'] as const;

/** The date of an event, held against the words it rests on; null where it has a fault. */
function readEventDate(
  form: DateForm,
  location: YamlLocation,
  text: ZonedText | null,
  published: DateSpan | null,
  addFault: AddFault,
): EventDate | null {
  const { edtf, basis, note } = form;
  const quoted = quoteSelectorOf(form.words, locationIn(location, 'words'));
  const span = quoted && text && anchorQuote(quoted, text, datingZones, addFault);
  if (edtf === undefined) return null;
  if (quoted && text && span) {
    const about = { edtf, basis: basis ?? 'relative', words: quoted.text, published };
    const message = contradiction({ ...about, inPost: zoneOf(text, span) === 'post' });
    if (message !== null) addFault(faultOfValue(locationIn(location, 'edtf'), message));
  }
  if (basis === undefined || note === undefined) return null;
  const { earliest, latest, precision } = parseEdtf(edtf);
  const evidence = text && span && quotationOf(text, span);
  return { edtf, earliest, latest, precision, basis, note, evidence };
}
