import { expect, test } from 'vitest';
import { quoteWithSource } from '../../../src/explore/citations/copied-quote.ts';
import { sourceOf } from '../support/real-corpus.ts';

const link = 'https://example.org/?source=x&at=1-2-00c0ffee';

test('a quote goes with its source, its date and the link that shows it there', () => {
  const source = sourceOf('2025-01-28-lammy-rubio-call');
  expect(quoteWithSource(' The call comes after ', source, link)).toBe(
    '“The call comes after”\n' +
      '— Lammy speaks with US counterpart about ‘working together’ on security, Nation.Cymru, ' +
      `28 January 2025. ${link}`,
  );
});

test('what a source does not say is not made up', () => {
  const source = sourceOf('2024-09-10-blinken-lammy-london');
  const quote = quoteWithSource('met in London', source, link);
  expect(quote).toContain(', publisher not stated, about 10 September 2024. ');
});
