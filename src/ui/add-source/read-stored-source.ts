import type { AddedDraft, AddedSource, DraftEdit } from '../../explore/added/added-source.ts';
import { type Actor, actorKinds, type Office } from '../../model/actor.ts';
import { bases } from '../../model/basis.ts';
import { isIsoDate } from '../../model/civil-date.ts';
import { parseEdtf, precisions } from '../../model/edtf.ts';
import {
  type EventDate,
  type Excerpt,
  type IssueTreatment,
  type Part,
  roles,
  speechModes,
  statuses,
  type TimelineEvent,
  treatments,
} from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import {
  type PublicationDate,
  type Source,
  sourceKinds,
  type Zone,
  zoneKinds,
} from '../../model/source.ts';
import type { Quotation } from '../../model/span.ts';
import { STORED_VERSION, upgradedRecord } from './upgrade-stored-source.ts';

/** A record of the store, or where and why it is none: `drafts[0].event.kind is not known`. */
export type StoredSource =
  | {
      readonly added: AddedSource;
      /** Whether its excerpts are from before excerpts said how they speak: all say `own`. */
      readonly lacksModes: boolean;
    }
  | { readonly reason: string; readonly text: string | null };

/**
 * Reads what the browser's store has under a key. Another release of the page, or something
 * else on the same host, may have written it, so it is upgraded where it is older, and its
 * shape, its ids, its dates and each quote are checked. Written by hand: a schema library would weigh more than the page's own code.
 */
export function readStoredSource(key: unknown, record: unknown): StoredSource {
  if (!isRecord(record)) return { reason: 'the record is not an object', text: null };
  const text = typeof record.text === 'string' ? record.text : null;
  const present = upgradedRecord(record);
  if (present === null) {
    const reason = `version is ${String(record.version)}, and ${STORED_VERSION} is the latest that is known`;
    return { reason, text };
  }
  const faults: Faults = [];
  const lacksModes = excerptsIn(present).some((excerpt) => !('mode' in excerpt));
  const whole = lacksModes ? withOwnModes(present) : present;
  if (hasAddedSourceShape(whole, '', faults) && isConsistent(key, whole, faults))
    return { added: whole, lacksModes };
  return { reason: faults[0] ?? 'the record is not known', text };
}

type Plain = Readonly<Record<string, unknown>>;

/** What may be an excerpt of a record of whatever shape. */
function excerptsIn(record: unknown): readonly Plain[] {
  const list = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);
  const drafts = isRecord(record) ? list(record.drafts) : [];
  return drafts.flatMap(({ event }) => (isRecord(event) ? list(event.excerpts) : []));
}

function withOwnModes(record: unknown): unknown {
  const copy: unknown = structuredClone(record);
  for (const excerpt of excerptsIn(copy)) Reflect.set(excerpt, 'mode', 'own');
  return copy;
}

/** What was found wrong, each with its place in the record; the first is enough to stop. */
type Faults = string[];
type Check<T> = (value: unknown, at: string, faults: Faults) => value is T;
/** One check a field: the compiler demands one for each field that a stored type gets. */
type Fields<T> = { readonly [Key in keyof T]-?: Check<T[Key]> };

function failed(at: string, what: string, faults: Faults): false {
  faults.push(`${at === '' ? 'the record' : at} ${what}`);
  return false;
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasFields<T>(fields: Fields<T>): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  return (value, at, faults): value is T =>
    isRecord(value)
      ? checks.every(([name, check]) =>
          check(value[name], at === '' ? name : `${at}.${name}`, faults),
        )
      : failed(at, 'is not an object', faults);
}

function listOf<T>(check: Check<T>, least = 0): Check<readonly T[]> {
  return (value, at, faults): value is readonly T[] => {
    if (!Array.isArray(value) || value.length < least) return failed(at, 'is not a list', faults);
    return value.every((each, place) => check(each, `${at}[${place}]`, faults));
  };
}

function isOneOf<T extends string>(known: readonly T[]): Check<T> {
  return (value, at, faults): value is T =>
    known.some((each) => each === value) || failed(at, 'is not known', faults);
}

function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, at, faults): value is T | null => value === null || check(value, at, faults);
}

const isText: Check<string> = (value, at, faults): value is string =>
  typeof value === 'string' || failed(at, 'is not a text', faults);

const isTextOrAbsent: Check<string | undefined> = (
  value,
  at,
  faults,
): value is string | undefined => value === undefined || isText(value, at, faults);

const isFlag: Check<boolean> = (value, at, faults): value is boolean =>
  typeof value === 'boolean' || failed(at, 'is not true or false', faults);

