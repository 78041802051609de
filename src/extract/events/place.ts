import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';

const placeAfter =
  /^[^.;:“”]{0,60}?\b(?:in|at|to)\s((?:the\s)?\p{Lu}[\p{L}.’-]*\p{L}(?:\s\p{Lu}[\p{L}.’-]*\p{L}){0,3})/u;

/** How far after an act its place may stand, in code units. */
const MAX_TO_PLACE = 140;

/** Where an act took place, in the words of its sentence: `in Washington DC`. Null where it does not say. */
export function venueOf(
  { sentence, tokens, mentions }: AnalysedSentence,
  at: number,
): string | null {
  const from = (tokens[at]?.end ?? sentence.start) - sentence.start;
  const match = placeAfter.exec(sentence.text.slice(from, from + MAX_TO_PLACE));
  if (match === null) return null;
  const words = match[1] ?? '';
  const start = sentence.start + from + match[0].length - words.length;
  const isTaken = (from: number, to: number) => from < start + words.length && start < to;
  if (
    /^the\s/.test(words) ||
    tokens.some((token) => token.kind === 'date' && isTaken(token.start, token.end))
  )
    return null;
  if (mentions.some(({ kind, start: first, end }) => kind === 'person' && isTaken(first, end)))
    return null;
  return words.replace(/[’']s$/, '').replace(/\s+/g, ' ');
}

const duration =
  /\b(?:\d{1,3}|one|two|three|four|five|half|several)[- ](?:and-a-half[- ])?(?:minute|hour|day)(?=[- ]?(?:long |phone |video )?(?:call|meeting|conversation|visit|talks|summit|session|trip|discussion))|(?<=\b(?:for|lasted|lasting) )(?:about |around |nearly |over |more than )?(?:\d{1,3}|an?|one|two|three|four) (?:minutes?|hours?)\b/u;

/** How long it took, in the source's words; null where it does not say. */
export function durationOf(sentence: string): string | null {
  return duration.exec(sentence)?.[0] ?? null;
}
