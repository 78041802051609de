import type { ActorId } from '../../model/actor.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';

/** How a letter opens: "Dear Mr Lee,". */
const salutation = /^(?:my )?dear \p{Lu}|^(?:(?:dear|your) )?(?:sir|madam|excellency)s?,$/iu;
/** And how it ends, before its signature. */
const closing =
  /^(?:yours|sincerely|respectfully|faithfully|cordially|(?:(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)|i have the honou?r to be)\b.{0,60}$/i;
/** The title of what somebody says in the first person: "Statement by President Lee". */
const titleOfSpeaker =
  /^(?:\p{L}+ )?(?:statement|remarks|speech|address|message|letter|testimony) (?:by|from|of) /iu;
/** The signature stands within so many sentences of the closing. */
const MAX_TO_SIGNATURE = 3;

/** Who says "I" in a text that has one writer: who signs a letter, or whose statement its title says it is; null where neither shows. */
export function writerOf(all: readonly AnalysedSentence[]): ActorId | null {
  const opens = all.findIndex(({ sentence }) => salutation.test(sentence.text));
  const closes = all.findIndex(
    ({ sentence }, index) => index > opens && opens !== -1 && closing.test(sentence.text),
  );
  const signature = closes === -1 ? [] : all.slice(closes, closes + 1 + MAX_TO_SIGNATURE);
  const title = all.find(({ sentence }) => sentence.zone === 'heading');
  const places = [
    ...signature,
    ...(title !== undefined && titleOfSpeaker.test(title.sentence.text) ? [title] : []),
  ];
  for (const { mentions } of places) {
    const person = mentions.find(({ kind, isPossessive }) => kind === 'person' && !isPossessive);
    if (person !== undefined) return person.id;
  }
  return null;
}
