import { addDays } from './civil-date.ts';
import { type DateSpan, parseEdtf } from './edtf.ts';
import type { PublicationDate } from './source.ts';

/** Where a text comes out, it may be a day earlier than where the event is. */
const ZONE_REACH_DAYS = 1;
/** How far from its middle an approximate day of publication is taken to reach. */
export const APPROXIMATE_REACH_DAYS = 3;

/**
 * Whether a text that came out then can only announce what is dated so: a text of 10 January does
 * not tell what was done on the 28th. Of a date of several days the first may be meant, and a day of
 * publication that was itself reasoned out of the text proves nothing against the text.
 */
export function isAnnouncedOnly(
  { earliest }: Pick<DateSpan, 'earliest'>,
  published: Pick<PublicationDate, 'edtf' | 'basis'> | null,
): boolean {
  if (published === null || published.basis === 'inferred') return false;
  const { latest, approximate } = parseEdtf(published.edtf);
  if (latest === null) return false;
  return earliest > addDays(latest, ZONE_REACH_DAYS + (approximate ? APPROXIMATE_REACH_DAYS : 0));
}
