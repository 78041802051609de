import type { Token } from '../segment/tokens.ts';
import { bodyAt, countryAt } from './body-names.ts';
import { MAX_NAME, nameAt } from './person-name.ts';
import {
  isHeadWord,
  isOfficeHead,
  isPluralHead,
  MAX_TITLE_WORDS,
  officeWords,
  portfolioLinks,
  portfolioWords,
} from './title-words.ts';

/** Where the portfolio of an office ends that begins right after its head. */
export function portfolioEnd(
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
  // "Special Envoy of the Secretary-General for Sudan": whose envoy it is belongs to the office.
  if (index > from + 1 && isHeadWord(tokens[index]?.lower ?? '')) end = ++index;
  while (tokens[index - 1]?.isPossessive !== true && index - from < MAX_TITLE_WORDS) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'date') break;
    const land = token.isCapital ? countryAt(tokens, index) : null;
    if (land !== null) {
      country ??= land.name;
      index = land.last + 1;
      end = index;
    } else if (token.isCapital && portfolioWords.has(token.lower) && !isOfficeHead(token)) {
      index += 1;
      end = index;
    } else if (portfolioLinks.has(token.lower) && continuesPortfolio(tokens, index)) index += 1;
    else if (
      // "Presidents of Kazakhstan and Azerbaijan Ann Lee and Bo Ray"
      token.lower === 'and' &&
      isPluralHead(tokens[from - 1]?.lower ?? '') &&
      countryAt(tokens, index + 1) !== null
    )
      index += 1;
    else {
      // "Chief of the General Staff of the Armed Forces"
      const at = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
      const body = token.lower === 'of' && end > from ? bodyAt(tokens, at) : null;
      // "of European Commission President Ann Lee" is of somebody else.
      if (body === null || isOfficeHead(tokens[body.last + 1])) break;
      index = body.last + 1;
      end = index;
    }
  }
  if (end > from) return { end, country };
  // Words of no known portfolio: all of them, unless a full name stands at their end.
  const run = capitalRun(tokens, index);
  const isName = run >= 3 && nameAt(tokens, index + run - 2, true)?.last === index + run - 1;
  const isPortfolio = portfolioWords.has(tokens[index + run - 1]?.lower ?? '');
  const keep = isName && !isPortfolio ? run - 2 : run;
  return { end: index + keep, country: null };
}

/** Whether after a small word or a comma the portfolio goes on rather than another office or a name begins. */
function continuesPortfolio(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (portfolioLinks.has(tokens[index]?.lower ?? ' ')) index += 1;
  const next = tokens[index];
  if (next === undefined || !next.isCapital || index - at > 3) return false;
  if (isOfficeHead(tokens[index + 1]) || isOfficeHead(next)) return false;
  if (officeWords.has(next.lower) && isOfficeHead(tokens[index + 2])) return false;
  const link = tokens[at]?.lower ?? '';
  const land = countryAt(tokens, index);
  // "Coordinator of the Fund in Peru Ann Lee" holds her office there; "the Minister in Peru" is there.
  if (link === 'in') return land !== null && tokens[land.last + 1]?.isCapital === true;
  return portfolioWords.has(next.lower) || (!/^(?:,|and)$/.test(link) && land !== null);
}

/** How many words in capitals follow each other from a token on. */
export function capitalRun(tokens: readonly Token[], from: number): number {
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

/** "Minister of State (MoS) for Trade": the short form of an office in brackets. */
export function isShortForm(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    /^\p{Lu}[\p{L}]{0,5}\p{Lu}$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ')'
  );
}
