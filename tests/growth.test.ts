import { describe, expect, test } from 'vitest';
import { foreignDrafts } from '../src/build/commands/foreign-drafts.ts';
import { readCorpus } from '../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../src/build/corpus/read-registers.ts';
import { sha256 } from '../src/build/corpus/seed-files.ts';
import { addressOf, readAddress } from '../src/explore/address/address.ts';
import { ignoredInWords } from '../src/explore/address/ignored-in-words.ts';
import { extractSource } from '../src/extract/extract-source.ts';
import { readDraftsFile } from '../src/seed-format/foreign-drafts/read-drafts-file.ts';
import { keptFile, readKeptFile } from '../src/ui/add-source/kept-file.ts';
import { changed, corpusOf, faultsAfter, folderOf } from './build/tiny-corpus.ts';
import { tiny } from './build/tiny-files.ts';
import { GROWTH_SIZES_KB } from './fuzz/fuzz-runs.ts';
import { storedSource } from './ui/add-source/stored-records.ts';

/** Work may grow by so much more than the input. */
const MAX_OVER_LINEAR = 1.2;
/** What a measurement may be off by, in milliseconds: a collection of garbage, a busy cache. */
const SLACK_MS = 60;
/** Of so many measurements the least counts, which is that with the least of other work in it. */
const MAX_TRIES = 4;

const folder = folderOf(tiny);
const registers = extractionRegisters(folder);
const { timeline } = readCorpus(folder);
const bridge = String(tiny['bridge.txt']);

const months = ['January', 'March', 'May', 'July', 'October', 'December'];
const names = ['Ada Quill', 'Tom Rusk', 'Hugh Dale', 'Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Orr'];
const verbs = ['met', 'spoke by phone to', 'wrote to', 'received', 'thanked'];
const one = <T>(list: readonly T[], at: number): T | string => list[at % list.length] ?? '';

/** A text of so many kB of lines, each by its number. */
function linesOf(kilobytes: number, line: (at: number) => string): string {
  const lines: string[] = [];
  for (let length = 0, at = 0; length < kilobytes * 1000; at += 1) {
    const next = line(at);
    lines.push(next);
    length += next.length;
  }
  return lines.join('');
}

function read(text: string): void {
  const facts = { sha256: sha256(new TextEncoder().encode(text)), receivedAs: 'x.txt' };
  extractSource(text, facts, { id: 'x', registers, published: '1901-05-04' });
}

const day = (at: number) => `${1 + (at % 27)} ${one(months, at)} ${1880 + (at % 21)}`;

/** Texts of each kind, read by machine. */
const texts: Readonly<Record<string, (at: number) => string>> = {
  'distinct calls': (at) =>
    `${one(names, at)} ${one(verbs, at)} ${one(names, at * 3 + 1)} on ${day(at)} about item ${at}.\n`,
  'repeated sentences': () => 'Minister Ann Lee met President Bo Ray in Rome on Monday. ',
  'consecutive posts': (at) =>
    `I met them, number ${at}.\n— Ann Lee (@annlee) January 26, 1901\n\n`,
  'a chronology': (at) =>
    `${day(at)}: ${one(names, at)} signs paper ${at} with ${one(names, at + 2)}.\n`,
  'prose without events': (at) =>
    `The hills lie low over the water, and ${at} birds are in the reeds.\n`,
  'one line': (at) => `word${at} and `,
  quotations: (at) => `“We will row on, ${at} of us,” Mr Rusk said. `,
};

/** Long inputs of the other entrances. */
const entrances: Readonly<
  Record<
    string,
    { readonly make: (kilobytes: number) => string; readonly enter: (input: string) => void }
  >
