/**
 * Words that stay small within a title: articles, conjunctions and prepositions of whatever
 * length, particles of names (Chicago Manual of Style, 17th edition, 8.159).
 */
const smallWords: ReadonlySet<string> = new Set(
  [
    'a an the and but for nor or so yet to as et al de von van v vs versus',
    'about above across after against along alongside amid amidst among amongst around at atop',
    'before behind below',
    'beneath beside besides between beyond by circa despite down during except from in inside',
    'into like near of off on onto out over per since than through throughout till toward',
    'towards under underneath until upon via with within without',
  ].flatMap((line) => line.split(' ')),
);

/** A word with its apostrophes, or a name with signs within: `nation.cymru`, `a_b`, `AT&T`. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.@_&][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * A title in headline style: `Talks on the future of peace` becomes `Talks on the Future of
 * Peace`. Nothing is made small, and words with a capital, a digit in front or a sign within
 * stay as they are.
 */
export function headlineCase(title: string): string {
  const words = Array.from(title.matchAll(word));
  return title.replace(word, (found: string, at: number) => {
    const opens = at === words[0]?.index || /[:?!][^\p{L}\p{N}]*$/u.test(title.slice(0, at));
    const closes = at === words.at(-1)?.index;
    if (isName(found) || notAWord.test(title.slice(0, at))) return found;
    const small = smallWords.has(found) && !opensCompound(title, at, found);
    return small && !opens && !closes ? found : capitalised(found);
  });
}

/** What begins so is no word of the title's own: `#tag`, `<b>`, `</b>`, `’tis`, the s of `“Who”s`. */
const notAWord = /(?:[#@$_’”<]|<\/)$/;

function isName(found: string): boolean {
  return /\p{Lu}|[.@_&]/u.test(found);
}

/** Whether the word is the first of several joined by hyphens: `in` of `in-house` (8.161). */
function opensCompound(title: string, at: number, found: string): boolean {
  const after = title.slice(at + found.length);
  return /^-[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]-$/u.test(title.slice(0, at));
}

function capitalised(found: string): string {
  const [first = ''] = found;
  return first.toUpperCase() + found.slice(first.length);
}
