import { pastForms } from '../clauses/verb-lexicon.ts';
import { longMonths, longWeekdays } from './calendar-names.ts';
import { clockAfter } from './date-pattern.ts';
import type { Tense } from './date-rule.ts';

/** A group of verbs that shows whether a sentence looks back or ahead. */
export type TenseRule = {
  readonly name: string;
  /** The source of a pattern of whole words; a space is any white space. */
  readonly source: string;
  readonly tense: NonNullable<Tense>;
  /**
   * `report` says who told it rather than when it was, `weak` what may be: they count
   * where nothing else does. `limit` looks ahead unless what is limited is past.
   */
  readonly weight?: 'report' | 'weak' | 'limit';
  /**
   * What it shows of words that stand before it, where that is not its tense: "in May they agreed
   * to meet" tells of the past; `nothing` of "in May, ahead of the summit, they met".
   */
  readonly ofWordsBefore?: 'past' | 'nothing';
  /** Whether it is a helper of other verbs alone. */
  readonly isHelper?: true;
  readonly example: string;
};

const be = "(?:is|are|am|was|were|be|been|[’']s|[’']re)";
const prospect =
  'due|set|expected|scheduled|slated|planned|likely|going|about|poised|hoping|planning|preparing|supposed|bound|invited|timed|billed';
/** Nouns of what is still to come: "an invitation to visit". */
const prospects =
  'invitations?|plans?|intentions?|intent|agreements?|offers?|readiness|willingness|commitments?|preparations?|proposals?|pledges?|promises?|hopes?|desire|wish|arrangements?|timetable|roadmap';
/** Words of whom something is asked of, between the asking and what is asked. */
const whom = "(?:[\\p{L}.’'-]+ ){0,6}?";

