import { anyMonth, longWeekdays, numberWords, ordinalWords, yearWords } from './calendar-names.ts';

/**
 * Patterns of dates, written as prose. A space stands for the white space between two words
 * of a plain text, and `{name}` for a piece of this table, found again under that name; a
 * digit at the end of the name makes a second one of it: `{day}-{day2}`.
 */

/** What is counted rather than dated: "in 2000 cases". */
export const countedThings =
  '(?:[ \\n-](?:people|persons?|soldiers|troops|men|women|children|cases|deaths|dead|jobs|homes|workers|staff|members|miles|kilomet\\w+|met(?:re|er)s?|feet|tonnes?|tons?|barrels|words|pages|pounds|dollars|euros|rubles|roubles|yen|yuan|francs|per|percent|votes|seats|companies|families|firms|million|billion|thousand|hours?|days?|weeks?|months?|years?|times|points|[kMGT]Wh?|kg|km|m|mm|vehicles|tanks|missiles|drones|refugees|migrants|prisoners|civilians|copies|signatures|employees|students|units|hectares|acres|calories|villages|houses|villagers|residents|demonstrators|protesters|delegates|guests|books|pieces|others?|more)\\b|[ ]?[%°£$€])';

/** What shows that four digits are a time of the day: "1545 GMT", "by 1900 on Monday". */
const zone = '[ ]?(?:GMT|UTC|BST|CEST?|E[SD]?T|P[SD]T|JST|IST|MSK|hrs?|hours|local time|h|Z)\\b';
const zoneAfter = `(?:${zone}|(?:[ ](?:to|and|until)[ ]|[ ]?[-–][ ]?)\\d{4}${zone})`;
export const clockAfter = `(?:${zoneAfter}|[ \\n](?:on[ \\n](?:${longWeekdays}|the[ \\n]\\d)|tonight|yesterday|today|tomorrow|that[ \\n](?:day|night|evening|afternoon|morning))\\b)`;

const street =
  '(?:Streets?|St|Avenue|Ave|Roads?|Rd|Lane|Drive|Square|Boulevard|Blvd|Place|Way|Terrace|Court|Row|Parade|Crescent|Gardens|House|Highway|Quay)\\b(?!\\.?\\p{Ll})';

/** A street after a number: "1600 Pennsylvania Avenue". */
const streetAfter = `(?:[ \\n]\\p{Lu}[\\p{L}.'’]{0,20}){1,3}[ \\n]${street}`;

/** A street that has the name of a day: "17 November Street". */
export const noStreet = `(?![ \\n]${street})`;

/** Laws and the like, which are numbered: "Resolution 1701", "the Act of 2006". */
const lawBefore =
  '(?<!\\b(?:[Cc]lass|Acts?|Resolutions?|Regulations?|Directives?|Law|Order|Bill|Decree|Code|Agenda|Vision|No\\.?|Nos\\.?|numbers?|room|flight|articles?|sections?|paragraphs?|UNSCR|\\((?:EU|EC|EEC)\\)|page|pp?\\.)[ ](?:of[ ])?(?:(?:\\(EU\\)|No\\.?)[ ])?(?:\\d{1,4}(?:[ ]\\(\\d{4}\\))?(?:,[ ]|,?[ ](?:and|or)[ ])){0,4}(?:\\d{1,4}[ ]\\()?)';

/** A year that stands by itself. */
const bareYear = `(?=[12])${lawBefore}(?<!\\d|\\d[,.])(?:1[5-9]|20)\\d{2}(?![,.]\\d)(?!${clockAfter}|${streetAfter})`;

/** A year beside a day or a month, of any century; a round number may be a count even there. */
const datedYear = `(?:1\\d|2[01])\\d{2}(?![\\p{L}\\p{N}_?])(?![,.]\\d)(?!(?<=00)${countedThings})(?!${zoneAfter})(?!(?<!(?:19|20)\\d{2})${clockAfter})`;

/** A year that is misprinted or left open, of four places: "198G", "19xx". */
const misprint = '(?!\\d{4})(?:1[5-9]|2[0Oo]|[Il][89])[\\dOoIlGSBZgqxX?_]{2}(?![\\p{L}\\p{N}])';

/** Four digits that are no year of this calendar, unless they are a count or a time of the day. */
const farYear = `\\d{4}(?![\\p{L}\\p{N}_])(?![,.]\\d)(?!(?:(?<=00)|(?<=[3-9]\\d{3}))${countedThings})(?!${clockAfter}|:)`;

