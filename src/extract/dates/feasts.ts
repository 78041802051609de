import { addDays, dateParts, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf } from '../../model/days.ts';
import { datePhrase, yearAfter } from './date-pattern.ts';
import type { DateContext, DateParts, DateRule } from './date-rule.ts';
import { hasYear, yearOfDay } from './years.ts';

/** Days of a year that have a name, by their month and day. */
const fixedFeasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new years eve': [12, 31],
  'new years day': [1, 1],
  'fourth of july': [7, 4],
  'may day': [5, 1],
  'bastille day': [7, 14],
  'armistice day': [11, 11],
  'st patricks day': [3, 17],
  'valentines day': [2, 14],
};

/** Days that move with Easter Sunday, by so many days. */
const easterFeasts: Readonly<Record<string, number>> = {
  'shrove tuesday': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'holy saturday': -1,
  'easter sunday': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  'pentecost sunday': 49,
  'whit monday': 50,
};

const THANKSGIVING = 'thanksgiving';

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): IsoDate | null {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const skipped = century - Math.floor(century / 4) - Math.floor((century * 8 + 13) / 25);
  const epact = (golden * 19 + skipped + 15) % 30;
  const moon = epact - Math.floor((golden + epact * 11) / 319);
  const toSunday = (2 * (century % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - moon + 32) % 7;
  const month = Math.floor((moon + toSunday + 90) / 25);
  return dayOf(year, month, (moon + toSunday + month + 19) % 32)[0]?.earliest ?? null;
}

/** The day of a feast in a year. */
function feastIn(name: string, year: number): IsoDate | null {
  const [month, day] = fixedFeasts[name] ?? [];
  if (month !== undefined && day !== undefined) return dayOf(year, month, day)[0]?.earliest ?? null;
  if (name === THANKSGIVING) {
    // The fourth Thursday of November in the United States.
    const [first] = dayOf(year, 11, 1);
    return first ? addDays(first.earliest, ((10 - weekdayOf(first.earliest)) % 7) + 21) : null;
  }
  const easter = easterOf(year);
  return easter && addDays(easter, easterFeasts[name] ?? 0);
}

function feast(parts: DateParts, context: DateContext): Days | null {
  const name = (parts.feast ?? '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/\s/g, ' ')
    .replace(/^(thanksgiving) day$/, '$1');
  const { reference, tense } = context;
  // In which year it is asked for decides its day of the month, and that the year.
  const near = feastIn(name, reference === null ? 2025 : dateParts(reference).year);
  if (near === null) return null;
  const { month, day } = dateParts(near);
  const year = yearOfDay(parts, month, day, context);
  const here = year === null ? null : feastIn(name, year);
  if (year === null || here === null) return null;
  const isAhead = !hasYear(parts) && tense === 'past' && reference !== null && here > reference;
  const date = isAhead ? feastIn(name, year - 1) : here;
  // "At Easter" is from Good Friday to Easter Monday.
  if (date !== null && name === 'easter')
    return { earliest: addDays(date, -2), latest: addDays(date, 1) };
  return date === null ? null : { earliest: date, latest: date };
}

const names = [
  'Christmas (?:Eve|Day)',
  'Boxing Day',
  "New Year['’]?s (?:Eve|Day)",
  'Fourth of July',
  '(?:May|Bastille|Armistice|Ascension) Day',
  "St\\.? Patrick['’]?s Day",
  "Valentine['’]?s Day",
  '(?<!Canadian[ \\n])Thanksgiving(?: Day)?(?!,? \\p{Lu}|-| (?:[\\p{Ll}]+ing\\b|dinner|meal|turkey|holiday|weekend|week|break|parade|service|prayer))',
  'Shrove Tuesday',
  'Ash Wednesday',
  'Palm Sunday',
  'Maundy Thursday',
  'Good Friday(?!,? (?:[Aa]greement|[Aa]ccords?|[Dd]eal|[Pp]eace))',
  'Holy Saturday',
  '(?<!Orthodox[ \\n])Easter (?:Sunday|Monday)',
  '(?<=\\b(?:[Aa]t|[Bb]efore|[Aa]fter|[Oo]ver|[Bb]y|[Uu]ntil|[Ss]ince|[Dd]uring)[ \\n])Easter(?! (?:\\p{Lu}|holiday|recess|break))',
  'Pentecost Sunday',
  'Whit (?:Sunday|Monday)',
].join('|');

/** Days that have a name, of a fixed day of the month, of Easter or of a day of the week. */
export const feastRules: readonly DateRule[] = [
  {
    name: 'day with a name',
    pattern: datePhrase(`(?<feast>${names})(?:,? (?:of|in)(?= \\d{4}))?${yearAfter}`, 'gu'),
    needs: 'unit',
    hint: /Day|Eve|Fourth|Thanksgiving|Easter|(?:Tues|Wednes|Thurs|Fri|Satur|Sun|Mon)day/,
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: feast,
    examples: [
      { text: 'on Christmas Eve', words: 'Christmas Eve', means: '2024-12-24' },
      { text: 'New Year’s Day 2020', means: '2020-01-01' },
      { text: 'on Good Friday 1998', words: 'Good Friday 1998', means: '1998-04-10' },
      { text: 'They met on Ash Wednesday.', words: 'Ash Wednesday', means: '2024-02-14' },
      { text: 'They will meet on Easter Monday.', words: 'Easter Monday', means: '2025-04-21' },
      { text: 'on Easter Sunday of 1954', words: 'Easter Sunday of 1954', means: '1954-04-18' },
      { text: 'They will meet at Easter.', words: 'Easter', means: '2025-04-18/2025-04-21' },
      { text: 'They met on Thanksgiving.', words: 'Thanksgiving', means: '2024-11-28' },
      {
        text: 'On Thanksgiving Day 2018 they met.',
        words: 'Thanksgiving Day 2018',
        means: '2018-11-22',
      },
    ],
    not: [
      'the Good Friday Agreement',
      'on Black Friday',
      'the Thanksgiving turkey',
      'on Canadian Thanksgiving',
      'on Orthodox Easter Sunday',
    ],
  },
];
