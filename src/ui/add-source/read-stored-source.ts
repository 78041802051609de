import type { Decision, DraftChange } from '../../explore/added/added-source.ts';
import {
  type AddedDraft,
  type AddedSource,
  type DraftMatch,
  draftOrigins,
} from '../../explore/added/added-source.ts';
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
import { whyNotWebAddress } from '../../model/web-address.ts';
import {
  isRecord,
  STORED_VERSION,
  type StoredRecord,
  upgradedRecord,
} from './upgrade-stored-source.ts';

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
    const reason = `version is ${versionInWords(record.version)}, and ${STORED_VERSION} is the latest that is known`;
    return { reason, text };
  }
  const faults: Faults = [];
  const lacksModes = excerptsIn(present).some((excerpt) => !('mode' in excerpt));
  const whole = lacksModes ? withOwnModes(present) : present;
  if (hasAddedSourceShape(whole, '', faults) && isConsistent(key, whole, faults))
    return { added: whole, lacksModes };
  return { reason: faults[0] ?? 'the record is not known', text };
}

/** What may be an excerpt of a record of whatever shape. */
function excerptsIn(record: unknown): readonly StoredRecord[] {
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

/** A link leads there, so what is no address on the web is refused: `javascript:` above all. */
const isAddressOrAbsent: Check<string | undefined> = (
  value,
  at,
  faults,
): value is string | undefined =>
  isTextOrAbsent(value, at, faults) &&
  (value === undefined ||
    whyNotWebAddress(value) === null ||
    failed(at, 'is not an address on the web', faults));

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

const isListOrAbsent: Check<readonly string[] | undefined> = (
  value,
  at,
  faults,
): value is readonly string[] | undefined =>
  value === undefined || listOf(isText)(value, at, faults);

const isUnregistered: Check<false | undefined> = (value, at, faults): value is false | undefined =>
  value === false || value === undefined || failed(at, 'is not known', faults);

const quotation: Fields<Quotation> = {
  source: isText,
  start: isCount,
  end: isCount,
  exact: isText,
};
const isQuotation = hasFields(quotation);

/** What of an event a decision may set. */
const changeable: Required<Fields<Required<DraftChange>>> = {
  title: isText,
  label: isText,
  kind: isOneOf(eventKinds),
  status: isOneOf(statuses),
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
};

const isEvent = hasFields<TimelineEvent>({
  ...changeable,
  id: isText,
  place: orNull(isText),
  duration: orNull(isText),
  background: isFlag,
  reviewed: isFlag,
});

/** A share of one. */
const isShare: Check<number> = (value, at, faults): value is number =>
  (typeof value === 'number' && value >= 0 && value <= 1) || failed(at, 'is no share', faults);

const isDraft = hasFields<AddedDraft>({
  event: isEvent,
  origin: isOneOf(draftOrigins),
  confidence: orNull(isShare),
  reasons: listOf(isText),
  doubtful: isFlag,
  match: orNull(hasFields<DraftMatch>({ event: isText, reasons: listOf(isText) })),
});

const isActor = hasFields<Actor>({
  id: isText,
  name: isText,
  kind: isOneOf(actorKinds),
  side: isText,
  offices: listOf(hasFields<Office>({ title: isText, from: orNull(isDay), to: orNull(isDay) })),
  jointly: isListOrAbsent,
  registered: isUnregistered,
});

/** Each field that is there is of its shape, and no other is. */
const isChange: Check<DraftChange> = (value, at, faults): value is DraftChange => {
  if (!isRecord(value)) return failed(at, 'is not an object', faults);
  const checks = new Map<string, Check<unknown>>(Object.entries<Check<unknown>>(changeable));
  return Object.entries(value).every(
    ([name, field]) =>
      checks.get(name)?.(field, `${at}.${name}`, faults) ??
      failed(`${at}.${name}`, 'is not known', faults),
  );
};

type DecisionOf<Kind> = Extract<Decision, { readonly kind: Kind }>;

/** One check a kind of decision: the compiler demands one for each that there is. */
const decisionChecks: { readonly [Kind in Decision['kind']]: Check<unknown> } = {
  accept: isVerdict('accept'),
  reject: isVerdict('reject'),
  reopen: isVerdict('reopen'),
  match: hasFields<DecisionOf<'match'>>({
    id: isText,
    kind: isOneOf(['match']),
    draft: isText,
    joins: orNull(isText),
  }),
  set: hasFields<DecisionOf<'set'>>({
    id: isText,
    kind: isOneOf(['set']),
    draft: isText,
    change: isChange,
    actors: listOf(isActor),
  }),
  add: hasFields<DecisionOf<'add'>>({
    id: isText,
    kind: isOneOf(['add']),
    drafts: listOf(isDraft),
    actors: listOf(isActor),
  }),
};

function isVerdict(kind: 'accept' | 'reject' | 'reopen'): Check<unknown> {
  return hasFields({ id: isText, kind: isOneOf([kind]), draft: isText });
}

const isDecision: Check<Decision> = (value, at, faults): value is Decision => {
  if (!isRecord(value)) return failed(at, 'is not an object', faults);
  const { kind } = value;
  const isKnown = (name: unknown): name is Decision['kind'] =>
    typeof name === 'string' && Object.hasOwn(decisionChecks, name);
  return isKnown(kind)
    ? decisionChecks[kind](value, at, faults)
    : failed(`${at}.kind`, 'is not known', faults);
};

const hasAddedSourceShape = hasFields<AddedSource>({
  source: hasFields<Source>({
    id: isText,
    file: isText,
    title: isText,
    publisher: orNull(isText),
    kind: isOneOf(sourceKinds),
    published: orNull(
      hasFields<PublicationDate>({ edtf: isEdtf, basis: isOneOf(bases), note: isText }),
    ),
    rights: isText,
    attribution: orNull(isText),
    issuedBy: isTextOrAbsent,
    url: isAddressOrAbsent,
    archived: isAddressOrAbsent,
    retrieved: isTextOrAbsent,
    sha256: isText,
    receivedAs: isText,
    length: isCount,
    paragraphs: isCount,
    zones: listOf(hasFields<Zone>({ zone: isOneOf(zoneKinds), start: isCount, end: isCount })),
  }),
  text: isText,
  mark: isOneOf(['', '\uFEFF']),
  drafts: listOf(isDraft),
  actors: listOf(isActor),
  decisions: listOf(isDecision),
});

/** Whether ids and offsets of a record agree with each other and with its text. */
function isConsistent(
  key: unknown,
  { source: { id, length }, text, drafts, decisions }: AddedSource,
  faults: Faults,
): boolean {
  if (id !== key) return failed('source.id', 'is not the key of the record', faults);
  if (text.length !== length) return failed('text', 'is not as long as it was', faults);
  const agrees = ({ event }: AddedDraft, at: string) =>
    event.id.startsWith(`${id}.`)
      ? quotesItsText(event, id, text, `${at}.event`, faults)
      : failed(`${at}.event.id`, 'is of another source', faults);
  return (
    drafts.every((draft, place) => agrees(draft, `drafts[${place}]`)) &&
    decisions.every((decision, place) => {
      const at = `decisions[${place}]`;
      if (decision.kind === 'set')
        return quotesItsText(decision.change, id, text, `${at}.change`, faults);
      if (decision.kind !== 'add') return true;
      return decision.drafts.every((draft, index) => agrees(draft, `${at}.drafts[${index}]`));
    })
  );
}

/** Whether dates end after they begin, and all words that are quoted stand in the text. */
function quotesItsText(
  { date, issues = [], excerpts = [] }: DraftChange,
  source: string,
  text: string,
  at: string,
  faults: Faults,
): boolean {
  if (date !== undefined && date.latest !== null && date.latest < date.earliest)
    return failed(`${at}.date`, 'ends before it begins', faults);
  const quotes = [...excerpts, ...issues.map(({ evidence }) => evidence), date?.evidence ?? []];
  return quotes
    .flat()
    .every(
      ({ source: from, start, end, exact }) =>
        (from === source && text.slice(start, end) === exact) ||
        failed(at, 'quotes words that its text does not have', faults),
    );
}

/** A record may have anything for its version; what is no value in print would throw there. */
function versionInWords(version: unknown): string {
  return typeof version === 'number' || typeof version === 'string' ? String(version) : 'no number';
}
