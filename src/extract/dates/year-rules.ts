import { type Days, hullOf, monthOf, yearOf } from '../../model/days.ts';
import { type DateRule, datePhrase, type Parts } from './date-rule.ts';
import { partOf } from './part-of.ts';

const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  last: 4,
  final: 4,
};

/** The three months of a season of the northern year; winter ends in the next. */
export function seasonOf(name: string, year: number): Days {
  const first = seasons[name.toLowerCase()] ?? 1;
  return hullOf(monthOf(year, first), monthOf(year, first + 2));
}

/** The first, second, third or fourth three months of a year. */
function quarterOf(which: string, year: number): Days {
  const number = ordinals[which.toLowerCase()] ?? Number(which);
  return hullOf(monthOf(year, number * 3 - 2), monthOf(year, number * 3));
}

function half({ nth = '', year }: Parts): Days {
  const first = /^(?:first|1)/i.test(nth) ? 1 : 7;
  return hullOf(monthOf(Number(year), first), monthOf(Number(year), first + 5));
}

function years({ year, year2 = '' }: Parts): Days | null {
  const last = Number((year ?? '').slice(0, 4 - year2.length) + year2);
  const first = Number(year);
  return last > first && last - first <= 100 ? hullOf(yearOf(first), yearOf(last)) : null;
}

function decade({ tens = '' }: Parts): Days {
  const start = Number(tens.length === 4 ? tens : `19${tens}`);
  return hullOf(yearOf(start), yearOf(start + 9));
}

/** Words after which a number of four digits is a year, or before which it is. */
const yearCue =
  '(?:in|since|until|till|during|by|early|mid|late|from|of|before|after|year|between|to|and|through|throughout|spring|summer|autumn|winter|for|around|circa|fiscal|FY|election of)';
/** What is counted rather than dated: "in 2000 cases". */
const counted =
  '(?:[ -](?:people|persons?|soldiers|troops|men|women|children|cases|deaths|dead|jobs|homes|workers|staff|members|miles|kilomet\\w+|met(?:re|er)s?|feet|tonnes?|tons?|barrels|words|pages|pounds|dollars|euros|rubles|roubles|yen|yuan|francs|per|percent|votes|seats|companies|homes|families|firms|million|billion|thousand|hours?|days?|weeks?|months?|years?|times|points|MW|GW|kg|km|m|mm|vehicles|tanks|missiles|drones|refugees|migrants|prisoners|civilians|GMT|UTC|BST|EST|hrs|copies|signatures|employees|students|units|hectares|acres|calories)\\b|[ ]?[%°£$€])';
/** After a comma a year may be followed by a count: "In 2024, 300 people". */
const noLaw =
  '(?<!\\b(?:Act|Resolution|Regulations?|Directive|Law|Order|Bill|Decree|Code|Agenda|Vision|No\\.?|number|room|flight|article|section|UNSCR) (?:of )?)';

