import type { Token } from '../segment/tokens.ts';
import { bodyAt, countryAt, wordsOf } from './body-names.ts';
import { countryOf } from './countries.ts';
import type { NameRun } from './name-run.ts';
import { bodyNouns, givenNames, neverInNames, personVerbs, thingsNamed } from './name-words.ts';
import { calm, MAX_NAME, nameAt } from './person-name.ts';
import {
  isAddress,
  isHeadWord,
  isOfficeHead,
  isPluralHead,
  officeWords,
  portfolioLinks,
  portfolioWords,
} from './title-words.ts';

/** No title has more words than this. */
const MAX_TITLE_WORDS = 16;

/** Finds the names of a sentence, in its order and without overlap. */
export function nameRunsOf(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const run = runAt(tokens, index, runs.at(-1));
    if (run === null) continue;
    runs.push(run);
    index = run.last;
  }
  return runs.map((run, number) =>
    isBesidePerson(tokens, run, runs[number + 1]) ? { ...run, kind: 'person' } : run,
  );
}

/** "Jared Roy and Ann Lee met": who is told with a person in one breath is one, not a place before it. */
function isBesidePerson(
  tokens: readonly Token[],
  { kind, name, first, last }: NameRun,
  next: NameRun | undefined,
): boolean {
  return (
    kind === 'perhaps' &&
    name.includes(' ') &&
    next?.kind === 'person' &&
    next.title === '' &&
    next.name.includes(' ') &&
    tokens[last + 1]?.lower === 'and' &&
    next.first === last + 2 &&
    tokens[last]?.isPossessive === false &&
    !/^(?:in|at|of|from|to|for|on|near)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

function runAt(tokens: readonly Token[], at: number, before: NameRun | undefined): NameRun | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (isTitleStart(tokens, at)) {
    const titled = titledAt(tokens, at);
    if (titled !== null) return titled;
  }
  if (!token.isCapital) return null;
  // "The Norwegian Refugee Council" is no country.
  if (token.lower === 'the' && bodyAt(tokens, at + 1) !== null) return null;
  return (
    bodyAt(tokens, at) ??
    countryAt(tokens, at) ??
    listed(tokens, at, before) ??
    untitledAt(tokens, at)
  );
}

function isTitleStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (
    isOfficeHead(token) ||
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
  while (index < tokens.length && index - at < MAX_TITLE_WORDS) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'date') break;
    const land = token.isCapital ? countryAt(tokens, index) : null;
    if (isOfficeHead(token)) {
      head = index;
      index += 1;
      if (token.isPossessive) break;
      // "Ambassador Extraordinary and Plenipotentiary of Chile"
      if (tokens[index]?.lower === 'extraordinary') index += 3;
      const after = portfolioEnd(tokens, index);
      if (after.end > index) {
        index = after.end;
        country ??= after.country;
      }
      // "Secretary of the Navy, Adm. José Ojeda": the comma only parts two titles of one person.
      const from = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
      const next = tokens[from];
      if (tokens[index]?.lower === ',' && next?.isCapital === true && isAddress(next.lower))
        index = from;
    } else if (
      (officeWords.has(token.lower) && !token.isPossessive) ||
      // "Chief Medical Officer"
      (tokens[head]?.lower === 'chief' && token.isCapital && isOfficeHead(tokens[index + 1]))
    )
      index += 1;
    else if (land !== null && head === -1) {
      country = land.name;
      index = land.last + 1;
    } else if (
      head === -1 &&
      /^(?:'s|and|&)$/.test(token.lower) &&
      index > at &&
      // "ties to Guyana and Mr Ray": the country is another thing that is named.
      !(token.lower !== "'s" && country !== null && isAddress(tokens[index + 1]?.lower ?? ''))
    )
      index += 1;
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
  // After a comma only a full name of which the office is said: "the Director, Ann Lee, said",
  // "her counterpart, Ann Lee, said".
  const isCommaFine =
    comma === 0 ||
    (isFull && isApposed(tokens, name) && (ownHead.isCapital || isClosed(tokens[name.last + 1])));
  // "Open General Licence": a capitalised word before makes it the name of a thing.
  const isInside =
    tokens[at - 1]?.isCapital === true &&
    tokens[at - 1]?.kind === 'word' &&
    !/^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '');
  // "the Major Economies Forum", "General Basel Systems": no officers of that name.
  const end = name === null ? undefined : tokens[name.last + 1];
  const isThing =
    /^(?:Major|General)$/.test(title) && end?.isCapital && neverInNames.has(end.lower);
  const isFine = !isThing && (isFull || (ownHead.isCapital && !isInside));
  if (name !== null && isCommaFine && isFine) {
    const land = landAfter(tokens, name.last + 1);
    // "Dr. Ann Lee, Governor of the Bank": a form of address is no office, what stands after is.
    const isAddressed = tokens.slice(at, index).every(({ lower }) => isAddress(lower));
    const after = isAddressed ? appositionAfter(tokens, name.last + 1) : null;
    return {
      kind: 'person',
      first: at,
      last: land?.last ?? name.last,
      name: name.name,
      title: after === null ? title : `${title} ${after}`,
      country: land?.name ?? country ?? countryIn(after),
    };
  }
  const isOffice = isHeadWord(ownHead.lower);
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

/** Whether nothing goes on after a name in apposition: an end or a mark, where it is no list. */
const isClosed = (after: Token | undefined) => after === undefined || after.kind === 'mark';

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
    else break;
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

/** "Benny Gantz and Gadi Eizenkot": a second full name that goes on a list of persons. */
function listed(tokens: readonly Token[], at: number, before: NameRun | undefined): NameRun | null {
  if (
    before?.kind !== 'person' ||
    !/^(?:and|,|&)$/.test(tokens[at - 1]?.lower ?? '') ||
    at - before.last > 3
  )
    return null;
  const isPlural = before.title.toLowerCase().split(' ').some(isPluralHead);
  // "Presidents Lee and Ray"
  const name = isPlural ? nameAt(tokens, at, !before.name.includes(' ')) : null;
  return name === null ? null : { kind: 'person', ...name, title: '', country: null };
}

const chosen =
  /^(?:appoint(?:ed)?|nominated?|elected|thanked|congratulated|replaced|succeeded|named|sworn)$/;
const ofPlace = /^(?:battle|siege|city|town|village|port|bay|gulf|isle)$/;

/** Words in capitals that may be a person's name; how much speaks for it shows in its kind. */
function untitledAt(tokens: readonly Token[], at: number): NameRun | null {
  const token = tokens[at];
  if (token === undefined || neverInNames.has(token.lower) || isOfficeHead(token)) return null;
  // "the Battle of Bunker Hill"
  if (tokens[at - 1]?.lower === 'of' && ofPlace.test(tokens[at - 2]?.lower ?? '')) return null;
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
      (next.isCapital &&
        (neverInNames.has(next.lower) || isOfficeHead(next)) &&
        next.kind === 'word'))
  ) {
    if (!(bodyNouns.has(next.lower) && next.isCapital)) return null;
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
  const second = tokens[name.last + 2]?.lower ?? '';
  const after = next?.lower ?? '';
  const doesAsPersons =
    personVerbs.has(after) ||
    /^(?:who|himself|herself)$/.test(after) ||
    (/^(?:will|would|has|had)$/.test(after) &&
      (personVerbs.has(second) ||
        /^(?:met|meet|speak|spoken|tell|told|visit|travel|fly|flown|resign|arrive)$/.test(second)));
  // "was founded by Ed Poll"
  const isAgent =
    tokens[at - 1]?.lower === 'by' &&
    name.last - name.first <= 2 &&
    name.name.split(' ').every((word) => /^\p{Lu}(?:\.|\p{Ll}+)$/u.test(word));
  // "appointed Fatou Sarr as mediator", "Fatou Sarr has been appointed"
  const isChosen =
    chosen.test(tokens[at - 1]?.lower ?? '') ||
    (/^(?:is|was|has)$/.test(after) &&
      tokens.slice(name.last + 2, name.last + 4).some(({ lower }) => chosen.test(lower)));
  // "met Ezra Omo", "consultations with Štefan Fül"
  const isMet =
    name.last - name.first <= 3 &&
    name.name.split(' ').every((word) => /^(?:\p{Lu}(?:\.|[\p{Ll}\p{M}’-]+)|al-.+)/u.test(word)) &&
    (/^(?:meet|met|meets|meeting)$/.test(tokens[at - 1]?.lower ?? '') ||
      (tokens[at - 1]?.lower === 'with' &&
        /^(?:met|meet|meets|spoke|speak|talks|meeting|call|conversation|consultations|dined|lunch|dinner)$/.test(
          tokens[at - 2]?.lower ?? '',
        )));
  // "The Secretary of State for Trade (Brando Roy)"
  const isHolder =
    tokens[at - 1]?.text === '(' &&
    next?.text === ')' &&
    tokens
      .slice(Math.max(0, at - MAX_TITLE_WORDS), at)
      .findLast((each) => each.text === ')' || (each.isCapital && isOfficeHead(each)))
      ?.isCapital === true;
  // "Bo Ray (D-Ohio)"
  const isOfParty = next?.text === '(' && /^[DIR]-\p{Lu}/u.test(tokens[name.last + 2]?.text ?? '');
  const isPerson =
    isHolder || isMet || isGiven || doesAsPersons || isAgent || isChosen || isOfParty;
  const kind = isPerson || apposed !== null ? 'person' : 'perhaps';
  return { kind, ...name, title: apposed ?? '', country: countryIn(apposed) };
}

/** The country that the words of an office say: "British prime minister". */
function countryIn(office: string | null): string | null {
  const [first = '', second = ''] = office?.split(' ') ?? [];
  return (countryOf(`${first} ${second}`) ?? countryOf(first))?.name ?? null;
}

/** "Ann Lee, the Director of the Institute, said": the office after a name, its words. */
function appositionAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.lower !== ',') return null;
  const opens = /^(?:the|a|an|its|his|her|their|our|currently|now)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
  const from = opens ? at + 2 : at + 1;
  let index = from;
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
