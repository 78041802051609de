import type { Basis } from '../../model/basis.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { SourceKind, Zone } from '../../model/source.ts';
import { type DateMention, readDates } from '../dates/read-dates.ts';
import { readSentences } from '../sentences/sentences.ts';
import type { Span } from '../sentences/split-sentences.ts';
import { readZones } from '../zones/read-zones.ts';
import { kindOf } from './kind-rules.ts';
import { publisherRules } from './publisher-rules.ts';

/** Something that a text shows of its own origin, with the words it rests on. */
export type Guess = { readonly value: string; readonly basis: Basis; readonly span: Span };

/** What a text shows of where it comes from; null where it shows nothing. */
export type SourceGuess = {
  readonly title: Guess | null;
  readonly publisher: Guess | null;
  /** An EDTF date; with `~` where it is inferred. */
  readonly published: (Guess & { readonly value: Edtf; readonly note: string }) | null;
  readonly kind: SourceKind;
};

/**
 * Looks in a text for its title, its publisher and the day it came out; for the day only
 * where it is not given anyway.
 */
export function guessSource(
  text: string,
  zones: readonly Zone[] = readZones(text),
  isPublishedGiven = false,
): SourceGuess {
  return {
    title: guessTitle(text, zones),
    publisher: guessPublisher(text),
    published: isPublishedGiven ? null : guessPublished(text, zones),
    kind: kindOf(text),
  };
}

/** The headline; without one the first sentence, which only stands for a title. */
function guessTitle(text: string, zones: readonly Zone[]): Guess | null {
  const heading = zones.find(({ zone }) => zone === 'heading');
  const [first] = readSentences(text, zones).filter(
    (each) => each.zone === 'body' && !/:$/.test(each.text),
  );
  if (heading !== undefined && (first === undefined || heading.start < first.start)) {
    const words = text.slice(heading.start, heading.end);
    const marks =
      /^(?:#{1,6}\s+|(?:headline|title|press release|news story):\s+)/i.exec(words)?.[0].length ??
      0;
    const span = { start: heading.start + marks, end: heading.end };
    return { value: oneLine(words.slice(marks)), basis: 'stated', span };
  }
  if (first === undefined) return null;
  const words = first.text.slice(0, 120);
  const cut =
    first.text.length > 120
      ? words.slice(0, Math.max(words.lastIndexOf(' '), 40))
      : words.replace(/[.]$/, '');
  return {
    value: oneLine(cut),
    basis: 'inferred',
    span: { start: first.start, end: first.start + cut.length },
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function guessPublisher(text: string): Guess | null {
  for (const { pattern, basis } of publisherRules) {
    const match = pattern.exec(text);
    const value = match?.groups?.name?.trim();
    if (match === null || value === undefined) continue;
    const start = match.index + match[0].indexOf(value);
    return { value: oneLine(value), basis, span: { start, end: start + value.length } };
  }
  return null;
}

function guessPublished(text: string, zones: readonly Zone[]): SourceGuess['published'] {
  const sentences = readSentences(text, zones);
  const dates = readDates(text, sentences, null).filter(isDay);
  const printed = dates.find(({ sentence }) => sentences[sentence]?.zone === 'dateline');
  if (printed !== undefined) {
    return { value: printed.edtf, basis: 'stated', span: printed, note: 'Printed with the text.' };
  }
  const past = dates.filter(
    ({ tense, sentence }) => tense !== 'future' && sentences[sentence]?.zone !== 'caption',
  );
  const latest = past.reduce<DateMention | null>(
    (a, b) => (a === null || b.latest > a.latest ? b : a),
    null,
  );
  if (latest === null) return null;
  const note = `Not printed with the text; “${latest.text}” is the last day that it looks back on.`;
  return { value: `${latest.latest}~`, basis: 'inferred', span: latest, note };
}

/** A date that names its days with the year. */
function isDay({ precision, edtf }: DateMention): boolean {
  return precision === 'day' || (precision === 'range' && edtf.length > 10);
}
