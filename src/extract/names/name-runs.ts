import type { Token } from '../segment/tokens.ts';
import { countryOf } from './countries.ts';
import {
  bodyNouns,
  givenNames,
  knownBodies,
  neverInNames,
  personVerbs,
  thingsNamed,
} from './name-words.ts';
import {
  addresses,
  nameParticles,
  nameSuffixes,
  officeHeads,
  officeWords,
  pluralHeads,
  portfolioLinks,
  portfolioWords,
} from './title-words.ts';

/** A name as a sentence has it; token numbers, the last included. */
export type NameRun = {
  readonly kind: 'person' | 'perhaps' | 'body' | 'country' | 'office';
  readonly first: number;
  readonly last: number;
  /** Without title and suffix: `Ann R. Lee`; of an office its words. */
  readonly name: string;
  /** The words of the office or address before or after the name: `Prime Minister`; empty for none. */
  readonly title: string;
  /** The country beside it: "of Jamaica", "the French". */
  readonly country: string | null;
};

/** No name has more words than this, and no title. */
const MAX_NAME = 6;
const MAX_TITLE = 12;

const singleBodies = new Set(knownBodies);

/** Finds the names of a sentence, in its order and without overlap. */
export function nameRunsOf(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    const run = runAt(tokens, index, runs.at(-1));
    if (run === null) index += 1;
    else {
      runs.push(run);
      index = run.last + 1;
    }
  }
  return runs;
}

function runAt(tokens: readonly Token[], at: number, before: NameRun | undefined): NameRun | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (isTitleStart(tokens, at)) {
    const titled = titledAt(tokens, at);
    if (titled !== null) return titled;
  }
  if (!token.isCapital) return null;
  return (
    bodyAt(tokens, at) ??
    countryAt(tokens, at) ??
    listed(tokens, at, before) ??
    untitledAt(tokens, at)
  );
}

function isHead(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (officeHeads.has(token.lower) || addresses.has(token.lower) || pluralHeads.has(token.lower))
  );
}

function isTitleStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (
    isHead(token) ||
    officeWords.has(token.lower) ||
    (token.isCapital && countryAt(tokens, at) !== null)
  );
}

/**
 * An office, with the name that follows it if one does: the words up to the last head, a
 * portfolio ("of Defense"), then the name, then "of COUNTRY".
 */
function titledAt(tokens: readonly Token[], at: number): NameRun | null {
  let index = at;
  let head = -1;
  let country: string | null = null;
  while (index < tokens.length && index - at < MAX_TITLE) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'date') break;
    const land = token.isCapital ? countryAt(tokens, index) : null;
    if (isHead(token)) {
      head = index;
      index += 1;
      if (token.isPossessive) break;
      const after = portfolioEnd(tokens, index);
      if (after.end > index) {
        index = after.end;
        country ??= after.country;
      }
      // "Secretary of the Navy, Adm. José Ojeda": the comma only parts two titles of one person.
      const next = tokens[index + 1];
      if (tokens[index]?.lower === ',' && next?.isCapital === true && addresses.has(next.lower))
        index += 1;
    } else if (officeWords.has(token.lower) && !token.isPossessive) index += 1;
    else if (land !== null && head === -1) {
      country = land.name;
      index = land.last + 1;
    } else if (head === -1 && /^(?:'s|and|&)$/.test(token.lower) && index > at) index += 1;
    else if (head === -1 && token.isCapital && bodyNouns.has(token.lower) && !token.isPossessive)
      index += 1;
    else break;
  }
  if (head === -1) return null;
  const title = titleWords(tokens, at, index);
  const last = tokens[index - 1];
  const ownHead = tokens[head];
  if (ownHead === undefined || last === undefined) return null;
  const comma = tokens[index]?.lower === ',' ? 1 : 0;
  const name =
    ownHead.isPossessive || last.isPossessive ? null : nameAt(tokens, index + comma, true);
  const isFull = name !== null && name.last > name.first;
  // After a comma only a full name of which the office is said: "the Director, Ann Lee, said".
  const isCommaFine = comma === 0 || (isFull && ownHead.isCapital && isApposed(tokens, name));
  // "Open General Licence": a capitalised word before makes it the name of a thing.
  const isInside = tokens[at - 1]?.isCapital === true && tokens[at - 1]?.kind === 'word';
  const isFine = isFull || (ownHead.isCapital && !isInside);
  if (name !== null && isCommaFine && isFine) {
    const land = landAfter(tokens, name.last + 1);
    return {
      kind: 'person',
      first: at,
      last: land?.last ?? name.last,
      name: name.name,
      title,
      country: land?.name ?? country,
    };
  }
  const isOffice = officeHeads.has(ownHead.lower) && !pluralHeads.has(ownHead.lower);
  if (!isOffice || !(ownHead.isCapital || /^(?:the|The)$/.test(tokens[at - 1]?.text ?? '')))
    return null;
  return { kind: 'office', first: at, last: index - 1, name: title, title, country };
}

function titleWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ,/g, ',');
}

/** A name in apposition is closed: by a comma, an end, a bracket, a verb of its own. */
function isApposed(
  tokens: readonly Token[],
  { last, first }: { first: number; last: number },
): boolean {
  const after = tokens[last + 1];
  if (after === undefined || after.kind === 'mark') return true;
  const isKnown = givenNames.has(tokens[first]?.lower ?? '');
  return isKnown || !after.isCapital;
}

/** Where the portfolio of an office ends that begins right after its head. */
function portfolioEnd(
  tokens: readonly Token[],
  from: number,
): { end: number; country: string | null } {
  const opens = tokens[from];
  if (opens === undefined || !/^(?:of|for|to|on|at)$/.test(opens.lower))
    return { end: from, country: null };
  let index = from + 1;
  while (/^(?:the|a)$/.test(tokens[index]?.lower ?? '')) index += 1;
  if (tokens[index]?.isCapital !== true) return { end: from, country: null };
  let [end, country]: [number, string | null] = [from, null];
  while (index < tokens.length && index - from < MAX_TITLE) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'date') break;
    const land = token.isCapital ? countryAt(tokens, index) : null;
    if (land !== null) {
      country = land.name;
      index = land.last + 1;
      end = index;
      if (tokens[index - 1]?.isPossessive === true) break;
    } else if (token.isCapital && portfolioWords.has(token.lower) && !isHead(token)) {
      index += 1;
      end = index;
      if (token.isPossessive) break;
    } else if (portfolioLinks.has(token.lower) && continuesPortfolio(tokens, index)) index += 1;
    else break;
  }
  if (end > from) return { end, country };
  // Words of no known portfolio: all of them, unless a full name stands at their end.
  const run = capitalRun(tokens, index);
  const keep = run >= 3 ? run - 2 : run;
  return { end: index + keep, country: null };
}

/** Whether after a small word or a comma the portfolio goes on rather than another office or a name begins. */
function continuesPortfolio(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (portfolioLinks.has(tokens[index]?.lower ?? ' ')) index += 1;
  const next = tokens[index];
  if (next === undefined || !next.isCapital || index - at > 3) return false;
  if (isHead(tokens[index + 1]) || isHead(next)) return false;
  if (officeWords.has(next.lower) && isHead(tokens[index + 2])) return false;
  const isComma = tokens[at]?.lower === ',';
  return (
    portfolioWords.has(next.lower) ||
    (!isComma && tokens[at]?.lower !== 'and' && countryAt(tokens, index) !== null)
  );
}

function capitalRun(tokens: readonly Token[], from: number): number {
  let index = from;
  while (
    tokens[index]?.isCapital === true &&
    tokens[index]?.kind === 'word' &&
    index - from < MAX_NAME
  ) {
    index += 1;
    if (tokens[index - 1]?.isPossessive === true) break;
  }
  return index - from;
}

/** "of Jamaica" after a name. */
function landAfter(tokens: readonly Token[], at: number): { name: string; last: number } | null {
  if (tokens[at]?.lower !== 'of') return null;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const land = countryAt(tokens, next);
  if (land !== null) return land;
  // An authority or a land of which no list knows: "of the Marshall Isles" ends where the capitals do.
  const run = capitalRun(tokens, next);
  return run === 0 || run > 3
    ? null
    : { name: wordsOf(tokens, next, next + run - 1), last: next + run - 1 };
}

type FoundName = { readonly name: string; readonly first: number; readonly last: number };

