import type { ActorId } from '../../model/actor.ts';
import type { SpeechMode } from '../../model/event.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { isContent } from '../segment/sentences.ts';
import { speakerOf } from './roles.ts';

/** Who speaks in a sentence and how. */
export type Speech = { readonly voice: ActorId | null; readonly mode: SpeechMode };

const own: Speech = { voice: null, mode: 'own' };

/** Who speaks in each sentence of a text, and how. */
export function readSpeech(
  all: readonly AnalysedSentence[],
  authors: ReadonlyMap<number, ActorId>,
): readonly Speech[] {
  let [last, isOpen, block]: [ActorId | null, boolean, number] = [null, false, -1];
  return all.map((analysed): Speech => {
    const { sentence, quotes } = analysed;
    const author = authors.get(analysed.number);
    if (author !== undefined) return { voice: author, mode: 'quoted' };
    if (!isContent(sentence) || sentence.zone === 'heading') return own;
    const speaker = speakerOf(analysed);
    const voice = speaker === null ? null : speaker.id === 'again' ? last : speaker.id;
    const share = quotedShare(analysed);
    const goesOn = isOpen && (sentence.block === block || /^[“"]/.test(sentence.text));
    const opens = quotes.at(-1);
    isOpen =
      opens !== undefined && opens.end === sentence.end && !/[”"]$/.test(sentence.text.slice(1))
        ? true
        : share > 0.9;
    block = sentence.block;
    if (voice !== null) {
      last = voice;
      return {
        voice,
        mode: isQuotedWhole(analysed, share)
          ? 'quoted'
          : quotes.length > 0
            ? 'partly'
            : 'paraphrased',
      };
    }
    // A quotation that goes on is of whoever began it.
    if (last !== null && share > 0.9 && (goesOn || /^[“"]/.test(sentence.text)))
      return { voice: last, mode: 'quoted' };
    if (share === 0) isOpen = false;
    return own;
  });
}

function quotedShare({ sentence, quotes }: AnalysedSentence): number {
  const inside = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  return inside / Math.max(1, sentence.end - sentence.start);
}

/** Whether nothing but who said it stands outside the quotation marks. */
function isQuotedWhole({ sentence, quotes }: AnalysedSentence, share: number): boolean {
  if (share > 0.95) return true;
  const [first] = quotes;
  const last = quotes.at(-1);
  if (first === undefined || last === undefined || share < 0.4) return false;
  const [before, after] = [
    sentence.text.slice(0, first.start - sentence.start),
    sentence.text.slice(last.end - sentence.start),
  ];
  const isAttribution = (words: string) =>
    words.length < 70 &&
    !/[;]/.test(words) &&
    (words.trim() === '' || /\b(?:said|says|told|added|wrote|stated|tweeted|posted)\b/.test(words));
  return (
    isAttribution(before) &&
    isAttribution(after) &&
    (before === '' || /[:,] ?$/.test(before)) &&
    quotes.length <= 2
  );
}