/** Years, their halves, quarters and seasons, and stretches of them. */
export const yearRules: readonly DateRule[] = [
  {
    name: 'quarter of a year',
    pattern: datePhrase(
      '(?:Q(?<q>[1-4])[ -]?(?:of )?|(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter(?: of|,)? )(?:fiscal )?{year}',
    ),
    basis: 'stated',
    complete: () => true,
    mean: ({ q, nth = '', year }) => quarterOf(q ?? nth, Number(year)),
    examples: [
      { text: 'Q1 2024', means: '2024-01-01/2024-03-31' },
      {
        text: 'the first quarter of 2024',
        words: 'first quarter of 2024',
        means: '2024-01-01/2024-03-31',
      },
    ],
  },
  {
    name: 'half of a year',
    pattern: datePhrase('(?:H(?<nth>[12])|(?<nth2>first|second) half of) {year}'),
    basis: 'stated',
    complete: () => true,
    mean: ({ nth, nth2, year }) => half({ nth: nth ?? nth2, year }),
    examples: [
      {
        text: 'the second half of 2024',
        words: 'second half of 2024',
        means: '2024-07-01/2024-12-31',
      },
    ],
  },
  {
    name: 'season of a year',
    pattern: datePhrase(
      '(?:{part}[ -](?:the )?)?(?<season>spring|summer|autumn|fall|winter)(?: of)?,? {year}',
    ),
    basis: 'stated',
    complete: () => true,
    mean: ({ season = '', year }) => seasonOf(season, Number(year)),
    examples: [
      { text: 'in spring 2024', words: 'spring 2024', means: '2024-03-01/2024-05-31' },
      { text: 'the summer of 1838', words: 'summer of 1838', means: '1838-06-01/1838-08-31' },
      { text: 'winter 2023', means: '2023-12-01/2024-02-29' },
    ],
  },
  {
    name: 'years',
    pattern: datePhrase(
      `${noLaw}{year}(?:[ ]?[-–—/][ ]?| (?:to|through|until) |(?<=\\b(?:between|from) \\d{4}) and )(?<year2>(?:1[5-9]|20)\\d{2}|\\d{2})(?!-\\d)(?!${counted})`,
    ),
    basis: 'stated',
    complete: () => true,
    mean: years,
    examples: [
      { text: 'the talks of 2009-10', words: '2009-10', means: '2009-01-01/2010-12-31' },
      { text: 'from 2014 to 2016', words: '2014 to 2016', means: '2014-01-01/2016-12-31' },
      { text: 'between 2014 and 2016', words: '2014 and 2016', means: '2014-01-01/2016-12-31' },
    ],
    not: ['pages 2009-08', '2000-3000 soldiers', '1998-2000 people'],
  },
  {
    name: 'decade',
    pattern: datePhrase(
      "(?<=\\b(?:the|early|mid|late|in|of)[ -])(?:(?<tens>(?:1[5-9]|20)\\d0|[’']?[2-9]0)[’']?s)",
    ),
    basis: 'stated',
    complete: ({ tens = '' }) => tens.length === 4,
    mean: ({ tens = '' }) => decade({ tens: tens.replace(/\D/g, '') }),
    examples: [
      { text: 'in the 1990s', words: '1990s', means: '1990-01-01/1999-12-31' },
      { text: 'the ’80s', words: '’80s', means: '1980-01-01/1989-12-31' },
    ],
    not: ['in her 30s at the time'],
  },
  {
    name: 'year on a line of its own',
    pattern: datePhrase('(?<=(?:^|[\\n\\r])[ \\t#*]{0,6}){year}(?=[:*]{0,2}[ \\t]*(?:[\\r\\n]|$))'),
    basis: 'stated',
    complete: () => true,
    mean: ({ year }) => yearOf(Number(year)),
    examples: [{ text: '1993:\nDec 15 – It was signed.', words: '1993', means: '1993' }],
    not: ['2000 men'],
  },
  {
    name: 'year',
    pattern: datePhrase(
      `(?:(?:{part}[ -](?:of )?)${noLaw}{year}|${noLaw}(?<=\\b${yearCue}[ -](?:the (?:year |summer of |spring of )?)?|\\()(?<year1>(?<![\\d,.])(?:1[5-9]|20)\\d{2}(?![,.]\\d)))(?:ly)?(?!${counted})(?!-\\p{L})(?! and other| or so| Agenda| Vision)`,
    ),
    basis: 'stated',
    complete: () => true,
    mean: ({ year, year1, part }) => partOf(yearOf(Number(year ?? year1)), part),
    examples: [
      { text: 'first began in 2022', words: '2022', means: '2022' },
      { text: 'globally by 2030.', words: '2030', means: '2030' },
      { text: 'by the end of 2025', words: 'end of 2025', means: '2025-09-01/2025-12-31' },
      { text: 'in early 2024', words: 'early 2024', means: '2024-01-01/2024-04-30' },
      { text: 'the treaty (1998)', words: '1998', means: '1998' },
    ],
    not: [
      'Data Protection Act 2018',
      'Resolution 1701',
      'in 2000 cases',
      'more than 2000 soldiers',
      '£2000',
      'the Companies Act of 2006',
      'in 2,500 homes',
      'of 1600 people',
    ],
  },
  {
    name: 'year of a thing',
    pattern: datePhrase(
      `(?<=\\b(?:the|its|his|her|their|a|our)[ ]){year}(?= (?:general |presidential |parliamentary |local |midterm |European )?(?:elections?|referendum|campaign|vote|summit|agreement|accords?|deal|treaty|war|invasion|budget|census|report|review|attacks?|crisis|coup|conference|Games|Olympics|season|World Cup|floods?|earthquake|revolution|protests?|talks|ceasefire|constitution|law)\\b)`,
    ),
    basis: 'stated',
    complete: () => true,
    mean: ({ year }) => yearOf(Number(year)),
    examples: [{ text: 'after the 2016 referendum', words: '2016', means: '2016' }],
    not: ['the 2030 Agenda', 'the 1701 resolution'],
  },
];
