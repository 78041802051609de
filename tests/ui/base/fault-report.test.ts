import { expect, test } from 'vitest';
import { faultReport } from '../../../src/ui/base/fault-report.ts';

const place = {
  view: 'the list',
  address:
    'https://example.org/timeline/?q=secret+words&people=added.my-diary&event=x&weird%20key=1',
  browser: 'A browser 1.0',
  size: [390, 844],
  components: '\n    at EventList (https://example.org/assets/index.js:1:20)\n    at my diary',
} as const;

test('a report says what failed and where', () => {
  const error = new TypeError("Cannot read properties of undefined (reading 'zones')");
  error.stack = `${error}\n    at draw (https://example.org/assets/Chart.js:1:200)`;
  expect(faultReport(error, place)).toBe(
    [
      'Readout: the list has failed.',
      'TypeError: Cannot read properties of undefined (reading …)',
      '    at draw (https://example.org/assets/Chart.js:1:200)',
      '    at EventList (https://example.org/assets/index.js:1:20)',
      'Address: https://example.org/timeline/, parameters: q, people, event',
      'Window: 390 × 844',
      'Browser: A browser 1.0',
    ].join('\n'),
  );
});

test('a report has nothing of what the reader has written or added', () => {
  const text = 'Dear diary, "I met" him.\n    at the pier:1:2\nNobody knows.';
  const parse = () => JSON.parse(`{"text": ${text}`);
  const errors = [new Error(`Not read: “${text}”`), thrownBy(parse), text, { text }, null];
  for (const error of errors) {
    expect(faultReport(error, place)).not.toMatch(/diary|pier|Nobody|I met|secret/);
  }
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
