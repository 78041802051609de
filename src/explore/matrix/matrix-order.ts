import type { Matrix } from '../view.ts';

/** What a row or a column stands for, and in how many of the events it is found. */
export type MatrixLine = {
  readonly id: string;
  readonly name: string;
  /** A person: the events it is in. An issue: those that discussed it. */
  readonly events: number;
  /** An issue: the events that explicitly did not discuss it, counted apart; a person: 0. */
  readonly unsaid: number;
};

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Rows or columns in the reader's order; before it, where the rows are sorted by one column,
 * those with the most there. What is equal stays as it was.
 */
export function inMatrixOrder(
  lines: readonly MatrixLine[],
  order: Matrix['order'],
  keyOf: (line: MatrixLine) => readonly number[] = () => [],
): readonly MatrixLine[] {
  const keyed = lines.map((line) => {
    const numbers = order === 'count' ? [line.events, line.unsaid] : [];
    return { line, key: [...keyOf(line), ...numbers] };
  });
  keyed.sort((one, other) => {
    const decided = one.key.findIndex((number, at) => number !== other.key[at]);
    if (decided !== -1) return (other.key[decided] ?? 0) - (one.key[decided] ?? 0);
    return order === 'name' ? byName.compare(one.line.name, other.line.name) : 0;
  });
  return keyed.map(({ line }) => line);
}
