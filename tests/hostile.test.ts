import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { answerLine } from '../src/build/commands/answer-line.ts';
import { CommandError } from '../src/build/commands/command-line.ts';
import { foreignDrafts } from '../src/build/commands/foreign-drafts.ts';
import { verifiedDraft } from '../src/build/commands/verified-draft.ts';
import { readCorpus } from '../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../src/build/corpus/read-registers.ts';
import { readFolder, sha256 } from '../src/build/corpus/seed-files.ts';
import { addressOf, readAddress } from '../src/explore/address/address.ts';
import { ignoredInWords } from '../src/explore/address/ignored-in-words.ts';
import { extractSource } from '../src/extract/extract-source.ts';
import { hiddenCharacterIn } from '../src/model/hidden-characters.ts';
import { CorpusError } from '../src/seed-format/fault.ts';
import { readStoredSource } from '../src/ui/add-source/read-stored-source.ts';
import { changed, corpusOf, folderOf } from './build/tiny-corpus.ts';
import { type Files, tiny } from './build/tiny-files.ts';
import { allHostileTexts, hostileCases, hostileText } from './hostile-cases.ts';

/** So long no case may keep an entrance, in milliseconds of processor time. */
const MAX_CPU_MS = 10_000;

const folder = folderOf(tiny);
const registers = extractionRegisters(folder);
const { timeline } = readCorpus(folder);
const bridge = String(tiny['bridge.txt']);

function extracted(text: string, id = 'x') {
  const facts = { sha256: sha256(new TextEncoder().encode(text)), receivedAs: `${id}.txt` };
  return extractSource(text, facts, { id, registers, published: '1901-05-04' });
}

/** What a build prints of these files; empty where it has no fault. Anything but faults is thrown on. */
function printed(files: Files): string {
  return faultsOf(() => corpusOf(files));
}

function faultsOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
}

