import type { Excerpt, SpeechMode } from '../../model/event.ts';
import { cutQuotations } from '../../model/quotation-marks.ts';
import type { SourceHead } from '../../model/source.ts';
import type { Quotation, Span } from '../../model/span.ts';
import { reporterLabel, speechModeLabels, unnamedSpeaker } from '../../model/text-labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { postsOf } from '../../model/whole-source.ts';
import { findActor, findSource } from '../store/lookup.ts';

/** Whose words an excerpt has, and how they may be set: the one place that decides it. */
export type Attribution = {
  readonly mode: SpeechMode;
  /** Who is speaking, or whose text it is: `Downing Street`, `The reporter`. */
  readonly speaker: string;
  /** How they speak, in few words: `quoted`, `partly quoted`, `paraphrased`, `own words`. */
  readonly label: string;
  /** What stands between the name and what it stands in: `paraphrased in`, `in`. */
  readonly relation: string;
  /** What stands before the source: `Downing Street, quoted in `, `Keir Starmer, paraphrased by Politico in `. */
  readonly lead: string;
};

/** The words of an excerpt as they may stand beside a name. */
export type SetWords = {
  /** In order; what is put around them is part of them. */
  readonly pieces: readonly WordPiece[];
  /** Whether they got quotation marks that the excerpt itself lacks. */
  readonly isMarked: boolean;
};

/** A run of words of an excerpt, and whether they are the voice's own. */
export type WordPiece = { readonly text: string; readonly isVoice: boolean };

/** What is said of each mode: beside a name, and before the source or whoever published it. */
export const modeWords: Readonly<
  Record<SpeechMode, { readonly label: string; readonly passedOn: 'in' | 'by' }>
> = {
  quoted: { label: speechModeLabels.quoted, passedOn: 'in' },
  partly: { label: speechModeLabels.partly, passedOn: 'by' },
  paraphrased: { label: speechModeLabels.paraphrased, passedOn: 'by' },
  own: { label: speechModeLabels.own, passedOn: 'in' },
};

export function attributionOf(
  excerpt: Excerpt,
  timeline: Pick<Timeline, 'actors' | 'sources'>,
): Attribution {
  const { mode, voice } = excerpt;
  const source = findSource(timeline, excerpt.source);
  const named = findActor(timeline, voice)?.name ?? voice;
  const speaker = named ?? (mode === 'own' ? reporterLabel : unnamedSpeaker);
  const { label, passedOn } = modeWords[mode];
  const publisher = source?.publisher ?? null;
  const by = publisher === null || passedOn === 'in' ? '' : ` by ${publisher}`;
  return {
    mode,
    speaker,
    label,
    relation: mode === 'own' ? 'in' : `${label} in`,
    lead: `${speaker}, ${mode === 'own' ? '' : `${label}${by} `}in `,
  };
}

/** An excerpt as it is pasted or printed: with the quotation marks that it needs, and no others. */
export function quotedText(excerpt: Excerpt, timeline: Pick<Timeline, 'sources'>): string {
  return wordsSet(excerpt, timeline)
    .pieces.map(({ text }) => text)
    .join('');
}

/**
 * Sets quotation marks around words that are quoted and lack them: around all of them where
 * they were cut out of a quotation, a post or a text of the voice's own, and at the end at
 * which a quotation was cut. All other words stay as they are, with what marks they have.
 */
export function wordsSet(
  { exact, mode, ...at }: Excerpt,
  { sources }: Pick<Timeline, 'sources'>,
): SetWords {
  if (mode === 'own' || mode === 'paraphrased')
    return { pieces: [{ text: exact, isVoice: false }], isMarked: false };
  const source = findSource({ sources }, at.source);
  const { stretches, before, after } = cutQuotations(exact);
  const pieces = piecesAt(exact, stretches);
  if (mode === 'partly') return { pieces, isMarked: false };
  if (isOwnText(at, source)) return wholeInMarks(exact, stretches, source);
  if (!pieces.some(({ isVoice }) => isVoice) || !isAttributed(pieces))
    return wholeInMarks(exact, stretches, source);
  const last = pieces.length - 1;
  const set = pieces.map((piece, index) => ({
    ...piece,
    text: `${index === 0 ? before : ''}${piece.text}${index === last ? after : ''}`,
  }));
  return { pieces: set, isMarked: before !== '' || after !== '' };
}

/** Words that show something, how they speak, and as they may stand under a name. */
export type SaidWords = { readonly mode: SpeechMode | null; readonly text: string };

