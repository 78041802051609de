import type { Actor, ActorId } from '../../model/actor.ts';
import type { Registers } from '../registers.ts';
import type { Token } from '../segment/tokens.ts';
import { countryOf } from './countries.ts';
import { type Holding, headOf } from './offices.ts';

/** What the registers know of names. */
export type Gazetteer = {
  readonly byId: (id: ActorId) => Actor | undefined;
  /** A registered person by a name that a text has; null where it is nobody's of the register. */
  readonly person: (name: string, head: string, country: string | null) => Actor | null;
  /** A registered body, a country among them. */
  readonly body: (name: string) => Actor | null;
  /** A registered body whose name begins at a token, and how many tokens it has. */
  readonly bodyAt: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly actor: Actor; readonly length: number } | null;
  readonly holdings: readonly Holding[];
};

/** The gazetteers made so far: the registers of one command are the same for text after text. */
const made = new WeakMap<Registers, Gazetteer>();

/** Makes what is looked up in the registers. */
export function makeGazetteer(registers: Registers): Gazetteer {
  const known = made.get(registers) ?? buildGazetteer(registers);
  made.set(registers, known);
  return known;
}

/** A name for comparing: without marks, initials, suffixes and capitals, an article parted from what it is joined to. */
export function plainName(name: string): string {
  return plainWords(name)
    .replace(/,(?= \p{L}+-\p{L}+$)/u, '')
    .replace(/(?<=^|\s)(?:al|el)-(?=\p{L})/gu, (article) => `${article.slice(0, -1)} `);
}

function plainWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .replace(/(?<=^|\s)\p{Lu}\.(?=\s)/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function buildGazetteer({ actors }: Registers): Gazetteer {
  const ids = new Map(actors.map(({ actor }) => [actor.id, actor]));
  const persons = new Map<string, Actor>();
  const byLast = new Map<string, Actor[]>();
  const bodies = new Map<string, Actor>();
  const sequences = new Map<
    string,
    { readonly words: readonly string[]; readonly actor: Actor }[]
  >();
  const holdings: Holding[] = [];
  for (const { actor, aliases } of actors) {
    for (const name of [actor.name, ...aliases]) {
      const plain = plainName(name);
      if (actor.kind === 'person') {
        if (!persons.has(plain)) persons.set(plain, actor);
        continue;
      }
      const country = countryOf(name);
      for (const each of country === undefined ? [name] : [name, country.name, ...country.also])
        if (!bodies.has(plainName(each))) bodies.set(plainName(each), actor);
      const words = plainWords(name).replaceAll(',', ' ,').split(' ');
      if (country !== undefined || words.length < 2) continue;
      const [first = ''] = words;
      sequences.set(
        first,
        [...(sequences.get(first) ?? []), { words, actor }].sort(
          (a, b) => b.words.length - a.words.length,
        ),
      );
    }
    if (actor.kind !== 'person') continue;
    const last = plainName(actor.name).split(' ').at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), actor]);
    for (const { title, from, to } of actor.offices) {
      const land = /\bof (?:the )?(.+)$/.exec(title)?.[1];
      const adjective = countryOf(title.split(' ')[0] ?? '');
      const country = (land === undefined ? undefined : countryOf(land)) ?? adjective;
      const head = headOf(
        country === undefined || adjective !== undefined
          ? title
          : title.replace(/ of (?:the )?.+$/, ''),
      );
      const side = countryOf(actor.side.toUpperCase());
      holdings.push({
        id: actor.id,
        head,
        country: (country ?? side)?.name ?? null,
        from,
        to,
        isPlain: country === undefined,
      });
    }
  }
  return {
    byId: (id) => ids.get(id),
    holdings,
    body: (name) =>
      bodies.get(plainName(name)) ?? bodies.get(plainName(name.replace(/^the /i, ''))) ?? null,
    bodyAt: (tokens, at) => {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'word') return null;
      // Most words begin no name; they are asked for all of a text.
      if (!sequences.has(token.lower) && !(token.isPossessive && sequences.has(`${token.lower}'s`)))
        return null;
      const plain = (index: number) => {
        const each = tokens[index];
        if (each === undefined) return '';
        return each.isPossessive && each.text.length + 2 === each.end - each.start
          ? `${each.lower}'s`
          : each.lower;
      };
      const fitting = [
        ...(sequences.get(plain(at)) ?? []),
        ...(sequences.get(token.lower) ?? []),
      ].find(({ words }) =>
        words.every(
          (word, offset) =>
            plain(at + offset) === word ||
            (offset === words.length - 1 && tokens[at + offset]?.lower === word),
        ),
      );
      return fitting === undefined ? null : { actor: fitting.actor, length: fitting.words.length };
    },
    person: (name, head, country) => {
      const plain = plainName(name);
      const exact = persons.get(plain);
      if (exact !== undefined) return exact;
      const words = plain.split(' ');
      if (words.length < 2) return null;
      const [first = ''] = words;
      const alike = (byLast.get(words.at(-1) ?? '') ?? []).filter(({ name: known, id }) => {
        const other = plainName(known).split(' ')[0] ?? '';
        const [short, long] = first.length < other.length ? [first, other] : [other, first];
        const isNickname = short.length >= 3 && long.startsWith(short.slice(0, -1));
        const isOffice =
          head !== '' &&
          holdings.some(
            (each) =>
              each.id === id &&
              each.head === head &&
              (country === null || each.country === null || country === each.country),
          );
        return (
          short === long ||
          (short.length === 1 && long.startsWith(short)) ||
          (isNickname && isOffice)
        );
      });
      return alike.length === 1 ? (alike[0] ?? null) : null;
    },
  };
}