function expectPrintable(words: string): void {
  expect(words.split('\n').map(hiddenCharacterIn)).toEqual(words.split('\n').map(() => null));
  for (const line of words.split('\n').filter((each) => !/^and \d+ more/.test(each))) {
    expect(line).toMatch(/^[^\n]*?:\d+:\d+: .+[.?”"…]$/s);
    expect(line.length).toBeLessThan(2000);
  }
}

/** Drafts of another reader for the text of the bridge: what is printed of them. */
function imported(drafts: string): { readonly refused: number; readonly lines: readonly string[] } {
  const others = folder.files.filter(({ name }) => !name.startsWith('bridge.yaml'));
  return foreignDrafts(drafts, 'drafts.json', {
    extraction: extracted(bridge, 'bridge'),
    text: bridge,
    folder: { ...folder, files: others },
    registers,
    name: 'bridge.yaml',
  });
}

function withinTime<Result>(what: string, run: () => Result): Result {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000, what).toBeLessThan(MAX_CPU_MS);
  return result;
}

const texts = hostileCases('texts', {
  text: hostileText,
  right: z.object({ title: z.string().nullish() }),
});
test.each(texts)('text: $name', ({ text, right }) => {
  const { source, events } = withinTime('extract', () => extracted(text));
  if (right.title !== undefined) expect(source.title).toBe(right.title ?? 'x');
  for (const words of [source.title, ...events.flatMap(({ title, label }) => [title, label])]) {
    expect(hiddenCharacterIn(words)).toBeNull();
    expect(words.length).toBeLessThanOrEqual(1000);
    expect(words).not.toBe('');
  }
  for (const { excerpts } of events) {
    for (const { start, end, exact } of excerpts) expect(text.slice(start, end)).toBe(exact);
  }
  const said = withinTime('build', () => printed(changed({ 'x.txt': text })));
  // Half a character is no UTF-8, so it reaches no file.
  expect(said).toBe('');
});

const seeds = hostileCases('seeds', {
  change: z.array(z.strictObject({ file: z.string(), from: z.string(), to: hostileText })),
  right: z.object({ faults: z.array(z.string()) }),
});
test.each(seeds)('seeds: $name', ({ change, right }) => {
  const files = { ...tiny };
  for (const { file, from, to } of change) {
    const before = String(files[file]);
    expect(before).toContain(from);
    files[file] = before.replace(from, () => to);
  }
  const said = withinTime('build', () => printed(files));
  expectPrintable(said);
  for (const fault of right.faults) expect(said).toContain(fault);
});

const names = hostileCases('file-names', {
  files: z.array(z.string()),
  right: z.object({ faults: z.array(z.string()) }),
});
test.each(names)('file names: $name', ({ files, right }) => {
  const seedsFolder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
  for (const { name, bytes } of folder.files) writeFileSync(join(seedsFolder, name), bytes);
  for (const [index, name] of files.entries())
    writeFileSync(join(seedsFolder, name), `${bridge.replaceAll('toll', 'levy')}${index}\n`);
  const said = faultsOf(() => readCorpus(readFolder(seedsFolder)));
  rmSync(seedsFolder, { recursive: true });
  if (said !== '') expectPrintable(said);
  for (const fault of right.faults) expect(said).toContain(fault);
  if (right.faults.length === 0) expect(said).toBe('');
});

const addresses = hostileCases('addresses', {
  query: hostileText,
  right: z.strictObject({
    address: z.string().optional(),
    ignored: z.int().optional(),
    ignoredAtLeast: z.int().optional(),
    shown: z.string().optional(),
    longest: z.int().optional(),
  }),
});
test.each(addresses)('address: $name', ({ query, right }) => {
  const { view, ignored } = withinTime('address', () => readAddress(query, timeline));
  const address = addressOf(view);
  expect(addressOf(readAddress(address, timeline).view)).toBe(address);
  if (right.address !== undefined) expect(address).toBe(right.address);
  if (right.ignored !== undefined) expect(ignored.length).toBe(right.ignored);
  expect(ignored.length).toBeGreaterThanOrEqual(right.ignoredAtLeast ?? 0);
  const said = ignoredInWords(ignored);
  if (right.shown !== undefined) expect(said).toBe(right.shown);
  expect(said.length).toBeLessThanOrEqual(right.longest ?? 300);
});

const stored = hostileCases('stored', {
  key: z.string(),
  record: z.unknown(),
  right: z.strictObject({ reason: z.string().nullable() }),
});
test.each(stored)('stored record: $name', ({ key, record, right }) => {
  const read = readStoredSource(key, record);
  if (!('reason' in read)) throw new Error('it was taken for a source');
  expect(read.reason).toContain(right.reason ?? '');
  expect(read.text).toBe(z.object({ text: z.string() }).safeParse(record).data?.text ?? null);
});

const drafts = hostileCases('drafts', {
  drafts: hostileText,
  right: z.strictObject({
    refused: z.int().optional(),
    lines: z.array(z.string()),
  }),
});
test.each(drafts)('drafts: $name', ({ drafts: json, right }) => {
  const { refused, lines } = withinTime('drafts', () => imported(json));
  if (right.refused !== undefined) expect(refused).toBe(right.refused);
  for (const line of right.lines) expect(lines.join('\n')).toContain(line);
});

/** Every entrance, given a text in each place where it takes one. */
const entrances: Readonly<Record<string, (text: string) => void>> = {
  build: (text) => {
    printed(changed({ 'x.txt': text }));
    const titled = `title: ${JSON.stringify(text)}`;
    expectPrintableOrNothing(printed(changed({ 'bridge.yaml': titled })));
    expectPrintableOrNothing(printed(changed({ 'x.txt': bridge, 'x.yaml': text })));
  },
  check: (text) => {
    for (const name of ['actors.yaml', 'issues.yaml', 'timeline.yaml'])
      expectPrintableOrNothing(printed(changed({ [name]: text })));
  },
  draft: (text) => {
    if (text.trim() === '') return;
    const bytes = new TextEncoder().encode(text);
    const whole = new TextDecoder().decode(bytes);
    const more = { name: 'x.txt', displayPath: 'seeds/x.txt', bytes };
    const target = { ...folder, files: [...folder.files, more] };
    verifiedDraft(extracted(whole), whole, target, registers, 'x.yaml');
  },
  extract: (text) => void extracted(text),
  stream: (text) => {
    const { answer, isFault } = answerLine(text, 1, registers);
    expect(isFault).toBe('error' in answer);
    const line = JSON.stringify({ id: text, text, published: text, title: text });
    expect(JSON.stringify(answerLine(line, 2, registers).answer)).not.toContain(
      'this program fails',
    );
  },
  address: (text) => {
    for (const query of [
      text,
      `?q=${encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text)))}`,
    ]) {
      const address = addressOf(readAddress(query, timeline).view);
      expect(addressOf(readAddress(address, timeline).view)).toBe(address);
    }
  },
  'import of drafts': (text) => {
    for (const json of [text, JSON.stringify({ drafts: [{ quote: text, title: text }] })]) {
      try {
        imported(json);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
      }
    }
  },
  store: (text) => {
    for (const record of [text, { text }, parsed(text), { version: text, drafts: [text] }])
      expect('reason' in readStoredSource(text, record)).toBe(true);
  },
};

function expectPrintableOrNothing(words: string): void {
  if (words !== '') expectPrintable(words);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of longer texts the beginning does for an entrance that is not their own: what they do there is their own test's. */
const MAX_TEXT_AT_EVERY_ENTRANCE = 2000;

const everyText = [...allHostileTexts()].map(
  ([path, text]) => [path, text.slice(0, MAX_TEXT_AT_EVERY_ENTRANCE)] as const,
);
test.each(Object.entries(entrances))(
  'every hostile text at the entrance %s',
  (name, enter) => {
    expect(everyText.length).toBeGreaterThan(70);
    for (const [path, text] of everyText) withinTime(`${name}: ${path}`, () => enter(text));
  },
  240_000,
);

test('of 5,000 quotes that their text does not have 50 are told, in less than ten seconds', () => {
  const text = `${bridge}\n${Array.from({ length: 9000 }, (_, at) => `word${(at * 7919) % 5003}`).join(' ')}\n`;
  const quotes = Array.from(
    { length: 5000 },
    (_, at) => `      - text: The Mayor met nobody ${at} at the quay of word${at % 77} on Sunday\n`,
  );
  const said = withinTime('5,000 quotes', () =>
    printed(
      changed({
        'bridge.txt': text,
        'bridge.yaml': (yaml) =>
          yaml.replace('      - text: The Mayor, Ada Quill, met Tom Rusk\n', quotes.join('')),
      }),
    ),
  );
  expect(said.split('\n')).toHaveLength(51);
  expect(said).toContain('and 4950 more faults. Mend these to see them.');
});
