import type { Token } from '../segment/tokens.ts';
import { countryAt } from './body-names.ts';
import { countryOf } from './countries.ts';
import { isHeadWord, officeWords } from './title-words.ts';

/** The words of an office as a text has them. */
export function titleWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ,/g, ',');
}

/** The country that the words of an office say: "British prime minister". */
export function countryIn(office: string | null): string | null {
  const [first = '', second = ''] = office?.split(' ') ?? [];
  return (countryOf(`${first} ${second}`) ?? countryOf(first))?.name ?? null;
}

/** How far after a name the country may stand of whose office is told, in tokens. */
const MAX_TO_COUNTRY = 9;

/** "Ann Lee, deputy director of Norway’s fund": the country of the office after a name that ends at a token. */
export function countryAfterOffice(tokens: readonly Token[], last: number): string | null {
  for (let index = last + 2; index < last + MAX_TO_COUNTRY; index += 1) {
    if (!isHeadWord(tokens[index]?.lower ?? '') || tokens[index + 1]?.lower !== 'of') continue;
    return countryAt(tokens, index + 2)?.name ?? null;
  }
  return null;
}

/** "Ann Lee, the Director of the Institute, said": the office after a name, its words. */
export function appositionAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.lower !== ',') return null;
  let index = at + 1;
  if (/^(?:the|a|an|its|his|her|their|our|currently|now)$/.test(tokens[index]?.lower ?? ''))
    index += 1;
  const from = index;
  for (; index < from + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    if (isHeadWord(token.lower)) {
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
