import { describe, expect, test } from 'vitest';
import { readDraftsFile } from '../../../src/seed-format/foreign-drafts/read-drafts-file.ts';

const draft = {
  quote: 'Ann Lee met Bo Ray in Rome.',
  title: 'Lee and Ray meet',
  date: '2025-01-26',
  kind: 'meeting',
};

/** Paths and the beginnings of what is wrong there. */
function faultsOf(json: string, text = ''): readonly string[] {
  return readDraftsFile(json, text).faults.map(({ path, message }) => `${path}: ${message}`);
}

describe('the forms in which drafts come', () => {
  test.each([
    ['an object', JSON.stringify({ drafts: [draft, draft] }), ['drafts[0]', 'drafts[1]']],
    ['a list', JSON.stringify([draft]), ['[0]']],
    ['one draft', JSON.stringify(draft), ['']],
    [
      'a draft a line',
      `${JSON.stringify(draft)}\r\n\n${JSON.stringify(draft)}\n`,
      ['line 1', 'line 3'],
    ],
    [
      'a fence of Markdown',
      `\ufeff\n\`\`\`json\n${JSON.stringify({ drafts: [draft] }, null, 2)}\n\`\`\`\n`,
      ['drafts[0]'],
    ],
  ])('%s', (_, json, paths) => {
    const { drafts, faults } = readDraftsFile(json, '');
    expect(faults).toEqual([]);
    expect(drafts.map(({ path }) => path)).toEqual(paths);
    expect(drafts[0]).toMatchObject({ ...draft, people: [], voice: null, mode: null });
  });

  test('null counts as absent, and a time of day is cut off its day', () => {
    const given = { ...draft, date: '2025-01-26T18:30:00Z', voice: null, people: null };
    expect(readDraftsFile(JSON.stringify([given]), '').drafts).toMatchObject([
      { date: '2025-01-26', voice: null, people: [] },
    ]);
  });
});

describe('a file that is no JSON', () => {
  const whole = JSON.stringify({ drafts: [draft] }, null, 2);
  test.each([
    ['cut off in a string', whole.slice(0, 40), '4:19: this is not JSON: the file ends too early'],
    [
      'cut off between values',
      whole.slice(0, 17),
      '3:2: this is not JSON: the file ends too early',
    ],
    ['a comma too many', '{"drafts": [1,\n]}', '2:1: this is not JSON: a value is wanted'],
    ['single marks', "{'drafts': []}", '1:2: this is not JSON: a key in double'],
    ['words around it', 'Here you are: {}', '1:1: this is not JSON: a value is wanted'],
    ['something after it', '[]\n[]', '2:1: this is not JSON: the end of the file is wanted'],
    ['a wrong escape', '["\\x"]', '1:2: this is not JSON: this string is not closed'],
    ['empty', '', '1:1: this is not JSON: the file ends too early'],
    ['a broken line of several', '{"extractions": []}\n{"extr', '2:7: this is not JSON'],
    ['no drafts', '{"drafts": []}', '1:1: there is no draft in this file.'],
  ])('%s', (_, json, message) => {
    const [first, ...more] = faultsOf(json);
    expect(first?.slice(0, message.length)).toBe(message);
    expect(more).toEqual([]);
  });

  test('what is found wrong is what the engine refuses too', () => {
    for (let end = 0; end < whole.length; end += 1) {
      expect(() => JSON.parse(whole.slice(0, end))).toThrow();
      expect(faultsOf(whole.slice(0, end)), `cut at ${end}`).toHaveLength(1);
    }
  });
});

test('everything that is wrong with a draft is said with its path; the others are read', () => {
  const bad = {
    ...draft,
    kind: 'phone call',
    date: '2025-13',
    people: [1],
    titel: 'x',
    quote: ' ',
  };
  const { title: _, ...untitled } = draft;
  const json = JSON.stringify({ drafts: [bad, untitled, 5, draft] });
  expect(readDraftsFile(json, '').drafts).toHaveLength(1);
  expect(faultsOf(json).map((fault) => fault.slice(0, 44))).toEqual([
    'drafts[0].quote: this is empty. Write it or ',
    'drafts[0].date: "2025-13" names a day that t',
    'drafts[0].kind: "phone call" is not known he',
    'drafts[0].people[0]: this is a value of the ',
    'drafts[0].titel: this key is not known. Leav',
    'drafts[1].title: this is missing. Add it.',
    'drafts[2]: this is a value of the type numbe',
  ]);
});

describe('LangExtract', () => {
  const text = 'Good 🐝 day.\r\n\r\nAnn Lee met Bo Ray in Rome. Later Ann Lee met Bo Ray in Rome.';
  const extraction = {
    extraction_class: 'event',
    extraction_text: draft.quote,
    char_interval: { start_pos: 51, end_pos: 78 },
    alignment_status: 'match_exact',
    extraction_index: 2,
    group_index: 0,
    description: null,
    attributes: {
      title: draft.title,
      date: draft.date,
      date_words: ['26 January'],
      kind: 'meeting',
      people: 'Ann Lee; Bo Ray',
      mood: 'cheerful',
    },
  };
  const other = { ...extraction, extraction_class: 'person', attributes: null };

  test('annotated documents a line become drafts; positions in code points become code units', () => {
    const documents = [
      { extractions: [other, extraction], text, document_id: 'doc_1' },
      { extractions: null, text, document_id: 'doc_2' },
    ];
    const json = documents.map((each) => JSON.stringify(each)).join('\n');
    const { drafts, faults, remarks } = readDraftsFile(json, text);
    expect(faults).toEqual([]);
    expect(drafts).toMatchObject([
      {
        ...draft,
        path: 'line 1.extractions[1]',
        position: 52,
        dateWords: '26 January',
        people: ['Ann Lee', 'Bo Ray'],
      },
    ]);
    expect(remarks).toEqual([
      '1 extractions of the class "person" are no events and were passed over.',
    ]);
  });

  test('a kind of event may be the class, and an interval may be null', () => {
    const { kind: _, ...attributes } = extraction.attributes;
    const given = { ...extraction, extraction_class: 'Call', char_interval: null, attributes };
    const json = JSON.stringify({ extractions: [given], text, document_id: 'doc_1' });
    expect(readDraftsFile(json, text).drafts).toMatchObject([{ kind: 'call', position: null }]);
  });

  test('a document of another text, and one out of form, are faults', () => {
    const documents = [
      { extractions: [extraction], text: 'Another text.', document_id: 'a' },
      { extractions: [{ extraction_class: 'event' }], document_id: 'b' },
      { extractions: 'none', document_id: 'c' },
    ];
    expect(faultsOf(JSON.stringify(documents), text).map((fault) => fault.slice(0, 50))).toEqual([
      '[0].text: the text of this document is not the tex',
      '[1].extractions[0].extraction_text: this is missin',
      '[2].extractions: this is no list. Give the extract',
    ]);
  });
});