/** A person's name from a token on; after a title one word is enough. */
function nameAt(tokens: readonly Token[], at: number, isTitled: boolean): FoundName | null {
  let index = at;
  let last = -1;
  const parts: string[] = [];
  while (index < tokens.length && parts.length < MAX_NAME) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    const small = token.lower;
    if (nameSuffixes.has(small.replace(/\.$/, '')) && parts.length > 0 && token.isCapital) {
      if (/^(?:II|III|IV|VI{0,3}|X[IV]{1,3})$/.test(token.text)) parts.push(token.text);
      last = index;
      break;
    }
    if (token.isCapital && isNamePart(token, parts.length, isTitled)) {
      parts.push(token.text);
      last = index;
      index += 1;
      if (token.isPossessive) break;
      const suffix = tokens[index]?.lower === ',' ? index + 1 : index;
      if (
        nameSuffixes.has(tokens[suffix]?.lower.replace(/\.$/, '') ?? '') &&
        tokens[suffix]?.isCapital === true &&
        suffix > index
      ) {
        last = suffix;
        break;
      }
    } else if (nameParticles.has(small) && goesOnAfterParticle(tokens, index, parts.length)) {
      parts.push(token.text);
      index += 1;
    } else break;
  }
  if (last === -1) return null;
  while (
    parts.length > 0 &&
    nameParticles.has(parts.at(-1)?.toLowerCase() ?? '') &&
    /^\p{Ll}/u.test(parts.at(-1) ?? '')
  )
    parts.pop();
  const name = parts.map(calm).join(' ');
  if (!isTitled && parts.length < 2) return null;
  if (!/\p{Lu}\p{M}*[\p{L}’'-]/u.test(name)) return null;
  return { name, first: at, last };
}

function goesOnAfterParticle(tokens: readonly Token[], index: number, parts: number): boolean {
  if (parts === 0 && !/^(?:al|el|bin|van|von|de|da|di|la|le|abu)$/.test(tokens[index]?.lower ?? ''))
    return false;
  const next = tokens[index + 1];
  const isNamed = (token: Token | undefined) =>
    token?.isCapital === true &&
    !neverInNames.has(token.lower) &&
    countryOf(token.text) === undefined;
  return isNamed(next) || (nameParticles.has(next?.lower ?? ' ') && isNamed(tokens[index + 2]));
}

function isNamePart(token: Token, before: number, isTitled: boolean): boolean {
  const { lower, text } = token;
  if (/^\p{Lu}\.?$/u.test(text)) return true;
  if (neverInNames.has(lower) || bodyNouns.has(lower) || /^[@#]/.test(text)) return false;
  if (before === 0 && (isHead(token) || (countryOf(text) !== undefined && !isTitled))) return false;
  if (before === 0 && isTitled && countryOf(text)?.name === text) return false;
  if (
    before > 0 &&
    isHead(token) &&
    !/^(?:king|prince|major|justice|judge|marshal|pope|bishop|baron|lord|chancellor|mayor|saint)$/.test(
      lower,
    )
  )
    return false;
  // Letters all in capitals are an abbreviation, unless they are a surname beside another name.
  if (/^\p{Lu}{2,5}$/u.test(text) && before === 0 && !isTitled) return /^\p{Lu}{2}$/u.test(text);
  return true;
}

/** A surname in capitals as it is written elsewhere: `LEE` is `Lee`, `JD` stays. */
function calm(word: string): string {
  if (!/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) || /^(?:III|VIII|XIII|XIV|XVI)$/.test(word))
    return word;
  return word
    .replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    .replace(/(?<=[’'-])\p{Ll}/gu, (first) => first.toUpperCase());
}

/** "Benny Gantz and Gadi Eizenkot": a second full name that goes on a list of persons. */
function listed(tokens: readonly Token[], at: number, before: NameRun | undefined): NameRun | null {
  if (
    before?.kind !== 'person' ||
    !/^(?:and|,|&)$/.test(tokens[at - 1]?.lower ?? '') ||
    at - before.last > 3
  )
    return null;
  const name = nameAt(tokens, at, false);
  if (name === null) return null;
  const isPlural = [...pluralHeads].some((head) => before.title.toLowerCase().includes(head));
  return { kind: isPlural ? 'person' : 'perhaps', ...name, title: '', country: null };
}

/** Words in capitals that may be a person's name; how much speaks for it shows in its kind. */
function untitledAt(tokens: readonly Token[], at: number): NameRun | null {
  const token = tokens[at];
  if (token === undefined || neverInNames.has(token.lower)) return null;
  const name = nameAt(tokens, at, false);
  if (name === null) {
    const isSingle =
      /^[@]?\p{Lu}[\p{L}\p{M}’'.-]+$/u.test(token.text) && !/^\p{Lu}+$/u.test(token.text);
    return (isSingle || token.text.startsWith('@')) && !thingsNamed.has(tokens[at + 1]?.lower ?? '')
      ? { kind: 'perhaps', first: at, last: at, name: calm(token.text), title: '', country: null }
      : null;
  }
  const next = tokens[name.last + 1];
  if (
    next !== undefined &&
    (thingsNamed.has(next.lower) ||
      (next.isCapital && neverInNames.has(next.lower) && next.kind === 'word'))
  ) {
    const isBody = bodyNouns.has(next.lower) && next.isCapital;
    if (!isBody) return null;
    return {
      kind: 'body',
      first: at,
      last: name.last + 1,
      name: `${name.name} ${next.text}`,
      title: '',
      country: null,
    };
  }
  const [isGiven, apposed] = [givenNames.has(token.lower), appositionAfter(tokens, name.last + 1)];
  const doesAsPersons =
    personVerbs.has(next?.lower ?? '') || /^(?:who|himself|herself)$/.test(next?.lower ?? '');
  // "was founded by Ed Poll"
  const isAgent =
    tokens[at - 1]?.lower === 'by' &&
    name.last - name.first <= 2 &&
    name.name.split(' ').every((word) => /^\p{Lu}(?:\.|\p{Ll}+)$/u.test(word));
  const kind = isGiven || apposed !== null || doesAsPersons || isAgent ? 'person' : 'perhaps';
  return { kind, ...name, title: apposed ?? '', country: null };
}

/** "Ann Lee, the Director of the Institute, said": the office after a name, its words. */
function appositionAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.lower !== ',') return null;
  let index = at + 1;
  if (/^(?:the|a|an|its|his|her|their|our)$/.test(tokens[index]?.lower ?? '')) index += 1;
  const from = index;
  for (; index < from + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    if (officeHeads.has(token.lower)) {
      // "…, President Ray and" is somebody else.
      const next = tokens[index + 1];
      const isOther = next?.isCapital === true && next.kind === 'word';
      return isOther ? null : titleWords(tokens, from, index + 1);
    }
    if (
      !token.isCapital &&
      !officeWords.has(token.lower) &&
      countryAt(tokens, index) === null &&
      !/^(?:of|for|and)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

/** A country by its name or its adjective. */
function countryAt(
  tokens: readonly Token[],
  at: number,
): (NameRun & { readonly name: string }) | null {
  for (let length = 4; length >= 1; length -= 1) {
    const last = tokens[at + length - 1];
    if (last === undefined) continue;
    const words = wordsOf(tokens, at, at + length - 1);
    const country =
      countryOf(words) ?? (words.endsWith('.') ? countryOf(words.slice(0, -1)) : undefined);
    if (country === undefined) continue;
    if (
      length === 1 &&
      /^(?:latin|south|north|central|new|west|east)$/i.test(tokens[at - 1]?.text ?? '')
    )
      return null;
    return {
      kind: 'country',
      first: at,
      last: at + length - 1,
      name: country.name,
      title: words,
      country: country.name,
    };
  }
  return null;
}

/** A body: one that everybody knows, or capitalised words that end in a noun of bodies. */
function bodyAt(tokens: readonly Token[], at: number): NameRun | null {
  for (let length = 4; length >= 1; length -= 1) {
    if (tokens[at + length - 1] === undefined) continue;
    const words = wordsOf(tokens, at, at + length - 1);
    if (singleBodies.has(words))
      return {
        kind: 'body',
        first: at,
        last: at + length - 1,
        name: /^No/.test(words) ? 'Downing Street' : words,
        title: '',
        country: null,
      };
  }
  let [index, last, sawNoun] = [at, -1, false];
  while (index < tokens.length && index - at < 10) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    if (
      token.isCapital &&
      !(index === at && /^(?:the|a|an|this|on|in|at|for|as|by|to)$/.test(token.lower))
    ) {
      if (isHead(token) && !sawNoun) break;
      if (bodyNouns.has(token.lower)) {
        last = index;
        sawNoun = true;
      } else if (
        sawNoun &&
        index > last + 1 &&
        tokens[index - 1]?.lower !== 'of' &&
        tokens[index - 1]?.lower !== 'for' &&
        tokens[index - 1]?.lower !== 'and'
      )
        break;
      index += 1;
      if (sawNoun && /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? ''))
        last = Math.max(last, index - 1);
      if (token.isPossessive) break;
    } else if (
      /^(?:of|for|and|the|on|to)$/.test(token.lower) &&
      index > at &&
      followsCapital(tokens, index) &&
      (sawNoun || token.lower === 'of')
    )
      index += 1;
    else break;
  }
  if (
    last === -1 ||
    (last === at && !/^(?:Parliament|Congress|Senate|Treasury)$/.test(tokens[at]?.text ?? ''))
  )
    return null;
  const name = wordsOf(tokens, at, last);
  if (countryOf(name) !== undefined) return null;
  return { kind: 'body', first: at, last, name, title: '', country: null };
}

function followsCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.isCapital === true) return !isHead(next);
  return next?.lower === 'the' && tokens[at + 2]?.isCapital === true && !isHead(tokens[at + 2]);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index <= to; index += 1)
    words += `${index === from || tokens[index]?.lower === ',' ? '' : ' '}${tokens[index]?.text ?? ''}`;
  return words;
}
