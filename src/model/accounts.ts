import {
  type Actor,
  type ActorId,
  type IssueId,
  type Side,
  type SideId,
  sidesOf,
} from './actor.ts';
import {
  type EventHead,
  type Excerpt,
  type IssueTreatment,
  isWhole,
  type TimelineEvent,
  type Treatment,
} from './event.ts';
import type { Passage, SourceId } from './span.ts';
import type { Timeline } from './timeline.ts';

/** What one voice says of an event in one source. */
export type EventAccount = {
  /**
   * Unique within the event, in the form `VOICE SOURCE`: a dash for the reporter, a question mark
   * for whoever is not named, which are no ids.
   */
  readonly id: string;
  /** Null for the reporter's own words. */
  readonly voice: ActorId | null;
  /** The sides the voice speaks for, one or several jointly; none for a reporter. */
  readonly sides: readonly SideId[];
  readonly source: SourceId;
  /** Its quotes with their place among the event's excerpts, from 0. */
  readonly quotes: readonly { readonly excerpt: Excerpt; readonly index: number }[];
  /** The issues it names, each passage that shows it once. */
  readonly issues: readonly IssueTreatment[];
};

/** The accounts of one side, of several jointly, or of the reporters (null), in the order of the event's quotes. */
export type SideAccounts = {
  /** Of several, one that is named after them. */
  readonly side: Side | null;
  readonly sides: readonly SideId[];
  readonly accounts: readonly EventAccount[];
};

type AccountRegisters = Pick<Timeline, 'actors' | 'sides'>;

/** The accounts of an event by side, the timeline's sides first, reporters last. */
export function accountsBySide(
  event: TimelineEvent,
  registers: AccountRegisters,
): readonly SideAccounts[] {
  const accounts = accountsOf(event, registers);
  const places = [...registers.sides.map(({ id }) => id), reporters];
  const keys = [...new Set(accounts.map(keyOf))].sort(
    (a, b) => placeOf(a, places) - placeOf(b, places),
  );
  return keys.map((key) => {
    const own = accounts.filter((account) => keyOf(account) === key);
    const sides = own[0]?.sides ?? [];
    return { side: sideNamed(key, sides, registers.sides), sides, accounts: own };
  });
}

/** Stands for the reporters beside the ids of sides, and is none. */
const reporters = '';

function keyOf({ sides }: EventAccount): string {
  return sides.join('+');
}

/** Several sides jointly come after each by itself, reporters last. */
function placeOf(key: string, places: readonly string[]): number {
  const place = places.indexOf(key);
  return place === -1 ? places.length - 1.5 : place;
}

function sideNamed(key: string, ids: readonly SideId[], sides: readonly Side[]): Side | null {
  if (ids.length === 0) return null;
  const labels = ids.map((id) => sides.find((side) => side.id === id)?.label ?? id);
  return {
    id: key,
    label: labels.length === 1 ? (labels[0] ?? key) : `${labels.join(' and ')}, jointly`,
  };
}

function accountsOf(event: TimelineEvent, { actors }: AccountRegisters): readonly EventAccount[] {
  const quotes = event.excerpts.map((excerpt, index) => ({ excerpt, index }));
  const idOf = ({ voice, mode, source }: Excerpt) =>
    `${voice ?? (mode === 'own' ? '–' : '?')} ${source}`;
  return [...new Set(event.excerpts.map(idOf))].flatMap((id) => {
    const own = quotes.filter(({ excerpt }) => idOf(excerpt) === id);
    const first = own[0]?.excerpt;
    if (first === undefined) return [];
    const { voice, source } = first;
    const speaker = actorsById(actors).get(voice ?? '');
    const sides = speaker === undefined ? [] : sidesOf(speaker);
    const issues = event.issues.filter((issue) => saidBy(issue, own, event.excerpts));
    return { id, voice, sides, source, quotes: own, issues };
  });
}

const indexes = new WeakMap<readonly Actor[], ReadonlyMap<ActorId, Actor>>();

/** Built once for a register, since the voices of all events are looked up in it. */
function actorsById(actors: readonly Actor[]): ReadonlyMap<ActorId, Actor> {
  const index = indexes.get(actors) ?? new Map(actors.map((actor) => [actor.id, actor]));
  indexes.set(actors, index);
  return index;
}

