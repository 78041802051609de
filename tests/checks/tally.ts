import { z } from 'zod';

/** How a check ended. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** What the numbers do not say, for the table; empty where there is nothing. */
  readonly note: string;
};

/** Reads a runner's JSON report; throws where it is not one. */
export type ReadReport = (json: string) => Tally;

/**
 * The tally of a check that counts its tests. A runner that ended badly without a
 * failed test, left no report or ran no test at all has failed once.
 */
export function tallyOfTests(ok: boolean, json: string | undefined, read: ReadReport): Tally {
  if (json === undefined) return { passed: 0, failed: 1, note: 'left no report' };
  const tally = read(json);
  if (tally.failed > 0) return tally;
  if (!ok) return { ...tally, failed: 1, note: 'ended with an error outside its tests' };
  if (tally.passed === 0) return { ...tally, failed: 1, note: 'ran no test' };
  return tally;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Vitest's: a file that could not be run has no tests of its own and counts as one failed. */
export function readVitest(json: string): Tally {
  const report = vitestReport.parse(JSON.parse(json));
  const unrunnable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrunnable.length,
    note: skippedNote(report.numPendingTests + report.numTodoTests),
  };
}

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/**
 * Playwright's: each error outside the tests has failed; a test that passed only when it was
 * repeated has passed, and is said to be unsteady.
 */
export function readPlaywright(json: string): Tally {
  const { stats, errors } = playwrightReport.parse(JSON.parse(json));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    note: [skippedNote(stats.skipped), unsteadyNote(stats.flaky)]
      .filter((note) => note !== '')
      .join(', '),
  };
}

function unsteadyNote(flaky: number): string {
  return flaky === 0 ? '' : `${flaky} passed only when repeated`;
}

function skippedNote(skipped: number): string {
  return skipped === 0 ? '' : `${skipped} skipped`;
}
