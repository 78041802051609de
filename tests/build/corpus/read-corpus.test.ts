import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';
import { type Files, tiny } from '../tiny-files.ts';

/** A corpus of one text and one event, whose quote is the words given. */
function quoting(text: string, words: string): Files {
  return changed({
    'reply.txt': null,
    'reply.yaml': null,
    'bridge.txt': text,
    'bridge.yaml': (content) =>
      `${content.slice(0, content.indexOf('  words: 4 May'))}rights: MIT\nsha256: <sha256>
received-as: b.txt
events:
  - id: talk
    title: Talk
    label: Talk
    kind: call
    date: { edtf: 1901, basis: inferred, note: None }
    quotes:
      - text: ${JSON.stringify(words)}
`,
  });
}

test.each([
  [
    'Windows line ends',
    'First.\r\nThe toll\r\nis paid.\r\n',
    'The toll\nis paid.',
    'The toll\r\nis paid.',
  ],
  ['a byte order mark', '\ufeffThe toll is paid.', 'The toll', 'The toll'],
  ['emoji', 'Paid 👩‍🚀🕯️ in full.', '👩‍🚀🕯️ in', '👩‍🚀🕯️ in'],
  ['text from right to left', 'אמר ראש העיר: ״האגרה תשולם״.', '״האגרה תשולם״', '״האגרה תשולם״'],
  ['text without spaces', '市長說：橋的通行費照付。', '通行費', '通行費'],
  ['spaces that do not break', 'The\u00a0toll is paid.', 'The toll', 'The\u00a0toll'],
])('%s: the quote comes back verbatim', (_, text, words, exact) => {
  const { timeline, texts } = corpusOf(quoting(text, words));
  const excerpt = timeline.events[0]?.excerpts[0];
  const decoded = texts.get('bridge')?.text ?? '';
  expect(excerpt?.exact).toBe(exact);
  expect(decoded.slice(excerpt?.start, excerpt?.end)).toBe(exact);
  expect(Buffer.from(texts.get('bridge')?.bytes ?? []).toString()).toBe(text);
});

test('sources stand in order of publication, whatever they are called', () => {
  const { timeline } = corpusOf(
    changed({
      'bridge.yaml': swap('date: 1901-05-04', 'date: 1901-05-04'),
      'reply.yaml': swap('date: 1901-05-06', 'date: 1901-05~'),
    }),
  );
  expect(timeline.sources.map(({ id, file }) => [id, file])).toEqual([
    ['reply', 'sources/reply.txt'],
    ['bridge', 'sources/bridge.txt'],
  ]);
});

test('what a source’s file leaves out is null', () => {
  const [source] = corpusOf(tiny).timeline.sources;
  expect([source?.publisher, source?.attribution, source?.receivedAs]).toEqual([
    null,
    null,
    'b.txt',
  ]);
});

test('whatever happens to a file, the corpus is read or its faults have a place and a remedy', () => {
  const names = Object.keys(tiny);
  const slip = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(2000),
    drop: fc.nat(12),
    put: fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      ':',
      '- ',
      '"',
      '{',
      ']',
      '#',
      '*a',
      '&a',
      'x',
      '1',
      'é',
      '~',
      '|',
    ),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const changes = Object.fromEntries(
        slips.map(({ name, at, drop, put }) => [
          name,
          (text: string) =>
            text.slice(0, at % text.length) + put + text.slice((at % text.length) + drop),
        ]),
      );
      for (const fault of faultsAfter(changes)) {
        expect(fault).toMatch(/^seeds(\/[\w.]+)?:[1-9]\d*:[1-9]\d*: .+[.] .+[.]$/);
      }
    }),
    { numRuns: 200 },
  );
});
