/** What was found of what was to be found. */
export type Score = {
  /** Right ones. */
  readonly right: number;
  /** All that the machine gives. */
  readonly given: number;
  /** All that the annotations have. */
  readonly wanted: number;
};

export const nothing: Score = { right: 0, given: 0, wanted: 0 };

export function add(a: Score, b: Score): Score {
  return { right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted };
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to be found or given. */
export function ratios({ right, given, wanted }: Score): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = given === 0 ? (wanted === 0 ? 1 : 0) : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The score of two sets of things that are told apart by their names. */
export function scoreOfSets(given: readonly string[], wanted: readonly string[]): Score {
  const [one, other] = [new Set(given), new Set(wanted)];
  const right = [...one].filter((each) => other.has(each)).length;
  return { right, given: one.size, wanted: other.size };
}
