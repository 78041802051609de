import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import type { AddedSource } from '../../../src/explore/added/added-source.ts';
import { withDecision } from '../../../src/explore/added/decisions.ts';
import { changedDate } from '../../../src/explore/added/draft-changes.ts';
import { seedOf } from '../../../src/explore/added/seed-of.ts';
import { extractSource } from '../../../src/extract/extract-source.ts';
import { writeSeed } from '../../../src/seed-format/write-seed.ts';
import { deskProof } from '../../../src/ui/desk/desk-proof.ts';

const text = `Two talks

Published 4 April 2025

On 28 January 2025 Ann Lee met Bo Ray in Rome.

Yesterday Ann Lee spoke to Cy Fox by phone.
`;
const seeds = readFolder('tests/fixtures/corpora/uk-us');
const registers = extractionRegisters(seeds);
const { timeline } = readCorpus(seeds);
const id = 'added.two-talks';
const sha256 = createHash('sha256').update(text).digest('hex');

/** The text of which the reader says that its day is not known. */
function undated(): AddedSource {
  const facts = { sha256, receivedAs: 'two-talks.txt' };
  const { source, events, actors } = extractSource(text, facts, { id, registers, published: null });
  const drafts = events.map(({ confidence, reasons, doubtful, ...event }) => ({
    ...{ event: { ...event, id: `${id}.${event.id}` }, confidence, reasons, doubtful },
    ...{ origin: 'machine' as const, match: null },
  }));
  return { source, text, mark: '', actors, drafts, decisions: [] };
}

const fresh = undated();
const proof = deskProof(fresh, registers, timeline.events);

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('where the reader does not know the day, the text is not asked for it, nor days counted', () => {
  expect(fresh.source.published).toBeNull();
  expect(fresh.drafts.map(({ event }) => event.date.edtf)).toEqual(['2025-01-28']);
  const dated = extractSource(text, { sha256, receivedAs: '' }, { id, registers });
  expect(dated.events.map(({ date }) => date.edtf)).toEqual(['2025-01-28', '2025-04-03']);
});

test('the desk says that there is no day to count from', async () => {
  const yesterday = { reason: expect.stringContaining('no day to count from') };
  expect(proof.dateOf(spanOf('Yesterday'))).toEqual(yesterday);
  expect(await proof.draftOf(spanOf('Yesterday Ann Lee spoke to Cy Fox by phone.'))).toEqual(
    yesterday,
  );
});

test('its pair of files says that its day is unknown, and builds to what was accepted', () => {
  const accepted = fresh.drafts.reduce(
    (added, { event }) => withDecision(added, { id: event.id, kind: 'accept', draft: event.id }),
    fresh,
  );
  const [first] = fresh.drafts;
  if (first === undefined) throw new Error('No draft was read.');
  const excerpt = proof.excerptOf(spanOf('Yesterday Ann Lee spoke to Cy Fox by phone.'));
  if ('reason' in excerpt) throw new Error(excerpt.reason);
  // A day of the reader's own, and words that count from no day.
  const draft = {
    ...{ ...first, origin: 'reader' as const },
    event: {
      ...{ ...first.event, id: `${id}.call`, title: 'Lee and Fox speak', actors: [] },
      excerpts: [excerpt],
      ...changedDate(first.event, '2025-02-02'),
    },
  };
  const added = withDecision(
    withDecision(accepted, { id: 'add', kind: 'add', drafts: [draft], actors: [] }),
    { id: 'accept', kind: 'accept', draft: draft.event.id },
  );
  const known = new Set(timeline.actors.map(({ id }) => id));
  const yaml = writeSeed({ ...seedOf(added, timeline), text, actors: added.actors, known });
  expect(parse(yaml)).toMatchObject({ published: { date: 'unknown', basis: 'inferred' } });
  const file = (name: string, content: string) => {
    return { name, displayPath: `seeds/${name}`, bytes: new TextEncoder().encode(content) };
  };
  const files = [...seeds.files, file('two-talks.txt', text), file('two-talks.yaml', yaml)];
  const built = readCorpus({ ...seeds, files }).timeline;
  expect(built.sources.find((source) => source.id === 'two-talks')?.published).toBeNull();
  const own = built.events.filter(({ excerpts }) =>
    excerpts.some(({ source }) => source === 'two-talks'),
  );
  expect(own.map(({ title, date }) => [title, date.edtf])).toEqual([
    ['Ann Lee met Bo Ray in Rome', '2025-01-28'],
    ['Lee and Fox speak', '2025-02-02'],
  ]);
});
