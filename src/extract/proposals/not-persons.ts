import { plainName } from '../names/gazetteer.ts';
import { givenNames, neverInNames } from '../names/name-words.ts';
import type { TextSurvey } from './survey-text.ts';
import { betweenTerms, generalNouns } from './topic-words.ts';

/** Words of places, which end or begin what is no person's name: `Central Europe`. */
const placeWords = new Set(
  `europe asia africa america americas oceania pacific atlantic arctic antarctic indian mediterranean caribbean sea ocean earth north south
  east west northern southern eastern western central coast bay lake river mount mountain mountains valley island isle street cape port fort point camp glacier strait gulf harbour barrier land`.split(
    /\s+/,
  ),
);

/**
 * The names, as `plainName` writes them, that machine reading takes for a person's and that the
 * folder shows to be none: `Critical Minerals`, of which other passages have the words in small
 * letters.
 */
export function namesOfNobody(surveys: readonly TextSurvey[]): ReadonlySet<string> {
  const lowerCase = new Set(surveys.flatMap(({ lowerCase: words }) => [...words]));
  const isCommon = (word: string) =>
    word.length > 2 &&
    !givenNames.has(word) &&
    (lowerCase.has(word) ||
      lowerCase.has(`${word}s`) ||
      generalNouns.has(word) ||
      betweenTerms.has(word) ||
      neverInNames.has(word));
  const titled = new Map<string, { readonly name: string; isTitled: boolean }>();
  for (const { actor, holdings } of surveys.flatMap(({ actors }) => actors)) {
    if (actor.kind !== 'person') continue;
    const plain = plainName(actor.name);
    const known = titled.get(plain) ?? { name: actor.name, isTitled: false };
    known.isTitled ||= holdings.length > 0;
    titled.set(plain, known);
  }
  return new Set([
    ...surveys
      .flatMap(({ things }) => [...things])
      .filter((name) => titled.get(name)?.isTitled !== true),
    ...[...titled]
      .filter(([plain, { name, isTitled }]) => isOfNobody(plain, name, isTitled, isCommon))
      .map(([plain]) => plain),
  ]);
}

function isOfNobody(
  plain: string,
  name: string,
  isTitled: boolean,
  isCommon: (word: string) => boolean,
): boolean {
  const words = plain.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return isCommon(plain) || /^\p{Lu}{1,3}$/u.test(name);
  if (placeWords.has(last) || (placeWords.has(first) && !isTitled)) return true;
  // "Trump IS Keeping": a word in capitals within is none of a name.
  if (/ \p{Lu}{2,3} /u.test(name)) return true;
  const common = words.filter(isCommon).length;
  // "President Trump Promises Equal Opportunities"
  if (isTitled) return common === words.length || (words.length > 2 && common > 1);
  if (givenNames.has(first)) return words.length > 2 && common === words.length - 1;
  return (
    isCommon(first) || common > 1 || (isCommon(last) && (/s$/.test(last) || generalNouns.has(last)))
  );
}
