import type { EventKind } from '../../model/event-kinds.ts';

/** What an act is told to be, and how surely. */
export type ToldKind = {
  readonly kind: EventKind;
  /** `known`: a verb or a noun of that kind; `weak`: of events at large; `none`: in no lexicon. */
  readonly strength: 'known' | 'weak' | 'none';
};

export const known = (kind: EventKind): ToldKind => ({ kind, strength: 'known' });
export const weak: ToldKind = { kind: 'other', strength: 'weak' };
export const none: ToldKind = { kind: 'other', strength: 'none' };

/** Verbs whose kind the words after them tell. */
export const byWordsAfter: readonly {
  readonly verbs: RegExp;
  readonly after: RegExp;
  readonly so: ToldKind;
  readonly otherwise: ToldKind;
}[] = [
  {
    verbs: /^sign$/,
    after: /\b(?:order|proclamation|bill|act|memorandum|law)s?\b/i,
    so: known('publication'),
    otherwise: known('negotiation'),
  },
  {
    verbs: /^sit$/,
    after: /^ (?:down with|across from|opposite|next to|face to face with|side by side)\b/,
    so: known('meeting'),
    otherwise: none,
  },
  {
    verbs: /^(?:go|come|head|drive|slip|rush)$/,
    after:
      /^ (?:back )?(?:in)?to (?:(?:the )?\p{Lu}|(?:the|his|her|our|my|their) (?:office|ministry|embassy|residence|palace|house)\b)/u,
    so: known('visit'),
    otherwise: none,
  },
  {
    // "became the first president to visit"
    verbs: /^become$/,
    after: /^ the (?:first|second|third|only|latest|last)\b.{0,60} to \p{Ll}/u,
    so: known('other'),
    otherwise: known('appointment'),
  },
  {
    verbs: /^dismiss$/,
    after:
      /\b(?:(?:law)?suits?|cases?|appeals?|charges?|claims?|motions?|complaints?|petitions?|bids?|applications?|requests?|objections?|allegations?|accusations?|reports?|suggestions?|ideas?|concerns?)\b/,
    so: weak,
    otherwise: known('appointment'),
  },
  {
    verbs: /^announce$/,
    after:
      /^ (?:\S+ ){0,4}(?:intent(?:ion)? to (?:nominate|appoint)|nominations? (?:of|to)|appointment of)\b/,
    so: known('appointment'),
    otherwise: known('statement'),
  },
  {
    // Fired on a crowd; fired on Monday is dismissed.
    verbs: /^fire$/,
    after:
      /^ (?:(?:on|at|into|upon) (?!\p{Lu}|\d)|(?:\S+ ){0,3}(?:shots?|rockets?|(?:ballistic )?missiles?|projectiles?|shells?|artillery|rounds|volleys?|tear)\b)/u,
    so: known('military'),
    otherwise: known('appointment'),
  },
  {
    // "left Rome for Paris"
    verbs: /^(?:leave|sail|depart)$/,
    after: /^ (?:\p{Lu}\S+ )?for \p{Lu}/u,
    so: known('visit'),
    otherwise: weak,
  },
  {
    // "will join the Secretary in Rome for talks"
    verbs: /^join$/,
    after: /\bfor (?:\p{Ll}+ ){0,2}(?:talks|discussions|meeting|dinner|lunch)\b/u,
    so: known('meeting'),
    otherwise: weak,
  },
  { verbs: /^strike$/, after: /^ (?:out|down|off)\b/, so: weak, otherwise: known('military') },
  {
    // "returned to the issue", "return to work"
    verbs: /^return$/,
    after: /^ to (?!(?:(?!in|on|at|by|for)\p{Ll}+ ){0,2}\p{Lu})/u,
    so: weak,
    otherwise: { kind: 'visit', strength: 'weak' },
  },
];