/** What looks like a year beside a day and cannot be read as one: the day's year is then open. */
export const unreadYear = `(?:(?:,? |,)(?:of |in the year )?(?:${misprint}|${farYear}|\\d{1,4} ?(?:BCE?|CE|AD|AH|B\\.C\\.|A\\.D\\.)(?!\\p{L})|(?:AD|A\\.D\\.) ?\\d|(?:two thousand|nineteen|twenty)[ -]\\p{Ll}))`;

const clock =
  '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?(?:,? \\(?[A-Z]{2,4}\\)?)?)';

/** Which year a day or a month is of: counted from the text's own day, or from the last date before it. */
export const whichYear = 'last|this|next|that(?: same)?|the (?:same|following|next)';

/** The year after a day or a month, however it is told; none at all where it cannot be read. */
export const yearAfter = `(?:${clock}?(?:(?:,| of|, of|,? in the year|,? AD)? (?<year>${datedYear})|,(?<year0>${datedYear}))|,? ?['’](?<shortyear>\\d{2})(?![\\d'’])|,?(?: of)? (?<whichyear>${whichYear}) year|,? (?:in the year )?(?<wordyear>${yearWords}))?(?!${unreadYear})`;

/** The year before them: "1942 8 November". */
export const yearBefore = `(?<year>(?<!\\d|\\d[,.])${datedYear})(?:(?<=(?:^|[\\n\\u2029(]|\\. ).{4}),)? `;

/** A day of the week before a day of the month: "Tuesday, Sept. 10". */
export const weekdayBefore = weekdayPart('weekday');
export const weekdayBefore2 = weekdayPart('weekday2');

function weekdayPart(name: string): string {
  return `(?:(?<${name}>(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|${longWeekdays.toUpperCase()})\\b\\.?,? \\(?(?:the )?)?`;
}

/** Between the two ends of a stretch of days. */
export const rangeTo =
  "(?: ?[-–—] ?| (?:to|(?<!\\b[Bb]etween .{1,40})(?<and>and)|and|until|till|til|['’]til|through|thru|up to|through to|and (?:will )?(?:ran|(?:run|last|end|close|continue|conclude)(?:s|e?d)?)(?: (?:through|until|to|on))?) )";

/** The part of a day that may follow it: "Monday night". */
export const dayPart =
  '(?: (?:mornings?|afternoons?|evenings?|nights?|lunchtime|noon|midday|midnight))?';

/** The words for a part of a unit, before it: "early in the", "late", "mid-". */
export const partBefore =
  '(?:(?<part>[Ee]arly|[Mm]id|[Mm]iddle|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Cc]lose)(?! (?:in|on|through)[ \\n])|[Hh]alfway|[Mm]idway|(?:[Ff]irst|[Oo]pening|[Ll]ast|[Ff]inal|[Cc]losing) (?:days|weeks))(?:-| (?:in |of |on |through )?)(?:the )?)?';

const pieces: Readonly<Record<string, string>> = {
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:[ ]?(?:st|nd|rd|th)|ST|ND|RD|TH)?',
  month: anyMonth,
  year: bareYear,
  weekday: longWeekdays,
  number: `\\d{1,3}|an?|${numberWords}`,
  ordinal: `\\d{1,2}(?:st|nd|rd|th)|${ordinalWords}`,
  unit: 'day|week|fortnight|month|year|decade',
  which: 'last|this|next',
};

/** A pattern of the pieces of dates, as whole words. */
export function datePhrase(source: string, flags: 'gu' | 'giu' = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${expandDate(source)})(?![\\p{L}\\p{N}_])`, flags);
}

/** The source of a pattern with its pieces and spaces put in; a space in `[…]` stays one. */
export function expandDate(source: string): string {
  return source
    .replace(/\{([a-z]+)(\d?)\}/gi, (whole, name: string, digit: string) => {
      const piece = pieces[name];
      return piece === undefined ? whole : `(?<${name}${digit}>${piece})`;
    })
    .replace(/\[[^\]]*\]| /g, (piece) => (piece === ' ' ? '[ \\n]' : piece));
}

/** Words that make a count a rough one. */
export const roughly =
  '(?:(?<rough>about|around|nearly|almost|some|roughly|approximately|more than|less than|over|under|at least) )?';
