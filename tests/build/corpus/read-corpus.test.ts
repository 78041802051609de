import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { hiddenCharacterIn } from '../../../src/model/hidden-characters.ts';
import type { Quotation } from '../../../src/model/span.ts';
import { FUZZ_TIMEOUT_MS, fuzzOf } from '../../fuzz/fuzz-runs.ts';
import { altered, slipped } from '../../fuzz/mutations.ts';
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

const names = Object.keys(tiny);

/** What becomes of one of the files: slips of hand, other values in its YAML, or nothing at all. */
const someChange = fc.constantFrom(...names).chain((name) => {
  const text = String(tiny[name]);
  const slips: fc.Arbitrary<string | null> = slipped(text);
  const values = name.endsWith('.yaml')
    ? [altered(parse(text)).map((each) => stringify(each))]
    : [];
  return fc
    .oneof({ weight: 4, arbitrary: slips }, ...values, fc.constant(null))
    .map((content) => [name, content] as const);
});
const someChanges = fc
  .array(someChange, { minLength: 1, maxLength: 3 })
  .map((changes) => Object.fromEntries(changes));

test(
  'whatever happens to a file, the corpus is read or its faults have a place and a remedy',
  () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(someChanges, (changes) => {
        const faults = faultsAfter(changes);
        expect(faultsAfter(changes)).toEqual(faults);
        for (const fault of faults) {
          expect(hiddenCharacterIn(fault)).toBeNull();
          if (!/^and \d+ more faults?\. /.test(fault))
            expect(fault).toMatch(/^seeds(\/[\w.]+)?:[1-9]\d*:[1-9]\d*: .+[.] .+[.]$/);
        }
        if (faults.length > 0) {
          refused += 1;
          return;
        }
        read += 1;
        const { timeline, texts } = corpusOf(changed(changes));
        for (const { source, start, end, exact } of timeline.events.flatMap(passagesOf))
          expect(texts.get(source)?.text.slice(start, end)).toBe(exact);
      }),
      fuzzOf('yaml'),
    );
    expect(Math.min(read, refused)).toBeGreaterThan((read + refused) / 20);
  },
  FUZZ_TIMEOUT_MS,
);

function passagesOf({ excerpts, issues, date }: TimelineEvent): readonly Quotation[] {
  const evidence = date.evidence === null ? [] : [date.evidence];
  return [...excerpts, ...issues.map((each) => each.evidence), ...evidence];
}
