import { dateParts } from '../../model/civil-date.ts';
import { type Days, hullOf, yearOf } from '../../model/days.ts';
import { clockAfter, countedThings, datePhrase, partBefore } from './date-pattern.ts';
import { type DateParts, type DateRule, partIn } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { fullYear } from './years.ts';

function years({ year = '', year2 = '' }: DateParts): Days | null {
  const last = Number(year.slice(0, 4 - year2.length) + year2);
  const first = Number(year);
  return last > first && last - first <= 100 ? hullOf(yearOf(first), yearOf(last)) : null;
}

const decades: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

function decade({ tens, tens2 = '', word = '', part }: DateParts): Days {
  const written = tens ?? tens2;
  const number = Number(written.replace(/\D/g, ''));
  const start = decades[word.toLowerCase()] ?? (number < 100 ? 1900 + number : number);
  return partOf(hullOf(yearOf(start), yearOf(start + 9)), part);
}

/** Words after which a number of four digits is a year. */
const yearCue =
  '(?:in|since|until|till|during|by|from|of|before|after|year|between|to|and|or|through|throughout|spring|summer|autumn|winter|for|around|circa|about|(?<!\\.)ca?\\.|back in|election of|to|than)';
const fiscal = '(?:(?:fiscal|financial|budget|tax)(?: year)?|FY)';

