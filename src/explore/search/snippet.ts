import type { Offset } from '../../model/span.ts';
import type { EventField } from '../../search-index/event-fields.ts';
import type { FoundSpan } from '../text/find-in-text.ts';
import { spansMeeting } from './search-terms.ts';
import type { Search } from './word-meaning.ts';

/** A run of words, found or around what was found. */
export type Piece = { readonly text: string; readonly found: boolean };

/** A stretch of a text around what was found in it, cut between words. */
export type Snippet = {
  readonly start: Offset;
  readonly end: Offset;
  readonly pieces: readonly Piece[];
  /** Whether the text goes on before it, and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

/** The whole text in pieces; `found` is in its order, without overlap. */
export function piecesOf(
  text: string,
  found: readonly FoundSpan[],
  start: Offset = 0,
  end: Offset = text.length,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of found.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push({ text: text.slice(at, span.start), found: false });
    pieces.push({ text: text.slice(span.start, span.end), found: true });
    at = span.end;
  }
  pieces.push({ text: text.slice(at, end), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * About so many code units of the text, where most of what was found stands together, with
 * far more after it than before: `… covered trade and the economy, as well as the Middle …`.
 */
export function snippetOf(text: string, found: readonly FoundSpan[], length = 150): Snippet {
  const { start: first, end: last } = densest(found, length);
  const room = Math.max(0, length - (last - first));
  const before = Math.min(first, Math.floor(room / 5));
  const after = Math.min(text.length - last, room - before);
  const start = wordStart(text, Math.max(0, first - Math.max(before, room - after)));
  const end = wordEnd(text, last + after);
  return {
    start,
    end,
    pieces: piecesOf(text, found, start, end),
    cutBefore: text.slice(0, start).trim() !== '',
    cutAfter: text.slice(end).trim() !== '',
  };
}

/** From the first to the last of those that stand together within so many code units. */
function densest(found: readonly FoundSpan[], length: number): FoundSpan {
  let best: readonly FoundSpan[] = found.slice(0, 1);
  for (const [at, { start }] of found.entries()) {
    const together = found.slice(at).filter(({ end }) => end - start <= length);
    if (together.length > best.length) best = together;
  }
  return { start: best[0]?.start ?? 0, end: best.at(-1)?.end ?? 0 };
}

/** How far a cut moves outwards to stand between words; in a text without spaces it does not. */
const MAX_CUT_SHIFT_CHARACTERS = 40;

function wordStart(text: string, at: Offset): Offset {
  for (let start = at; start >= Math.max(0, at - MAX_CUT_SHIFT_CHARACTERS); start -= 1) {
    if (start === 0 || /\s/.test(text[start - 1] ?? '')) return start;
  }
  return at;
}

function wordEnd(text: string, at: Offset): Offset {
  for (let end = at; end <= Math.min(text.length, at + MAX_CUT_SHIFT_CHARACTERS); end += 1) {
    if (end === text.length || /\s/.test(text[end] ?? '')) return end;
  }
  return at;
}

/** Words of an event that were searched for and do not show in its row. */
type Reason = {
  /** Who says them or, where they are no quote, what they are to the event. */
  readonly says: string;
  readonly quoted: boolean;
  readonly snippet: Snippet;
};

/** More would bury the list. */
const MAX_REASONS = 2;

/**
 * Why an event was found, as far as its title and the names in its row do not show it: a
 * quote sooner than another fact, and the one that explains more sooner.
 */
export function whyFound(fields: readonly EventField[], search: Search): readonly Reason[] {
  const meets = ({ text }: EventField, terms: Search[number]) =>
    spansMeeting(text, [terms]).length > 0;
  const inRow = fields.filter(({ kind }) => kind === 'title' || kind === 'participant');
  const others = fields.filter((field) => !inRow.includes(field));
  const reasons: EventField[] = [];
  let open = search.filter((terms) => !inRow.some((field) => meets(field, terms)));
  while (open.length > 0 && reasons.length < MAX_REASONS) {
    const explained = others.map((field) => open.filter((terms) => meets(field, terms)).length);
    const best = others[explained.indexOf(Math.max(...explained))];
    if (best === undefined || !open.some((terms) => meets(best, terms))) break;
    reasons.push(best);
    open = open.filter((terms) => !meets(best, terms));
  }
  return reasons
    .filter(({ kind }) => kind !== 'not-discussed')
    .map(({ says, kind, text }) => ({
      says,
      quoted: kind === 'quote',
      snippet: snippetOf(text, spansMeeting(text, search), 72),
    }));
}
