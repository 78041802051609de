import type { Token } from '../segment/tokens.ts';
import { countryOf } from './countries.ts';
import type { NameRun } from './name-run.ts';
import { bodyNouns, knownBodies } from './name-words.ts';
import { isOfficeHead, portfolioWords } from './title-words.ts';

const singleBodies = new Set(knownBodies);

/** A country by its name or its adjective. */
export function countryAt(
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
  return officialNameAt(tokens, at);
}

/** "Republic of Kazakhstan", "Hashemite Kingdom of Jordan": the country in the name that its government uses. */
function officialNameAt(tokens: readonly Token[], at: number): NameRun | null {
  let index = at;
  while (index < at + 3 && stateForm.test(tokens[index]?.text ?? '')) index += 1;
  if (!/^(?:Republic|Kingdom|State|Sultanate)$/.test(tokens[index]?.text ?? '')) return null;
  if (tokens[index + 1]?.lower !== 'of') return null;
  const from = tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  const land = /^(?:Republic|Kingdom|State|Sultanate)$/.test(tokens[from]?.text ?? '')
    ? null
    : countryAt(tokens, from);
  return land && { ...land, first: at };
}

/** Words before "Republic" or "Kingdom". */
const stateForm =
  /^(?:Arab|Bolivarian|Democratic|Federal|Federative|Hashemite|Islamic|Oriental|People['’]s|Plurinational|Socialist|United)$/;

/** A body: one that everybody knows, or capitalised words that end in a noun of bodies. */
export function bodyAt(tokens: readonly Token[], at: number): NameRun | null {
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
  let [index, last, sawNoun, isAfterLink] = [at, -1, false, false];
  while (index < tokens.length && index - at < 10) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    if (
      token.isCapital &&
      !(index === at && /^(?:the|a|an|this|on|in|at|for|as|by|to)$/.test(token.lower))
    ) {
      if (isOfficeHead(token) && !sawNoun && !namesABody(token, tokens[index + 1])) break;
      if (bodyNouns.has(token.lower)) {
        last = index;
        sawNoun = true;
      } else if (isAfterLink && last === index - 1 && !isOfficeHead(token)) {
        // "Reserve Bank of New Zealand"
        last = index;
      } else if (
        sawNoun &&
        index > last + 1 &&
        tokens[index - 1]?.lower !== 'of' &&
        tokens[index - 1]?.lower !== 'for' &&
        tokens[index - 1]?.lower !== 'and'
      )
        break;
      index += 1;
      if (sawNoun && /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) {
        isAfterLink ||= index - 1 > last;
        last = Math.max(last, index - 1);
      }
      if (token.isPossessive) break;
    } else if (
      /^(?:of|for|and|the|on|to)$/.test(token.lower) &&
      index > at &&
      followsCapital(tokens, index) &&
      (sawNoun || token.lower === 'of' || joinsFields(tokens, index))
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

/** "Peace and Security Council": two fields of one body. */
function joinsFields(tokens: readonly Token[], at: number): boolean {
  const isField = (token: Token | undefined) =>
    token?.isCapital === true && portfolioWords.has(token.lower);
  return tokens[at]?.lower === 'and' && isField(tokens[at - 1]) && isField(tokens[at + 1]);
}

/** "Justice Department": the word is the subject of a body, not a judge. */
export function namesABody({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'justice' && next?.isCapital === true && bodyNouns.has(next.lower);
}

function followsCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.isCapital === true) return !isOfficeHead(next) || next.lower === 'justice';
  return (
    next?.lower === 'the' && tokens[at + 2]?.isCapital === true && !isOfficeHead(tokens[at + 2])
  );
}

/** Words as they stand, an owner among them with the mark: "People’s Republic". */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index <= to; index += 1) {
    const { text = '', isPossessive = false } = tokens[index] ?? {};
    words += index === from || text === ',' ? text : ` ${text}`;
    if (isPossessive && index < to) words += /s$/.test(text) ? '’' : '’s';
  }
  return words;
}
