import type { ZoneKind } from '../../model/source.ts';
import { faultOfValue, type Report, type Spot } from '../forms/spot.ts';
import { forbiddenZone, lineNumber, type SourceText } from '../source-text.ts';
import { findWords, type Span } from './find-words.ts';
import { firstDifference } from './first-difference.ts';
import { nearestPassage } from './nearest-passage.ts';
import type { Quoted } from './quoted.ts';
import { shorten } from './shorten.ts';

/**
 * The one passage that quoted words mean, among the zones admitted; null, and the
 * reason reported, where there is none or more than one.
 */
export function locate(
  { text, spot, around }: Quoted,
  source: SourceText,
  admitted: readonly ZoneKind[],
  report: Report,
): Span | null {
  const blame = (at: Spot, message: string) => {
    report(faultOfValue(at, message));
    return null;
  };
  if (around === null) {
    const found = findWords(source.text, text);
    if (found.length === 0) return blame(spot, notThere(source, text));
    const telling = found.filter((span) => forbiddenZone(source, span, admitted) === undefined);
    if (telling.length > 1) return blame(spot, ambiguous(source, text, telling.length));
    return telling[0] ?? blame(spot, forbidden(source, found, admitted));
  }
  const places = findWords(source.text, around.text);
  const [place] = places;
  if (place === undefined) return blame(around.spot, notThere(source, around.text));
  if (places.length > 1) return blame(around.spot, ambiguousAround(source, around.text, places.length));
  const inside = findWords(source.text.slice(place.start, place.end), text);
  const [only] = inside;
  if (only === undefined) return blame(around.spot, notAround(around.text, text));
  if (inside.length > 1) return blame(spot, ambiguousInside(text, inside.length));
  const span = { start: place.start + only.start, end: place.start + only.end };
  if (forbiddenZone(source, span, admitted) === undefined) return span;
  return blame(spot, forbidden(source, [span], admitted));
}

function notThere({ name, text }: SourceText, words: string): string {
  const fact = `"${shorten(words)}" does not stand in ${name}`;
  const span = nearestPassage(text, words);
  if (span === null) return `${fact}, nor anything like it. Paste the words as they stand there.`;
  const passage = text.slice(span.start, span.end);
  const difference = firstDifference(passage, words);
  const nearest = shorten(passage, difference?.at);
  const clause = difference === null ? '' : `; ${difference.clause}`;
  return `${fact}. The nearest passage is "${nearest}"${clause}. Paste the words as they stand there.`;
}

function ambiguous({ name }: SourceText, words: string, count: number): string {
  return `"${shorten(words)}" stands ${count} times in ${name}. Give more of the words, or tell which with "in:" and the words around it.`;
}

function ambiguousAround({ name }: SourceText, words: string, count: number): string {
  return `the words after "in:", "${shorten(words)}", stand ${count} times in ${name}. Give more of what stands around them.`;
}

function ambiguousInside(words: string, count: number): string {
  return `"${shorten(words)}" stands ${count} times in the words after "in:". Give fewer words around it, or more of the words.`;
}

function notAround(around: string, words: string): string {
  return `the words after "in:", "${shorten(around)}", do not contain "${shorten(words)}". Give words around it that contain it.`;
}

function forbidden(source: SourceText, spans: readonly Span[], admitted: readonly ZoneKind[]): string {
  const [span = { start: 0, end: 0 }] = spans;
  const zone = forbiddenZone(source, span, admitted);
  const words = shorten(source.text.slice(span.start, span.end));
  const line = lineNumber(source.text, span.start);
  return `"${words}" stands in a zone "${zone?.zone}" of ${source.name} (line ${line}), where the source itself says nothing. Quote its own words, or correct "zones:".`;
}
