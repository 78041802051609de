import type { ActorId } from '../../model/actor.ts';
import type { Tagged } from '../acts/tagged.ts';

const verbs =
  '(?:said|says|told(?! [\\ue000-\\ue3ff])|tells|added|wrote|stated|insisted|stressed|claimed|noted|explained|argued|reiterated|replied|warned|continued|tweeted|posted|announced|confirmed|suggested|declared|concluded|remarked|acknowledged|emphasi[sz]ed|welcomed|highlighted)';
const one = '[\\ue000-\\ue7ff]';
const before = new RegExp(
  `(${one})(?:[’']s)?(?: (?:official )?spokes(?:man|woman|person))?(?:, [^,;“”]{2,90},)?(?: (?:has|have|had|also|later|then|\\p{Ll}+ly|[\\uec00-\\uefff]|on [\\uec00-\\uefff]))* ${verbs}(?![\\p{L}])`,
  'u',
);
const after = new RegExp(
  `[,”"’?!] ?${verbs}(?: the)? (${one})|\\b(?:according to|in the words of)(?: the)? (${one})|, (${one})(?: has| have)? (?:said|added)[.]?$`,
  'u',
);
/** "The spokesman added", "the statement said": whoever spoke last goes on. */
const again = new RegExp(
  `\\b(?:[Tt]he|[Aa]) (?:spokes(?:man|woman|person)|statement|readout|ministry|official|office|department|source) (?:also )?(?:${verbs}|read)`,
  'u',
);

/** Who is speaking in a sentence: somebody it names, `again` for whoever spoke last, or null. */
export function readVoice({ text, tokenAt }: Tagged): ActorId | 'again' | null {
  const outside = text.replace(/“[^”]*(?:”|$)/g, (words) => '\u0001'.repeat(words.length));
  const match = after.exec(outside) ?? before.exec(outside) ?? after.exec(text);
  if (match !== null) {
    const at = match.index + match[0].indexOf(match[1] ?? match[2] ?? match[3] ?? '');
    return tokenAt(at)?.ids[0] ?? null;
  }
  return again.test(outside) ? 'again' : null;
}

/** Whether a sentence begins inside a quotation, given whether the one before left one open. */
export function opensQuoted(sentence: string, wasOpen: boolean): boolean {
  return wasOpen || /^[“"]/.test(sentence);
}

/** Whether a quotation is still open at the end of a sentence. */
export function leavesOpen(sentence: string, wasOpen: boolean): boolean {
  const last = Math.max(sentence.lastIndexOf('“'), -1);
  const closed = sentence.lastIndexOf('”');
  return last === -1 && closed === -1 ? wasOpen : last > closed;
}
