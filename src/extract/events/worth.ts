import type { EventKind } from '../../model/event.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { DraftEvent } from './draft-event.ts';

/** Without a date, what people do together is news only near the beginning: within so many paragraphs. */
const nearTop = 8;

/** What is news by being told, date or no date. */
const spoken: readonly EventKind[] = ['statement', 'briefing', 'broadcast', 'post'];
const joint: readonly EventKind[] = ['call', 'meeting', 'visit', 'negotiation'];

/**
 * Whether a draft is an event on its own: it is dated, or it is told as the news. What
 * only a headline tells is not, nor what has happened "several times".
 */
export function isWorthDrafting(event: DraftEvent, sentences: readonly Sentence[]): boolean {
  const { acts, date, kind, status, within } = event;
  const [first] = acts;
  if (first === undefined) return false;
  const places = acts.map(({ sentence }) => sentences[sentence]);
  if (places.every((sentence) => sentence?.zone === 'heading')) return false;
  if (date !== null || within !== null) return true;
  if (acts.every((act) => act.quoted)) return false;
  if (spoken.includes(kind)) return acts.some(({ rule }) => rule.dated !== true);
  if (status === 'announced') return joint.includes(kind);
  if (!joint.includes(kind)) return false;
  const body = sentences.filter(({ zone }) => zone === 'body');
  const top = new Set([...new Set(body.map(({ block }) => block))].slice(0, nearTop));
  return acts.some(({ sentence }) => {
    const place = sentences[sentence];
    return place !== undefined && top.has(place.block) && !isHabit(place.text);
  });
}

/** "Have met several times", "regularly speak", "if they met": no single event. */
function isHabit(sentence: string): boolean {
  return /\b(?:several times|many times|often|regularly|frequently|repeatedly|always|usually|in recent (?:weeks|months|years)|over the years|(?:two|three|four|five|\d+) times|whenever|if (?:they|he|she))\b/i.test(
    sentence,
  );
}
