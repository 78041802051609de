import type { ActorId, Office } from '../../model/actor.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import { compiled } from '../compiled.ts';
import { type Country, countryAdjectives, countryNames, countryOf } from '../names/countries.ts';
import { noOffice } from '../names/office-words.ts';
import type { Registers } from '../registers.ts';

/** Who holds an office, as a register or the text itself says. */
export type Holding = {
  readonly id: ActorId;
  /** Without its country, in small letters: `president`. */
  readonly head: string;
  readonly country: Country | undefined;
  /** Whether its title stands without a country, so that by itself it means this one. */
  readonly plain: boolean;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/** The offices of a register, each with the country that its title or its holder's side names. */
export function holdingsOf({ actors }: Registers): readonly Holding[] {
  return actors.flatMap(({ actor }) =>
    actor.offices.map((office) => ({
      id: actor.id,
      ...readOffice(office),
      country: countryOfOffice(office, actor.side),
      plain: !landOf.test(office.title),
    })),
  );
}

const landOf = new RegExp(
  `\\b(?:of |for )(?:the )?(${countryNames})|^(${countryAdjectives})\\b`,
  'u',
);

function readOffice({ title, from, to }: Office): Pick<Holding, 'head' | 'from' | 'to'> {
  return { head: headOf(title), from, to };
}

function countryOfOffice({ title }: Office, side: string): Country | undefined {
  const words = landOf.exec(title);
  const named = words?.[1] ?? words?.[2];
  return countryOf(named ?? side.toUpperCase());
}

const landAfter = new RegExp(`[ ](?:of|for)[ ](?:the[ ])?(?:${countryNames})$`, 'u');
const landBefore = new RegExp(
  `^(?:(?:the|new|current) )?(?:(?:${countryAdjectives}|${countryNames})(?:[’']s)? )*`,
  'u',
);

/** A title without its country: `headOf('UK Foreign Secretary')` is `foreign secretary`. */
export function headOf(title: string): string {
  return title
    .replace(landAfter, '')
    .replace(landBefore, '')
    .toLowerCase()
    .replace(/\bdefense\b/, 'defence')
    .replace('vice-president', 'vice president');
}

const everyday =
  'prime minister|president|vice president|chancellor|premier|foreign secretary|foreign minister|defence secretary|defense secretary|defence minister|defense minister|home secretary|secretary of state|king|queen|pope|secretary-general|secretary general|minister|governor|mayor|ambassador|chief executive|chairman|chairwoman|judge|general|director|commissioner|envoy|premier';

/** A pattern for offices without a name: "the Prime Minister", "US vice president". */
export function officePattern(registers: Registers): RegExp {
  const heads = headsOf(registers).map((head) =>
    head.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s'),
  );
  const land = `(?:(?<adjective>${countryAdjectives})|(?<country>${countryNames})[’']s)\\s`;
  return compiled(
    `(?<![\\p{L}\\p{N}-])(?:[Tt]he\\s)?(?:${land})?(?:(?<head>${heads.join('|')})|(?<pm>PM))(?![\\p{L}\\p{N}-]|[’']s (?:official )?spokes)|(?<![\\p{L}])(?:his|her|their)\\s(?<other>${countryAdjectives})\\s(?:counterpart|opposite number)(?![\\p{L}\\p{N}-]|[’']s (?:official )?spokes)`,
    'giu',
  );
}

/** A pattern for the words of such offices alone. */
export function officeWordPattern(registers: Registers): RegExp {
  const words = headsOf(registers).map(
    (head) => head.split(' ').at(-1)?.replace(/\W/g, '.') ?? head,
  );
  return compiled([...new Set([...words, 'PM', 'counterpart', 'opposite number'])].join('|'), 'i');
}

/** The offices of a register and those that every text may name, the longest first. */
function headsOf(registers: Registers): readonly string[] {
  const known = holdingsOf(registers).map(({ head }) => head);
  return [...new Set([...known, ...everyday.split('|')])].sort((a, b) => b.length - a.length);
}

/** Whether a word before an office takes it away: "former", "shadow", "his pick as". */
export function isNoOffice(before: string): boolean {
  return noOffice.test(before.slice(-24));
}

/**
 * Whoever holds an office on a day: of several the one whom the text named last, by the
 * order given, or else names at all. One whom the text never names is meant only where
 * the country is said, or needs no saying. Null where none is known.
 */
export function holderOf(
  holdings: readonly Holding[],
  office: { readonly head: string; readonly country: Country | undefined },
  day: IsoDate | null,
  recent: readonly ActorId[],
  inText: ReadonlySet<ActorId>,
): ActorId | null {
  const fitting = holdings.filter(
    ({ head, country, from, to }) =>
      head === office.head &&
      (office.country === undefined || country === undefined || country === office.country) &&
      (day === null || ((from === null || from <= day) && (to === null || day <= to))),
  );
  const ids = [...new Set(fitting.map(({ id }) => id))];
  const [last] = ids
    .filter((id) => recent.includes(id))
    .sort((a, b) => recent.indexOf(b) - recent.indexOf(a));
  if (last !== undefined) return last;
  const named = ids.filter((id) => inText.has(id));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const meant = fitting
    .filter(({ plain }) => plain || office.country !== undefined)
    .map(({ id }) => id);
  return new Set(meant).size === 1 ? (meant[0] ?? null) : null;
}

const anyCountry = new RegExp(
  `(?<![\\p{L}])(?:${countryNames}|${countryAdjectives})(?![\\p{L}])`,
  'u',
);

/** The country that a title names: `countryIn('the French president')` is France. */
export function countryIn(title: string): Country | undefined {
  return countryOf(anyCountry.exec(title)?.[0] ?? '');
}
