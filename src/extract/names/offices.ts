import type { ActorId } from '../../model/actor.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import { countryOf } from './countries.ts';
import type { NameRun } from './name-run.ts';
import { isAddress, noOffice } from './title-words.ts';

/** Who holds an office, as a register or the text itself says. */
export type Holding = {
  readonly id: ActorId;
  /** Without its country, in small letters: `president`. */
  readonly head: string;
  readonly country: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Whether its title says no country, so that by itself it means the text's own. */
  readonly isPlain: boolean;
};

/** Heads that several offices of one text may share: "the minister" is whoever of them is the only one. */
const common =
  /^(?:minister|secretary|commissioner|ambassador|director|general|advis[eo]r|governor|chancellor|king|chairman|chief|leader|representative|envoy)$/;

/** A title without its country and forms of address: `headOf('UK Foreign Secretary Dr.')` is `foreign secretary`. */
export function headOf(title: string): string {
  const words = title
    .split(' ')
    .filter(
      (word) =>
        !isAddress(word.toLowerCase()) ||
        /^(?:king|queen|pope|general|emir|sultan|prince)$/i.test(word),
    );
  const plain: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const pair = `${words[index]} ${words[index + 1] ?? ''}`;
    if (countryOf(pair) !== undefined) index += 1;
    else if (countryOf(words[index] ?? '') === undefined) plain.push(words[index] ?? '');
  }
  return plain
    .join(' ')
    .replace(/,/g, '')
    .toLowerCase()
    .replace(/^(?:the|new|current|visiting) /, '')
    .replace(/ (?:of|for) the$| (?:of|for)$/, '')
    .replace(/\bdefense\b/, 'defence')
    .replace('vice-president', 'vice president')
    .replace(/^(?:pm|eam)$/, (short) =>
      short === 'pm' ? 'prime minister' : 'external affairs minister',
    );
}

/** Whom a text names: all of it, and up to the place that is read, with the order in which they came. */
type Named = {
  readonly anywhere: (id: ActorId) => boolean;
  readonly before: ReadonlyMap<ActorId, number>;
};

/**
 * Whoever is meant by an office alone: of those who hold it on the day, in the country if one
 * is said, the one whom the text named last, or the only one whom it names further on. Null where
 * the text names none of them, unless the country is said and the register knows one.
 */
export function holderOf(
  run: NameRun,
  holdings: readonly Holding[],
  named: Named,
  day: IsoDate | null,
): ActorId | null {
  const head = headOf(run.title);
  if (
    head === '' ||
    (noOffice.has(head.split(' ')[0] ?? '') &&
      !/^(?:vice|deputy|assistant|acting|under) /.test(head))
  )
    return null;
  const holds = holdings.filter(
    (each) =>
      isOfHead(each.head, head) &&
      (run.country === null || each.country === null || each.country === run.country) &&
      (day === null ||
        ((each.from === null || each.from <= day) && (each.to === null || day <= each.to))),
  );
  const ids = [...new Set(holds.map(({ id }) => id))];
  const placeOf = (id: ActorId) => named.before.get(id) ?? 0;
  const before = ids.filter((id) => named.before.has(id));
  // "President Lee met President Ray of Chile. The President": whose country the text need not say.
  const isOwn = (id: ActorId) =>
    holds.some((each) => each.id === id && each.isPlain && each.from === null && each.to === null);
  const own = run.country === null ? before.filter(isOwn) : [];
  if (before.length > 0)
    return (own.length > 0 ? own : before).reduce((a, b) => (placeOf(b) > placeOf(a) ? b : a));
  // Not named yet: whoever the text itself gives the office is meant, if it is one alone.
  const given = [
    ...new Set(holds.filter(({ from, to }) => from === null && to === null).map(({ id }) => id)),
  ];
  if (given.length === 1) return given[0] ?? null;
  const later = ids.filter(named.anywhere);
  if (later.length === 1) return later[0] ?? null;
  return run.country !== null && ids.length === 1 ? (ids[0] ?? null) : null;
}

function isOfHead(held: string, head: string): boolean {
  return (
    held === head ||
    held.startsWith(`${head} `) ||
    (common.test(head) && held.endsWith(` ${head}`) && !noOffice.has(held.split(' ')[0] ?? ''))
  );
}
