/** A way to say that something was not raised. */
export type NegationRule = {
  readonly name: string;
  readonly pattern: RegExp;
  /** Where what was not raised stands: `before` it in "trade was not discussed". */
  readonly scope: 'before' | 'after';
  readonly examples: readonly [string, ...string[]];
  readonly not?: readonly string[];
};

const raise =
  '(?:discuss|mention|rais|address|cover|broach|touch(?:ed)? (?:on|upon)|refer|feature|come up|came up|brought up|talk(?:ed)? about|speak about|bring up|on the (?:agenda|table)|part of the (?:talks|discussion|conversation|agenda))';
const manner =
  '(?:explicitly |specifically |directly |publicly |even |also |been |be |a |part of |(?:expected|due|going|likely|meant) to )*';
/** What is said of a meeting to come. */
const ahead = 'will|would|shall|should|can|could|may|might';
const aheadNot = 'won|wouldn|shan|shouldn|can|couldn';

/** In order: the first that matches a clause decides. */
export const negationRules: readonly NegationRule[] = [
  {
    name: 'was not discussed',
    pattern: new RegExp(
      `\\b(?:was|were|is|are|been|be|being|had|has|have|did|${ahead}) (?:also |both |apparently )?(?:not|never) ${manner}${raise}\\p{Ll}*|\\b(?:wasn|weren|hadn|hasn|isn|aren|${aheadNot})[’']t ${manner}${raise}\\p{Ll}*(?! (?:the|any|his|her|their)\\b)`,
      'giu',
    ),
    scope: 'before',
    examples: [
      'The islands were not discussed.',
      'Trade was not explicitly mentioned in the call.',
      'Tariffs did not come up.',
      'Overtime will not be on the agenda.',
      'Fisheries are not expected to be raised.',
      'The islands won’t be discussed.',
    ],
    not: ['Trade was discussed.', 'It was not only trade that was discussed.'],
  },
  {
    name: 'did not raise',
    pattern: new RegExp(
      `\\b(?:did|do|does|had|has|have|${ahead}) (?:not|never) ${manner}(?:discuss|mention|raise|address|broach|touch on|refer to|bring up|talk about|speak about|raised|mentioned|discussed)(?= (?:the|any|his|her|their|its|\\p{L}))|\\b(?:didn|don|doesn|hadn|hasn|haven|${aheadNot})[’']t ${manner}(?:discuss|mention|raise|address|broach|touch on|refer to|bring up|talk about)`,
      'giu',
    ),
    scope: 'after',
    examples: [
      'He did not raise the islands.',
      'They didn’t discuss trade.',
      'They will not discuss fisheries.',
    ],
    not: ['He raised the islands.'],
  },
  {
    name: 'made no mention of',
    pattern:
      /\b(?:no|any|without(?: any)?|nor) (?:mention(?:ing)?|reference|allusion|discussion|raising|discussing|referring|word)(?: was made)?(?: (?:of|to|about|on))?|\bomitt(?:ed|ing) (?:any )?(?:mention|reference)?(?: of| to)?|\b(?:avoided|declined to|refused to|steered clear of|stopped short of) (?:mention(?:ing)?|rais(?:e|ing)|discuss(?:ing)?|address(?:ing)?|the (?:issue|subject|topic) of)/giu,
    scope: 'after',
    examples: [
      'The readout made no mention of trade.',
      'He left without mentioning the islands.',
      'She declined to discuss tariffs.',
    ],
    not: ['The mention of trade was welcome.'],
  },
  {
    name: 'was absent from',
    pattern:
      /\b(?:was|were) (?:notably |conspicuously )?(?:absent|missing|left out|omitted)\b|\b(?:was|were|is|are|will be|would be|stayed|remained|kept) (?:firmly )?off the (?:table|agenda)\b/giu,
    scope: 'before',
    examples: [
      'Trade was notably absent from the readout.',
      'The islands were left out.',
      'Overtime will be off the agenda.',
    ],
  },
];
