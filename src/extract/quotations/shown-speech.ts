import type { SpeechMode } from '../../model/event.ts';
import { contentZones, type SourceKind, type Zone } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { type ReceivedText, toPlain } from '../segment/received-text.ts';
import { linesOf } from '../segment/zones.ts';
import { isAttribution, type OutsideWords, speakerLabel } from './attribution-words.ts';
import { outermost, type QuotingParagraph, quotationStretches } from './quotation-stretches.ts';

/** A text prepared for the question how its passages speak. */
export type SpokenText = {
  readonly text: ReceivedText;
  /**
   * What is within quotation marks, in a post or in a turn of a transcript: in offsets of the
   * plain text, in its order, apart from each other.
   */
  readonly spoken: readonly Span[];
  /** The posts that it embeds, in the same offsets. */
  readonly posts: readonly Span[];
};

/** What a text shows of whose words a passage has. */
export type ShownSpeech = {
  /**
   * `quoted`: all of it is somebody's own words, but for saying whose they are; `partly`: some
   * of it is within quotation marks; `paraphrased`: nothing is. A transcript gives own words
   * after each label that says who speaks.
   */
  readonly mode: Exclude<SpeechMode, 'own'>;
  /** Whether every word stands within quotation marks or in a post, and none says whose they are. */
  readonly isWhole: boolean;
  /** The first words that are nobody's but the text's own; empty where there are none. */
  readonly outside: string;
  /** Whether the words are those of a post. */
  readonly inPost: boolean;
};

/** Prepares a text of a kind, whose zones are those of the text as received. */
export function readSpokenText(
  text: ReceivedText,
  zones: readonly Zone[],
  kind: SourceKind | null,
): SpokenText {
  const plainZones = zones
    .map((zone) => ({ ...zone, ...toPlain(text, zone) }))
    .filter(({ start, end }) => end > start);
  let next = 0;
  const paragraphs = linesOf(text.plain).flatMap((line): QuotingParagraph[] => {
    // Both stand in order: a zone that has ended holds no later line.
    while ((plainZones[next]?.end ?? line.end) < line.end) next += 1;
    const zone = plainZones[next];
    if (zone === undefined || zone.start >= line.end) return [{ ...line, isRunning: true }];
    return contentZones.includes(zone.zone) ? [{ ...line, isRunning: false }] : [];
  });
  const posts = plainZones.filter(({ zone }) => zone === 'post');
  const turns = kind === 'transcript' ? turnsIn(text.plain, paragraphs) : [];
  const spoken = outermost([...quotationStretches(text.plain, paragraphs), ...posts, ...turns]);
  return { text, spoken, posts };
}

/** A transcript has at least so many paragraphs that begin with who speaks. */
const MIN_LABELS = 2;

/** What is said in a transcript: each paragraph after the first label, without its own. */
function turnsIn(plain: string, paragraphs: readonly QuotingParagraph[]): readonly Span[] {
  const labels = paragraphs.map(
    ({ start, end }) => speakerLabel.exec(plain.slice(start, Math.min(end, start + 62)))?.[0] ?? '',
  );
  if (labels.filter((label) => label !== '').length < MIN_LABELS) return [];
  const first = labels.findIndex((label) => label !== '');
  return paragraphs.flatMap(({ start, end, isRunning }, index) =>
    index < first || !isRunning ? [] : [{ start: start + (labels[index]?.length ?? 0), end }],
  );
}

/** Whose words a passage of the received text has, as far as its signs show it. */
export function speechShown({ text, spoken, posts }: SpokenText, passage: Span): ShownSpeech {
  const span = toPlain(text, passage);
  const inPost = posts.some(({ start, end }) => start <= span.start && span.end <= end);
  if (inPost) return { mode: 'quoted', isWhole: true, outside: '', inPost };
  const { plain } = text;
  const quoted = overlapping(spoken, span);
  const outside = outsideOf(plain, span, quoted);
  const worded = outside.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const first = (worded.find((words) => !isAttribution(words)) ?? worded[0])?.words.trim() ?? '';
  const facts = { outside: first, inPost, isWhole: quoted.length > 0 && worded.length === 0 };
  if (!quoted.some(({ start, end }) => /[\p{L}\p{N}]/u.test(plain.slice(start, end))))
    return { ...facts, mode: 'paraphrased', isWhole: false };
  return { ...facts, mode: outside.every(isAttribution) ? 'quoted' : 'partly' };
}

/** How a passage speaks for a voice, or for nobody who is named, where an editor does not say. */
export function modeShown(shown: ShownSpeech, hasVoice: boolean): SpeechMode {
  return hasVoice || shown.mode === 'quoted' ? shown.mode : 'own';
}

/** The parts of spans that lie in a span; they stand in order and apart from each other. */
function overlapping(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    found.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return found;
}

function outsideOf(
  plain: string,
  { start, end }: Span,
  quoted: readonly Span[],
): readonly OutsideWords[] {
  const edges = [start, ...quoted.flatMap((span) => [span.start, span.end]), end];
  const found: OutsideWords[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [from = start, to = end] = [edges[index], edges[index + 1]];
    if (from >= to) continue;
    found.push({
      words: plain.slice(from, to),
      isAfterQuote: index > 0,
      isBeforeQuote: index < edges.length - 2,
      lastQuoted: plain.slice(start, from).trimEnd().slice(0, -1).trimEnd().slice(-1),
    });
  }
  return found;
}
