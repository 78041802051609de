import { expect, test } from 'vitest';
import { verifiedDraft } from '../../../src/build/commands/verified-draft.ts';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder, type SeedFile, sha256 } from '../../../src/build/corpus/seed-files.ts';
import { extractSource } from '../../../src/extract/extract-source.ts';
import { writtenWords } from '../../../src/seed-format/write-seed.ts';

const folder = readFolder('tests/fixtures/corpora/uk-us');
const { registers } = readCorpus(folder);
const texts = folder.files.filter(({ name }) => name.endsWith('.txt'));

function factsOf({ name, bytes }: SeedFile) {
  return { sha256: sha256(bytes), receivedAs: name };
}

test.each(texts)(
  'a draft of $name under a new name passes the build as it stands',
  ({ name, bytes }) => {
    const file = { name: `new-${name}`, displayPath: `seeds/new-${name}`, bytes };
    const more = { ...folder, files: [...folder.files, file] };
    const text = new TextDecoder().decode(bytes);
    const extraction = extractSource(text, factsOf(file), {
      id: file.name.replace('.txt', ''),
      published: name.slice(0, 10),
      registers,
    });
    const yaml = file.name.replace('.txt', '.yaml');
    const draft = verifiedDraft(extraction, text, more, registers, yaml);
    const drafted = {
      name: yaml,
      displayPath: `seeds/${yaml}`,
      bytes: new TextEncoder().encode(draft.yaml),
    };
    const { timeline } = readCorpus({ ...more, files: [...more.files, drafted] });
    expect(timeline.sources).toHaveLength(texts.length + 1);
    expect(draft.events).toBe(extraction.events.length);
    expect(draft.yaml).toContain('A draft by machine.');
  },
);

test('whom no register knows is named in a comment', () => {
  const text =
    'A headline\n3 May 2025\n\nForeign Minister Ann Lee met Keir Starmer in London today to speak of the bees of the town.\n';
  const bytes = new TextEncoder().encode(text);
  const file = { name: 'new.txt', displayPath: 'seeds/new.txt', bytes };
  const more = { ...folder, files: [...folder.files, file] };
  const extraction = extractSource(text, factsOf(file), { id: 'new', registers });
  const { yaml } = verifiedDraft(extraction, text, more, registers, 'new.yaml');
  expect(yaml).toContain('# not in actors.yaml: Ann Lee (ann-lee)');
  expect(yaml).toContain('reviewed: false');
  expect(yaml).toMatch(/participants:\n\s+- keir-starmer\n/);
});

test('words that stand more than once are written with their surroundings', () => {
  const text = 'They met on Monday in Rome. They left on Monday for Paris.';
  expect(writtenWords(text, { start: 22, end: 26 })).toBe('Rome');
  expect(writtenWords(text, { start: 12, end: 18 })).toEqual({
    text: 'Monday',
    in: 'They met on Monday',
  });
  expect(writtenWords('no no', { start: 0, end: 2 })).toBeNull();
  // What stands on both sides of words that are blanked out does not stand together.
  const whole = 'A vote 3 May Rome. It was a vote of all.';
  const admitted = whole.replace('3 May', '     ');
  expect(writtenWords(admitted, { start: 2, end: 6 }, whole)).toEqual({
    text: 'vote',
    in: 'A vote',
  });
});
