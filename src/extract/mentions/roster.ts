import type { Actor } from '../../model/actor.ts';
import { compiled } from '../compiled.ts';
import { countryNames, countryOf } from '../names/countries.ts';
import type { Registers } from '../registers.ts';
import { isTelling, type Sentence } from '../sentences/sentences.ts';
import { bodyNames } from './bodies.ts';
import { slug } from './slug.ts';
import { unknownNames } from './unknown-names.ts';

/** What a name in a text means. */
type Named = { readonly actor: Actor; readonly kind: 'person' | 'body' | 'country' };

/** Everybody a text may name. */
export type Roster = {
  /** Where a sentence has their names, in its order and without overlap. */
  readonly matches: (sentence: string) => readonly RegExpExecArray[];
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
  const ends = new Map<string, (readonly [string, Named])[]>();
  const index = (name: string, named: Named) => {
    const words = name.split(' ');
    if (words.length < 2 || named.kind !== 'person') return;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
      ends.set(word, [...(ends.get(word) ?? []), [name, named]]);
  };
  for (const [name, named] of names) index(name, named);
  const registeredNames = new Set(names.keys());
  const registered = [...names.keys()].sort(longestFirst);
  const unknown = sentences.filter(isTelling).flatMap(({ text }) => unknownNames(text));
  // Full names first, so that "Mr Lee" finds Ann Lee.
  const ordered = unknown.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length);
  for (const { name, surname } of ordered) {
    if (names.has(plain(name))) continue;
    const known = fullName(name, names, ends);
    if (known !== undefined) {
      names.set(plain(name), known);
      continue;
    }
    const named: Named = { actor: unregistered(name, 'person'), kind: 'person' };
    names.set(plain(name), named);
    index(plain(name), named);
    if (!names.has(plain(surname))) names.set(plain(surname), named);
  }
  const always = [...registered.map(source), bodyNames, `(?:the )?(?:${countryNames})`].join('|');
  const here = [...names.keys()].filter((name) => !registeredNames.has(name)).sort(longestFirst);
  const patterns = [always, ...(here.length === 0 ? [] : [here.map(source).join('|')])].map(
    (alternatives, index) => {
      const whole = `(?<![\\p{L}\\p{N}_.@#-])(?:${alternatives})(?![\\p{L}\\p{N}_-])`;
      return index === 0 ? compiled(whole, 'gu') : new RegExp(whole, 'gu');
    },
  );
  return {
    matches: (text) => withoutOverlap(patterns.flatMap((pattern) => [...text.matchAll(pattern)])),
    find: (words) =>
      names.get(plain(words.replace(/^No\.?\s?10$/, 'Downing Street'))) ??
      names.get(plain(words.replace(/^the\s/, ''))) ??
      another(words),
  };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** Of names that overlap the one that begins first, of those the longest. */
function withoutOverlap(matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  let end = 0;
  return matches
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter((match) => {
      if (match.index < end) return false;
      end = match.index + match[0].length;
      return true;
    });
}

/**
 * Whom a shorter or a longer form of a known name means: "Ann J. Lee" and "Ann Lee", "Le
 * Roux" and "Jean Le Roux", "Ann" where Ann Lee is named.
 */
function fullName(
  name: string,
  names: ReadonlyMap<string, Named>,
  ends: ReadonlyMap<string, readonly (readonly [string, Named])[]>,
): Named | undefined {
  const bare = plain(name).replace(/ \p{Lu}\.(?= )/gu, '');
  const same = names.get(bare);
  if (same?.kind === 'person') return same;
  const words = bare.split(' ');
  const likely = [...(ends.get(words.at(-1) ?? '') ?? []), ...(ends.get(words[0] ?? '') ?? [])];
  return likely.find(([known]) => known.endsWith(` ${bare}`) || known.startsWith(`${bare} `))?.[1];
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
