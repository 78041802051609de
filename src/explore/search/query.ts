import { wordsIn } from '../../search-index/words.ts';
import { quoteSigns } from './quoted-query.ts';

/** What has to stand in one field: a word, or the beginning of one; or words in this order. */
export type QueryTerm =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'phrase';
      readonly words: readonly string[];
      /** Its quote is not closed yet: the last word may still go on. */
      readonly open: boolean;
    };

/** All of these have to be met, each by one of its terms. */
export type Query = readonly (readonly QueryTerm[])[];

const or = /^(?:OR|\|)$/;

/**
 * What a reader means by what was typed: `lammy "just and lasting" chagos OR nato` asks for
 * `lammy`, for the phrase, and for either of the last two. Quotes may be straight, “curly” or
 * «angled»; one that is not closed reaches to the end. Without a letter or a digit it asks for
 * nothing.
 */
export function readQuery(typed: string): Query {
  const groups: QueryTerm[][] = [];
  let alternative = false;
  const add = (term: QueryTerm) => {
    const last = groups.at(-1);
    if (alternative && last !== undefined) last.push(term);
    else groups.push([term]);
    alternative = false;
  };
  const parts = typed.split(quoteSigns);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      const words = wordsIn(part).map(({ plain }) => plain);
      if (words.length > 0) add({ kind: 'phrase', words, open: index === parts.length - 1 });
      continue;
    }
    for (const piece of part.split(/\s+/)) {
      if (or.test(piece)) alternative = true;
      else for (const term of plainTerms(piece)) add(term);
    }
  }
  return groups;
}

/** Signs that are set without spaces between words belong together. */
function plainTerms(piece: string): readonly QueryTerm[] {
  const terms: QueryTerm[] = [];
  let end = -1;
  for (const word of wordsIn(piece)) {
    const last = terms.at(-1);
    if (word.start !== end || last === undefined) terms.push({ kind: 'word', word: word.plain });
    else terms[terms.length - 1] = joined(last, word.plain);
    end = word.end;
  }
  return terms;
}

function joined(term: QueryTerm, word: string): QueryTerm {
  const words = term.kind === 'word' ? [term.word] : term.words;
  return { kind: 'phrase', words: [...words, word], open: true };
}

/** The same terms, of which one is enough; null where there are not several to choose from. */
export function anyOfThese(typed: string): string | null {
  const query = readQuery(typed);
  if (query.length < 2) return null;
  const spelt = query.flat().map((term) => {
    return term.kind === 'word' ? term.word : `"${term.words.join(' ')}"`;
  });
  return [...new Set(spelt)].join(' OR ');
}

/** The query with a word written otherwise, wherever it stands in it. */
export function respelt(typed: string, word: string, otherwise: string): string {
  return wordsIn(typed)
    .filter(({ plain }) => plain === word)
    .reduceRight(
      (text, { start, end }) => text.slice(0, start) + otherwise + text.slice(end),
      typed,
    );
}
