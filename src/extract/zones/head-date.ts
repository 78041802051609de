import { headRules } from './head-rules.ts';

const [bareDate] = headRules;

/** Whether a paragraph is a date and nothing else: `28 January 2025`. */
export function readBareDate(paragraph: string): boolean {
  return paragraph.length < 100 && (bareDate?.pattern.test(paragraph) ?? false);
}
