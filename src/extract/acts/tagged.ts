import type { ActorId } from '../../model/actor.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Sentence } from '../sentences/sentences.ts';

/** Who is meant at a place of a sentence: one, or several by "they". */
export type Token = {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'body' | 'country' | 'group';
  readonly ids: readonly ActorId[];
};

/**
 * A sentence in which each name and each date has become one character, so that a
 * pattern can speak of "somebody met somebody" whatever their names and titles.
 */
export type Tagged = {
  readonly text: string;
  /** The token or date that a character stands for. */
  readonly tokenAt: (index: number) => Token | undefined;
  readonly dateAt: (index: number) => DateMention | undefined;
  /** The offset into the source's text of a character's beginning. */
  readonly offsetAt: (index: number) => number;
  /** The words of the source between two characters. */
  readonly wordsAt: (from: number, to: number) => string;
};

/** The first character of each class; each has room for more than a sentence can hold. */
const first = {
  person: 0xe000,
  body: 0xe400,
  country: 0xe800,
  date: 0xec00,
  group: 0xf000,
} as const;
const room = 0x400;

/** Patterns for one name of a class, for use in character classes. */
export const tagClasses = {
  person: '\\ue000-\\ue3ff\\uf000-\\uf3ff',
  body: '\\ue400-\\ue7ff',
  country: '\\ue800-\\uebff',
  date: '\\uec00-\\uefff',
} as const;

/** Puts characters for the names and dates of a sentence. */
export function tagSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  dates: readonly DateMention[],
): Tagged {
  const pieces = [
    ...tokens.map((token, index) => ({
      start: token.start,
      end: token.end,
      code: first[token.kind] + (index % room),
    })),
    ...dates.map((date, index) => ({
      start: date.start,
      end: date.end,
      code: first.date + (index % room),
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  const offsets: number[] = [];
  let at = sentence.start;
  const copy = (to: number) => {
    for (; at < to; at += 1) {
      const unit = sentence.text[at - sentence.start] ?? '';
      const isSpace = /\s/.test(unit);
      // White space of any length counts as one space.
      if (isSpace && text.endsWith(' ')) continue;
      offsets.push(at);
      text += isSpace ? ' ' : unit;
    }
  };
  for (const { start, end, code } of pieces) {
    if (start < at || end > sentence.end) continue;
    copy(start);
    offsets.push(start);
    text += String.fromCharCode(code);
    at = end;
  }
  copy(sentence.end);
  offsets.push(sentence.end);
  return {
    text,
    tokenAt: (index) => {
      const code = text.charCodeAt(index);
      const isDate = code >= first.date && code < first.date + room;
      return code < 0xe000 || code > 0xf3ff || isDate ? undefined : tokens[code % room];
    },
    dateAt: (index) => {
      const code = text.charCodeAt(index);
      return code >= first.date && code < first.date + room ? dates[code % room] : undefined;
    },
    offsetAt: (index) => offsets[index] ?? sentence.end,
    wordsAt: (from, to) =>
      sentence.text.slice(
        (offsets[from] ?? sentence.end) - sentence.start,
        (offsets[to] ?? sentence.end) - sentence.start,
      ),
  };
}

/** Where names and dates stand in a tagged text. */
export function tagPlaces(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ue000-\uf3ff]/g), ({ index }) => index);
}
