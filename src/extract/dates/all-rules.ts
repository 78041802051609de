import type { DateRule } from './date-rule.ts';
import { dayLists } from './day-lists.ts';
import { deicticRules } from './deictic.ts';
import { feastRules } from './feasts.ts';
import { monthRules } from './months.ts';
import { numericDays } from './numeric-days.ts';
import { seasonQuarterRules } from './seasons-quarters.ts';
import { shiftRules } from './shifts.ts';
import { weekdayRules } from './weekdays.ts';
import { writtenDays } from './written-days.ts';
import { writtenRanges } from './written-ranges.ts';
import { yearRules } from './year-rules.ts';

/** Every way of writing a date, in order: a rule reads what those before it left. */
export const dateRules: readonly DateRule[] = [
  ...numericDays,
  ...dayLists,
  ...writtenRanges,
  ...writtenDays,
  ...feastRules,
  ...monthRules,
  ...seasonQuarterRules,
  ...yearRules,
  ...shiftRules,
  ...weekdayRules,
  ...deicticRules,
];
