import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Corpus, corpusReader, readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import type { ReadingProgress } from '../../../src/build/corpus/reading-progress.ts';
import type { SeedFolder } from '../../../src/build/corpus/seed-files.ts';
import { CorpusError } from '../../../src/seed-format/fault.ts';
import { type Change, changed, folderOf, swap } from '../tiny-corpus.ts';

/** A further text, which is read by machine. */
const notice = 'A notice\n2 May 1901\n\nAda Quill will meet the Guild on 6 May 1901.\n';

/** What a folder has of an earlier one stays the same object, as `folderReader` has it. */
function after(earlier: SeedFolder | null, folder: SeedFolder): SeedFolder {
  const files = folder.files.map((file) => {
    const known = earlier?.files.find(({ name }) => name === file.name);
    return known !== undefined && Buffer.compare(known.bytes, file.bytes) === 0 ? known : file;
  });
  return { ...folder, files };
}

/** A reader that is given one folder after another. */
function reading() {
  const read = corpusReader();
  let folder: SeedFolder | null = null;
  return (changes: Readonly<Record<string, Change>>) => {
    folder = after(folder, folderOf(changed({ 'notice.txt': notice, ...changes })));
    const last = new Map<ReadingProgress['stage'], ReadingProgress>();
    const given = folder;
    const result = outcome(() => read(given, (each) => last.set(each.stage, each)));
    const fresh = { read: last.get('read')?.fresh, verified: last.get('verified')?.fresh };
    return { result, fresh, cold: outcome(() => readCorpus(given)) };
  };
}

function outcome(read: () => Corpus): Corpus | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
}

/** Each change, and how many of the two annotated sources and the notice it has read or verified. */
test.each<readonly [string, Readonly<Record<string, Change>>, number, number]>([
  ['nothing', {}, 0, 0],
  ['a title', { 'reply.yaml': swap('Guild’s answer', 'Guild’s reply') }, 1, 1],
  ['a text', { 'reply.txt': 'Rusk: “We row on,” he said. Quill was there.\n' }, 1, 1],
  ['the date of an event of which another source tells', inEvent('1901-05-03', '1901-05'), 1, 2],
  ['a note of such an event', inEvent('in a paper of Saturday', 'in a Saturday’s paper'), 1, 1],
  ['the actors', { 'actors.yaml': swap('[Quill]', '[Quill, Mayor Quill]') }, 1, 2],
  ['the issues', { 'issues.yaml': swap('label: Bell', 'label: The bell') }, 1, 2],
  ['the title of all', { 'timeline.yaml': swap('title: The toll', 'title: Tolls') }, 0, 0],
  [
    'the sides',
    { 'timeline.yaml': swap('label: Guild }', 'label: Guild }\n  - { id: other, label: Others }') },
    1,
    2,
  ],
  ['a source taken out', { 'reply.yaml': null, 'reply.txt': null }, 0, 0],
  [
    'a source added',
    { 'x.txt': 'A note\n3 May 1901\n\nTom Rusk met Ada Quill on 3 May 1901.' },
    1,
    0,
  ],
])('after a change of %s only what depends on it is read', (_, changes, read, verified) => {
  const next = reading();
  const first = next({});
  expect(first.fresh).toEqual({ read: 3, verified: 2 });
  expect(first.result).toEqual(first.cold);
  const second = next(changes);
  expect(second.result).toEqual(second.cold);
  expect(second.fresh).toEqual({ read, verified });
});

function inEvent(from: string, to: string): Readonly<Record<string, Change>> {
  return {
    'bridge.yaml': (text) => text.replace(`edtf: ${from}`, `edtf: ${to}`).replace(from, to),
  };
}

test('faults of what has not changed are told again', () => {
  const next = reading();
  const faulty = { 'reply.yaml': swap('kind: other', 'kind: othr') };
  const first = next(faulty);
  const second = next({ ...faulty, 'bridge.yaml': swap('ada-quill, tom', 'ada-quil, tom') });
  expect(first.result).toBe(first.cold);
  expect(second.result).toBe(second.cold);
  expect(String(second.result).split('\n')).toHaveLength(2);
  expect(second.fresh).toEqual({ read: 1, verified: 1 });
});

test('a text that is changed without its YAML is read again', () => {
  const next = reading();
  const yaml = { 'reply.yaml': swap('<sha256>', 'of another text') };
  next(yaml);
  const second = next({ ...yaml, 'reply.txt': 'They rowed on.\n' });
  expect(second.fresh.read).toBe(1);
  expect(second.result).toBe(second.cold);
  expect(second.result).toContain('does not stand in reply.txt');
});

test('after any changes the result is that of a first reading', () => {
  const changesOf: Readonly<Record<string, readonly Change[]>> = {
    'bridge.yaml': [
      null,
      swap('edtf: 1901-05-03', 'edtf: 1901-05-04'),
      swap('toll-talk', 'toll-talks'),
      swap('They spoke of the toll', 'They spoke of tolls'),
      swap('events:', 'event:'),
      swap('title: A', 'title: "A'),
    ],
    'bridge.txt': [null, swap('met Tom Rusk', 'met Tom Rusk twice'), ''],
    'reply.yaml': [null, swap('1901-05-03-toll-talk', 'toll'), swap('tom-rusk', 'hugh-dale')],
    'reply.txt': [null, swap('Saturday', 'Sunday')],
    'actors.yaml': [null, swap('id: tom-rusk', 'id: tom'), swap('side: guild', 'side: gild')],
    'issues.yaml': [null, swap('id: toll', 'id: tolls')],
    'timeline.yaml': [null, swap('id: guild', 'id: rowers'), swap('05-01', '05-04')],
    'notice.txt': [null, 'A notice without a day', notice.replace('Ada Quill', 'Tom Rusk')],
  };
  const change = fc
    .constantFrom(...Object.entries(changesOf))
    .chain(([name, changes]) => fc.constantFrom(...changes).map((each) => [name, each] as const));
  const state = fc.array(change, { maxLength: 3 }).map((each) => Object.fromEntries(each));
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
      const next = reading();
      for (const changes of states) {
        const { result, cold } = next(changes);
        expect(result).toEqual(cold);
      }
    }),
    { numRuns: 60 },
  );
});
