import { type ActRule, act } from './act-rule.ts';

const place =
  '(?<what>(?:[\\ue800-\\uebff]|(?!The |Mr |Mrs )\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}))';

/** Journeys to somebody or somewhere. */
export const visitRules: readonly ActRule[] = [
  {
    name: 'welcomed somebody to',
    kind: 'visit',
    title: '{first} receives {others}{place}',
    titleAhead: '{first} is to receive {others}{place}',
    pattern: act(
      `{s}{v} (?:welcomed|welcomes?|hosted|hosts?|hosting|received|receives?){d} {o}(?={d}(?: for| to| at| in) |{d}(?:[,.;]|$)| {D}| on {D})`,
    ),
    least: 2,
    examples: [
      {
        text: 'President Ann Lee welcomed Prime Minister Bo Ray to Paris on Monday.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'President Ann Lee will host Prime Minister Bo Ray at the palace on Friday.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
    ],
    not: ['President Ann Lee received praise from Prime Minister Bo Ray.'],
  },
  {
    name: 'visited',
    kind: 'visit',
    pattern: act(`{p}{v} (?:visited|visits?|visiting|toured|tours?)(?: the)? ${place}`),
    dated: true,
    examples: [
      { text: 'President Ann Lee visited Paris on Monday.', who: 'ann-lee' },
      {
        text: 'President Ann Lee will visit Japan next week.',
        who: 'ann-lee',
        status: 'announced',
      },
    ],
  },
  {
    name: 'travelled to',
    kind: 'visit',
    pattern: act(
      `{p}{v} (?:travell?ed|travels?|travell?ing|flew|fly|flies|flying|arrived?|arrives|arriving|headed|heads?|heading|sets? off){d} (?:to|in|for)(?: the)? ${place}`,
    ),
    dated: true,
    examples: [
      { text: 'President Ann Lee travelled to Paris on Monday.', who: 'ann-lee' },
      {
        text: 'President Ann Lee will travel to Paris on Friday.',
        who: 'ann-lee',
        status: 'announced',
      },
    ],
    not: ['President Ann Lee travelled to work on Monday.'],
  },
  {
    name: 'paid a visit to',
    kind: 'visit',
    pattern: act(
      `(?<p>[\\ue000-\\ue3ff\\uf000-\\uf3ff](?:,? and [\\ue000-\\ue3ff])?){w} (?:(?<ahead>planned|plans?|announced|will make|will pay|will begin|are planning|is planning)|paid|pays?|made|makes?|began|begins?|concluded|on)(?: an?| the| his| her| their) {adj}(?:visit|trip|tour) (?:to|of)(?: the)? ${place}`,
    ),
    examples: [
      { text: 'President Ann Lee paid an official visit to Paris on Monday.', who: 'ann-lee' },
      {
        text: 'President Ann Lee and President Bo Ray planned a joint visit to Japan.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
    ],
  },
  {
    name: 'somebody’s visit to',
    kind: 'visit',
    pattern: act(`{p}[’']s? (?:{D} )?{adj}(?:visit|trip|tour) (?:to|of)(?: the)? ${place}`),
    dated: true,
    examples: [
      {
        text: 'The ministers praised President Ann Lee’s visit to Paris on Monday.',
        who: 'ann-lee',
      },
    ],
  },
  {
    name: 'the visit',
    kind: 'visit',
    pattern: act(
      `(?:[Tt]he|[Tt]heir|[Tt]his|[Hh]is|[Hh]er) (?:\\p{L}+ ){0,2}?(?:trip|visit)(?: to ${place.replace('?<what>', '?:')})?`,
    ),
    least: 0,
    refers: true,
    examples: [
      {
        text: 'President Ann Lee will visit Paris next week. She praised the visit.',
        who: 'ann-lee',
        status: 'announced',
      },
    ],
  },
];
