import { appointmentRules } from './appointments.ts';
import { callRules } from './calls.ts';
import { deedRules } from './deeds.ts';
import { meetingRules } from './meetings.ts';
import { statementRules, utteranceRules } from './statements.ts';
import { visitRules } from './visits.ts';

/** Every act that is read, in order: what an earlier rule has read, a later one leaves. */
export const actRules = [
  ...callRules.filter(({ refers }) => refers !== true),
  ...visitRules.filter(({ refers }) => refers !== true),
  ...meetingRules.filter(({ refers }) => refers !== true),
  ...appointmentRules,
  ...utteranceRules,
  ...statementRules,
  ...deedRules,
  ...[...callRules, ...visitRules, ...meetingRules].filter(({ refers }) => refers === true),
];
