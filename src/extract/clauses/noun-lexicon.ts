import type { EventKind } from '../../model/event-kinds.ts';

/** Nouns that are events by themselves, by kind, with a sentence that has one. */
export const nounClasses: readonly {
  readonly kind: EventKind;
  readonly nouns: string;
  readonly example: string;
}[] = [
  {
    kind: 'call',
    nouns: 'call phone-call videoconference teleconference conversation telephone',
    example: 'a call on Monday',
  },
  {
    kind: 'meeting',
    nouns: `meeting summit talk conversations gathering session forum conference dialogue trilateral bilateral bilat roundtable round dinner lunch breakfast reception assembly
      congress convention hearing workshop seminar council ministerial engagement discussion`,
    example: 'the meetings in London on June 9',
  },
  {
    kind: 'visit',
    nouns: 'visit trip tour travel stopover delegation welcome arrival journey',
    example: 'her visit in May',
  },
  {
    kind: 'statement',
    nouns: `statement remarks speech speeches address announcement pledge declaration testimony description comments warning apology proclamation message
      keynote`,
    example: 'his description in 2017',
  },
  { kind: 'post', nouns: 'tweet', example: 'a tweet on Monday night' },
  {
    kind: 'briefing',
    nouns: 'briefing readout',
    example: 'a briefing on Monday',
  },
  { kind: 'broadcast', nouns: 'interview broadcast', example: 'an interview on Sunday' },
  {
    kind: 'publication',
    nouns: 'publication release advisory',
    example: 'last month’s publication',
  },
  {
    kind: 'appointment',
    nouns: 'appointment inauguration resignation election nomination confirmation dismissal',
    example: 'his appointment in May',
  },
  {
    kind: 'negotiation',
    nouns:
      'negotiation consultation treaty agreement accord deal signing ratification ceasefire truce armistice',
    example: 'the consultations of 7 March',
  },
  {
    kind: 'military',
    nouns: `attack strike bombing shooting invasion raid offensive battle war assault massacre siege ambush explosion assassination coup uprising revolution`,
    example: 'the attack of 3 May',
  },
  {
    kind: 'other',
    nouns: `launch ceremony vote referendum protest demonstration march rally opening closure closing founding merger acquisition takeover fire earthquake flood
      crash accident trial appeal ruling verdict arrest decision order game match race birth death funeral event entry celebration commemoration anniversary
      exercise inspection test flight exhibition festival roll enactment adoption passage`,
    example: 'the vote on 3 May',
  },
];

const kinds = new Map<string, EventKind>();
for (const { kind, nouns } of nounClasses)
  for (const noun of nouns.split(/\s+/)) if (!kinds.has(noun)) kinds.set(noun, kind);

/** The kind of event that a noun is, in the singular or the plural; null where it is none. */
export function kindOfNoun(word: string): EventKind | null {
  // "a State-visit"
  const noun = word.replace(/^(?:state|working|air|counter|by|mini)-/, '');
  return kinds.get(noun) ?? kinds.get(noun.replace(/s$/, '')) ?? null;
}

/** Words before a noun or beside a verb that make a meeting a call. */
export const callWords =
  /\b(?:by (?:video)?(?:phone|telephone|video)|on the (?:phone|telephone)|over the (?:phone|telephone)|phone calls?|telephone (?:calls?|conversations?)|video(?:conference)?(?: calls?| link)|virtual(?:ly)?|teleconference|calls?)\b/i;
