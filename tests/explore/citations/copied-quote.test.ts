import { expect, test } from 'vitest';
import { readAddress } from '../../../src/explore/address/address.ts';
import { copiedQuote } from '../../../src/explore/citations/copied-quote.ts';
import { eventOf, published } from '../support/real-corpus.ts';

const context = {
  timeline: published,
  page: 'https://example.org/readout/',
  accessed: '2026-11-21',
};

test('a copied quote has its words, its voice, its source and its link', () => {
  const event = eventOf('2025-01-26-starmer-trump-call');
  const [exact, stands, link] = copiedQuote(event, 0, context).split('\n');
  expect(exact).toBe(event.excerpts[0]?.exact);
  expect(stands).toBe(
    '— Downing Street, paraphrased in Starmer has had “very good early engagement” with Trump, Downing Street says, publisher not stated, [27 January 2025]',
  );
  expect(link).toContain('https://example.org/readout/?event=2025-01-26-starmer-trump-call');
});

test('the link of every quote reopens that quote', () => {
  for (const event of published.events) {
    event.excerpts.forEach((excerpt, index) => {
      const link = copiedQuote(event, index, context).split('\n').at(-1) ?? '';
      const { view, ignored } = readAddress(new URL(link).search, published);
      expect(ignored).toEqual([]);
      expect(view).toMatchObject({ event: event.id, source: excerpt.source, excerpt: index });
    });
  }
});
