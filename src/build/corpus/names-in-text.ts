import type { NamedActor } from '../../extract/registers.ts';
import type { Office } from '../../model/actor.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { wordsPattern } from '../../seed-format/find-words.ts';

/** The first and the last possible day of an event. */
export type EventDays = Pick<DateSpan, 'earliest' | 'latest'>;

/**
 * Whether a text names an actor: by its name or an alias, as they are written, or by
 * the title, in any case, of an office it held on one of the days given. Where no
 * days are given every office counts.
 */
export function isNamedIn(
  text: string,
  { actor, aliases }: NamedActor,
  days: EventDays | null,
): boolean {
  const plain = withStraightApostrophes(text);
  const titles = actor.offices.filter((office) => isHeld(office, days)).map(({ title }) => title);
  return (
    [actor.name, ...aliases].some((name) => patternOf(name, 'u').test(plain)) ||
    titles.some((title) => patternOf(title, 'iu').test(plain))
  );
}

function isHeld({ from, to }: Office, days: EventDays | null): boolean {
  if (days === null) return true;
  const last = days.latest ?? '9999-12-31';
  return (from === null || from <= last) && (to === null || days.earliest <= to);
}

/** Finds a name as whole words. */
function patternOf(name: string, flags: string): RegExp {
  const words = wordsPattern(withStraightApostrophes(name));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

function withStraightApostrophes(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'");
}
