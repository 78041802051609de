/** A draft as it counts for calibration: how sure the machine was, and whether it was right. */
export type JudgedDraft = { readonly confidence: number; readonly isRight: boolean };

/** How often drafts of each tenth of confidence are right, surest first: `≥ 0.9  41 of 43  95%`. */
export function calibrationTable(drafts: readonly JudgedDraft[]): readonly string[] {
  const tenths = Array.from({ length: 10 }, (_, index) => (9 - index) / 10);
  return [
    'confidence    right    drafts    share',
    ...tenths.flatMap((from) => {
      const here = drafts.filter(
        ({ confidence }) => confidence >= from - 1e-9 && confidence < from + 0.1 - 1e-9,
      );
      if (here.length === 0) return [];
      const right = here.filter(({ isRight }) => isRight).length;
      const share = `${Math.round((100 * right) / here.length)}%`;
      return [
        `≥ ${from.toFixed(1)}${String(right).padStart(14)}${String(here.length).padStart(10)}${share.padStart(9)}`,
      ];
    }),
  ];
}
