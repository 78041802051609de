import { type ZoneKind, zoneKinds } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { AddFault } from './fault.ts';
import type { WordsForm } from './fields.ts';
import { cutWords, findWords } from './find-words.ts';
import { explainMissingWords, shortenPassage } from './nearest-passage.ts';
import { forbiddenZone, lineNumber, type ZonedText } from './source-text.ts';
import { faultOfValue, locationIn, type YamlLocation } from './yaml-file.ts';

/**
 * The one passage that quoted words mean, among the zones admitted; null, and the
 * reason reported, where there is none or more than one.
 */
export function anchorQuote(
  { text: words, location, surroundings }: QuoteSelector,
  source: ZonedText,
  admitted: readonly ZoneKind[],
  addFault: AddFault,
): Span | null {
  const place =
    surroundings === null
      ? wholeOf(source)
      : locateAround(surroundings, source, admitted, addFault);
  if (place === null) return null;
  const inside = findWords(source.text.slice(place.start, place.end), words).map(
    ({ start, end }) => ({ start: place.start + start, end: place.start + end }),
  );
  const possible = inside.filter((span) => !forbiddenZone(source, span, admitted));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    // A zone may begin wherever its page was put together.
    const cut = admitted === zoneKinds ? null : halfWords(source, words, only);
    if (cut !== null) addFault(faultOfValue(location, cut));
    return cut === null ? only : null;
  }
  const [first] = inside;
  if (first === undefined)
    addFault(faultOfValue(location, () => absent(source, words, surroundings?.text)));
  else if (only === undefined) addFault(faultOfValue(location, forbidden(source, first, admitted)));
  else
    addFault(
      faultOfValue(location, ambiguous(source, words, possible.length, surroundings !== null)),
    );
  return null;
}

/** Why words are refused that begin or end in the middle of one; null where they do not. */
function halfWords({ text }: ZonedText, words: string, { start, end }: Span): string | null {
  const { first, last } = cutWords(text, { start, end });
  if (first === null && last === null) return null;
  const cuts = [
    ...(first === null ? [] : [`begins in the middle of the word "${first}"`]),
    ...(last === null ? [] : [`ends in the middle of the word "${last}"`]),
  ];
  return `"${shortenPassage(words)}" ${cuts.join(' and ')}. Quote whole words.`;
}

function absent(source: ZonedText, words: string, around: string | undefined): string {
  if (around === undefined) return explainMissingWords(source, words);
  return `"${shortenPassage(words)}" does not stand in the words after "in:", "${shortenPassage(around)}". Give words around it that contain it.`;
}

function ambiguous({ name }: ZonedText, words: string, count: number, inAround: boolean): string {
  const fact = `"${shortenPassage(words)}" stands ${count} times in`;
  return inAround
    ? `${fact} the words after "in:". Give fewer words around it, or more of the words.`
    : `${fact} ${name}. Give more of the words, or tell which with "in:" and the words around it.`;
}

function wholeOf({ text }: ZonedText): Span {
  return { start: 0, end: text.length };
}

/** The one place where the words stand that tell which ones are meant. */
function locateAround(
  { text: words, location }: { readonly text: string; readonly location: YamlLocation },
  source: ZonedText,
  admitted: readonly ZoneKind[],
  addFault: AddFault,
): Span | null {
  const found = findWords(source.text, words);
  const possible = found.filter((span) => !forbiddenZone(source, span, admitted));
  // Where all are in the wrong zone, the words themselves say so better than their surroundings.
  const places = possible.length === 0 ? found : possible;
  const [only] = places;
  if (only !== undefined && places.length === 1) return only;
  const fact = `the words after "in:", "${shortenPassage(words)}", stand ${places.length} times in ${source.name}`;
  const ambiguous = `${fact}. Give more of what stands around them.`;
  addFault(
    faultOfValue(
      location,
      only === undefined ? () => explainMissingWords(source, words) : ambiguous,
    ),
  );
  return null;
}

function forbidden(source: ZonedText, span: Span, admitted: readonly ZoneKind[]): string {
  const zone = forbiddenZone(source, span, admitted)?.zone;
  const words = shortenPassage(source.text.slice(span.start, span.end));
  const place = `a zone "${zone}" of ${source.name}, line ${lineNumber(source.text, span.start)}`;
  return `"${words}" stands in ${place}, where the source itself says nothing. Quote its own words, or correct "zones:".`;
}

/** Words pasted from a text, with the words around them where an editor gave some. */
export type QuoteSelector = {
  readonly text: string;
  readonly location: YamlLocation;
  readonly surroundings: { readonly text: string; readonly location: YamlLocation } | null;
};

/** Reads both ways of writing: the words alone, and the map of `text` and `in`. */
export function quoteSelectorOf(
  form: WordsForm | undefined,
  location: YamlLocation,
): QuoteSelector | null {
  if (form === undefined) return null;
  if (typeof form === 'string') return { text: form, location, surroundings: null };
  if (form.text === undefined) return null;
  const surroundings =
    form.in === undefined ? null : { text: form.in, location: locationIn(location, 'in') };
  return { text: form.text, location: locationIn(location, 'text'), surroundings };
}

/** The same for a map in which `in` may stand beside `text`, as in a quote or a zone. */
export function quoteSelectorBeside(
  form: { readonly text?: WordsForm | undefined; readonly in?: string | undefined },
  location: YamlLocation,
): QuoteSelector | null {
  const quoted = quoteSelectorOf(form.text, locationIn(location, 'text'));
  if (quoted === null || quoted.surroundings !== null || form.in === undefined) return quoted;
  return { ...quoted, surroundings: { text: form.in, location: locationIn(location, 'in') } };
}
