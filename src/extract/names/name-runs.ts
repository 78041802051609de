import type { Token } from '../segment/tokens.ts';
import { appositionAfter, countryAfterOffice, countryIn, titleWords } from './apposition.ts';
import { bodyAt, countryAt, namesABody, wordsOf } from './body-names.ts';
import type { NameRun } from './name-run.ts';
import { bodyNouns, givenNames, neverInNames, personVerbs, thingsNamed } from './name-words.ts';
import { calm, isExcellency, nameAt } from './person-name.ts';
import { capitalRun, isShortForm, portfolioEnd } from './portfolio.ts';
import { isInCapitals, isInTitleCase, isThing } from './thing-names.ts';
import {
  isAddress,
  isHeadWord,
  isOfficeHead,
  isPluralHead,
  MAX_TITLE_WORDS,
  officesAlone,
  officeWords,
} from './title-words.ts';

/** Finds the names of a sentence, in its order and without overlap. */
export function nameRunsOf(tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const run = runAt(tokens, index, runs.at(-1));
    if (run === null) continue;
    runs.push(run);
    index = run.last;
  }
  const [isLoud, isTitled] = [isInCapitals(tokens), isInTitleCase(tokens)];
  return runs.map((run, number): NameRun => {
    if (isThing(tokens, run)) return { ...run, isThing: true };
    // "ANN LEE SAFE": where all stands in capitals nothing shows where a name ends.
    const isShown = !isLoud && !(isTitled && run.name.split(' ').length > 2);
    const isBare = (run.kind === 'person' || run.kind === 'perhaps') && run.title === '';
    if (!isShown && isBare) return { ...run, kind: 'perhaps', isOfHeading: true };
    return isBesidePerson(tokens, run, runs[number + 1]) ? { ...run, kind: 'person' } : run;
  });
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
  if (isTitleStart(tokens, at) && !namesABody(token, tokens[at + 1])) {
    const titled = titledAt(tokens, at, before);
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
  // "4.45 pm Ann Lee resigned"
  if (token === undefined || token.kind !== 'word' || token.text === 'pm') return false;
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
function titledAt(
  tokens: readonly Token[],
  at: number,
  before: NameRun | undefined,
): NameRun | null {
  // "by Ann Lee, President of Chile, Mr. Bo Ray": her office is none of his.
  const isHers =
    before?.kind === 'person' && before.last === at - 2 && tokens[at - 1]?.text === ',';
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
      if (
        !isHers &&
        tokens[index]?.lower === ',' &&
        next?.isCapital === true &&
        isAddress(next.lower)
      )
        index = from;
    } else if (head !== -1 && isShortForm(tokens, index)) {
      index += 3;
      const after = portfolioEnd(tokens, index);
      index = after.end;
      country ??= after.country;
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
  // "Open General Licence": a capitalised word before makes it the name of a thing, where the
  // head is no office alone. "IAEA Director General Roy", "Meanwhile President Roy" are persons.
  const isInside =
    tokens[at - 1]?.isCapital === true &&
    tokens[at - 1]?.kind === 'word' &&
    !/^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') &&
    index - at < 2 &&
    !officesAlone.test(ownHead.lower);
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
  // "a call between Ann Lee and Omo Ray"
  const isSecond = tokens[before.first - 1]?.lower === 'between' && tokens[at - 1]?.lower === 'and';
  // "Presidents Lee and Ray"
  const name =
    isPlural || isSecond ? nameAt(tokens, at, isPlural && !before.name.includes(' ')) : null;
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
        )) ||
      // Talks are between firms as well.
      (tokens[at - 1]?.lower === 'between' &&
        /^(?:meeting|call|conversation|dinner|lunch)$/.test(tokens[at - 2]?.lower ?? '')));
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
    isExcellency(tokens, at) ||
    isHolder ||
    isMet ||
    isGiven ||
    doesAsPersons ||
    isAgent ||
    isChosen ||
    isOfParty;
  const kind = isPerson || apposed !== null ? 'person' : 'perhaps';
  return {
    kind,
    ...name,
    title: apposed ?? '',
    country: countryIn(apposed) ?? (apposed && countryAfterOffice(tokens, name.last)),
  };
}
