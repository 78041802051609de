import type { ActorId } from '../../model/actor.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { isContent } from '../segment/sentences.ts';
import { speakerOf } from './speaker.ts';

/** Who speaks in a sentence; null for the text itself. */
export type Speech = { readonly voice: ActorId | null };

const own: Speech = { voice: null };

/** Who speaks in each sentence of a text. */
export function readSpeech(
  all: readonly AnalysedSentence[],
  authors: ReadonlyMap<number, ActorId>,
): readonly Speech[] {
  let [last, isOpen, block]: [ActorId | null, boolean, number] = [null, false, -1];
  return all.map((analysed): Speech => {
    const { sentence, quotes } = analysed;
    const author = authors.get(analysed.number);
    if (author !== undefined) return { voice: author };
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
      return { voice };
    }
    // A quotation that goes on is of whoever began it.
    if (last !== null && share > 0.9 && (goesOn || /^[“"]/.test(sentence.text)))
      return { voice: last };
    if (share === 0) isOpen = false;
    return own;
  });
}

function quotedShare({ sentence, quotes }: AnalysedSentence): number {
  const inside = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  return inside / Math.max(1, sentence.end - sentence.start);
}
