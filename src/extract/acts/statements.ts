import { type ActRule, act } from './act-rule.ts';

const said =
  '(?:said|says|stated|added|insisted|stressed|claimed|argued|warned|urged|told [^,.;“”]{2,30}|suggested|reiterated|replied|denied|called)';
const paper =
  '(?:statement|press release|news release|letter|speech|readout|address|op-ed|memo|email|communiqu[eé])';

/** What is said and told to be said. */
export const statementRules: readonly ActRule[] = [
  {
    name: 'said in a statement',
    kind: 'statement',
    pattern: act(
      `{s}{v} (?:said|says|wrote|announced|confirmed|added|warned){d} in an? (?:joint |written |brief |short |separate )?${paper}`,
    ),
    examples: [
      {
        text: 'The Finance Ministry said in a statement on Monday that it was over.',
        who: 'finance-ministry',
      },
    ],
  },
  {
    name: 'issued a statement',
    kind: 'statement',
    pattern: act(
      `{s}{v} (?:issued|released|delivered|gave|made|put out) an? (?:joint |written |brief |short |separate |keynote |major )?(?:statement|speech|address|warning)`,
    ),
    examples: [{ text: 'President Ann Lee delivered a speech on Monday.', who: 'ann-lee' }],
  },
  {
    name: 'announced',
    kind: 'statement',
    pattern: act(
      `(?<s>[\\ue000-\\ue7ff](?:,? and [\\ue000-\\ue7ff])*){w}(?<ahead> will| is to| is due to| is expected to| is set to)? (?:announced?|announces|unveil(?:s|ed)?|confirmed|confirms)(?! (?:in|to|by|as|dead)\\b)`,
    ),
    examples: [{ text: 'President Ann Lee announced new measures on Monday.', who: 'ann-lee' }],
    not: ['President Ann Lee will be confirmed.'],
  },
  {
    name: 'declared, warned, condemned, on a day',
    kind: 'statement',
    pattern: act(
      `(?:{s}{v} (?:declared|warned|condemned|pledged|vowed|promised|praised|criticised|criticized|accused|called on|called for|apologi[sz]ed|rejected|denied|proposed|ordered)\\b|(?<p>[\\ue000-\\ue3ff])(?:[’']s)? (?:description|comments?|remarks?|speech|statement) (?:on |in )?{D})`,
    ),
    dated: true,
    examples: [{ text: 'President Ann Lee condemned the attack on Monday.', who: 'ann-lee' }],
  },
  {
    name: 'said on a day',
    kind: 'statement',
    pattern: act(
      `(?:{s}{v} ${said}(?: on| late on| early on)? ?{D}|(?:^On |^|\\. |\\b[Oo]n ){D}(?: (?:that )?|, )(?<p>[\\ue000-\\ue7ff]){w} ${said})`,
    ),
    dated: true,
    examples: [
      { text: 'President Ann Lee said on Monday that it was over.', who: 'ann-lee' },
      { text: 'On Monday, President Ann Lee said it was over.', who: 'ann-lee' },
    ],
    not: ['President Ann Lee said the talks on Monday were good.'],
  },
];

/** Words said to the press, on the air and on the net. */
const station =
  "(?:BBC|Sky News|ITV|CNN|Fox News|Fox Business|NBC|CBS|ABC|MSNBC|LBC|GB News|Channel \\d|Al Jazeera|Bloomberg|CNBC|NPR|PBS|Deutsche Welle|France ?24|RT[EÉ]|Euronews|talk ?TV|(?:\\p{Lu}[\\p{L}’']+ ){1,3}(?:Radio|TV|Television|News))";
const site =
  '(?:X|Twitter|Truth Social|Facebook|Instagram|Telegram|LinkedIn|Weibo|Bluesky|Threads|social media|Mastodon|VK|TikTok|YouTube)';

export const utteranceRules: readonly ActRule[] = [
  {
    name: 'posted on a site',
    kind: 'post',
    pattern: act(
      `(?:{s}{v} (?:said|wrote|posted|tweeted|shared|announced|added)(?: [^.;“”]{0,40}?)? on (?:his |her |their |its )?(?:[\\p{L} ]{0,30}? )?(?<what>${site})\\b|[Ii]n an? (?:\\p{Ll}+ )?(?:post|tweet|message|video|statement) (?:posted )?on (?:his |her |their |its )?(?:[\\p{L} ]{0,40}?)??(?<site>${site})\\b[^.;“”]{0,50}?, (?<p>[\\ue000-\\ue7ff]) (?:said|wrote|added|announced)|(?<q>[\\ue000-\\ue7ff]){w} tweeted)`,
    ),
    examples: [
      { text: '“We work together,” President Ann Lee said on X.', who: 'ann-lee' },
      {
        text: 'In a post on Truth Social on Monday, President Ann Lee said it was over.',
        who: 'ann-lee',
      },
    ],
    not: ['President Ann Lee put it on the table.'],
  },
  {
    name: 'told a station',
    kind: 'broadcast',
    pattern: act(
      `{p}{v} (?:(?:told|tells|appeared on|spoke on|speaking on|said on|interviewed (?:by|on)) (?:the )?(?<what>${station})|(?:said|told)[^.;“”]{0,30} in an interview (?:with|on) (?:the )?(?<site>${station}))`,
    ),
    examples: [
      { text: 'President Ann Lee told Example Radio on Monday that it was over.', who: 'ann-lee' },
    ],
    not: ['President Ann Lee told President Bo Ray that it was over.'],
  },
  {
    name: 'told reporters',
    kind: 'briefing',
    pattern: act(
      `{s}{v} (?:told|briefed|informed) (?:reporters|journalists|the (?:press|media)|an? (?:news|press) (?:conference|briefing))`,
    ),
    dated: true,
    examples: [
      { text: 'President Ann Lee told reporters on Monday that it was over.', who: 'ann-lee' },
    ],
  },
  {
    name: 'at a news conference',
    kind: 'briefing',
    pattern: act(
      `{s}{v} (?:held|gave|holds|gives|hold|give|said|spoke|told)(?: [^.;“”]{0,40}?)? (?:an?|the|their|at an?) (?:\\p{Ll}+ )?(?:news|press) (?:conference|briefing)`,
    ),
    examples: [
      { text: 'President Ann Lee held a joint news conference on Monday.', who: 'ann-lee' },
    ],
  },
  {
    name: 'a body said',
    kind: 'briefing',
    pattern: act(
      `(?:{b}(?:[’']s)?(?: (?:official )?spokes(?:man|woman|person))?(?:, [^,;“”]{2,60},)?(?: (?:has|have|had|also|later))* (?:said|added|insisted|denied|told (?:reporters|journalists))|(?<=[,”] ?)(?:said|according to)(?: the)? (?<p>[\\ue400-\\ue7ff]))`,
    ),
    examples: [{ text: 'More are ready, the Finance Ministry said.', who: 'finance-ministry' }],
  },
];
