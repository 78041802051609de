import type { Basis } from '../../model/basis.ts';
import type { SourceKind, Zone } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { readSentences, type Sentence } from '../segment/sentences.ts';
import { readZones } from '../segment/zones.ts';
import { sourceKindOf } from './kind-rules.ts';
import { fieldsOf } from './label-fields.ts';
import { openingWords } from './opening-words.ts';
import { guessPublicationDay, type PublicationGuess } from './publication-day.ts';
import { publisherRules } from './publisher-rules.ts';

/** Something that a text shows of its own origin, with the words it rests on. */
export type Guess = { readonly value: string; readonly basis: Basis; readonly span: Span };

/** What a text shows of where it comes from; null where it shows nothing. */
export type SourceGuess = {
  readonly title: Guess | null;
  readonly publisher: Guess | null;
  readonly published: PublicationGuess | null;
  readonly kind: SourceKind;
};

/**
 * Looks in a text for its title, its publisher and the day it came out; for the day only
 * where it is not given anyway. The day may be in the name of its file.
 */
export function guessSource(
  text: string,
  zones: readonly Zone[] = readZones(text),
  isPublishedGiven = false,
  fileName: string | null = null,
  sentences: readonly Sentence[] = readSentences(text, zones),
): SourceGuess {
  return {
    title: guessTitle(text, zones, sentences),
    publisher: guessPublisher(text),
    published: isPublishedGiven ? null : guessPublicationDay(text, zones, fileName),
    kind: sourceKindOf(text),
  };
}

const titleLabel = /^(?:(?:og:|dc\.)?title|headline|subject)$/i;

/** The title that a field names, or the headline; without one the first sentence, which only stands for a title. */
function guessTitle(
  text: string,
  zones: readonly Zone[],
  sentences: readonly Sentence[],
): Guess | null {
  const field = fieldsOf(text).find(({ label }) => titleLabel.test(label));
  if (field !== undefined && withoutMarkup(field.value) !== '')
    return { value: withoutMarkup(field.value), basis: 'stated', span: field.span };
  const heading = zones.find(
    ({ zone, start, end }) => zone === 'heading' && withoutMarkup(text.slice(start, end)) !== '',
  );
  const first = sentences.find(
    (each) => each.zone === 'body' && !/:$/.test(each.text) && withoutMarkup(each.text) !== '',
  );
  if (heading !== undefined && (first === undefined || heading.start < first.start)) {
    const words = text.slice(heading.start, heading.end);
    const marks =
      /^(?:#{1,6}\s+|(?:headline|title|press release|news story):\s+)/i.exec(words)?.[0].length ??
      0;
    const span = { start: heading.start + marks, end: heading.end };
    return { value: withoutMarkup(words.slice(marks)), basis: 'stated', span };
  }
  if (first === undefined) return null;
  const cut = openingWords(first.text);
  return {
    value: withoutMarkup(cut),
    basis: 'inferred',
    span: { start: first.start, end: first.start + cut.length },
  };
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': '’',
  '&apos;': '’',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Words on one line, without what Markdown and HTML put around them. */
function withoutMarkup(words: string): string {
  return words
    .replace(/!?\[([^\][]{0,200})\]\([^\s()]{0,300}\)/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?>/gi, '')
    .replace(/&(?:amp|quot|#39|apos|lt|gt|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[*`]+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[\s#>|=-]+|[\s#|=]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function guessPublisher(text: string): Guess | null {
  for (const { pattern, basis } of publisherRules) {
    const match = pattern.exec(text);
    const value = match?.groups?.name?.trim();
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].lastIndexOf(value);
    const span = { start, end: start + value.length };
    return { value: value.replace(/\s+/g, ' '), basis, span };
  }
  return null;
}
