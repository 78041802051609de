/** No title that is made of a sentence is longer or shorter than these, in code units. */
const MAX_OPENING_CODE_UNITS = 120;
const MIN_OPENING_CODE_UNITS = 40;

/** Words after which nothing ends: `met in the`. */
const leadsOn =
  /(?:^|\s)(?:an?|the|of|and|or|but|to|in|on|at|by|for|from|with|as|that|which|who|his|her|its|their|our|is|was|are|were|has|have|had|will|\p{Lu}\p{Ll}{0,3}\.)$/iu;
/** A name that goes on: "Ann" before "Lee", "Ministry" before "of Trade", "March" before "3". */
const nameBefore = /\p{Lu}[\p{L}\p{M}.’'-]*,?$/u;
const nameAfter =
  /^(?:(?:of|the|and|for|de|del|da|di|la|le|van|von|der|bin|ibn|al|el|&) ){0,3}(?:[(“"]?\p{Lu}|\d)/u;

/**
 * The beginning of a sentence, to stand for a title: all of it where it is short, else cut where a
 * clause ends, or failing that between words; never within a name, a quotation or brackets.
 */
export function openingWords(sentence: string): string {
  if (sentence.length <= MAX_OPENING_CODE_UNITS) return sentence.replace(/[.]$/, '');
  const spaces: number[] = [];
  for (let at = MIN_OPENING_CODE_UNITS; at <= MAX_OPENING_CODE_UNITS; at += 1)
    if (sentence[at] === ' ') spaces.push(at);
  const cuts = spaces.filter((at) => mayEnd(sentence.slice(0, at), sentence.slice(at + 1)));
  const clause = cuts.findLast((at) => /[,;:–—]$/.test(sentence.slice(0, at)));
  const end = clause ?? cuts.at(-1) ?? spaces.at(-1) ?? MAX_OPENING_CODE_UNITS;
  return sentence.slice(0, end).replace(/[\s,;:–—-]+$/, '');
}

function mayEnd(before: string, after: string): boolean {
  const count = (sign: string) => before.split(sign).length - 1;
  const isOpen =
    count('“') > count('”') ||
    count('"') % 2 === 1 ||
    count('(') > count(')') ||
    count('«') > count('»');
  return !isOpen && !leadsOn.test(before) && !(nameBefore.test(before) && nameAfter.test(after));
}
