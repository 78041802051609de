import type { Basis } from '../../model/basis.ts';

/** Words by which a text names its publisher. */
export type PublisherRule = {
  readonly name: string;
  /** Its group `name` is the publisher. */
  readonly pattern: RegExp;
  readonly basis: Basis;
  readonly example: { readonly text: string; readonly publisher: string };
};

const name = '(?<name>\\p{Lu}[\\p{L}.’&-]*(?: (?:of|for|the|and|&|\\p{Lu}[\\p{L}.’&-]*)){0,7})';

/** In order: the first that matches decides. */
export const publisherRules: readonly PublisherRule[] = [
  {
    name: 'published by',
    pattern: new RegExp(`^(?:Published by|From|Publisher|Source):? +${name}`, 'mu'),
    basis: 'stated',
    example: { text: 'From: Foreign Office', publisher: 'Foreign Office' },
  },
  {
    name: 'office of',
    pattern:
      /^(?<name>Office of the (?:Spokesperson|Press Secretary|Prime Minister|President)|The White House|Prime Minister’s Office[^\n]{0,30}|(?:Ministry|Department|Office) of (?:the )?[\p{L} ,&]{3,60})$/imu,
    basis: 'stated',
    example: {
      text: 'Office of the Spokesperson\nMedia Note',
      publisher: 'Office of the Spokesperson',
    },
  },
  {
    name: 'copyright',
    pattern: new RegExp(
      `^(?:©|\\(c\\)|[Cc]opyright(?: ©)?) ?(?:\\d{4}(?:[-–]\\d{4})? )?(?:by )?${name}`,
      'mu',
    ),
    basis: 'stated',
    example: { text: '© 2024 The Daily Example', publisher: 'The Daily Example' },
  },
  {
    name: 'agency in the place line',
    pattern:
      /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:, [^()\n]{3,30})? \((?<name>Reuters|AP|AFP|PA|UPI|dpa|Xinhua|TASS|ANI|PTI|CNN|Bloomberg)\) ?[-–—]/mu,
    basis: 'stated',
    example: { text: 'LONDON, March 3 (Reuters) - It is over.', publisher: 'Reuters' },
  },
  {
    name: 'to whom data is given',
    pattern:
      /information (?:you )?provided to (?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) will be/u,
    basis: 'inferred',
    example: {
      text: 'All information provided to Example.News will be handled sensitively.',
      publisher: 'Example.News',
    },
  },
  {
    name: 'whose channel it is',
    pattern:
      /\b(?:the |The )?(?<name>\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,2}) has launched its (?:very )?own\b/u,
    basis: 'inferred',
    example: {
      text: 'The Daily Example has launched its very own WhatsApp community.',
      publisher: 'Daily Example',
    },
  },
  {
    name: 'whom to support',
    pattern: /\bcopyright of (?<name>\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3})/u,
    basis: 'inferred',
    example: { text: 'All texts are copyright of Example News.', publisher: 'Example News' },
  },
];
