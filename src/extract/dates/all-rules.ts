import { deicticRules } from './deictic.ts';
import { monthRules } from './months.ts';
import { offsetRules } from './offsets.ts';
import { weekdayRules } from './weekdays.ts';
import { writtenDays } from './written-days.ts';
import { writtenRanges } from './written-ranges.ts';
import { yearRules } from './year-rules.ts';

/** Every way of writing a date, in order: a rule reads what those before it left. */
export const dateRules = [
  ...writtenRanges,
  ...writtenDays,
  ...monthRules,
  ...yearRules,
  ...offsetRules,
  ...weekdayRules,
  ...deicticRules,
];