/** Offsets, lengths and numbers of paragraphs. */
const isCount: Check<number> = (value, at, faults): value is number =>
  (Number.isSafeInteger(value) && Number(value) >= 0) || failed(at, 'is not a count', faults);

const isDay: Check<string> = (value, at, faults): value is string =>
  (typeof value === 'string' && isIsoDate(value)) || failed(at, 'is not a day', faults);

const isEdtf: Check<string> = (value, at, faults): value is string => {
  if (typeof value !== 'string') return failed(at, 'is not a text', faults);
  try {
    parseEdtf(value);
    return true;
  } catch {
    return failed(at, 'is not a date', faults);
  }
};

const isUnregistered: Check<false | undefined> = (value, at, faults): value is false | undefined =>
  value === false || value === undefined || failed(at, 'is not known', faults);

const quotation: Fields<Quotation> = {
  source: isText,
  start: isCount,
  end: isCount,
  exact: isText,
};
const isQuotation = hasFields(quotation);

const isEvent = hasFields<TimelineEvent>({
  id: isText,
  title: isText,
  label: isText,
  kind: isOneOf(eventKinds),
  status: isOneOf(statuses),
  place: orNull(isText),
  duration: orNull(isText),
  background: isFlag,
  reviewed: isFlag,
  date: hasFields<EventDate>({
    edtf: isEdtf,
    earliest: isDay,
    latest: orNull(isDay),
    precision: isOneOf(precisions),
    basis: isOneOf(bases),
    note: isText,
    evidence: orNull(isQuotation),
  }),
  actors: listOf(hasFields<Part>({ id: isText, role: isOneOf(roles) })),
  issues: listOf(
    hasFields<IssueTreatment>({
      id: isText,
      treatment: isOneOf(treatments),
      evidence: isQuotation,
    }),
  ),
  excerpts: listOf(
    hasFields<Excerpt>({
      ...quotation,
      paragraph: isCount,
      prefix: isText,
      suffix: isText,
      voice: orNull(isText),
      mode: isOneOf(speechModes),
    }),
    1,
  ),
});

const hasAddedSourceShape = hasFields<AddedSource>({
  source: hasFields<Source>({
    id: isText,
    file: isText,
    title: isText,
    publisher: orNull(isText),
    kind: isOneOf(sourceKinds),
    published: hasFields<PublicationDate>({ edtf: isEdtf, basis: isOneOf(bases), note: isText }),
    rights: isText,
    attribution: orNull(isText),
    issuedBy: isTextOrAbsent,
    sha256: isText,
    receivedAs: isText,
    length: isCount,
    paragraphs: isCount,
    zones: listOf(hasFields<Zone>({ zone: isOneOf(zoneKinds), start: isCount, end: isCount })),
  }),
  text: isText,
  mark: isOneOf(['', '\uFEFF']),
  drafts: listOf(
    hasFields<AddedDraft>({
      event: isEvent,
      joins: orNull(isText),
      verdict: isOneOf(['open', 'accepted', 'rejected']),
      edit: orNull(
        hasFields<DraftEdit>({
          title: isText,
          edtf: isEdtf,
          actors: listOf(isText),
          issues: listOf(isText),
        }),
      ),
    }),
  ),
  actors: listOf(
    hasFields<Actor>({
      id: isText,
      name: isText,
      kind: isOneOf(actorKinds),
      side: isText,
      offices: listOf(hasFields<Office>({ title: isText, from: orNull(isDay), to: orNull(isDay) })),
      registered: isUnregistered,
    }),
  ),
});

/** Whether ids and offsets of a record agree with each other and with its text. */
function isConsistent(
  key: unknown,
  { source: { id, length }, text, drafts }: AddedSource,
  faults: Faults,
): boolean {
  if (id !== key) return failed('source.id', 'is not the key of the record', faults);
  if (text.length !== length) return failed('text', 'is not as long as it was', faults);
  return drafts.every(({ event }, place) => {
    const at = `drafts[${place}].event`;
    const { date, issues, excerpts } = event;
    if (!event.id.startsWith(`${id}.`)) return failed(`${at}.id`, 'is of another source', faults);
    if (date.latest !== null && date.latest < date.earliest)
      return failed(`${at}.date`, 'ends before it begins', faults);
    const quotes = [...excerpts, ...issues.map(({ evidence }) => evidence), date.evidence ?? []];
    return quotes
      .flat()
      .every(
        ({ source, start, end, exact }) =>
          (source === id && text.slice(start, end) === exact) ||
          failed(at, 'quotes words that its text does not have', faults),
      );
  });
}
