import type { Span } from '../../model/span.ts';

/** A line of a text's head that says what its value is: `Published: 10 September 2024`. */
export type LabelField = {
  /** As written, without marks: `published_time`. */
  readonly label: string;
  /** Without marks and quotation marks around it. */
  readonly value: string;
  /** Where the value stands in the text. */
  readonly span: Span;
};

/** Fields stand within so many code units of the beginning, or of the end for an imprint. */
const FIELD_REACH_CODE_UNITS = 3000;

/** Front matter, tables of two columns and plain lines; a label has at most four words. */
const fieldLine =
  /^[ \t>*_#|-]{0,8}["']?(?<label>\p{L}[\p{L}.:_-]{0,30}?(?:[ _-]\p{L}[\p{L}_-]{0,20}){0,3}?)["']?[*_]{0,3}[ \t]{0,4}(?::[*_]{0,3}(?=[ \t"'\d])|[=|])[ \t*_]{0,8}(?<value>[^\r\n|]{1,300}?)[ \t*_|]{0,8}$/gmu;

/** The fields with a label in the first lines of a text, in their order. */
export function fieldsOf(text: string): readonly LabelField[] {
  const head = text
    .slice(0, FIELD_REACH_CODE_UNITS)
    .replace(/\r\n?|\u2028|\u2029/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  return Array.from(head.matchAll(fieldLine), ({ index, 0: line, groups = {} }) => {
    const { label = '', value = '' } = groups;
    const start = index + line.lastIndexOf(value);
    const quoted = /^(["'])(.*)\1,?$/u.exec(value);
    const words = quoted?.[2] ?? value;
    const from = start + (quoted === null ? 0 : 1);
    return { label, value: words, span: { start: from, end: from + words.length } };
  });
}
