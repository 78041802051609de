import type { ActRule } from './act-rule.ts';
import { appointmentRules } from './appointments.ts';
import { callRules } from './calls.ts';
import { deedRules } from './deeds.ts';
import { meetingRules } from './meetings.ts';
import { statementRules, utteranceRules } from './statements.ts';
import { visitRules } from './visits.ts';

/** A rule with the words without which none of its family finds anything: looked for first, since that is quick. */
export type CuedRule = ActRule & { readonly cue: RegExp };

const calls = cued(callRules, /sp[eo]a?k|talk|call|conver|conference|phone|rang/i);
const visits = cued(
  visitRules,
  /welcom|host|receiv|visit|tour|travel|fl[eiy]|arriv|head|sets? off|trip/i,
);
const meetings = cued(
  meetingRules,
  /me?et|talk|discuss|consult|dialogue|summit|session|bilateral|exchange|s[ai]ts? down|confer|gather|conven|chair|host|presid|attend|part|join|address|forum|council|assembly|round/i,
);
const appointments = cued(
  appointmentRules,
  /appoint|sworn|confirm|elect|named|nominat|inaugurat|sack|dismiss|fired|promot|oust|removed|resign|step|st[oa]+n?d|office|quit|retire|replac|succeed|over from|defeat|beat/i,
);
const any = /(?:)/;

function cued(rules: readonly ActRule[], cue: RegExp): readonly CuedRule[] {
  return rules.map((rule) => ({ ...rule, cue }));
}

const told = (rules: readonly CuedRule[]) => rules.filter(({ refers }) => refers !== true);
const referring = (rules: readonly CuedRule[]) => rules.filter(({ refers }) => refers === true);

/** Every act that is read, in order: what an earlier rule has read, a later one leaves. */
export const actRules: readonly CuedRule[] = [
  ...told(calls),
  ...told(visits),
  ...told(meetings),
  ...appointments,
  ...cued(
    utteranceRules,
    /said|says|wrote|post|tweet|shared|told|tells|appear|spoke|speaking|interview|brief|inform|conference|added|announc|insist|denied|according/i,
  ),
  ...cued(statementRules, any),
  ...cued(
    deedRules,
    /publi|releas|issued|negotiation|talks|sign|conclu|reach|agreed|struck|ratif|initialled|sealed|(?:ed|was|were|court|fired|ruled|bought|withdrew|sank|hit|heard|went|came|took|gave|let|shot)\b/i,
  ),
  ...referring(calls),
  ...referring(visits),
  ...referring(meetings),
];
