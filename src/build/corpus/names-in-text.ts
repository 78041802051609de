import type { NamedActor } from '../../extract/registers.ts';
import type { Office } from '../../model/actor.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { wordsPattern } from '../../seed-format/find-words.ts';

/** The first and the last possible day of an event. */
export type EventDays = Pick<DateSpan, 'earliest' | 'latest'>;

/**
 * Tells whether a text names an actor: by its name or an alias, as they are written, or by
 * the title, in any case, of an office it held on one of the days given. Where no
 * days are given every office counts.
 */
export type NameFinder = (named: NamedActor, days: EventDays | null) => boolean;

/** Finds names in a text, and looks for each of them once, in however many events it stands. */
export function nameFinder(text: string): NameFinder {
  const plain = withStraightApostrophes(text);
  const found = new Map<RegExp, boolean>();
  const stands = (pattern: RegExp) => {
    const known = found.get(pattern);
    if (known !== undefined) return known;
    const isFound = pattern.test(plain);
    found.set(pattern, isFound);
    return isFound;
  };
  return (named, days) => {
    const { names, titles } = patternsOf(named);
    return (
      names.some(stands) ||
      titles.some(({ office, pattern }) => isHeld(office, days) && stands(pattern))
    );
  };
}

function isHeld({ from, to }: Office, days: EventDays | null): boolean {
  if (days === null) return true;
  const last = days.latest ?? '9999-12-31';
  return (from === null || from <= last) && (to === null || days.earliest <= to);
}

/** What an actor is found by. */
type NamePatterns = {
  readonly names: readonly RegExp[];
  readonly titles: readonly { readonly office: Office; readonly pattern: RegExp }[];
};

/** The patterns of a register's actors: made once, for all texts. */
const patternsOfActors = new WeakMap<NamedActor, NamePatterns>();

function patternsOf(named: NamedActor): NamePatterns {
  const known = patternsOfActors.get(named);
  if (known !== undefined) return known;
  const { actor, aliases } = named;
  const patterns = {
    names: [actor.name, ...aliases].map((name) => patternOf(name, 'u')),
    titles: actor.offices.map((office) => ({ office, pattern: patternOf(office.title, 'iu') })),
  };
  patternsOfActors.set(named, patterns);
  return patterns;
}

/** Finds a name as whole words. */
function patternOf(name: string, flags: string): RegExp {
  const words = wordsPattern(withStraightApostrophes(name));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

function withStraightApostrophes(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'");
}
