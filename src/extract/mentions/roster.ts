import type { Actor } from '../../model/register.ts';
import { countryNames, countryOf } from '../names/countries.ts';
import type { Registers } from '../registers.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isTelling } from '../sentences/sentences.ts';
import { bodyNames } from './bodies.ts';
import { slug } from './slug.ts';
import { unknownNames } from './unknown-names.ts';

/** What a name in a text means. */
type Named = { readonly actor: Actor; readonly kind: 'person' | 'body' | 'country' };

/** Everybody a text may name, and one pattern that finds their names. */
export type Roster = {
  readonly pattern: RegExp;
  /** Null for a word that only looks like a name. */
  readonly find: (words: string) => Named | null;
};

/** The register, and whom the text names beside it; the register comes first. */
export function makeRoster(sentences: readonly Sentence[], { actors }: Registers): Roster {
  const names = new Map<string, Named>();
  for (const { actor, aliases } of actors) {
    for (const name of [actor.name, ...aliases]) {
      const country = countryOf(name);
      const kind = country === undefined ? actor.kind : 'country';
      // A body that a register calls by its country is meant by every name of the country.
      for (const each of country === undefined ? [name] : [name, country.name, ...country.also]) {
        if (!names.has(plain(each))) names.set(plain(each), { actor, kind });
      }
    }
  }
  const unknown = sentences.filter(isTelling).flatMap(({ text }) => unknownNames(text));
  // Full names first, so that "Mr Lee" finds Ann Lee.
  const ordered = unknown.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length);
  for (const { name, surname } of ordered) {
    if (names.has(plain(name))) continue;
    const known = fullName(name, names);
    if (known !== undefined) {
      names.set(plain(name), known);
      continue;
    }
    const named: Named = { actor: unregistered(name, 'person'), kind: 'person' };
    names.set(plain(name), named);
    if (!names.has(plain(surname))) names.set(plain(surname), named);
  }
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).map(source);
  const all = [...alternatives, bodyNames, `(?:the )?(?:${countryNames})`].join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_.@#-])(?:${all})(?![\\p{L}\\p{N}_-])`, 'gu'),
    find: (words) =>
      names.get(plain(words.replace(/^No\.?\s?10$/, 'Downing Street'))) ??
      names.get(plain(words.replace(/^the\s/, ''))) ??
      another(words),
  };
}

/**
 * Whom a shorter or a longer form of a known name means: "Ann J. Lee" and "Ann Lee", "Le
 * Roux" and "Jean Le Roux", "Ann" where Ann Lee is named.
 */
function fullName(name: string, names: ReadonlyMap<string, Named>): Named | undefined {
  const bare = plain(name).replace(/ \p{Lu}\.(?= )/gu, '');
  const same = names.get(bare);
  if (same?.kind === 'person') return same;
  for (const [known, named] of names) {
    if (named.kind !== 'person' || !known.includes(' ')) continue;
    if (known.endsWith(` ${bare}`) || known.startsWith(`${bare} `)) return named;
  }
  return undefined;
}

/** A body or a country that is in no register. */
function another(words: string): Named {
  const country = countryOf(words);
  if (country !== undefined) return { actor: unregistered(country.name, 'body'), kind: 'country' };
  const name = /^No\.?\s?10$/.test(words) ? 'Downing Street' : words.replace(/\s+/g, ' ');
  return { actor: unregistered(name, 'body'), kind: 'body' };
}

/** Somebody of the draft whom an editor may register; the reader sees the name as written. */
function unregistered(name: string, kind: Actor['kind']): Actor {
  return { id: slug(name), name, kind, side: 'other', offices: [] };
}

function plain(name: string): string {
  return name.replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
}

/** A name with either apostrophe, over a line's end too, with an initial in its middle. */
function source(name: string): string {
  const words = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['’]");
  return words.replaceAll(' ', '\\s{1,3}');
}
