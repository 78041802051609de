const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');

/** The months in full. */
export const longMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** The months as they are shortened, without the full stop. */
export const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** The days of the week in full. */
export const longWeekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** The number of a month from 1, by its name; 0 for what is none. */
export function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The number of a day of the week, 0 for Monday, by its name. */
export function weekdayNumber(name = ''): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase());
}

/**
 * The source of a pattern for the name of a month as it is written beside a number: in
 * capitals, or small where it is no verb, long or short.
 */
export const anyMonth = [
  ...longMonths.split('|').map((name) => casesOf(name)),
  `(?:${shortMonths}|${shortMonths.toUpperCase()})\\b\\.?`,
].join('|');

function casesOf(name: string): string {
  const cases = [name, name.toUpperCase()];
  return [...cases, ...(/^Ma/.test(name) ? [] : [name.toLowerCase()])].join('|');
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The numbers that are written as words where something is counted. */
export const numberWords = [
  `(?:${Object.keys(tens).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?`,
  ...ones,
].join('|');

/** The source of a pattern for a year in words: "two thousand and twenty-five", "nineteen hundred and two". */
export const yearWords = `(?:(?:two|one) thousand(?:,? nine hundred)?|nineteen hundred)(?:(?:,? and|,)?[ ](?:${numberWords}))?`;

/** The year that words say; null where they say none. */
export function yearInWords(words: string): number | null {
  const [, hundreds = '', rest] =
    /^(.*?(?:thousand|hundred))(?!.*(?:thousand|hundred))(?:,? and|,)?(?:\s(.+))?$/is.exec(words) ??
    [];
  const base = /^two/i.test(hundreds) ? 2000 : /nine/i.test(hundreds) ? 1900 : 1000;
  const count = rest === undefined ? 0 : countOf(rest);
  return count === null ? null : base + count;
}

/** The ordinals from "first" to "thirty-first", the longest first. */
export const ordinalWords = ordinals.toReversed().join('|');

/** What a number says, in digits or as a word: null where it is none. "A" is one. */
export function countOf(words = ''): number | null {
  const word = words.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const [ten = '', one = ''] = word.split(/[\s-]/);
  const many = tens[ten];
  if (many !== undefined) return many + (one === '' ? 0 : ones.indexOf(one) + 1);
  const index = ones.indexOf(word);
  return index === -1 ? null : index + 1;
}

/** Which one an ordinal names, from 1: `2nd` and `second` are 2; 0 for what is none. */
export function ordinalNumber(words = ''): number {
  return /^\d/.test(words)
    ? Number.parseInt(words, 10)
    : ordinals.indexOf(words.toLowerCase().replace(/[\s-]+/g, '-')) + 1;
}
