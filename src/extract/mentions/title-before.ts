import { countryOf } from '../names/countries.ts';
import { addresses, officeHeads, officeWords } from '../names/office-words.ts';

const heads = new RegExp(`^(?:${officeHeads}|${addresses})$`, 'iu');
const words = new RegExp(
  `^(?:${officeWords}|ministry|department|office|house|staff|union|nations)$`,
  'iu',
);
/** "President of France " before a name. */
const ofLand = new RegExp(
  `(?<![\\p{L}])(${officeHeads}) of (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ (?:of )?){1,5}$`,
  'iu',
);
/** "the President of France, " before a name. */
const ofLandComma = new RegExp(
  `(?<![\\p{L}])(${officeHeads}) of (?:the )?(?:\\p{Lu}[\\p{L}’'-]+ ?(?:of )?){1,5}, (?:H\\.?E\\.? |Mr\\.? |Mrs\\.? |Ms\\.? )?$`,
  'iu',
);
const connectors = /^(?:of|for|and|the|to|at|on|&)$/i;
/** No title is longer, in words. */
const most = 12;

/**
 * Where the title begins that stands right before a name: in `said Foreign Secretary`
 * it is at `Foreign`. The end of the words where they end in no title.
 */
export function titleStart(before: string): number {
  const land = ofLand.exec(before) ?? ofLandComma.exec(before);
  if (land !== null && countryIn(land[0]))
    return titleStart(before.slice(0, land.index + (land[1]?.length ?? 0) + 1));

  const tokens = Array.from(before.slice(-160).matchAll(/[^\s,;:()“”"]+(?=\s)|[,;:()“”"]/gu));
  const offset = Math.max(0, before.length - 160);
  let start = before.length;
  let seenHead = false;
  for (const [count, token] of tokens.toReversed().entries()) {
    const word = token[0].replace(/[’']s$/, '');
    const bare = word.replace(/\.$/, '');
    const isHead = heads.test(bare);
    // A head further left is another person's: "the president and Secretary of State".
    const afterAnd = tokens[tokens.length - count]?.[0] === 'and';
    if (count >= most || (isHead && afterAnd && seenHead)) break;
    if (
      !isHead &&
      !words.test(bare) &&
      !isCountry(word, tokens[tokens.length - count]?.[0], tokens[tokens.length - count - 2]?.[0])
    )
      break;
    if (!seenHead && count > 0) break;
    if (!isHead && !seenHead && !/^(?:state|affairs|staff|nations|europe)$/i.test(bare)) break;
    seenHead ||= isHead || /^(?:state|affairs|staff|nations|europe)$/i.test(bare);
    if (!connectors.test(bare)) start = offset + token.index;
  }
  // "His counterpart" and "Russia's" go with the name that follows.
  const own =
    /(?:^|[\s“"(])(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]he|fellow)|(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)[’']s)\s$/u.exec(
      before.slice(0, start),
    );
  if (own === null || (start === before.length && own[1] === undefined)) return start;
  if (own[1] !== undefined && countryOf(own[1]) === undefined) return start;
  return own.index + (/^[\s“"(]/.test(own[0]) ? 1 : 0);
}

function countryIn(words: string): boolean {
  const all = words.trim().replace(/,.*$/, '').split(' ');
  return all.some((_, index) => countryOf(all.slice(index).join(' ')) !== undefined);
}

function isCountry(word: string, next: string | undefined, previous: string | undefined): boolean {
  return (
    countryOf(word) !== undefined ||
    (previous !== undefined && countryOf(`${previous} ${word}`) !== undefined) ||
    (next !== undefined && countryOf(`${word} ${next.replace(/[’']s$/, '')}`) !== undefined)
  );
}
