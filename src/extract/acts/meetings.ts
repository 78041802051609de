import { type ActRule, act } from './act-rule.ts';

const talks =
  '(?:talks|meetings?|discussions|consultations|[Dd]ialogue|[Ss]ummit|session|bilateral|exchange of views)';
const named =
  '(?:Dialogue|Summit|Conference|Forum|Assembly|Session|Consultations|Council|Roundtable|Meeting)';
const hold = '(?:held|hold|holds|holding|had|have|began|opened|concluded|conducted|convened)';

/** Meetings face to face, and talks of which no more is said. */
export const meetingRules: readonly ActRule[] = [
  {
    name: 'met somebody',
    kind: 'meeting',
    pattern: act(
      `{s}{v} (?:met|meets?|meeting|sat down|sits down|conferred)(?: again| briefly| privately| separately)?{d}(?: up)?(?: with)? (?:both )?{o}`,
    ),
    least: 2,
    examples: [
      {
        text: 'Foreign Minister Ann Lee met President Bo Ray in Paris on Monday.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'Foreign Minister Ann Lee will meet President Bo Ray on Friday.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
      {
        text: 'Foreign Minister Ann Lee is to meet with President Bo Ray and Prime Minister Cy Fox.',
        who: 'ann-lee bo-ray cy-fox',
        status: 'announced',
      },
    ],
    not: [
      'Foreign Minister Ann Lee met the demands.',
      'President Ann Lee did not meet President Bo Ray.',
    ],
  },
  {
    name: 'several who met',
    kind: 'meeting',
    pattern: act(
      `{s}{v} (?:met|meets?|meeting|gathered|convened)(?! (?:with|the|all|every|this|that|targets?|demands?|needs?|their|its|his|her|an?)\\b)`,
    ),
    least: 2,
    examples: [
      {
        text: 'Foreign Minister Ann Lee and President Bo Ray met in Paris on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
    not: ['President Ann Lee and President Bo Ray met the target.'],
  },
  {
    name: 'held talks with',
    kind: 'meeting',
    pattern: act(
      `{s}{v} ${hold}(?: an?| the| their)? {adj}${talks}{d}(?: in [^,.;]{2,40})?{d} with {o}`,
    ),
    least: 2,
    examples: [
      {
        text: 'Foreign Minister Ann Lee held bilateral talks on Monday with President Bo Ray.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'several who held talks',
    kind: 'meeting',
    pattern: act(`{s}{v} ${hold}(?: an?| the| their)? {adj}${talks}(?! (?:with|between)\\b)`),
    least: 2,
    examples: [
      {
        text: 'Foreign Minister Ann Lee and President Bo Ray held talks in Paris on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'talks between',
    kind: 'meeting',
    orKnown: true,
    pattern: act(`${talks}{d}(?: in [^,.;]{2,30})? between {o}`),
    least: 2,
    examples: [
      {
        text: 'A meeting between President Ann Lee and President Bo Ray was held on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'somebody’s meeting with',
    kind: 'meeting',
    pattern: act(`{s}[’'](?:s)?(?: {D})? {adj}(?:first )?${talks}(?: {D})?{d} with {o}`),
    least: 2,
    examples: [
      {
        text: 'They praised President Ann Lee’s September 13 meeting with President Bo Ray.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'in talks with',
    kind: 'meeting',
    pattern: act(
      `(?:[Ii]n|[Dd]uring|[Aa]t|[Aa]fter|[Ff]ollowing) (?:an? )?{adj}(?:talks|meeting|summit|discussions)(?: {D})?{d} with {o}`,
    ),
    least: 2,
    subject: 'sentence',
    examples: [
      {
        text: 'After a meeting with President Bo Ray on Monday, Foreign Minister Ann Lee left.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'chaired',
    kind: 'meeting',
    pattern: act(
      `{s}{v} (?:co-)?(?:chaired|chairs?|chairing|convened|presided over|hosted)(?: an?| the)? [^,.;“”]{0,60}?(?:meeting|session|summit|committee|conference|[Dd]ialogue|round ?table|forum)`,
    ),
    examples: [
      { text: 'Prime Minister Ann Lee chaired an emergency meeting on Monday.', who: 'ann-lee' },
    ],
  },
  {
    name: 'attended',
    kind: 'meeting',
    pattern: act(
      `{s}{v} (?:attended|attends?|attending|took part in|takes? part in|participated in|participates? in|participate in|joined|addressed|addresses) (?:an?|the|this year’s) [^,.;“”]{0,70}?(?:meeting|summit|conference|forum|session|talks|ceremony|${named})`,
    ),
    dated: true,
    examples: [
      { text: 'Prime Minister Ann Lee attended the climate conference on Monday.', who: 'ann-lee' },
    ],
  },
  {
    name: 'an assembly with its date',
    kind: 'meeting',
    pattern: act(
      `(?:\\b[Tt]he|[Tt]his|[Tt]heir) (?:[\\p{L}.–-]+ ){0,6}?(?:${named}|summit|conference|meeting|talks|forum|session),? (?:which )?(?:was |were |is |are |will be |is to be )?(?:held|took place|takes place|hosted|convened|met|meets)(?: [^,.;]{0,40}?)?(?: on| in| from)? ?{D}`,
    ),
    least: 0,
    dated: true,
    refers: true,
    examples: [
      {
        text: 'Foreign Minister Ann Lee and President Bo Ray met in Paris. The Dialogue, held 10-11 September 2024, covered trade.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'the meeting',
    kind: 'meeting',
    pattern: act(
      `(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]hese|[Tt]hat|{D}[’']s?) (?:\\p{L}+ ){0,3}?(?:meeting|talks|discussions|summit|[Dd]ialogue|Summit|bilateral)(?: with {o})?`,
    ),
    least: 0,
    refers: true,
    examples: [
      {
        text: 'President Ann Lee met President Bo Ray on Monday. Trade came up in the meeting.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
];