/**
 * Words that show something, as they may stand under the name of whoever is heard in one of the
 * excerpts. They speak as the excerpt does that holds them; where none does, nobody is quoted.
 */
export function saidWords(
  words: Quotation,
  excerpts: readonly Excerpt[],
  timeline: Pick<Timeline, 'sources'>,
): SaidWords {
  const holder = excerpts.find(
    ({ source, start, end }) => source === words.source && start <= words.start && words.end <= end,
  );
  if (holder === undefined) return { mode: null, text: words.exact };
  const { mode } = holder;
  const from = words.start - holder.start;
  const { stretches } = cutQuotations(holder.exact);
  // What says whose words they are is not among them.
  const isBeside =
    stretches.length > 0 &&
    isAttributed(piecesAt(holder.exact, stretches)) &&
    !stretches.some(({ start, end }) => start < from + words.exact.length && from < end);
  if (mode === 'quoted' && isBeside) return { mode, text: words.exact };
  return { mode, text: quotedText({ ...holder, ...words }, timeline) };
}

/** Whether the words are of a post or of a text that the voice issued: marks in them are not theirs. */
function isOwnText(
  { voice, start, end }: Pick<Excerpt, 'voice' | 'start' | 'end'>,
  source: SourceHead | undefined,
): boolean {
  if (source === undefined) return false;
  if (voice !== null && voice === source.issuedBy) return true;
  return postsOf(source).some((post) => post.start <= start && end <= post.end);
}

/** Who speaks in a transcript, in front of what is said. */
const speakerLabel = /^\p{Lu}[\p{L}\p{M}\p{N} .,’'()&-]{0,59}: */u;

function wholeInMarks(
  exact: string,
  stretches: readonly Span[],
  source: SourceHead | undefined,
): SetWords {
  const label = source?.kind === 'transcript' ? (speakerLabel.exec(exact)?.[0] ?? '') : '';
  const said = withInnerMarks(exact, stretches).slice(label.length);
  const words = { text: `“${said}”`, isVoice: true };
  return {
    pieces: [...(label === '' ? [] : [{ text: label, isVoice: false }]), words],
    isMarked: true,
  };
}

/** Words of a text in quotation marks, for who names the text and no speaker. */
export function inQuotationMarks(words: string): string {
  return `“${withInnerMarks(words, cutQuotations(words).stretches)}”`;
}

/** Double marks become single ones within those that are set around them; the length stays. */
function withInnerMarks(exact: string, stretches: readonly Span[]): string {
  const single: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };
  const edges = new Set(stretches.flatMap(({ start, end }) => [start, end - 1]));
  return exact.replace(/[“”"]/g, (mark, at: number) =>
    edges.has(at) ? (single[mark] ?? mark) : mark,
  );
}

/** The words in and outside the quotations of an excerpt, in its order. */
function piecesAt(exact: string, stretches: readonly Span[]): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    pieces.push({ text: exact.slice(from, start), isVoice: false });
    pieces.push({ text: exact.slice(start, end), isVoice: true });
    from = end;
  }
  pieces.push({ text: exact.slice(from), isVoice: false });
  return pieces.filter(({ text }) => text !== '');
}

/**
 * Whether what stands outside the marks of a quoted excerpt says whose words they are. If not,
 * all of it was cut out of a quotation, and its marks are of another within.
 */
function isAttributed(pieces: readonly WordPiece[]): boolean {
  return pieces.every(({ text, isVoice }, index) => {
    if (isVoice || !/[\p{L}\p{N}]/u.test(text)) return true;
    const quoted = pieces[index - 1]?.text.trimEnd().slice(0, -1).trimEnd() ?? '';
    if (index === 0) return /[:,–—]\s*$/.test(text);
    return /[,.!?…–—-]$/.test(quoted) || /^\s*[,–—-]/.test(text);
  });
}

/** A sentence is over: its full stop and the quotation marks and brackets behind it. */
const sentenceEnd = /[.!?…][\p{Pf}\p{Pe}"'’”»]*\s*$/u;

/** Whether a quote begins within a sentence of its source. */
export function isCutBefore({ prefix }: Excerpt): boolean {
  return prefix.trim() !== '' && !sentenceEnd.test(prefix);
}

/** Whether a quote ends within a sentence of its source. */
export function isCutAfter({ exact, suffix }: Excerpt): boolean {
  // What follows a sentence's end may be the quotation mark that closes it.
  const closing = /^[\p{Pf}\p{Pe}"'’”»]*/u.exec(suffix)?.[0] ?? '';
  return suffix.slice(closing.length).trim() !== '' && !sentenceEnd.test(exact + closing);
}
