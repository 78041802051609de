import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignDrafts } from '../../../src/build/commands/foreign-drafts.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { sha256 } from '../../../src/build/corpus/seed-files.ts';
import { extractSource } from '../../../src/extract/extract-source.ts';
import { hiddenCharacterIn } from '../../../src/model/hidden-characters.ts';
import { readDraftsFile } from '../../../src/seed-format/foreign-drafts/read-drafts-file.ts';
import { FUZZ_TIMEOUT_MS, fuzzOf } from '../../fuzz/fuzz-runs.ts';
import { altered, slipped } from '../../fuzz/mutations.ts';
import { changed, corpusOf, folderOf } from '../tiny-corpus.ts';
import { tiny } from '../tiny-files.ts';

const folder = folderOf(tiny);
const registers = extractionRegisters(folder);
const text = String(tiny['bridge.txt']);
const extraction = extractSource(
  text,
  { sha256: sha256(new TextEncoder().encode(text)), receivedAs: 'bridge.txt' },
  { id: 'bridge', registers, published: '1901-05-04' },
);
const target = {
  extraction,
  text,
  folder: { ...folder, files: folder.files.filter(({ name }) => name !== 'bridge.yaml') },
  registers,
  name: 'bridge.yaml',
};

const talk = {
  quote: 'The Mayor, Ada Quill, met Tom Rusk of the Ferry Guild at the mill on Friday.',
  title: 'Ada Quill met Tom Rusk at the mill',
  date: '1901-05-03',
  kind: 'meeting',
  people: ['Ada Quill', 'Tom Rusk'],
  issues: ['toll'],
  dateWords: 'Friday',
  context: 'They spoke of the toll',
};
const statement = {
  quote: '“The ferry’s day is over,” the Mayor said.',
  title: 'The Mayor said',
  date: '1901-05-04',
  kind: 'statement',
  voice: 'Ada Quill',
  mode: 'partly',
  people: [],
};
const drafts = [talk, statement];
const { quote, ...attributes } = talk;
const { quote: second, ...others } = statement;
/** As LangExtract writes a document. */
const annotated = {
  document_id: 'doc_1',
  text,
  extractions: [
    {
      extraction_class: 'event',
      extraction_text: quote,
      char_interval: { start_pos: text.indexOf(quote), end_pos: null },
      alignment_status: 'match_exact',
      attributes,
    },
    { extraction_class: 'statement', extraction_text: second, attributes: others },
  ],
};

const values = [{ drafts }, drafts, talk, annotated, [annotated]];
const lines = (...each: readonly unknown[]) => each.map((one) => JSON.stringify(one)).join('\n');
const files = [
  ...values.map((value) => JSON.stringify(value, null, 1)),
  ...[lines(...drafts), lines(annotated, annotated), `\`\`\`json\n${lines(drafts)}\n\`\`\``],
];

const someFile = fc.oneof(
  { weight: 3, arbitrary: slipped(...files) },
  { weight: 6, arbitrary: altered(...values).map((value) => JSON.stringify(value) ?? '') },
  {
    weight: 2,
    arbitrary: fc.array(altered(talk, annotated), { maxLength: 3 }).map((each) => lines(...each)),
  },
  { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string()) },
);

test(
  'whatever file of drafts is given, what holds is built and the rest is refused in print',
  () => {
    let [held, refused] = [0, 0];
    fc.assert(
      fc.property(someFile, (json) => {
        const result = foreignDrafts(json, 'drafts.json', target);
        expect(readDraftsFile(json, text)).toEqual(readDraftsFile(json, text));
        for (const line of result.lines) {
          expect(hiddenCharacterIn(line)).toBeNull();
          expect(line).toMatch(/^drafts\.json:.+[.?”"]$/);
          expect(line.length).toBeLessThan(3000);
        }
        refused += Math.sign(result.refused);
        if (result.yaml === null) {
          expect(result.events).toBe(0);
          return;
        }
        held += 1;
        const { timeline, texts } = corpusOf(
          changed({ 'bridge.yaml': result.yaml, 'reply.yaml': null }),
        );
        const events = timeline.events.filter(({ excerpts }) =>
          excerpts.some(({ source }) => source === 'bridge'),
        );
        expect(events).toHaveLength(result.events);
        for (const { source, start, end, exact } of events.flatMap(({ excerpts }) => excerpts))
          expect(texts.get(source)?.text.slice(start, end)).toBe(exact);
      }),
      fuzzOf('drafts'),
    );
    expect(Math.min(held, refused)).toBeGreaterThan(10);
  },
  FUZZ_TIMEOUT_MS,
);
