import type { DateMention } from '../dates/read-dates.ts';
import { everyMatch } from '../words/every-match.ts';
import type { Sentence } from './sentences.ts';

/** A word, a number, a mark or a date of a sentence; offsets into the plain text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** The word without its possessive: `Lee` of "Lee’s". */
  readonly text: string;
  /** The same in small letters, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'date';
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** The date it is, where it is one. */
  readonly date: DateMention | null;
};

const piece =
  /(?<number>[£$€¥]?\d[\d.,:/]*\d%?|\d%?)|(?<word>[\p{L}\p{M}@#][\p{L}\p{M}\p{N}_]*(?:(?:[’'ʼ‑-]|\.(?=\p{L}\.|\p{Lu}(?![\p{Ll}]))|&)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)(?<stop>\.(?!$))?|(?<mark>\S)/gu;

const dotted = /^(?:\p{L}\.)*\p{L}$/u;
const titles = new Set(
  'Mr Mrs Ms Dr Prof Gen Lt Lieut Col Maj Capt Adm Gov Sen Rep St Jr Sr Hon Rev Amb Sgt Cmdr Brig Fr Messrs Mme'.split(
    ' ',
  ),
);

/** The tokens of a sentence, each date one of them. */
function tokensOf(sentence: Sentence, dates: readonly DateMention[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const date of dates) {
    addWords(tokens, sentence, at, date.start - sentence.start);
    const text = sentence.text.slice(date.start - sentence.start, date.end - sentence.start);
    // "Tuesday’s meeting": the possessive belongs to the date.
    const own =
      /^[’']s?(?![\p{L}])/u.exec(sentence.text.slice(date.end - sentence.start))?.[0] ?? '';
    const isPossessive = own !== '' || /[’']s?$/.test(text);
    tokens.push({
      start: date.start,
      end: date.end,
      text,
      lower: text.toLowerCase(),
      kind: 'date',
      isCapital: false,
      isPossessive,
      date,
    });
    at = date.end + own.length - sentence.start;
  }
  addWords(tokens, sentence, at, sentence.text.length);
  return tokens;
}

/** The tokens of each sentence, the dates in their sentences. */
export function tokensBySentence(
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): readonly (readonly Token[])[] {
  const bySentence = new Map<number, DateMention[]>();
  for (const date of dates) {
    const here = bySentence.get(date.sentence) ?? [];
    here.push(date);
    bySentence.set(date.sentence, here);
  }
  return sentences.map((sentence, number) => tokensOf(sentence, bySentence.get(number) ?? []));
}

function addWords(tokens: Token[], sentence: Sentence, from: number, to: number): void {
  for (const match of everyMatch(piece, sentence.text.slice(from, to))) {
    const { word, number, stop = '' } = match.groups ?? {};
    const start = sentence.start + from + match.index;
    const keepsStop =
      stop !== '' &&
      word !== undefined &&
      (titles.has(word.charAt(0) + word.slice(1).toLowerCase()) || dotted.test(word));
    const whole = keepsStop ? `${word}.` : (word ?? match[0]);
    const own = word === undefined ? '' : (/[’'][sS]$|(?<=s)[’']$/.exec(whole)?.[0] ?? '');
    const closes =
      own === '' &&
      word !== undefined &&
      /[sz]$/i.test(word) &&
      isPossessiveMark(sentence.text, from + match.index + word.length);
    const text = whole.slice(0, whole.length - own.length);
    tokens.push({
      start,
      end: start + whole.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      isCapital: /^[@#]?\p{Lu}/u.test(text),
      isPossessive: own !== '' || closes,
      date: null,
    });
    if (stop !== '' && !keepsStop) {
      const dot = start + whole.length;
      tokens.push({
        start: dot,
        end: dot + 1,
        text: '.',
        lower: '.',
        kind: 'mark',
        isCapital: false,
        isPossessive: false,
        date: null,
      });
    }
  }
}

/** "the ministers’ meeting": an apostrophe after s and before a word, outside a quotation. */
function isPossessiveMark(text: string, at: number): boolean {
  return (
    /^[’'] \p{L}/u.test(text.slice(at, at + 3)) &&
    !/[‘'](?=\S)/u.test(text.slice(Math.max(0, at - 60), at))
  );
}
