import { type Evaluation, ratios, type SourceEvaluation } from './evaluate-corpus.ts';

const rows = ['dates', 'events', 'participants', 'issues'] as const;

/** The figures with their ratios, for `--json`. */
export function withRatios(evaluation: Evaluation): Readonly<Record<string, object>> {
  return Object.fromEntries(
    rows.map((row) => [row, { ...evaluation[row], ...ratios(evaluation[row]) }]),
  );
}

/** The figures as lines of a table. */
export function tableOf(evaluation: Evaluation): readonly string[] {
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join('')}`;
  const head = line('', ['right', 'given', 'wanted', 'precision', 'recall', 'F1']);
  return [
    head,
    ...rows.map((row) => {
      const { right, given, wanted } = evaluation[row];
      const { precision, recall, f1 } = ratios(evaluation[row]);
      const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
      return line(row, [...[right, given, wanted].map(String), ...figures]);
    }),
  ];
}

/** What was missed and what was too much, source by source. */
export function tableLines(sources: readonly SourceEvaluation[]): readonly string[] {
  return sources.flatMap(({ source, events, missed, extra }) => [
    `${source}: ${events.right} of ${events.wanted} events, ${events.given} drafts`,
    ...missed.map((id) => `  missed ${id}`),
    ...extra.map((id) => `  extra  ${id}`),
  ]);
}