/** Years, decades and stretches of years. */
export const yearRules: readonly DateRule[] = [
  {
    name: 'fiscal year',
    // It begins in one year of the calendar and ends in the next: which, its country's law says.
    pattern: datePhrase(
      `(?:${fiscal}[ -]?(?:of )?(?<year>(?:19|20)\\d{2})(?:[-–/](?<year2>(?:20)?\\d{2}))?|(?<year3>(?:19|20)\\d{2})(?:[-–/](?<year4>(?:20)?\\d{2}))? ${fiscal})(?!\\d)`,
    ),
    needs: 'digit',
    hint: /fiscal|financial|budget|tax|FY/i,
    basis: 'stated',
    granularity: 'year',
    complete: () => true,
    mean: ({ year, year2, year3, year4 }) => {
      const [first = '', last] = year === undefined ? [year3, year4] : [year, year2];
      const days = last === undefined ? yearOf(Number(first)) : years({ year: first, year2: last });
      return days && { ...days, mark: '~' };
    },
    examples: [
      { text: 'in fiscal 2025', words: 'fiscal 2025', means: '2025~' },
      {
        text: 'the financial year 1992/93',
        words: 'financial year 1992/93',
        means: '1992-01-01~/1993-12-31~',
      },
    ],
  },
  {
    name: 'years',
    pattern: datePhrase(
      `{year}(?:[ ]?[-–—][ ]?| (?:to|through|until|or) |(?<slash>/)|(?<=\\b(?:between|from)[ \\n]\\d{4}) and )(?<year2>(?:1[5-9]|20)\\d{2}|\\d{2}(?!\\d))(?!-\\d|/)(?!${countedThings})(?!${clockAfter})`,
    ),
    needs: 'digit',
    hint: /\d{4}(?: ?[-–—/]|[ \n](?:to|through|until|or|and)[ \n])/i,
    basis: 'stated',
    granularity: 'year',
    complete: () => true,
    // "2019/20" is such a stretch, "2014/65" the number of a law.
    fits: ({ slash, year = '', year2 = '' }) =>
      slash === undefined || Number(year2.slice(-2)) === (Number(year) + 1) % 100,
    mean: years,
    isWholeRange: true,
    examples: [
      { text: 'the talks of 2009-10', words: '2009-10', means: '2009-01-01/2010-12-31' },
      { text: 'from 2014 to 2016', words: '2014 to 2016', means: '2014-01-01/2016-12-31' },
      { text: 'between 2014 and 2016', words: '2014 and 2016', means: '2014-01-01/2016-12-31' },
      { text: 'in 2019/20', words: '2019/20', means: '2019-01-01/2020-12-31' },
    ],
    not: [
      'pages 2009-08',
      '2000-3000 soldiers',
      '1998-2000 people',
      'Directive 2014/65/EU',
      'from 1600 to 1800 hours',
    ],
  },
  {
    name: 'decade',
    pattern: datePhrase(
      `(?:${partBefore}(?<tens>(?:1[5-9]|20)\\d0)[’']?s|(?<=\\b(?:the|early|mid|late|in|of)[ \\n-])(?:(?<tens2>[’']?[2-9]0)[’']?s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))`,
    ),
    needs: 'unit',
    hint: /\d0[’']?s|ties/i,
    basis: 'stated',
    granularity: partIn('decade'),
    complete: ({ tens }) => tens !== undefined,
    mean: decade,
    examples: [
      { text: 'in the 1990s', words: '1990s', means: '1990-01-01/1999-12-31' },
      { text: 'the early 1990s', words: 'early 1990s', means: '1990-01-01/1993-12-31' },
      { text: 'the ’80s', words: '’80s', means: '1980-01-01/1989-12-31' },
      { text: 'in the nineties', words: 'nineties', means: '1990-01-01/1999-12-31' },
    ],
    not: ['in her 30s at the time'],
  },
  {
    name: 'year that heads a line',
    pattern: datePhrase(
      `(?<=(?:^|[\\n\\u2029])[ #|]{0,6}){year}(?=:? *(?:[\\n\\u2029]|$)|:[ ]|[ ]?[–—|][ ]|[ ]-[ ])`,
    ),
    needs: 'digit',
    hint: /[12]\d{3}/,
    basis: 'stated',
    granularity: 'year',
    complete: () => true,
    mean: ({ year }) => yearOf(Number(year)),
    examples: [
      { text: '1993:\nDec 15 – It was signed.', words: '1993', means: '1993' },
      { text: '2009 – The treaty was signed.', words: '2009', means: '2009' },
    ],
    not: ['2000 men'],
  },
  {
    name: 'part of a year',
    pattern: datePhrase(`${partBefore}{year}(?!${countedThings})(?!-\\p{L})`),
    needs: 'digit',
    hint: /[12]\d{3}/,
    basis: 'stated',
    granularity: partIn('year'),
    fits: ({ part }) => part !== undefined,
    complete: () => true,
    mean: ({ year, part }) => partOf(yearOf(Number(year)), part),
    examples: [
      { text: 'by the end of 2025', words: 'end of 2025', means: '2025-09-01/2025-12-31' },
      { text: 'in early 2024', words: 'early 2024', means: '2024-01-01/2024-04-30' },
      { text: 'late in 2024', means: '2024-09-01/2024-12-31' },
    ],
  },
  {
    name: 'year',
    pattern: datePhrase(
      `(?:(?<=\\b${yearCue}[ \\n](?:the[ \\n](?:year[ \\n]|summer of[ \\n]|spring of[ \\n])?|about[ \\n]|around[ \\n])?|\\(|(?<!\\d)\\d{4},[ \\n]|(?<![\\p{L}.])ca?\\.[ \\n]?|\\bca[ \\n]|~|\\b(?:born|died|built|founded)[ \\n]){year}|(?<=\\b(?:in|of|since|summer|spring)[ \\n])['’](?<short>\\d{2})(?!['’\\d]|s\\b))(?:ly)?(?!${countedThings})(?!-\\p{L})(?! and other| Agenda| Vision)`,
    ),
    needs: 'digit',
    hint: /[12]\d{3}|[’']\d\d/,
    basis: 'stated',
    granularity: 'year',
    complete: ({ year }) => year !== undefined,
    mean: ({ year, short = '' }, { reference }) =>
      yearOf(
        year === undefined
          ? fullYear(short, reference === null ? null : dateParts(reference).year)
          : Number(year),
      ),
    examples: [
      { text: 'first began in 2022', words: '2022', means: '2022' },
      { text: 'globally by 2030.', words: '2030', means: '2030' },
      { text: 'the treaty (1998)', words: '1998', means: '1998' },
      { text: 'in 2014, 2016 and 2018', words: '2016', means: '2016' },
      { text: 'the summer of ’98', words: '’98', means: '1998' },
      { text: 'born 1890', words: '1890', means: '1890' },
      { text: 'c.1890', words: '1890', means: '1890~' },
    ],
    not: [
      'Data Protection Act 2018',
      'Resolution 2254 (2015)',
      'the class of 1999',
      'Resolution 1701',
      'Resolutions 1718 and 1874',
      'the Act (50 U.S.C. 1622)',
      'in 2000 cases',
      'more than 2000 soldiers',
      '£2000',
      'the Companies Act of 2006',
      'in 2,500 homes',
      'of 1600 people',
      'marched from 1600 Pennsylvania Avenue',
      'closed by 1900 on Monday',
    ],
  },
  {
    name: 'year of a thing',
    pattern: datePhrase(
      `(?<=\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Oo]ur)[ \\n]){year}(?= (?:(?:general|presidential|parliamentary|local|midterm|European|annual|peace|trade|nuclear) )?(?:elections?|referendum|campaign|vote|summit|agreement|accords?|deal|treaty|war|invasion|budget|census|report|review|attacks?|crisis|coup|conference|Games|Olympics|season|World Cup|floods?|earthquake|revolution|protests?|talks|ceasefire|constitution|law)\\b)`,
      'gu',
    ),
    needs: 'digit',
    hint: /[12]\d{3}[ \n]/,
    basis: 'stated',
    granularity: 'year',
    complete: () => true,
    mean: ({ year }) => yearOf(Number(year)),
    examples: [{ text: 'The 2016 referendum was lost.', words: '2016', means: '2016' }],
    not: ['the 2030 Agenda', 'the 1701 resolution'],
  },
];
