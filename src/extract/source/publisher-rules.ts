import type { Basis } from '../../model/basis.ts';

/** A line by which a text names its publisher; a sentence never does. */
export type PublisherRule = {
  readonly name: string;
  /** Of a whole line, or of the beginning of one that goes on as a report; its group `name` is the publisher. */
  readonly pattern: RegExp;
  readonly basis: Basis;
  readonly example: { readonly text: string; readonly publisher: string };
  /** Lines that look like it and name no publisher. */
  readonly not: readonly [string, ...string[]];
};

const word = "[\\p{Lu}\\d][\\p{L}\\d.’'&-]*";
const name = `(?<name>(?=\\p{Lu})${word}(?: (?:of|for|the|and|&|${word}),?){0,8}(?<!,| (?:of|for|the|and|&)))`;
const mark = '[ \\t>*_#|"\'-]{0,8}';

/** In order: the first that matches decides. */
export const publisherRules: readonly PublisherRule[] = [
  {
    name: 'label',
    pattern: new RegExp(
      `^${mark}(?:[Pp]ublished by|PUBLISHED BY|[Pp]ublisher|PUBLISHER|[Ss]ource|SOURCE|[Ff]rom|FROM|[Ii]ssued by|ISSUED BY|[Oo]utlet|[Pp]ublication|[Oo]rgani[sz]ation|(?:og:)?site_name)["'*_]{0,3} ?[:=|]["'*_]{0,3} *["']?${name}["'*_| \\t]{0,6}$`,
      'mu',
    ),
    basis: 'stated',
    example: { text: 'From: Foreign Office', publisher: 'Foreign Office' },
    not: ['From Scotland the minister travelled on to Rome.', 'Source: he would not say.'],
  },
  {
    name: 'published by',
    pattern: new RegExp(
      `^${mark}(?:Published|Issued|Released) by(?: the)? ${name}[*_ \\t]{0,4}$`,
      'mu',
    ),
    basis: 'stated',
    example: { text: 'Published by the Foreign Office', publisher: 'Foreign Office' },
    not: ['Published by Ann Lee was a book on the harbour.'],
  },
  {
    name: 'letterhead',
    pattern:
      /^[ \t*_#]{0,6}(?<name>Office of the (?:Spokesperson|Press Secretary|Prime Minister|President)|The White House|Prime Minister[’']s Office|(?:Ministry|Department|Office) of (?:the )?[\p{L} ,&]{3,60})[ \t*_]{0,4}$/imu,
    basis: 'stated',
    example: {
      text: 'Office of the Spokesperson\nMedia Note',
      publisher: 'Office of the Spokesperson',
    },
    not: ['The White House said that it was over.'],
  },
  {
    name: 'copyright',
    pattern: new RegExp(
      `^${mark}(?:©|\\(c\\)|[Cc]opyright(?: ©)?) ?(?:\\d{4}(?:[-–]\\d{4})?,? )?(?:by )?${name}(?:[.,]? All rights reserved)?[.]?[*_ \\t]{0,4}$`,
      'mu',
    ),
    basis: 'stated',
    example: { text: '© 2024 The Daily Example', publisher: 'The Daily Example' },
    not: ['Copyright was the subject of the talks.', '© 2024'],
  },
  {
    name: 'agency in the place line',
    pattern:
      /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:, [^()\n]{3,30})? \((?<name>Reuters|AP|AFP|PA|UPI|dpa|Xinhua|TASS|ANI|PTI|CNN|Bloomberg)\) ?[-–—]/mu,
    basis: 'stated',
    example: { text: 'LONDON, March 3 (Reuters) - It is over.', publisher: 'Reuters' },
    not: ['The agency (Reuters) said so.'],
  },
];
