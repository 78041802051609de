import {
  afterDate,
  article,
  beforeDate,
  type DateModifier,
  type ModifiedDate,
  type UnmodifiedDate,
} from './date-modifier.ts';
import type { DateContext, DateParts } from './date-rule.ts';

/** Nouns and verbs whose "about" gives their subject: "talks about 2025". */
const topics =
  'talk|talks|talked|talking|spoke|speak|speaks|speaking|asked|ask|said|says|told|concerns?|concerned|statements?|know|think|thoughts?|questions?|questioned|worr(?:y|ied)|write|wrote|reports?|news|more|information|details?|all|what|how|come|came|bring|brings|brought|story|stories|debate|discussions?|book|film|anything|something|nothing|speculation|clear|optimistic|excited|learn|learned|out|agreement|decision|doubts?|was|is|were|are|briefed';

/** From the reference to the day; where that is past, some day up to it. */
function noLater(date: UnmodifiedDate, _: DateParts, { reference }: DateContext): ModifiedDate {
  const { earliest, latest } = date;
  return reference !== null && reference <= latest
    ? { earliest: reference, latest, limit: 'before' }
    : { earliest, latest, mark: '~', limit: 'before' };
}

/** Words that make a date a limit, or say that it is only about right. */
export const limitModifiers: readonly DateModifier[] = [
  {
    name: 'no later than a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      `(?:no|not) later than ${article}|on or before ${article}|at (?:the )?latest (?:by|on) ${article}`,
    ),
    change: noLater,
    examples: [
      {
        text: 'They will meet no later than 10 May 2025.',
        words: 'no later than 10 May 2025',
        means: '2025-01-28/2025-05-10',
      },
      {
        text: 'They answered no later than 10 May 2020.',
        words: 'no later than 10 May 2020',
        means: '2020-05-10~',
      },
    ],
  },
  {
    name: 'about a date',
    side: 'before',
    joins: false,
    pattern: beforeDate(
      `(?:(?<!\\b(?:${topics})[ \\n])about|around|circa|(?<!\\.)ca?\\.|approx(?:\\.|imately)?|roughly|some ?time(?: around)?|(?:on|in) or (?:about|around)|in the region of)(?: (?:in|on|the|of))? |(?<!\\.)ca?\\.|~ ?`,
    ),
    change: ({ earliest, latest }) => ({ earliest, latest, mark: '~' }),
    examples: [
      { text: 'circa 1890', words: '1890', means: '1890~' },
      { text: 'on or about 10 March 2025', words: '10 March 2025', means: '2025-03-10~' },
      {
        text: 'around 10-12 March 2025',
        words: '10-12 March 2025',
        means: '2025-03-10~/2025-03-12~',
      },
    ],
    not: ['the talks about 10 March 2025', 'in Washington, D.C. 10 March 2025'],
  },
  {
    name: 'perhaps a date',
    side: 'before',
    joins: false,
    pattern: beforeDate(
      '(?:perhaps|possibly|probably|presumably|maybe)(?: (?:in|on|by|the|as early as|as late as))? ',
    ),
    change: ({ earliest, latest }) => ({ earliest, latest, mark: '?' }),
    examples: [{ text: 'possibly on 10 March 2025', words: '10 March 2025', means: '2025-03-10?' }],
  },
  {
    name: 'not before a date',
    side: 'before',
    joins: false,
    pattern: beforeDate(
      `(?:not|never) (?:before|until|till) ${article}|no (?:earlier|sooner) than ${article}|on or after ${article}`,
    ),
    change: ({ earliest, latest }) => ({ earliest, latest, mark: '~', limit: 'after' }),
    examples: [{ text: 'no earlier than 10 May 2025', words: '10 May 2025', means: '2025-05-10~' }],
  },
  {
    name: 'before a date',
    side: 'before',
    joins: false,
    pattern: beforeDate(
      `(?:by|before|until|till|prior to|ahead of|up to) (?:the end of )?${article}`,
    ),
    change: ({ earliest, latest, mark }) => ({
      earliest,
      latest,
      ...(mark && { mark }),
      limit: 'before',
    }),
    examples: [{ text: 'by 10 May 2025', words: '10 May 2025', means: '2025-05-10' }],
  },
  {
    name: 'after a date',
    side: 'before',
    joins: false,
    pattern: beforeDate(
      `(?:since|after|as (?:of|from)|from|starting(?: on)?|beginning(?: on)?|effective) ${article}`,
    ),
    // "From 7 to 9 April" has both its ends.
    change: ({ earliest, latest, granularity, mark }) =>
      granularity === 'day' && earliest !== latest
        ? null
        : { earliest, latest, ...(mark && { mark }), limit: 'after' },
    examples: [{ text: 'since 10 May 2024', words: '10 May 2024', means: '2024-05-10' }],
  },
  {
    name: 'a date at the latest',
    side: 'after',
    joins: true,
    pattern: afterDate(',? at (?:the )?(?:very )?latest'),
    change: noLater,
    examples: [
      {
        text: 'They will meet on 10 May 2025 at the latest.',
        words: '10 May 2025 at the latest',
        means: '2025-01-28/2025-05-10',
      },
    ],
  },
  {
    name: 'a date or so',
    side: 'after',
    joins: false,
    pattern: afterDate(
      ' (?:or so|or thereabouts|approximately)| ?\\((?:approx\\.?|approximately|about)\\)?',
    ),
    change: ({ earliest, latest }) => ({ earliest, latest, mark: '~' }),
    examples: [
      { text: 'on 10 March 2025 or thereabouts', words: '10 March 2025', means: '2025-03-10~' },
    ],
  },
  {
    name: 'a date and later',
    side: 'after',
    joins: false,
    pattern: afterDate(
      ',? (?:onwards?|or later|and (?:later|after(?! (?:the|an?|his|her|their|its|that|this)\\b))|at the earliest|or after)',
    ),
    change: ({ earliest, latest }) => ({ earliest, latest, mark: '~', limit: 'after' }),
    examples: [{ text: '10 March 2025 or later', words: '10 March 2025', means: '2025-03-10~' }],
  },
];
