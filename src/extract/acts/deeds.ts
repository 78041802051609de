import { type ActRule, act } from './act-rule.ts';

const work =
  '(?:reports?|review|strategy|papers?|white paper|study|findings|guidance|figures|data|statistics|plan|document|survey|assessment|list|communiqu[eé]|book|memoir|Licen[cs]e|licen[cs]e|transcript|fact sheet)';
const deal =
  '(?:agreements?|deal|treaty|pact|accords?|memorandum|MoU|declaration|truce|ceasefire|protocol|contract|arrangement|[Aa]greement|Treaty|Declaration|Memorandum|Accords?|Pact|Charter)';
const clause = '(?:^|[,;:] |{D},? |[–—] |\\. |[Tt]hat )';

/** What is published, agreed, fought and decided. */
export const deedRules: readonly ActRule[] = [
  {
    name: 'published',
    kind: 'publication',
    title: '{who} publish {what}',
    pattern: act(
      `{s}{v} (?:published|publishes|publish|released|releases|release|issued) (?<what>(?:(?:an?|its|the|his|her|their|new) ){1,2}[^.;,“”]{0,80}?${work})`,
    ),
    examples: [
      {
        text: 'The Finance Ministry published its annual report on Monday.',
        who: 'finance-ministry',
      },
    ],
  },
  {
    name: 'publication of',
    kind: 'publication',
    pattern: act(
      `(?:{D}[’']s )?publication of(?: the)? {s}[’']s?(?: [^.;“”]{3,160}? (?:granted|issued|made) by(?: the)? {o})?`,
    ),
    dated: true,
    examples: [
      { text: 'They welcomed last month’s publication of Japan’s new licence.', who: 'japan' },
    ],
  },
  {
    name: 'negotiations began',
    kind: 'negotiation',
    title: '{what} {verb}',
    pattern: act(
      `(?<what>(?:[Nn]egotiations|[Tt]alks)(?: between {o})?(?: (?:on|over|about|with) [^.;,“”]{2,70}?)?) (?:first |formally |officially )?(?<verb>began|started|opened|resumed|concluded|ended|collapsed|broke down|will begin|will resume|are due to begin)(?: again)?{d}(?: in {D})?`,
    ),
    least: 0,
    dated: true,
    subject: 'sentence',
    examples: [
      {
        text: 'Negotiations between Japan and France on trade began in 2022.',
        who: 'france japan',
      },
    ],
  },
  {
    name: 'signed an agreement',
    kind: 'negotiation',
    title: '{who} {verb} {what}',
    pattern: act(
      `{s}{v} (?<verb>signed|signs?|concluded|conclude|reached|reach|agreed|struck|ratified|initialled|sealed)(?: (?:to|on))? (?<what>(?:an?|the|their|its) [^.;,“”]{0,80}?${deal})`,
    ),
    examples: [
      { text: 'Japan and France signed a trade agreement on Monday.', who: 'france japan' },
      {
        text: 'President Ann Lee and President Bo Ray will sign the treaty on Friday.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
    ],
  },
  {
    name: 'attacked',
    kind: 'military',
    title: '{who} {verb} {what}',
    pattern: act(
      `{s}(?:[’']s (?:military|army|forces|air force|navy))?{v} (?<verb>launched|carried out|conducted|fired|invaded|bombed|attacked|struck|shelled|shot down|deployed|seized|captured|annexed|withdrew|bombarded|intercepted)(?! (?:a deal|an agreement|by)\\b)(?<what>(?: [\\p{L}\\d’-]+){1,6}?(?=,|\\.| on | in | at |$| {D}))?`,
    ),
    dated: true,
    examples: [{ text: 'Russia invaded its neighbour in February 2022.', who: 'russia' }],
    not: ['President Ann Lee launched a website.'],
  },
  {
    name: 'something was done',
    kind: 'other',
    title: '{what} {verb}',
    pattern: act(
      `${clause}(?<what>{N}) (?<verb>(?:was|were) (?:\\p{Ll}+ly )?(?:founded|established|incorporated|created|set up|launched|opened|acquired|sold|bought|merged|convicted|sentenced|arrested|charged|acquitted|extradited|indicted|born|killed|assassinated|found guilty|released|dismissed|adjourned|signed|adopted|ratified|abolished|renamed|completed|closed|demolished|destroyed|struck out|heard|filed|served|granted|refused|quashed|upheld|introduced|approved|passed|rejected|suspended|expelled|imprisoned|executed|rescued|lifted|imposed))`,
    ),
    least: 0,
    dated: true,
    examples: [{ text: 'The company was founded in 1998.' }],
    not: ['The company was founded by two brothers.', 'He was heard to laugh.'],
  },
  {
    name: 'something did',
    kind: 'other',
    title: '{what} {verb}',
    pattern: act(
      `${clause}(?<what>{N}) (?<verb>(?:\\p{Ll}+ly )?(?:ruled|adopted|approved|rejected|passed|voted|opened|launched|acquired|bought|merged|moved|filed|heard|entered into force|came into force|took effect|handed down|upheld|dismissed|granted|refused|allowed|convicted|sentenced|ordered|quashed|introduced|ratified|gave judgment|gave judgement|issued|lodged|appealed|applied|imposed|lifted|suspended|floated|went public|listed|closed|collapsed|exploded|sank|crashed|hit|erupted)(?: (?:the|an?|its|his|her|their|to|for|against)(?: [\\p{L}\\d’-]+){1,6}?(?=,|\\.|;| on | in | at |$| {D}))?)(?! (?:that|to be))`,
    ),
    least: 0,
    dated: true,
    examples: [
      { text: 'On 3 March 2021 the Court of Appeal dismissed the appeal.' },
      { text: 'In 2004 the company opened its second shop.' },
    ],
  },
];
