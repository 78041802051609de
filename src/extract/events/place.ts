import type { Act } from '../acts/act.ts';

const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d)$/;

const placeAfter =
  /^[^.;:“”]{0,60}?\b(?:in|at|to)\s((?:the\s)?\p{Lu}[\p{L}.’-]*\p{L}(?:\s\p{Lu}[\p{L}.’-]*\p{L}){0,3})/u;

/**
 * Where an act took place, in the words of its sentence after the verb: `in Washington
 * DC`. Null where it does not say, or where the words are a name.
 */
export function placeOf(
  text: string,
  act: Act,
  sentenceEnd: number,
  names: readonly { readonly start: number; readonly end: number; readonly kind: string }[],
): string | null {
  const from = Math.max(act.start, act.end - 40);
  const last = names
    .filter((each) => each.kind === 'person' && each.end <= act.end && each.end > from)
    .at(-1);
  const start = last?.end ?? act.end;
  const match = placeAfter.exec(text.slice(start, Math.min(sentenceEnd, start + 140)));
  if (match === null) return null;
  const words = match[1] ?? '';
  const at = start + match[0].length - words.length;
  if (month.test(words.split(/\s/)[0] ?? '') || /^the\s/.test(words)) return null;
  const isPerson = names.some(
    (each) => each.kind === 'person' && each.start < at + words.length && at < each.end,
  );
  return isPerson ? null : words.replace(/[’']s$/, '').replace(/\s+/g, ' ');
}

const duration =
  /\b(?:\d{1,3}|one|two|three|four|five|half|several)[- ](?:and-a-half[- ])?(?:minute|hour|day)(?=[- ]?(?:long |phone |video )?(?:call|meeting|conversation|visit|talks|summit|session|trip|discussion))|(?<=\b(?:for|lasted|lasting) )(?:about |around |nearly |over |more than )?(?:\d{1,3}|an?|one|two|three|four) (?:minutes?|hours?)\b/u;

/** How long it took, in the source's words; null where it does not say. */
export function durationOf(sentence: string): string | null {
  return duration.exec(sentence)?.[0] ?? null;
}
