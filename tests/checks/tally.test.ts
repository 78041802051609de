import { expect, test } from 'vitest';
import { readPlaywright, readVitest, tallyOfTests } from './tally.ts';

function vitest(passed: number, failed: number, files: readonly string[][] = []): string {
  const testResults = files.map((statuses) => ({
    status:
      statuses.length > 0 && statuses.every((status) => status === 'passed') ? 'passed' : 'failed',
    assertionResults: statuses.map((status) => ({ status })),
  }));
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
  });
}

function playwright(
  stats: Readonly<Record<string, number>>,
  errors: readonly string[] = [],
): string {
  return JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
  });
}

test('tests are counted one by one', () => {
  expect(tallyOfTests(true, vitest(7, 0, [['passed']]), readVitest)).toEqual({
    passed: 7,
    failed: 0,
    note: '',
  });
  expect(
    tallyOfTests(false, playwright({ expected: 5, unexpected: 2, skipped: 1 }), readPlaywright),
  ).toEqual({ passed: 5, failed: 2, note: '1 skipped' });
});

test('a file that cannot be run is a failure', () => {
  expect(readVitest(vitest(2, 1, [['passed', 'passed'], ['failed'], []])).failed).toBe(2);
});

test('a run without a test is a failure', () => {
  expect(tallyOfTests(true, vitest(0, 0), readVitest)).toMatchObject({
    failed: 1,
    note: 'ran no test',
  });
  expect(tallyOfTests(true, playwright({ skipped: 9 }), readPlaywright).failed).toBe(1);
});

test('a run without a report is a failure', () => {
  expect(tallyOfTests(true, undefined, readVitest)).toMatchObject({ passed: 0, failed: 1 });
});

test('an error outside the tests is a failure', () => {
  expect(tallyOfTests(false, vitest(3, 0), readVitest)).toMatchObject({ passed: 3, failed: 1 });
  expect(readPlaywright(playwright({ expected: 3 }, ['no server'])).failed).toBe(1);
});

test('a test that passes only when repeated is said to be unsteady', () => {
  expect(readPlaywright(playwright({ flaky: 1 }))).toEqual({
    passed: 1,
    failed: 0,
    note: '1 passed only when repeated',
  });
});