/** In order: what an earlier one has read, a later one does not see. */
export const tenseRules: readonly TenseRule[] = [
  {
    name: 'past of what did not come',
    source: `had been (?:\\w+ly )?(?:${prospect})(?: (?:to|for)(?: be)?(?: \\w+)?)?`,
    tense: 'past',
    example: 'They had been due to meet',
  },
  {
    name: 'may have, would have',
    source: '(?:would|could|should|might|may|must|can|cannot) (?:not )?have(?: been)? \\w+',
    tense: 'past',
    example: 'They may have met',
  },
  {
    name: 'will',
    source:
      "(?:will|shall|would|won[’']t|[’']ll)(?: (?:not|also|now|then|be|have|likely|soon|again|both|each|first))* \\w+",
    tense: 'future',
    example: 'They will meet',
  },
  {
    name: 'must, may, could',
    source: '(?:must|should|could|might|may|can)(?: (?:not|also|be|soon))* \\w+',
    tense: 'future',
    weight: 'weak',
    example: 'They must answer',
  },
  {
    name: 'by, until',
    source: `(?:by|until|till|no later than)(?= (?:an? |the )?(?:next |this |the end |early |mid|late )?(?:tomorrow|tonight|week|month|year|${longWeekdays}|${longMonths}|of (?:the|this|next)|\\d(?!\\d{3}${clockAfter})))`,
    tense: 'future',
    weight: 'limit',
    example: 'They must answer by Friday',
  },
  {
    name: 'before it was due',
    source: `(?:before|after|when|while|since) (?:[\\p{L}’'-]+ ){1,3}?(?:was|were|had been) (?:${prospect})(?: to(?: be)? \\w+)?`,
    tense: 'past',
    ofWordsBefore: 'nothing',
    example: 'a day before it was due to lapse',
  },
  {
    name: 'is due to, has been invited to',
    source: `(?:(?:has|have) )?${be} (?:\\w+ly |still |now |also |not |both )?(?:${prospect})(?: (?:to|for|on)(?: be)?(?: \\w+)?)?`,
    tense: 'future',
    example: 'She has been invited to visit',
  },
  {
    name: 'an invitation to',
    source: `(?:invitations? to(?= (?:the|an?)\\b)|(?:${prospects}) (?:from [\\p{L}.’'-]+ |by [\\p{L}.’'-]+ |of both )?(?:to(?! (?:an?|the|this|that|its|their|his|her|our|my)\\b)(?: \\w+)?|for(?= (?:an?|the|their|his|her|its|further|new|next|another|talks|elections?)\\b)))`,
    tense: 'future',
    ofWordsBefore: 'nothing',
    example: 'They accepted an invitation to visit',
  },
  {
    name: 'invited somebody to',
    source: `(?:(?:invit|ask|urg|expect)(?:e|es|ed|ing|s)?|call(?:s|ed|ing)? (?:on|upon|for)) ${whom}to (?!(?:an?|the|this|that|its|their)\\b)\\w+`,
    tense: 'future',
    ofWordsBefore: 'past',
    example: 'He invited President Lee to visit',
  },
  {
    name: 'scheduled something for',
    source: `(?:schedul|call|plan|postpon|delay|reschedul|book|defer)(?:l|n)?(?:e|es|ed|ing|s)? ${whom}(?:for|to|until)(?= (?:early |mid-?|late |the )?(?:\\d|${longWeekdays}|${longMonths}|next\\b))`,
    tense: 'future',
    ofWordsBefore: 'past',
    example: 'They scheduled an election for March',
  },
  {
    name: 'looks forward to',
    source: 'look(?:s|ed|ing)? (?:ahead|forward) to(?: \\w+)?',
    tense: 'future',
    ofWordsBefore: 'nothing',
    example: 'They looked forward to the summit',
  },
  {
    name: 'the upcoming',
    source:
      '(?:upcoming|forthcoming|next)(?= (?:[\\p{L}-]+ ){0,3}?(?:meetings?|summit|talks|round|session|conference|visit|elections?|dialogue|forum|consultations|negotiations|council|assembly|review|trip|travel|tour|ministerial)\\b)',
    tense: 'future',
    ofWordsBefore: 'nothing',
    example: 'the upcoming summit in May',
  },
  {
    name: 'is to',
    source: '(?:is|are|was|were|am) (?:also |both |now |then )?to (?:be )?\\w+',
    tense: 'future',
    example: 'The minister is to meet them',
  },
  {
    name: 'agreed to',
    source:
      '(?:agreed|decided|promised|pledged|vowed|committed|resolved|undertook|offered|opted|chose)(?: (?:him|her|them|us|both sides))? to(?! (?:an?|the|this|that|its|their)\\b)(?: (?:be |have )?\\w+)?',
    tense: 'future',
    ofWordsBefore: 'past',
    example: 'They agreed to meet',
  },
  {
    name: 'due, set, expected, scheduled',
    source:
      '(?:(?:due|set|scheduled|slated|planned|ready|deadline|booked|timed|expected) for|(?:due|set|expected|scheduled|slated|planned|plans?|planning|hopes?|hoping|intends?|aims?|wants?|prepar(?:es?|ing)|invited|asked|urged|forecast|looks? set|ready)(?: (?:him|her|them|us|both sides))? to(?! (?:an?|the|this|that|its|their)\\b))(?: (?:be |have )?\\w+)?',
    tense: 'future',
    example: 'a meeting scheduled for',
  },
  {
    name: 'due on',
    source:
      '(?:due|expected|scheduled|slated|planned|upcoming|forthcoming|awaited)(?= (?:on|in|at|next|this|later|by|early|mid|late)\\b)',
    tense: 'future',
    example: 'talks due on that day',
  },
  {
    name: 'to be done',
    source: 'to be \\w+(?:ed|t|n|d)',
    tense: 'future',
    example: 'a treaty to be signed',
  },
  {
    name: 'is doing',
    source:
      "(?:is|are|am|[’']s|[’']re) (?:also |both |not )?(?:meeting|travell?ing|visiting|hosting|holding|heading|flying|leaving|arriving|returning|speaking|taking|attending|gathering|convening|coming|joining|launching|opening|starting|beginning|welcoming|receiving|addressing|unveiling|announcing|publishing)",
    tense: 'future',
    example: 'She is travelling to Paris',
  },
  {
    name: 'what begins by plan',
    source:
      '(?:begins?|starts?|(?:re)?opens?|takes? place|kicks? off|(?:re)?convenes?|sits|resumes?|expires|meets(?= (?:on|again|next|tomorrow)\\b)|returns|departs|leaves|flies|gets under way)',
    tense: 'future',
    example: 'The summit begins',
  },
  {
    name: 'ahead of',
    source: '(?:ahead of|in advance of|in the run-up to)',
    tense: 'future',
    ofWordsBefore: 'nothing',
    example: 'ahead of the talks',
  },
  {
    name: 'during the first',
    source:
      'during (?:the|his|her|their|its|our) (?:first|second|third|last|latest|previous|earlier)(?: \\w+)?',
    tense: 'past',
    ofWordsBefore: 'nothing',
    example: 'during their first summit',
  },
  {
    name: 'since doing',
    source: 'since (?:his|her|its|their|the|\\w+ing)(?: \\w+)?',
    tense: 'past',
    ofWordsBefore: 'nothing',
    example: 'since taking office',
  },
  {
    name: 'said',
    source:
      '(?:said|told|added|says|tells|wrote|posted|tweeted|according to|reported|announced|confirmed|stated|noted|explained|insisted|claimed|quoted)',
    tense: 'past',
    weight: 'report',
    example: 'the ministry said',
  },
  {
    name: 'was, had, did',
    source:
      "(?:was|were|had|has|have|did|didn[’']t|wasn[’']t|weren[’']t|hadn[’']t|[’']ve)(?: (?:not|also|already|just|been|both|never|since|then))*",
    tense: 'past',
    isHelper: true,
    example: 'They were there',
  },
  {
    name: 'strong verbs',
    source: `${pastForms.join('|')}|cut|hit|let|put|shut|set out`,
    tense: 'past',
    example: 'They met',
  },
  {
    name: 'weak verbs',
    // No verbs: "red", "need", "hundred", "United"; "a meeting on Monday aimed at peace" is not past.
    source:
      '(?!(?:aimed at|hundred|need|indeed|speed|feed|seed|red|bed|shed|breed|proceed|succeed|exceed|united|allied|armed|agreed to)\\b)\\p{Ll}{2,}ed',
    tense: 'past',
    example: 'They talked',
  },
];
