import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import { determiner, preposition } from '../clauses/verb-words.ts';

/** "do hereby proclaim May 1, 2024, as Law Day": the day is what is named. */
export const namesDay = /^(?:proclaim|designate|declare)/;

/** The words of a stretch without its dates and the small words before them. */
export function withoutDates(
  { tokens, sentence, groups }: AnalysedSentence,
  from: number,
  to: number,
): string {
  let [words, at] = ['', from];
  // Words that went with an earlier date are none.
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token !== undefined && token.start >= at ? token.lower : '';
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'date' || token.start < from || token.end > to) continue;
    const isBeforeWord = tokens[index + 1]?.kind === 'word';
    // "one day after Iran launched it": without it the launch has no place in the sentence.
    if (/^(?!the ).* after$/.test(token.lower) && words !== '') continue;
    // "announced in yesterday’s budget": without the day the rest says nothing.
    if (wordAt(index - 1) !== '' && token.isPossessive && isBeforeWord) continue;
    // "do hereby proclaim May 1 as Law Day": it is the day that is proclaimed.
    const as = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
    if (tokens[as]?.lower === 'as' && namesDay.test(wordAt(index - 1))) continue;
    // "during the 3–4 May fights": of these the day alone is left out.
    const next = tokens[index + 1]?.text ?? '';
    const isOfNoun =
      isBeforeWord &&
      /^(?:the|his|her|its|their)$/.test(wordAt(index - 1)) &&
      !/\ds$/.test(token.text) &&
      /^\p{Ll}{3,}$/u.test(next) &&
      !/^(?:and|but|who|which|when|where|while|after|before|she|they|two)$|ly$/.test(next) &&
      !determiner.test(next) &&
      !preposition.test(next) &&
      !groups.some(({ first }) => first === index + 1);
    // "The attack of 4 May on the port"; in "of the 2016 agreement" it goes with the agreement.
    let first = wordAt(index - 1) === 'of' ? index - 1 : index;
    // "on the night of 3 May"
    if (/^(?:night|evening|morning|afternoon|hours)$/.test(wordAt(first - 1)) && first < index)
      first -= 1;
    while (
      !isOfNoun &&
      /^(?:on|in|within|from|between|during|since|by|early|earlier|late|later|until|at|over|around|about|the|last|this|\()$/.test(
        wordAt(first - 1),
      ) &&
      // "was sworn in on 3 May", "handed over in May": the word goes with its verb.
      !(
        /^(?:on|in|at|by)$/.test(tokens[first]?.lower ?? '') &&
        !/^(?:early|earlier|late|later)$/.test(wordAt(first - 1)) &&
        groups.some(({ last }) => last === first - 2)
      )
    )
      first -= 1;
    // "my letter of the 4th inst. on trade"
    if (
      /^\d{1,2}(?:st|nd|rd|th)\b/.test(token.text) &&
      wordAt(first) === 'the' &&
      wordAt(first - 1) === 'of'
    )
      first -= 1;
    // "on 14 and 21 November": what joins two days goes with them.
    if (
      /^(?:and|,|or|&)$/.test(tokens[first - 1]?.lower ?? '') &&
      tokens[first - 2]?.kind === 'date' &&
      wordAt(first - 2) === ''
    )
      first -= 1;
    // "scheduled an election for May"
    const isFor = first === index && wordAt(index - 1) === 'for';
    if (isFor && !/^the\b/i.test(token.text)) first -= 1;
    // "the summit planned for May will": without the day nothing is left of its plan.
    const isPlan = /^(?:planned|scheduled|slated|set|due|timed)$/.test(wordAt(first - 1));
    if (isFor && isPlan && isBeforeWord) first -= 1;
    // "as early as next week"
    if (first === index && wordAt(index - 1) === 'as' && wordAt(index - 3) === 'as') first -= 3;
    // "the 2024 summit" keeps its article.
    if (tokens[first]?.lower === 'the' && isBeforeWord) first += 1;
    // "on Monday (3 May)" is one day.
    const isOpen = tokens[first]?.text === '(' || /\([^)]*$/.test(token.text);
    const isInParens = isOpen && tokens[index + 1]?.text === ')';
    if (tokens[first]?.text === '(' && !isInParens) first += 1;
    words += sentence.text.slice(
      at - sentence.start,
      (tokens[first]?.start ?? token.start) - sentence.start,
    );
    at = isInParens ? (tokens[index + 1]?.end ?? token.end) : token.end;
    const own = sentence.text.slice(at - sentence.start);
    at += /^[’']s?(?![\p{L}])/u.exec(own)?.[0].length ?? 0;
    const after = /^\s*,/.exec(sentence.text.slice(at - sentence.start))?.[0].length ?? 0;
    const commas = words.split(',').length - 1;
    // "on July 27, 2023, to meet": the second comma is of the date.
    const isOfDate = commas % 2 === 0 && token.text.includes(',');
    if (words.trim() === '' || isOfDate || /(?:,|\b(?:will|would|has|have))\s*$/.test(words))
      at += after;
    // "Ann Lee, this evening, met": both commas go with the day.
    if (after > 0 && commas === 1) words = words.replace(/,\s*$/, '');
  }
  return words + sentence.text.slice(Math.min(at, to) - sentence.start, to - sentence.start);
}
