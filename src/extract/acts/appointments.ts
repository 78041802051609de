import { type ActRule, act } from './act-rule.ts';

const made =
  '(?:appointed|sworn in|confirmed|elected|re-elected|reelected|named|nominated|inaugurated|sacked|dismissed|fired|promoted|ousted|removed from office|reappointed)';

/** Who comes into an office or leaves it. */
export const appointmentRules: readonly ActRule[] = [
  {
    name: 'was appointed',
    kind: 'appointment',
    title: '{who} is {verb}',
    pattern: act(
      `{p}{v},?(?: who)? (?:was|were|is|has been|have been|been|be|being) (?:formally |unanimously |duly )?(?<verb>${made})(?! (?:dead|to have|by the news|that)\\b)`,
    ),
    examples: [
      { text: 'Ann Lee was appointed foreign minister on Monday.', who: 'ann-lee' },
      {
        text: 'President Ann Lee will be sworn in on Friday.',
        who: 'ann-lee',
        status: 'announced',
      },
    ],
  },
  {
    name: 'the first to be confirmed',
    kind: 'appointment',
    title: '{who} is {verb}',
    pattern: act(`{p}, [^,;“”]{2,120} to be (?<verb>${made}){d}`),
    dated: true,
    examples: [
      {
        text: 'Mr Bo Ray, the first member of the cabinet to be confirmed last week, left.',
        who: 'bo-ray',
      },
    ],
  },
  {
    name: 'took office',
    kind: 'appointment',
    title: '{who} {verb}',
    pattern: act(
      `{p}{v} (?<verb>resigned|resigns|stepped down|steps down|stood down|stands down|took office|takes office|assumed office|quit|retired)(?! (?:from )?(?:his|her) (?:shirt|seat belt))`,
    ),
    dated: true,
    examples: [{ text: 'President Ann Lee resigned on Monday.', who: 'ann-lee' }],
  },
  {
    name: 'replaced',
    kind: 'appointment',
    title: '{first} {verb} {others}',
    pattern: act(
      `{p}(?:,? who)?{v} (?<verb>replaced|replaces|succeeded|succeeds|took over from|defeated|beat) {q}`,
    ),
    least: 2,
    dated: true,
    examples: [
      {
        text: 'President Ann Lee, who replaced President Bo Ray last week, spoke.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'appointed somebody',
    kind: 'appointment',
    title: '{first} {verb} {others}',
    pattern: act(`{p}{v} (?<verb>appointed|named|nominated|sacked|fired|dismissed) {q}`),
    least: 2,
    examples: [
      { text: 'President Ann Lee appointed General Bo Ray on Monday.', who: 'ann-lee bo-ray' },
    ],
  },
];
