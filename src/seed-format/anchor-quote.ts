import type { ZoneKind } from '../model/source.ts';
import type { WordsForm } from './fields.ts';
import { findWords, type Span } from './find-words.ts';
import { notThere, shorten } from './nearest-passage.ts';
import { forbiddenZone, lineNumber, type SourceText } from './source-text.ts';
import { faultOfValue, type Report, within, type YamlLocation } from './yaml-file.ts';

/**
 * The one passage that quoted words mean, among the zones admitted; null, and the
 * reason reported, where there is none or more than one.
 */
export function anchorQuote(
  { text: words, spot, around }: QuoteSelector,
  source: SourceText,
  admitted: readonly ZoneKind[],
  report: Report,
): Span | null {
  const place = around === null ? wholeOf(source) : locateAround(around, source, admitted, report);
  if (place === null) return null;
  const inside = findWords(source.text.slice(place.start, place.end), words).map(
    ({ start, end }) => ({ start: place.start + start, end: place.start + end }),
  );
  const possible = inside.filter((span) => !forbiddenZone(source, span, admitted));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return only;
  const [first] = inside;
  if (first === undefined) report(faultOfValue(spot, absent(source, words, around?.text)));
  else if (only === undefined) report(faultOfValue(spot, forbidden(source, first, admitted)));
  else report(faultOfValue(spot, ambiguous(source, words, possible.length, around !== null)));
  return null;
}

function absent(source: SourceText, words: string, around: string | undefined): string {
  if (around === undefined) return notThere(source, words);
  return `"${shorten(words)}" does not stand in the words after "in:", "${shorten(around)}". Give words around it that contain it.`;
}

function ambiguous({ name }: SourceText, words: string, count: number, inAround: boolean): string {
  const fact = `"${shorten(words)}" stands ${count} times in`;
  return inAround
    ? `${fact} the words after "in:". Give fewer words around it, or more of the words.`
    : `${fact} ${name}. Give more of the words, or tell which with "in:" and the words around it.`;
}

function wholeOf({ text }: SourceText): Span {
  return { start: 0, end: text.length };
}

/** The one place where the words stand that tell which ones are meant. */
function locateAround(
  { text: words, spot }: { readonly text: string; readonly spot: YamlLocation },
  source: SourceText,
  admitted: readonly ZoneKind[],
  report: Report,
): Span | null {
  const found = findWords(source.text, words);
  const possible = found.filter((span) => !forbiddenZone(source, span, admitted));
  // Where all are in the wrong zone, the words themselves say so better than their surroundings.
  const places = possible.length === 0 ? found : possible;
  const [only] = places;
  if (only !== undefined && places.length === 1) return only;
  const fact = `the words after "in:", "${shorten(words)}", stand ${places.length} times in ${source.name}`;
  const ambiguous = `${fact}. Give more of what stands around them.`;
  report(faultOfValue(spot, only === undefined ? notThere(source, words) : ambiguous));
  return null;
}

function forbidden(source: SourceText, span: Span, admitted: readonly ZoneKind[]): string {
  const zone = forbiddenZone(source, span, admitted)?.zone;
  const words = shorten(source.text.slice(span.start, span.end));
  const place = `a zone "${zone}" of ${source.name}, line ${lineNumber(source.text, span.start)}`;
  return `"${words}" stands in ${place}, where the source itself says nothing. Quote its own words, or correct "zones:".`;
}

/** Words pasted from a text, with the words around them where an editor gave some. */
export type QuoteSelector = {
  readonly text: string;
  readonly spot: YamlLocation;
  readonly around: { readonly text: string; readonly spot: YamlLocation } | null;
};

/** Reads both ways of writing: the words alone, and the map of `text` and `in`. */
export function quoteSelectorOf(
  form: WordsForm | undefined,
  spot: YamlLocation,
): QuoteSelector | null {
  if (form === undefined) return null;
  if (typeof form === 'string') return { text: form, spot, around: null };
  if (form.text === undefined) return null;
  const around = form.in === undefined ? null : { text: form.in, spot: within(spot, 'in') };
  return { text: form.text, spot: within(spot, 'text'), around };
}

/** The same for a map in which `in` may stand beside `text`, as in a quote or a zone. */
export function quoteSelectorBeside(
  form: { readonly text?: WordsForm | undefined; readonly in?: string | undefined },
  spot: YamlLocation,
): QuoteSelector | null {
  const quoted = quoteSelectorOf(form.text, within(spot, 'text'));
  if (quoted === null || quoted.around !== null || form.in === undefined) return quoted;
  return { ...quoted, around: { text: form.in, spot: within(spot, 'in') } };
}
