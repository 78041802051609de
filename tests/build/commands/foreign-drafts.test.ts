import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignDrafts } from '../../../src/build/commands/foreign-drafts.ts';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { readFolder, sha256 } from '../../../src/build/corpus/seed-files.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { extractSource } from '../../../src/extract/extract-source.ts';

const corpus = 'tests/fixtures/corpora/lighthouse';
const text = `The lantern of Selston

On 9 October 1872 the keeper met the harbour board at the lighthouse.

On 10 October 1872 the keeper met the harbour board again at the quay.
`;
const met = 'On 9 October 1872 the keeper met the harbour board at the lighthouse.';
const draft = {
  quote: met,
  title: 'The keeper meets the board',
  date: '1872-10-09',
  kind: 'meeting',
};

function prove(drafts: readonly object[]) {
  const bytes = new TextEncoder().encode(text);
  const folder = readFolder(corpus);
  const registers = extractionRegisters(folder);
  const more = [...folder.files, { name: 'new.txt', displayPath: 'new.txt', bytes }];
  const published = '1872-10-12';
  const about = { id: 'new', registers, published };
  return foreignDrafts(JSON.stringify({ drafts }), 'drafts.json', {
    extraction: extractSource(text, { sha256: sha256(bytes), receivedAs: 'new.txt' }, about),
    text,
    folder: { ...folder, files: more },
    registers,
    name: 'new.yaml',
  });
}

test('what holds is written so that the build takes it; what does not is listed', () => {
  const made = { ...draft, quote: 'The keeper sank the harbour board.' };
  const { yaml, events, refused, lines } = prove([draft, made, { ...draft, kind: 'chat' }]);
  expect({ events, refused }).toEqual({ events: 1, refused: 2 });
  expect(lines.map((line) => line.slice(0, 40))).toEqual([
    'drafts.json:drafts[2].kind: "chat" is no',
    'drafts.json:drafts[1]: "The keeper sank ',
  ]);
  expect(yaml).toContain('reviewed: false');
  expect(yaml).toContain(`text: ${met}`);
  const folder = readFolder(corpus);
  const encode = (words: string) => new TextEncoder().encode(words);
  const { timeline } = readCorpus({
    ...folder,
    files: [
      ...folder.files,
      { name: 'new.txt', displayPath: 'new.txt', bytes: encode(text) },
      { name: 'new.yaml', displayPath: 'new.yaml', bytes: encode(yaml ?? '') },
    ],
  });
  expect(timeline.events).toContainEqual(
    expect.objectContaining({ id: '1872-10-09-meeting', reviewed: false }),
  );
});

test('where nothing holds nothing is to be written, and no control character is printed', () => {
  const { yaml, lines } = prove([{ ...draft, quote: 'Nobody said \u001b[31m this at all.' }]);
  expect(yaml).toBeNull();
  expect(lines.join('')).not.toContain('\u001b');
});

test('the published schema takes the example of the README, and nothing else', () => {
  const files = publish(readCorpus(readFolder(corpus)));
  const valid = new Ajv2020().compile(JSON.parse(String(files.get('data/drafts.schema.json'))));
  const readme = readFileSync('README.md', 'utf8');
  const example: unknown = JSON.parse(
    /```json\n(\{\s*"drafts"[\s\S]*?)```/.exec(readme)?.[1] ?? '',
  );
  expect(valid(example)).toBe(true);
  expect(valid({ drafts: [draft] })).toBe(true);
  expect(valid({ drafts: [{ ...draft, kind: 'chat' }] })).toBe(false);
  expect(valid({ drafts: [{ ...draft, titel: 'x' }] })).toBe(false);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command writes beside the text, and fails where a draft was refused', () => {
  cpSync(corpus, folder, { recursive: true });
  const [file, drafts] = [join(folder, 'new.txt'), join(folder, 'drafts.json')];
  writeFileSync(file, text);
  writeFileSync(drafts, JSON.stringify({ drafts: [draft, { ...draft, date: '1872-10-08' }] }));
  const command = ['--import', 'tsx', 'src/build/commands/draft.ts'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, file, '--from', drafts, '--published', '1872-10-12'],
    { encoding: 'utf8' },
  );
  expect(stderr).toContain('drafts[1]: the date 1872-10-08 contradicts the quote');
  expect(stdout).toContain('new.yaml: 1 drafts to correct, 1 refused');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'new.yaml'))).toBe(true);
});
