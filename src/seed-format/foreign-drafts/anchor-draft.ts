import { readSpokenText, type SpokenText } from '../../extract/quotations/shown-speech.ts';
import { readReceived } from '../../extract/segment/received-text.ts';
import { contentZones, type ZoneKind } from '../../model/source.ts';
import type { Offset, Span } from '../../model/span.ts';
import { shortenPassage } from '../nearest-passage.ts';
import { forbiddenZone, lineNumber, type ZonedText } from '../source-text.ts';
import { type FoldedText, findFolded, foldText, foldWords } from './fold-text.ts';
import { type NearestWords, nearestWordsIn } from './nearest-words.ts';

/** A text prepared for the proof of many drafts. */
export type ProofText = {
  readonly source: ZonedText;
  readonly folded: FoldedText;
  /** The folded text without what stands in zones in which the source itself says nothing. */
  readonly content: string;
  readonly nearest: NearestWords;
  readonly spoken: SpokenText;
};

/** Prepares a text once, for all its drafts. */
export function proofText(source: ZonedText): ProofText {
  const folded = foldText(source.text);
  const content = foldText(source.content).folded;
  const spoken = readSpokenText(readReceived(source.text), source.zones, null);
  return { source, folded, content, nearest: nearestWordsIn(folded.folded), spoken };
}

/** Where words stand, or why they cannot be taken, with the passage that is most like them. */
export type Anchored =
  | { readonly span: Span }
  | { readonly reason: string; readonly near?: Span | null };

/** A quote of fewer words proves nothing, for they stand in many a text. */
const MIN_QUOTE_WORDS = 3;
/** In a script without spaces, code units stand for words. */
const MIN_UNITS_WITHOUT_SPACES = 8;

/**
 * The one passage that the words of a draft mean, in the text's own characters. Words that
 * are only like a passage are refused with that passage, never taken.
 */
export function anchorDraft(
  draft: {
    readonly quote: string;
    readonly context: string | null;
    readonly position: Offset | null;
  },
  text: ProofText,
): Anchored {
  const words = foldWords(draft.quote);
  if (isTooShort(words))
    return {
      reason: `the quote "${shortenPassage(draft.quote)}" is too short to prove anything. Quote at least ${MIN_QUOTE_WORDS} words.`,
    };
  const whole = placesOf(words, text, contentZones);
  // Many a reader puts marks of its own around what it quotes.
  const bare = words.replace(/^[' ]+|[' ]+$/g, '');
  const { places, blocked } =
    whole.places.length > 0 || bare === words ? whole : placesOf(bare, text, contentZones);
  const [first, second] = places;
  if (first === undefined && blocked !== null) return { reason: blocked };
  if (first === undefined)
    return { reason: notInText(draft.quote, words, text), near: nearestTo(words, text) };
  if (second === undefined) return { span: first };
  return likeliestPlace(places, words, draft, text);
}

function isTooShort(words: string): boolean {
  const count = words.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isSpaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(words);
  return isSpaceless ? words.length < MIN_UNITS_WITHOUT_SPACES : count < MIN_QUOTE_WORDS;
}

/** Where folded words stand in admitted zones; and, where they only stand elsewhere, the reason. */
export function placesOf(
  words: string,
  { source, folded }: ProofText,
  admitted: readonly ZoneKind[],
): { readonly places: readonly Span[]; readonly blocked: string | null } {
  const all = findFolded(folded.folded, words).map(folded.spanOf);
  const places = all.filter((span) => forbiddenZone(source, span, admitted) === undefined);
  const [first] = all;
  if (first === undefined || places.length > 0) return { places, blocked: null };
  const zone = forbiddenZone(source, first, admitted)?.zone;
  const line = lineNumber(source.text, first.start);
  const fact = `the quote stands in line ${line}, in a zone "${zone}", where the source itself says nothing`;
  return { places, blocked: `${fact}. Quote its own words.` };
}

/** Of several places the one that context or position tells. */
function likeliestPlace(
  places: readonly Span[],
  words: string,
  { quote, context, position }: Parameters<typeof anchorDraft>[0],
  text: ProofText,
): Anchored {
  const fact = `the quote "${shortenPassage(quote)}" stands ${places.length} times in ${text.source.name}`;
  if (context !== null) {
    const around = placesOf(foldWords(context), text, contentZones).places;
    const inside = places.filter((span) =>
      around.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    const [only] = inside;
    if (only !== undefined && inside.length === 1) return { span: only };
    const found =
      around.length === 0
        ? 'its "context" does not stand there'
        : `${inside.length} of them in its "context"`;
    return { reason: `${fact}, and ${found}. Give words around it that stand once.` };
  }
  if (position !== null) {
    const near = places.filter(({ start }) => Math.abs(start - position) <= words.length / 2);
    const [only] = near;
    if (only !== undefined && near.length === 1) return { span: only };
  }
  const lines = places.slice(0, 3).map(({ start }) => lineNumber(text.source.text, start));
  const where = `lines ${lines.join(', ')}${places.length > lines.length ? ', …' : ''}`;
  return { reason: `${fact} (${where}). Give more of it, or words around it as "context".` };
}

/** Says that words do not stand in a text, and offers the passage that is most like them. */
export function notInText(quote: string, words: string, text: ProofText): string {
  const fact = `"${shortenPassage(quote)}" does not stand in ${text.source.name}`;
  const near = nearestTo(words, text);
  if (near === null) return `${fact}, nor anything like it. It may be made up.`;
  const { start, end } = near;
  const passage = text.source.text.slice(start, end).replace(/\s+/g, ' ');
  const line = lineNumber(text.source.text, start);
  return `${fact}. The nearest passage is in line ${line}: "${passage}". If it is meant, quote it.`;
}

/** The passage that is most like folded words, in the text as received; null where none is. */
function nearestTo(words: string, text: ProofText): Span | null {
  const near = text.nearest(words);
  return near === null ? null : text.folded.spanOf(near);
}
