import type { EventKind } from '../../model/event-kinds.ts';

/** Nouns that are events by themselves, by kind, with a sentence that has one. */
export const nounClasses: readonly {
  readonly kind: EventKind;
  readonly nouns: string;
  readonly example: string;
}[] = [
  {
    kind: 'call',
    nouns: 'call calls phone-call videoconference teleconference conversation telephone',
    example: 'a call on Monday',
  },
  {
    kind: 'meeting',
    nouns: `meeting meetings summit summits talks talk conversations gathering session sessions forum conference dialogue dialogues trilateral bilateral bilat
      roundtable round rounds dinner lunch breakfast reception assembly congress convention hearing hearings workshop seminar council ministerial engagement engagements discussion discussions`,
    example: 'the meetings in London on June 9',
  },
  {
    kind: 'visit',
    nouns: 'visit visits trip trips tour tours travel stopover delegation welcome arrival journey',
    example: 'her visit in May',
  },
  {
    kind: 'statement',
    nouns: `statement statements remarks speech speeches address announcement announcements pledge declaration testimony description comments
      warning apology proclamation message keynote`,
    example: 'his description in 2017',
  },
  { kind: 'post', nouns: 'tweet', example: 'a tweet on Monday night' },
  {
    kind: 'briefing',
    nouns: 'briefing briefings press-conference readout',
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
    nouns:
      'appointment inauguration resignation election elections nomination confirmation dismissal',
    example: 'his appointment in May',
  },
  {
    kind: 'negotiation',
    nouns:
      'negotiations negotiation consultations consultation treaty agreement accord deal signing ratification ceasefire truce armistice',
    example: 'the consultations of 7 March',
  },
  {
    kind: 'military',
    nouns: `attack attacks strike strikes bombing bombings shooting invasion raid offensive battle war assault massacre siege ambush explosion
      assassination coup uprising revolution`,
    example: 'the attack of 3 May',
  },
  {
    kind: 'other',
    nouns: `launch ceremony vote referendum protest protests demonstration march rally opening closure closing founding merger acquisition
      takeover fire earthquake flood crash accident trial appeal ruling verdict arrest arrests decision order game match race birth death funeral
      event events entry celebration commemoration anniversary exercise exercises inspection test tests flight exhibition festival roll enactment adoption passage`,
    example: 'the vote on 3 May',
  },
];

const kinds = new Map<string, EventKind>();
for (const { kind, nouns } of nounClasses)
  for (const noun of nouns.split(/\s+/)) if (!kinds.has(noun)) kinds.set(noun, kind);

/** The kind of event that a noun is; null where it is none. */
export function kindOfNoun(word: string): EventKind | null {
  return kinds.get(word) ?? null;
}

/** Words before a noun or beside a verb that make a meeting a call. */
export const callWords =
  /\b(?:by (?:video)?(?:phone|telephone|video)|on the (?:phone|telephone)|over the (?:phone|telephone)|phone calls?|telephone (?:calls?|conversations?)|video(?:conference)?(?: calls?| link)|virtual(?:ly)?|teleconference|calls?)\b/i;