/**
 * Whether an account says that an issue was raised, or was not: its words stand in one of
 * the account's quotes, or in no quote of a source that has this one account alone.
 */
function saidBy(
  { evidence }: IssueTreatment,
  own: EventAccount['quotes'],
  all: readonly Excerpt[],
): boolean {
  if (own.some(({ excerpt }) => holds(excerpt, evidence))) return true;
  if (all.some((excerpt) => holds(excerpt, evidence))) return false;
  const voices = new Set(
    all.filter(({ source }) => source === evidence.source).map(({ voice }) => voice),
  );
  return voices.size === 1 && own.some(({ excerpt }) => excerpt.source === evidence.source);
}

function holds(outer: Passage, inner: Passage): boolean {
  return outer.source === inner.source && outer.start <= inner.start && outer.end >= inner.end;
}

/** What the accounts of an event say on one issue. */
export type ComparedIssue = {
  readonly id: IssueId;
  readonly treatment: Treatment;
  /** The accounts that name it, by id, with the words that do. */
  readonly said: ReadonlyMap<string, readonly IssueTreatment[]>;
  /** The one side whose accounts alone name it, as raised or not; null for reporters; absent where several do. */
  readonly onlyBy?: Side | null;
};

/**
 * The issues of an event with what each account says on them, those named by most accounts
 * first; "named only by" is said where the event has accounts of more than one side.
 */
export function compareIssues(
  event: TimelineEvent,
  groups: readonly SideAccounts[],
): readonly ComparedIssue[] {
  const accounts = groups.flatMap((group) => group.accounts);
  const keys = [...new Set(event.issues.map(({ id, treatment }) => `${treatment} ${id}`))];
  return keys
    .flatMap((key) => event.issues.find(({ id, treatment }) => `${treatment} ${id}` === key) ?? [])
    .map(({ id, treatment }): ComparedIssue => {
      const said = new Map(
        accounts
          .map(({ id: account, issues }) => {
            const own = issues.filter((issue) => issue.id === id && issue.treatment === treatment);
            return [account, own] as const;
          })
          .filter(([, own]) => own.length > 0),
      );
      // To say that it was not raised is to name it too.
      const naming = groups.filter((group) =>
        group.accounts.some(({ issues }) => issues.some((issue) => issue.id === id)),
      );
      const [only] = naming;
      return naming.length === 1 && only !== undefined && groups.length > 1
        ? { id, treatment, said, onlyBy: only.side }
        : { id, treatment, said };
    })
    .sort((a, b) => b.said.size - a.said.size);
}

/**
 * The one side (null: the reporters) that an event is known from; undefined where there are
 * several, or where all of the timeline is of one side.
 */
export function onlySideOf(
  groups: readonly SideAccounts[],
  { sides }: Pick<Timeline, 'sides'>,
): Side | null | undefined {
  const [only, ...others] = groups;
  if (only === undefined || others.length > 0) return undefined;
  return only.side !== null && sides.length < 2 ? undefined : only.side;
}

/** An issue that one side alone names as discussed, where others tell of the event too. */
type OneSidedIssue = { readonly side: Side; readonly issue: IssueId };

/** What is named on one side alone; nothing where but one side speaks, for it differs from nobody. */
export function oneSidedIssues(
  event: TimelineEvent,
  registers: AccountRegisters,
): readonly OneSidedIssue[] {
  const groups = accountsBySide(event, registers);
  if (groups.filter(({ sides }) => sides.length === 1).length < 2) return [];
  return compareIssues(event, groups).flatMap(({ id, treatment, onlyBy }) =>
    treatment !== 'discussed' || !onlyBy ? [] : [{ side: onlyBy, issue: id }],
  );
}

/**
 * The event of whose issues most are named on one side alone, the first of several; null where
 * there is none. Of heads the voices are not known: they are passed over.
 */
export function mostDiffering(
  events: readonly EventHead[],
  registers: AccountRegisters,
): TimelineEvent | null {
  let [found, most]: [TimelineEvent | null, number] = [null, 0];
  for (const event of events) {
    if (!isWhole(event) || !hasSeveralVoices(event)) continue;
    const { length } = oneSidedIssues(event, registers);
    if (length > most) [found, most] = [event, length];
  }
  return found;
}

function hasSeveralVoices({ excerpts }: TimelineEvent): boolean {
  return excerpts.some(({ voice }) => voice !== null && voice !== excerpts[0]?.voice);
}
