import { countryOf } from '../names/countries.ts';
import { notNames } from '../names/not-names.ts';
import { addresses, officeHeads } from '../names/office-words.ts';
import { titleStart } from './title-before.ts';

const part =
  "(?:\\p{Lu}\\p{M}*[\\p{L}\\p{M}]*[\\p{Ll}\\p{M}][\\p{L}\\p{M}]*(?:[’'-]\\p{Lu}[\\p{L}\\p{M}]+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}{2})";
const particle =
  '(?:(?:al|el|bin|bint|ibn|de|da|di|del|della|der|den|van|von|la|le|dos|du|ben)[ -]){0,2}';
/** Words in capitals in a row, which may be somebody's title and name. */
const run = new RegExp(`(?<![\\p{L}\\p{N}@#’'-])${part}(?:[ ]${particle}${part}){0,7}`, 'gu');

const title = new RegExp(`^(?:${addresses}|${officeHeads})\\.?$`, 'iu');
const office = new RegExp(
  `^,[ ](?:the |a |an |its |his |her |their )?(?:[\\p{L}’'.-]+ ){0,6}?(?:${officeHeads})\\b`,
  'iu',
);
const acts =
  /^,?[ ](?:who[ ])?(?:also |has |have |had |later |then |will |is to |is due to |was )?(?:said|says|told|tells|added|met|meets|meet|spoke|speaks|speak|visited|announced|warned|wrote|posted|tweeted|welcomed|hosted|travell?ed|arrived|confirmed|appointed|sworn|elected|resigned|called|urged|signed|stressed|argued|insisted|replied|asked|explained|declined|testified|pleaded|joined|expressed|thanked|discussed|agreed|phoned)\b/u;

/** What one does with a person and not with a thing. */
const objectOf =
  /\b(?:spoke|speak|spoken|speaking|talked|talks|met|meet|meeting|call|conversation|phoned|discussions)(?: (?:again|briefly|separately|first))?(?: (?:with|to))[ ]$/u;

/** Somebody who is not in the register, by the name that the text gives. */
export type UnknownName = { readonly name: string; readonly surname: string };

/**
 * The names of persons in a sentence that the register need not know: those after a
 * title, before an office in apposition, or doing what persons do.
 */
export function unknownNames(sentence: string): readonly UnknownName[] {
  return Array.from(sentence.matchAll(run)).flatMap((match) => {
    const words = match[0].split(' ');
    const first = words.findIndex((word, index) => !isTitleWord(word, words[index + 1]));
    if (first === -1) return [];
    const name = words.slice(first);
    if (name.length > 4 || name.some((word) => notNames.has(word) || word.length > 20)) return [];
    if (countryOf(name.join(' ')) !== undefined || name.some(isShout)) return [];
    const start = match.index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    const titled = titleStart(sentence.slice(Math.max(0, start - 80), start)) < Math.min(start, 80);
    const after = sentence.slice(
      match.index + match[0].length,
      match.index + match[0].length + 100,
    );
    const full = name.length >= 2 && !/^\p{Lu}\.?$/u.test(name.at(-1) ?? '');
    // A single word is a name only after nothing but titles: "Open General Licence" names nobody.
    const plain =
      full ||
      words
        .slice(0, first)
        .every(
          (word) =>
            title.test(word) ||
            countryOf(word) !== undefined ||
            /^(?:Prime|Foreign|Vice|Deputy|First|Crown|Defen[cs]e|Finance|State|of|United)$/.test(
              word,
            ),
        );
    const met = full && objectOf.test(sentence.slice(Math.max(0, start - 40), start));
    if (
      !(titled && plain && isWord(name)) &&
      !met &&
      !(full && (office.test(after) || acts.test(after)))
    ) {
      return [];
    }
    return [{ name: name.join(' '), surname: surnameOf(name) }];
  });
}

function isTitleWord(word: string, next: string | undefined): boolean {
  return (
    title.test(word) ||
    notNames.has(word.replace(/\.$/, '')) ||
    countryOf(word) !== undefined ||
    (next !== undefined && countryOf(`${word} ${next}`) !== undefined)
  );
}

/** Letters all in capitals are an abbreviation, unless they are initials: "JD". */
function isShout(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

function isWord(name: readonly string[]): boolean {
  return name.some((word) => word.length > 2 && /\p{Ll}/u.test(word));
}

function surnameOf(name: readonly string[]): string {
  const last = name.at(-1) ?? '';
  const before = name.slice(0, -1).findLastIndex((word) => /^\p{Lu}/u.test(word));
  return before === -1 ? last : name.slice(before + 1).join(' ');
}
