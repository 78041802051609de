import type { Token } from '../segment/tokens.ts';
import { countryOf, isAdjective } from './countries.ts';
import { bodyNouns, neverInNames } from './name-words.ts';
import { isOfficeHead, nameParticles, nameSuffixes } from './title-words.ts';

/** No name has more words than this. */
export const MAX_NAME = 6;

/** An article that is written with the name after it: `al-Sudani`, `d’Ormesson`. */
const joinedArticle = /^(?:a[ls]|el|ad|ar|ash|at|az|ul|d|l)[’'-]\p{Lu}/u;

/** "the Bush-appointee judge", "a Lee-backed bill". */
const compound =
  /-(?:appointee|appointed|backed|led|era|born|based|style|like|linked|aligned|controlled|owned|brokered|educated|trained|mediated|sponsored|funded|inspired|run)$/;
/** Words with which names of places begin: "Cape Evans". */
const ofPlaces = /^(?:cape|mount|port|fort|gulf|isle)$/;

export type FoundName = { readonly name: string; readonly first: number; readonly last: number };

/** Whether "H. E." stands at a token, parted: who follows is a person. */
export function isExcellency(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'H.' && tokens[at + 1]?.text === 'E.';
}

/** A person's name from a token on; after a title one word is enough. */
export function nameAt(tokens: readonly Token[], at: number, isTitled: boolean): FoundName | null {
  // "H. E. Ann Lee"
  let index = isExcellency(tokens, at) ? at + 2 : at;
  let last = -1;
  const parts: string[] = [];
  while (index < tokens.length && parts.length < MAX_NAME) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'word' && !isNickname(tokens, index))) break;
    const small = token.lower;
    if (
      compound.test(token.text) ||
      (index === at &&
        !isTitled &&
        (ofPlaces.test(small) || isAdjective(token.text.replace(/-.*/s, ''))))
    )
      return null;
    if (nameSuffixes.has(small.replace(/\.$/, '')) && parts.length > 0 && token.isCapital) {
      if (/^(?:II|III|IV|VI{0,3}|X[IV]{1,3})$/.test(token.text)) parts.push(token.text);
      last = index;
      break;
    }
    if (
      (token.isCapital &&
        // "Hussein Al Sheikh"
        (/^Al$/.test(parts.at(-1) ?? '') ||
          isNamePart(token, tokens[index + 1], parts.length, isTitled))) ||
      (joinedArticle.test(token.text) && (parts.length > 0 || isTitled))
    ) {
      parts.push(token.text);
      last = index;
      index += 1;
      if (token.isPossessive) break;
      // "Minister Kang, Kyung-wha": the name of the family stands first.
      const isFamily = parts.length === 1 && isTitled && tokens[index]?.lower === ',';
      if (isFamily && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[index + 1]?.text ?? '')) {
        parts[0] += ',';
        index += 1;
      }
      const suffix = tokens[index]?.lower === ',' ? index + 1 : index;
      if (
        nameSuffixes.has(tokens[suffix]?.lower.replace(/\.$/, '') ?? '') &&
        tokens[suffix]?.isCapital === true &&
        suffix > index
      ) {
        last = suffix;
        break;
      }
    } else if (parts.length > 0 && isNickname(tokens, index)) {
      parts.push(
        tokens
          .slice(index, index + 3)
          .map(({ text }) => text)
          .join(''),
      );
      index += 3;
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

/** 'Robert "Bob" Carr': a name in quotation marks between two others. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [open, name, close, next] = tokens.slice(at, at + 4);
  return (
    /^["“‘']$/.test(open?.text ?? '') &&
    name?.isCapital === true &&
    /^["”’']$/.test(close?.text ?? '') &&
    next?.isCapital === true &&
    next.kind === 'word' &&
    tokens[at - 1]?.end === (open?.start ?? 0) - 1
  );
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

function isNamePart(
  token: Token,
  next: Token | undefined,
  before: number,
  isTitled: boolean,
): boolean {
  const { lower, text } = token;
  if (/^\p{Lu}\.?$/u.test(text)) return true;
  // "Vice Premier He Fang"
  if (text === 'He' && before === 0 && isTitled) return true;
  if (neverInNames.has(lower) || bodyNouns.has(lower) || /^[@#]/.test(text)) return false;
  if (before === 0 && (isOfficeHead(token) || (countryOf(text) !== undefined && !isTitled)))
    return false;
  // "Foreign Minister Israel Katz": a land’s name is a given name where a surname follows.
  const isGiven = next?.isCapital === true && !neverInNames.has(next.lower) && !isOfficeHead(next);
  if (before === 0 && isTitled && countryOf(text)?.name === text && !isGiven) return false;
  // "East Asia", "ASEAN Plus Three"
  if (
    before === 0 &&
    !isTitled &&
    (/^(?:north|south|east|west|central|middle|plus|ordinary|\p{L}+-(?:first|second|third|\p{L}+th))$/u.test(
      lower,
    ) ||
      nameSuffixes.has(lower))
  )
    return false;
  if (
    before > 0 &&
    isOfficeHead(token) &&
    !/^(?:king|prince|major|justice|judge|marshal|pope|bishop|baron|lord|chancellor|mayor|saint|shah|sultan|sheikh|syed|sayed)$/.test(
      lower,
    )
  )
    return false;
  // Letters all in capitals are an abbreviation, unless they are a surname beside another name.
  if (/^\p{Lu}{2,5}$/u.test(text) && before === 0 && !isTitled) return /^\p{Lu}{2}$/u.test(text);
  return true;
}

/** A surname in capitals as it is written elsewhere: `LEE` is `Lee`, `JD` stays. */
export function calm(word: string): string {
  if (!/^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word) || /^(?:III|VIII|XIII|XIV|XVI)$/.test(word))
    return word;
  return word
    .replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    .replace(/(?<=[’'-])\p{Ll}/gu, (first) => first.toUpperCase());
}
