import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddedSource } from '../../../src/explore/added/added-source.ts';
import { reviewed } from '../../../src/explore/added/decisions.ts';
import { deskMarks, deskOf } from '../../../src/explore/added/desk.ts';
import { seedOf } from '../../../src/explore/added/seed-of.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { importInWords, keptFile, readKeptFile } from '../../../src/ui/add-source/kept-file.ts';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
import { withShownModes } from '../../../src/ui/add-source/shown-modes.ts';
import { storedRecord } from '../../../src/ui/add-source/upgrade-stored-source.ts';
import { published } from '../../explore/support/real-corpus.ts';
import { FUZZ_TIMEOUT_MS, fuzzOf } from '../../fuzz/fuzz-runs.ts';
import { altered, slipped } from '../../fuzz/mutations.ts';
import { frozenRecords } from './frozen-records.ts';
import { storedSource, unreadable } from './stored-records.ts';

const records: readonly { readonly key: string; readonly record: object }[] = [
  ...frozenRecords(),
  { key: 'added.one', record: storedSource('one') },
];

/** A record with something wrong in it, or right, under its key. */
const someRecord = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...records).chain(alteredRecord) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.entries(unreadable)).chain(repairedRecord) },
  { weight: 1, arbitrary: fc.record({ key: fc.string(), record: fc.anything() }) },
);

function alteredRecord({ key, record }: (typeof records)[number]) {
  return altered(record).map((each) => ({ key, record: each }));
}

function repairedRecord([name, record]: readonly [string, unknown]) {
  return altered(record).map((each) => ({ key: `added.${name}`, record: each }));
}

/** What a page does with a source that it has taken; each of it has to work. */
function expectSound(added: AddedSource): void {
  const { text, source } = added;
  const { drafts } = reviewed(added);
  for (const { event } of drafts) {
    for (const { start, end, exact } of event.excerpts) expect(text.slice(start, end)).toBe(exact);
    expect(event.id.startsWith(`${source.id}.`)).toBe(true);
  }
  expect(readStoredSource(source.id, storedRecord(added))).toEqual({ added, lacksModes: false });
  const decided = drafts.map(({ event }, at) => ({
    id: `accept ${at}`,
    kind: 'accept' as const,
    draft: event.id,
  }));
  const accepted = { ...added, decisions: [...added.decisions, ...decided] };
  const desk = deskOf(accepted, () => true);
  deskMarks(accepted, desk, desk.found[0] ?? null);
  const shown = withAdded(published, [accepted]);
  expect(new Set(shown.events.map(({ id }) => id)).size).toBe(shown.events.length);
  seedOf(accepted, published);
}

test(
  'whatever the store has is a source, or is set aside with a reason',
  () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(someRecord, ({ key, record }) => {
        const before = JSON.stringify(record);
        const read = readStoredSource(key, record);
        expect(JSON.stringify(record)).toBe(before);
        if ('reason' in read) {
          refused += 1;
          expect(read.reason).toMatch(/^\S.*\S$/s);
          expect(read.reason.length).toBeLessThan(400);
          expect(read.text === null || typeof read.text === 'string').toBe(true);
          return;
        }
        taken += 1;
        expectSound(read.lacksModes ? withShownModes(read.added) : read.added);
      }),
      fuzzOf('stored records'),
    );
    // Of inputs that are all refused, or all taken, nothing would follow.
    expect(Math.min(taken, refused)).toBeGreaterThan((taken + refused) / 10);
  },
  FUZZ_TIMEOUT_MS,
);

const whole = keptFile(
  records.map(({ key, record }) => [key, record]),
  [],
);
const someFile = fc.oneof(
  slipped(whole),
  altered(JSON.parse(whole)).map((value) => JSON.stringify(value) ?? ''),
  fc.json(),
  fc.string(),
);

test(
  'whatever file is loaded is read, or refused with what to do',
  () => {
    fc.assert(
      fc.property(someFile, (file) => {
        const read = readKeptFile(file);
        expect(readKeptFile(file)).toEqual(read);
        if ('refused' in read) {
          expect(read.refused).toContain('Choose one that');
          return;
        }
        for (const added of read.sources) expect(added.text.length).toBe(added.source.length);
        const words = importInWords(read.sources.length, 0, read.unreadable);
        expect(words).toMatch(/^\d+ texts? loaded/);
        expect(words.length).toBeLessThan(1000);
      }),
      fuzzOf('kept files'),
    );
  },
  FUZZ_TIMEOUT_MS,
);
