/**
 * The address of a page at words that stand on it: `https://example.org/a#:~:text=the%20words`.
 * The browser looks for them and scrolls there; where they are not found, or it knows no text
 * fragments, the page opens at its top (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function addressAtWords(address: string, words: string): string {
  const directive = textDirective(words);
  if (directive === '' || !/^https?:/i.test(address)) return address;
  const at = address.indexOf('#');
  if (at === -1) return `${address}#:~:${directive}`;
  // Behind a fragment of its own, or beside what it points to already.
  return `${address}${address.includes(':~:', at) ? '&' : ':~:'}${directive}`;
}

/** Of longer words their beginning and their end are enough, and stand in an address of any length. */
const MAX_WHOLE_CODE_UNITS = 200;
/** So much of the beginning and of the end, which tells most passages from all others of a page. */
const MIN_END_CODE_UNITS = 40;

/** `text=WORDS`, or `text=BEGINNING,END`: words over several blocks of a page are found by their ends alone. */
function textDirective(words: string): string {
  const lines = words.split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const spoken = lines.filter((line) => line !== '');
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (spoken.length === 1 && first.length <= MAX_WHOLE_CODE_UNITS) return `text=${encoded(first)}`;
  return `text=${encoded(beginningOf(first))},${encoded(endOf(last))}`;
}

function beginningOf(line: string): string {
  const words = wordsOf(line);
  let taken = '';
  for (const { segment, isWordLike } of words) {
    taken += segment;
    if (isWordLike === true && taken.length >= MIN_END_CODE_UNITS) break;
  }
  return taken.trim();
}

function endOf(line: string): string {
  const words = wordsOf(line);
  let taken = '';
  for (const { segment, isWordLike } of words.toReversed()) {
    taken = segment + taken;
    if (isWordLike === true && taken.length >= MIN_END_CODE_UNITS) break;
  }
  return taken.trim();
}

/**
 * Browsers match whole words, as this parts them; languages without spaces have words too. Of one
 * locale, for the same words are to give every reader the same link.
 */
function wordsOf(line: string): readonly Intl.SegmentData[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(line)];
}

/** A hyphen stands for what is around the words and a comma for their end, so both are encoded. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
