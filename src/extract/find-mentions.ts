import type { IsoDate } from '../model/civil-date.ts';
import type { Zone } from '../model/source.ts';
import { type DateMention, readDates } from './dates/read-dates.ts';
import { type IssueMention, readIssues } from './issues/read-issues.ts';
import type { Registers } from './registers.ts';
import { readReceived, toPlain, toReceived } from './segment/received-text.ts';
import { readSentences } from './segment/sentences.ts';

/** The dates and issues that a text names, with offsets into the text as it was received. */
export type Mentions = {
  readonly dates: readonly DateMention[];
  readonly issues: readonly IssueMention[];
};

/**
 * Finds the dates and issues of a text without reading its events, to check drafts of another
 * reader. `reference` is the day on which the text was published, or null.
 */
export function findMentions(
  received: string,
  zones: readonly Zone[],
  registers: Registers,
  reference: IsoDate | null,
): Mentions {
  const text = readReceived(received);
  const plainZones = zones
    .map((zone) => ({ ...zone, ...toPlain(text, zone) }))
    .filter(({ start, end }) => end > start);
  const sentences = readSentences(text.plain, plainZones);
  return {
    dates: readDates(text.plain, sentences, reference).map((date) => {
      const { start, end } = toReceived(text, date);
      return { ...date, start, end, text: received.slice(start, end) };
    }),
    issues: readIssues(sentences, [], registers).map((issue) => {
      const { start, end } = toReceived(text, issue);
      return {
        ...issue,
        start,
        end,
        at: toReceived(text, { start: issue.at, end: issue.at + 1 }).start,
      };
    }),
  };
}
