import type { SchemaElement } from 'hyparquet';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import { accountsBySide } from '../../model/accounts.ts';
import { type Actor, type ActorId, type SideId, sidesOf } from '../../model/actor.ts';
import { dayNumber } from '../../model/civil-date.ts';
import { actingParts } from '../../model/event.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { asPublished } from './timeline-schema.ts';

/** Where the events lie as a table, for engines that read columns. */
export const eventsParquetPath = 'data/events.parquet';

/** So many events are held as columns at once, and can be skipped at once by whoever reads them. */
const EVENTS_PER_ROW_GROUP = 10_000;

type PublishedEvent = ReturnType<typeof asPublished>['events'][number];

/** What the ids of an event refer to. */
type EventRegisters = Pick<PublishedTimeline, 'sides' | 'actors'> & {
  readonly actorsById: ReadonlyMap<ActorId, Actor>;
};

/** A column of the table: its type, how it is stored, and what it has of an event. */
type ParquetColumn = {
  readonly elements: (name: string) => SchemaElement[];
  readonly storage: Pick<ColumnSource, 'statistics' | 'encoding'>;
  readonly value: (event: PublishedEvent, registers: EventRegisters) => unknown;
};

/** As a dictionary of the values that recur. Least and greatest tell nothing: rows are in order of time. */
const recurring = { statistics: false } as const;
/** As they are, without looking for a dictionary. */
const unlike = { statistics: false, encoding: 'PLAIN' } as const;
/** As they are, with the first and the last of each row group, by which a reader skips others. */
const ordered = { statistics: true, encoding: 'PLAIN' } as const;

const written = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const;
const dated = { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } } as const;

/**
 * The table, left to right: one row an event. The names are those of `data/timeline.json` where
 * it has the field. README.md lists them, and a test holds the two together.
 */
const columns: Readonly<Record<string, ParquetColumn>> = {
  id: textOnce(({ id }) => id),
  title: textOnce(({ title }) => title),
  kind: text(({ kind }) => kind),
  status: text(({ status }) => status),
  background: truth(({ background }) => background),
  place: textOrNull(({ place }) => place),
  duration: textOrNull(({ duration }) => duration),
  edtf: text(({ date }) => date.edtf),
  earliest: day(({ date }) => dayNumber(date.earliest)),
  latest: dayOrNull(({ date }) => (date.latest === null ? null : dayNumber(date.latest))),
  precision: text(({ date }) => date.precision),
  basis: text(({ date }) => date.basis),
  participants: texts(({ actors }) => idsOf(actors, ({ role }) => role === 'participant')),
  speakers: texts(({ actors }) => idsOf(actors, ({ role }) => role === 'speaker')),
  mentioned: texts(({ actors }) => idsOf(actors, ({ role }) => role === 'mentioned')),
  bodies: texts(({ actors }, { actorsById }) =>
    idsOf(actors, ({ id }) => actorsById.get(id)?.kind === 'body'),
  ),
  sides: texts(({ actors }, { sides, actorsById }) => {
    const present: SideId[] = [];
    for (const { id } of actingParts(actors)) {
      const actor = actorsById.get(id);
      if (actor !== undefined) present.push(...sidesOf(actor));
    }
    return present.length === 0 ? [] : idsOf(sides, ({ id }) => present.includes(id));
  }),
  discussed: texts(({ issues }) => idsOf(issues, ({ treatment }) => treatment === 'discussed')),
  not_discussed: texts(({ issues }) =>
    idsOf(issues, ({ treatment }) => treatment === 'not-discussed'),
  ),
  sources: texts(({ excerpts }) => once(excerpts.map(({ source }) => source))),
  accounts: whole((event, registers) =>
    // One quote is one account: most events of a large timeline are no more.
    event.excerpts.length === 1
      ? 1
      : accountsBySide(event, registers).reduce((sum, { accounts }) => sum + accounts.length, 0),
  ),
  reviewed: truth(({ reviewed }) => reviewed),
  confidence: fractionOrNull(({ confidence }) => confidence ?? null),
};

/**
 * The events as a Parquet file, in chunks: a row group each, then what tells where they are. Of
 * the same timeline the same bytes.
 */
export function* eventsParquet(timeline: PublishedTimeline): Generator<Uint8Array> {
  const { events, sides, actors } = asPublished(timeline);
  const registers = {
    sides,
    actors,
    actorsById: new Map(actors.map((actor) => [actor.id, actor])),
  };
  const entries = Object.entries(columns);
  const root: SchemaElement = { name: 'event', num_children: entries.length };
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [root, ...entries.flatMap(([name, { elements }]) => elements(name))],
    createdBy: 'Readout',
  });
  for (let start = 0; start < events.length; start += EVENTS_PER_ROW_GROUP) {
    const group = events.slice(start, start + EVENTS_PER_ROW_GROUP);
    parquet.write({
      columnData: entries.map(([name, { storage, value }]) => ({
        name,
        ...storage,
        data: group.map((event) => value(event, registers)),
      })),
      rowGroupSize: EVENTS_PER_ROW_GROUP,
    });
    yield takeBytes(writer);
  }
  parquet.finish();
  yield takeBytes(writer);
}

/** What was written since the last call; the writer goes on counting from where it was. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer, 0, writer.index).slice();
  writer.index = 0;
  return bytes;
}

type Value<T> = (event: PublishedEvent, registers: EventRegisters) => T;

function text(value: Value<string>): ParquetColumn {
  return { elements: one({ ...written, repetition_type: 'REQUIRED' }), storage: recurring, value };
}

/** A text that is hardly ever that of two events. */
function textOnce(value: Value<string>): ParquetColumn {
  return { ...text(value), storage: unlike };
}

function textOrNull(value: Value<string | null>): ParquetColumn {
  return { elements: one({ ...written, repetition_type: 'OPTIONAL' }), storage: recurring, value };
}

function day(value: Value<number>): ParquetColumn {
  return { elements: one({ ...dated, repetition_type: 'REQUIRED' }), storage: ordered, value };
}

function dayOrNull(value: Value<number | null>): ParquetColumn {
  return { elements: one({ ...dated, repetition_type: 'OPTIONAL' }), storage: ordered, value };
}

function whole(value: Value<number>): ParquetColumn {
  const elements = one({ type: 'INT32', repetition_type: 'REQUIRED' });
  return { elements, storage: recurring, value };
}

function fractionOrNull(value: Value<number | null>): ParquetColumn {
  const elements = one({ type: 'DOUBLE', repetition_type: 'OPTIONAL' });
  return { elements, storage: recurring, value };
}

function truth(value: Value<boolean>): ParquetColumn {
  const elements = one({ type: 'BOOLEAN', repetition_type: 'REQUIRED' });
  return { elements, storage: recurring, value };
}

function one(element: Omit<SchemaElement, 'name'>): ParquetColumn['elements'] {
  return (name) => [{ name, ...element }];
}

/** A list, which is empty where there is nothing, and never null. */
function texts(value: Value<readonly string[]>): ParquetColumn {
  const list = { converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 } as const;
  return {
    elements: (name) => [
      { name, ...list, repetition_type: 'REQUIRED' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', ...written, repetition_type: 'REQUIRED' },
    ],
    storage: recurring,
    value,
  };
}

/** The ids of those that are meant, each once. */
function idsOf<T extends { readonly id: string }>(
  entries: readonly T[],
  isMeant: (entry: T) => boolean,
): readonly string[] {
  const ids: string[] = [];
  for (const entry of entries) if (isMeant(entry)) ids.push(entry.id);
  return once(ids);
}

function once(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