> = {
  'an address with ids that are not there': {
    make: (kilobytes) => `?people=${linesOf(kilobytes, (at) => `nobody-${at},`)}`,
    enter: (query) => {
      const { view, ignored } = readAddress(query, timeline);
      addressOf(view);
      ignoredInWords(ignored);
    },
  },
  'an address with a long search': {
    make: (kilobytes) => `?q=${linesOf(kilobytes, (at) => `word${at}+`)}`,
    enter: (query) => void addressOf(readAddress(query, timeline).view),
  },
  'a title': {
    make: (kilobytes) => 'A long title '.repeat(kilobytes * 77),
    enter: (title) => void faultsAfter({ 'bridge.yaml': retitled(title) }),
  },
  'an id': {
    make: (kilobytes) => 'a-long-id-'.repeat(kilobytes * 100),
    enter: (id) =>
      void faultsAfter({
        'bridge.yaml': (yaml) => yaml.replace('1901-05-03-toll-talk', () => `${id}x`),
      }),
  },
  'a quote that its text does not have': {
    make: (kilobytes) => linesOf(kilobytes, (at) => `word${at % 977} `),
    enter: (quote) => void faultsAfter({ 'bridge.yaml': quoting([quote]) }),
  },
  'misquoted quotes': {
    make: (kilobytes) => linesOf(kilobytes, (at) => `The Mayor met nobody ${at} at the quay\n`),
    enter: (quotes) => void faultsAfter({ 'bridge.yaml': quoting(quotes.trim().split('\n')) }),
  },
  'a register': {
    make: (kilobytes) =>
      linesOf(
        kilobytes,
        (at) => `- { id: p-${at}, name: Person ${at} Xu, kind: person, side: town }\n`,
      ),
    enter: (more) => void corpusOf(changed({ 'actors.yaml': (yaml) => `${yaml}${more}` })),
  },
  'faulty YAML': {
    make: (kilobytes) => linesOf(kilobytes, (at) => `- { idd: p-${at}, name: [x] }\n`),
    enter: (yaml) => void faultsAfter({ 'issues.yaml': yaml }),
  },
  'drafts of another reader': {
    make: (kilobytes) =>
      `[${linesOf(kilobytes, (at) => `{"quote":"They spoke of the toll, and of item ${at}","title":"Talk ${at}","date":"1901-05-03","kind":"call"},`)}null]`,
    enter: (json) => {
      readDraftsFile(json, bridge);
    },
  },
  'drafts that are proved': {
    make: (kilobytes) =>
      `[${linesOf(kilobytes, (at) => `{"quote":"The Mayor, Ada Quill, met nobody ${at}","title":"Talk ${at}","date":"1901-05-03","kind":"call"},`)}null]`,
    enter: (json) => {
      foreignDrafts(json, 'drafts.json', draftsTarget);
    },
  },
  'a kept file': {
    make: (kilobytes) => {
      const records = Array.from({ length: kilobytes }, (_, at) => storedSource(`text-${at}`));
      return keptFile(
        records.map((record, at) => [`added.text-${at}`, record]),
        [],
      );
    },
    enter: (file) => void readKeptFile(file),
  },
};

const draftsTarget = {
  extraction: extractSource(
    bridge,
    { sha256: sha256(new TextEncoder().encode(bridge)), receivedAs: 'bridge.txt' },
    { id: 'bridge', registers, published: '1901-05-04' },
  ),
  text: bridge,
  folder: { ...folder, files: folder.files.filter(({ name }) => name !== 'bridge.yaml') },
  registers,
  name: 'bridge.yaml',
};

function retitled(title: string): (yaml: string) => string {
  return (yaml) => yaml.replace('title: A toll for the bridge', () => `title: ${title}`);
}

function quoting(quotes: readonly string[]): (yaml: string) => string {
  const lines = quotes.map((quote) => `      - text: ${quote}\n`).join('');
  return (yaml) => yaml.replace('      - text: The Mayor, Ada Quill, met Tom Rusk\n', () => lines);
}

/** Milliseconds of this process alone, however busy the machine is. */
function cpuOf<Input>(enter: (input: Input) => void, input: Input): number {
  const begin = process.cpuUsage();
  enter(input);
  return process.cpuUsage(begin).user / 1000;
}

/**
 * Expects the work for each size to be at the most that for the least one, times the size. A size
 * that took longer is measured again, and so is the least one: only what is so each time is a fault.
 */
function expectLinear<Input>(
  make: (kilobytes: number) => Input,
  enter: (input: Input) => void,
): void {
  const [least = 50, ...larger] = GROWTH_SIZES_KB;
  const small = make(least);
  // Once for the compiler.
  enter(small);
  let base = cpuOf(enter, small);
  for (const size of larger) {
    const input = make(size);
    const most = () => (base * MAX_OVER_LINEAR * size) / least + SLACK_MS;
    let taken = cpuOf(enter, input);
    for (let tries = 1; taken > most() && tries < MAX_TRIES; tries += 1) {
      base = Math.max(base, cpuOf(enter, small));
      taken = Math.min(taken, cpuOf(enter, input));
    }
    expect(
      taken,
      `${size} kB, milliseconds; ${least} kB took ${Math.round(base)}`,
    ).toBeLessThanOrEqual(most());
    if (process.env.GROWTH_SHOWN)
      console.log(
        `${size} kB: ${Math.round(taken)} ms, ${least} kB: ${Math.round(base)} ms, ${(taken / base / (size / least)).toFixed(2)} of linear`,
      );
  }
}

test('work that grows as the square of its input is found out', () => {
  const spin = (kilobytes: number) => {
    const begin = process.cpuUsage();
    // Many steps to a look, which is work of the system and not of this process.
    for (let sum = 1; process.cpuUsage(begin).user < kilobytes * kilobytes * 100; )
      for (let step = 0; step < 100_000; step += 1) sum = Math.imul(sum, 31) + step;
  };
  expect(() => expectLinear((kilobytes) => kilobytes, spin)).toThrow('kB, milliseconds');
});

describe('the work grows as the input does', () => {
  test.each(Object.entries(texts))(
    'a text: %s',
    (_, line) => {
      expectLinear((kilobytes) => linesOf(kilobytes, line), read);
    },
    240_000,
  );

  test.each(Object.entries(entrances))(
    '%s',
    (_, { make, enter }) => {
      expectLinear(make, enter);
    },
    240_000,
  );
});
