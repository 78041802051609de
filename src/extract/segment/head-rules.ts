import { longMonths } from '../dates/calendar-names.ts';
import type { ZoneRule } from './zone-rule.ts';

const month = `(?:${longMonths}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? )?';
const headDay = `${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? (?:19|20)\\d{2}|${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2})`;
const clock =
  '(?:[ ,|·•–—-]{1,4}(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|BST|UTC|ET|EDT|EST|CET|CEST|PT)(?:[+−-]\\d{1,2})?)?)?';

/** A paragraph that is a day of a year and nothing else, not even a label. */
export const dayAlone = new RegExp(`^${headDay}:?$`, 'iu');

/** A paragraph that is a date and little else. */
export const dateAlone: ZoneRule = {
  name: 'a date alone',
  zone: 'dateline',
  atHead: true,
  pattern: new RegExp(
    `^(?:(?:first )?(?:published|posted|updated|last updated|(?:for immediate )?released?|issued|date|delivered on|created|on)(?: on| at)?[:]? {0,2}(?:\\d{1,2}[:.]\\d{2} ?(?:GMT|BST)?,? )?)?(?:\\d{1,2}[:.]\\d{2} ?\\p{Lu}{0,4},? )?(?:(?!.*\\b(?:briefing|statement|remarks|readout|report|interview|speech)\\b)(?:source: ?)?[\\p{L}\\d./()@ ,|-]{2,80}[,|·•:–—-] ?|\\p{L}{3,20} )?${headDay}${clock}(?: ?[|·•] ?(?:(?:\\p{L}+ ){0,4}(?:ref|no|release|press|team|service|office|spokes\\p{L}+|news|ministry|department|unit|desk|staff|editor)\\b[^|]{0,40})|[ ,|/·•–—-]{1,4}(?:\\d{1,2}[:.]\\d{2} ?[ap]m|\\d{1,3} ?(?:minute|min)s?(?: read)?|\\d{1,3} \\p{Ll}+ ago|(?:last )?updated.{0,40})){0,2}$`,
    'iu',
  ),
  examples: [
    '17:03 JST, February 9, 2024',
    'August 17, 2014 / 10:59 PM / 3 years ago',
    '28 Jan 2025 3 minute read',
    'September 10, 2024',
    'Published: 10 September 2024',
    'Washington, D.C., September 10, 2024',
    'Mon 27 Jan 2025 10.15 GMT',
    'Example News Service | @example | 28 Apr 2018, 05:43 pm',
    '16.04.2024 | Example Press Team',
    'Source: Newswire| 2019-08-22 17:41:11|Editor: Ann Lee',
    'News release · 30 October 2024 · Ref NR-77',
    'PRESS RELEASE No 31/24, Arusha, 21 November 2024',
    'FOR IMMEDIATE RELEASE June 24, 2009',
    'Embargoed until 12 noon, Wednesday 11 June 2025',
    'OSLO Mar 20, 2015 - 12:00 am GMT+3',
  ],
  not: ['On 10 September 2024 they met in London.', '45 minutes'],
};

/** What stands around a text's beginning: who wrote it, when, and with which picture. */
export const headRules: readonly ZoneRule[] = [
  dateAlone,
  {
    name: 'place and day of signing',
    zone: 'dateline',
    pattern: new RegExp(
      `^(?:done (?:at|in) )?\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?, (?:on |this |the )?${headDay}\\.?$`,
      'u',
    ),
    examples: [
      'Berlin, Wednesday, 20 August 2025',
      'New York, 23 September 2025',
      'Addis Ababa, Ethiopia, 11 May 2025',
    ],
    not: ['On 10 September 2024 they met in London.', 'The two met in Rome, 10 May 2025'],
  },
  {
    name: 'time of reading, time of day',
    zone: 'dateline',
    pattern:
      /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)$/iu,
    examples: ['3 minute read', '5 min read', '2:10 p.m. EST'],
    not: ['45-minute call'],
  },
  {
    name: 'last update',
    zone: 'dateline',
    atHead: true,
    pattern:
      /^(?:first )?(?:published|posted|updated|last updated|last modified)(?: on| at)?:?\s.{4,50}$|^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/iu,
    examples: ['1 day ago', 'Updated 3 hours ago', 'Last updated on Tuesday'],
  },
  {
    name: 'whose words they are',
    zone: 'credit',
    atHead: true,
    pattern:
      /^(?:the (?:following|below)(?: statement)? (?:is|may be|was) (?:attributable|attributed) to|as stated by|attributable to|(?:the )?statement (?:is )?attributable to) .{3,100}$/iu,
    examples: [
      'The below is attributable to Spokesperson Ann Lee:',
      'As stated by Deputy Spokesperson Bo Ray:',
    ],
  },
  {
    name: 'byline',
    zone: 'credit',
    atHead: true,
    pattern:
      /^by:? (?:\p{Lu}[\p{L}.’'-]+,? ?(?:and )?){1,8}(?:(?:in|,) .{0,60})?$|^(?:(?:by|from|author):? )?(?:our |the )?(?:\p{L}+ ){0,3}(?:correspondent|editor|reporter|staff|newsroom|desk)$/iu,
    examples: [
      'By Ann Lee',
      'By ANN LEE and BO RAY',
      'By Ann Lee, Political Editor',
      'Political correspondent',
    ],
    not: ['By noon on Monday the two had agreed that nothing would be said.'],
  },
  {
    name: 'letterhead',
    zone: 'credit',
    atHead: true,
    pattern:
      /^(?:(?:for )?immediate release|media note|press (?:releases?|statement|briefing|office)|readouts?|statements?(?: and releases)?|news story|speeches?(?: and remarks)?|official text|remarks|office of the (?:spokesperson|press secretary)|the white house|the kremlin|briefing room|speeches|embargoed.{0,60}|from: ?.{2,120}|location:? .{2,60}|published by.{0,60}|news release|policy paper|guidance|transcript|fact ?sheet|(?:\p{Lu}\p{L}+ )?(?:ministry|department|office|embassy|government|cabinet|presidency) of (?:the )?[\p{L} ,&]{3,60}|(?:\p{L}+ ){1,4}(?:ministry|department|office|embassy))$/iu,
    examples: [
      'FOR IMMEDIATE RELEASE',
      'Office of the Spokesperson',
      'Press release',
      'From: Foreign Office and Ann Lee',
    ],
    not: [
      'The White House said that he would go.',
      'From: the beginning of the year to its end nothing was said of it by anybody, and so on and so forth until the very end of that long year.',
    ],
  },
  {
    name: 'picture credit',
    zone: 'credit',
    pattern:
      /^(?:photo(?:graph)?s?|images?|pictures?|credit|source|graphic|video|illustration)(?: (?:by|credit|courtesy(?: of)?))?(?::\s?|\s)[\p{Lu}©(][^.]{1,80}$|^(?:getty images|reuters|pa wire|ap photo|afp|pa media)(?:$|\/.{0,60}$)/iu,
    examples: ['Photo Jonah Elkowitz', 'Image: Getty', 'Getty Images', 'Picture by Ann Lee'],
    not: [
      'Pictures of the two men were shown on Monday.',
      'Source of the leak is unknown, he said.',
      'Reuters reported on Monday that it was over.',
    ],
  },
  {
    name: 'caption',
    zone: 'caption',
    pattern:
      /\b(?:picture date:|photo credit should read|file (?:photo|picture|image)\b.{0,40}$|(?:AP|AFP) photo\/|\(photo by |(?:PA|AFP|EPA|Reuters|Getty(?: Images)?)\/|\/(?:PA Wire|PA|AFP|EPA|Getty Images|Reuters|Pool|AP)\b[)\]]?\.?$|via (?:REUTERS|AP|Getty Images)\b.{0,20}$|\[[^\]]{2,40}\/(?:AFP|Reuters|AP|Getty|EPA)\]$)|^(?:caption|image caption|file):? .{5,300}$/iu,
    examples: [
      'The minister arrives in London. Picture date: Sunday October 15, 2023. PA Photo.',
      'The two men shake hands (AP Photo/Ann Lee)',
      'Image caption: The minister arrives',
    ],
    not: ['The photo by itself proves nothing.', 'The two men were pictured together.'],
  },
];
