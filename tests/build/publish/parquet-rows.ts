import { parquetMetadata, parquetReadObjects, parquetSchema, type SchemaTree } from 'hyparquet';
import { accountsBySide } from '../../../src/model/accounts.ts';
import { actingParts, type Role, type TimelineEvent } from '../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';

/** The rows of a Parquet file as a library reads them that knows nothing of Readout; days as `YYYY-MM-DD`. */
export async function rowsOf(
  file: Uint8Array,
  columns?: string[],
): Promise<readonly Record<string, unknown>[]> {
  const rows = await parquetReadObjects({
    file: bufferOf(file),
    ...(columns === undefined ? {} : { columns }),
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : value,
      ]),
    ),
  );
}

/** How many rows each row group has. */
export function groupsOf(file: Uint8Array): readonly number[] {
  return parquetMetadata(bufferOf(file)).row_groups.map((group) => Number(group.num_rows));
}

/** The columns of a Parquet file in the words of SQL: `latest DATE or null`. */
export function typesOf(file: Uint8Array): readonly string[] {
  const { children } = parquetSchema(parquetMetadata(bufferOf(file)));
  return children.map((column) => {
    const [list] = column.children;
    const [member] = list?.children ?? [];
    const type = member === undefined ? sqlType(column) : `${sqlType(member)}[]`;
    const isNullable = column.element.repetition_type === 'OPTIONAL';
    return `${column.element.name} ${type}${isNullable ? ' or null' : ''}`;
  });
}

const sqlTypes: Readonly<Record<string, string>> = {
  'BYTE_ARRAY UTF8': 'VARCHAR',
  'INT32 DATE': 'DATE',
  INT32: 'INTEGER',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
};

function sqlType({ element: { type, converted_type } }: SchemaTree): string {
  const name = [type, converted_type].filter((part) => part !== undefined).join(' ');
  return sqlTypes[name] ?? name;
}

/** Its own buffer, without what may lie around it in a larger one. */
function bufferOf(file: Uint8Array): ArrayBuffer {
  return new Uint8Array(file).buffer;
}

/** What the table has to say of a timeline, put together the plain way. */
export function expectedRows(timeline: PublishedTimeline): readonly Record<string, unknown>[] {
  return timeline.events.map((event) => ({
    id: event.id,
    title: event.title,
    kind: event.kind,
    status: event.status,
    background: event.background,
    place: event.place,
    duration: event.duration,
    edtf: event.date.edtf,
    earliest: event.date.earliest,
    latest: event.date.latest,
    precision: event.date.precision,
    basis: event.date.basis,
    participants: inRole(event, 'participant'),
    speakers: inRole(event, 'speaker'),
    mentioned: inRole(event, 'mentioned'),
    bodies: distinct(event.actors.map(({ id }) => id)).filter(
      (id) => actorOf(timeline, id)?.kind === 'body',
    ),
    sides: sidesPresent(event, timeline),
    discussed: issuesOf(event, 'discussed'),
    not_discussed: issuesOf(event, 'not-discussed'),
    sources: distinct(event.excerpts.map(({ source }) => source)),
    accounts: accountsBySide(event, timeline).flatMap(({ accounts }) => accounts).length,
    reviewed: event.reviewed,
    confidence: 'confidence' in event ? event.confidence : null,
  }));
}

function inRole({ actors }: TimelineEvent, role: Role): readonly string[] {
  return distinct(actors.filter((part) => part.role === role).map(({ id }) => id));
}

function issuesOf({ issues }: TimelineEvent, treatment: string): readonly string[] {
  return distinct(issues.filter((issue) => issue.treatment === treatment).map(({ id }) => id));
}

function sidesPresent({ actors }: TimelineEvent, timeline: PublishedTimeline): readonly string[] {
  const present = actingParts(actors).flatMap(({ id }) => {
    const actor = actorOf(timeline, id);
    return actor === undefined ? [] : (actor.jointly ?? [actor.side]);
  });
  return timeline.sides.map(({ id }) => id).filter((id) => present.includes(id));
}

function actorOf({ actors }: PublishedTimeline, id: string) {
  return actors.find((actor) => actor.id === id);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
