import { readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readCorpus } from '../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../src/build/corpus/seed-files.ts';
import { publish } from '../../src/build/publish/publish.ts';
import { wholeFile } from '../../src/build/publish/published-files.ts';
import { timelineFormat } from '../../src/build/publish/timeline-schema.ts';
import { readSpokenText, speechShown } from '../../src/extract/quotations/shown-speech.ts';
import { readReceived } from '../../src/extract/segment/received-text.ts';
import { lineAround } from '../../src/extract/words/line-around.ts';
import type { Passage } from '../../src/model/span.ts';
import { expectedRows, rowsOf } from './publish/parquet-rows.ts';

/** Every corpus without fault: a new folder of fixtures is a new case. */
const fixtures = readdirSync('tests/fixtures/corpora').map(
  (name) => `tests/fixtures/corpora/${name}`,
);
const folders = ['seeds', ...fixtures.filter((folder) => !folder.endsWith('/faulty'))];

describe.each(folders)('%s', (folder) => {
  const corpus = readCorpus(readFolder(folder));
  const { timeline } = corpus;
  const files = publish(corpus);
  const json = String(wholeFile(files.get('data/timeline.json') ?? ''));
  // As a browser decodes it: a byte order mark is no part of the text.
  const texts = new Map(
    timeline.sources.map(({ id, file }) => {
      const bytes = wholeFile(files.get(`data/${file}`) ?? '');
      return [id, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)] as const;
    }),
  );
  const textOf = ({ source }: Pick<Passage, 'source'>) => texts.get(source) ?? '';

  test('every quote stands where it says it stands, and its surroundings adjoin it', () => {
    const excerpts = timeline.events.flatMap((event) => event.excerpts);
    expect(excerpts.length).toBeGreaterThanOrEqual(timeline.events.length);
    for (const { start, end, exact, prefix, suffix, ...passage } of excerpts) {
      const text = textOf(passage);
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(start - prefix.length, start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
      expect(lineAround(text, start - prefix.length)).toEqual(lineAround(text, start));
      expect(lineAround(text, end + suffix.length)).toEqual(lineAround(text, end));
    }
  });

  test('every excerpt is in a paragraph of its source that says something', () => {
    const counts = new Map(timeline.sources.map(({ id, paragraphs }) => [id, paragraphs]));
    for (const { source, paragraph } of timeline.events.flatMap((event) => event.excerpts)) {
      expect(paragraph).toBeGreaterThanOrEqual(1);
      expect(paragraph).toBeLessThanOrEqual(counts.get(source) ?? 0);
    }
  });

  test('every excerpt says how it speaks, as its text shows it', () => {
    for (const source of timeline.sources) {
      const text = readReceived(textOf({ source: source.id }));
      const spoken = readSpokenText(text, source.zones, source.kind);
      const excerpts = timeline.events.flatMap((event) => event.excerpts);
      for (const excerpt of excerpts.filter((each) => each.source === source.id)) {
        const { voice, mode } = excerpt;
        const shown = speechShown(spoken, excerpt);
        if (mode === 'own') expect([voice, shown.isWhole]).toEqual([null, false]);
        else if (voice !== null && voice === source.issuedBy) expect(mode).toBe('quoted');
        else expect(mode, excerpt.exact).toBe(shown.mode);
      }
    }
  });

  test('every piece of evidence stands where it says it stands', () => {
    const evidence = timeline.events.flatMap(({ date, issues }) => [
      ...(date.evidence === null ? [] : [date.evidence]),
      ...issues.map((issue) => issue.evidence),
    ]);
    for (const { start, end, exact, source } of evidence) {
      expect(exact.trim()).not.toBe('');
      expect(textOf({ source }).slice(start, end)).toBe(exact);
    }
  });

  test('zones lie in their text, in its order and without overlap', () => {
    for (const { id, length, zones } of timeline.sources) {
      expect(textOf({ source: id })).toHaveLength(length);
      const ends = zones.flatMap(({ start, end }) => [start, end]);
      expect([0, ...ends, length].toSorted((a, b) => a - b)).toEqual([0, ...ends, length]);
      for (const { start, end } of zones) expect(end).toBeGreaterThan(start);
    }
  });

  test('what is read back is what was written', () => {
    expect(timelineFormat.parse(JSON.parse(json))).toEqual(timeline);
  });

  test('the events as a table are those of the timeline', async () => {
    const table = wholeFile(files.get('data/events.parquet') ?? '');
    if (typeof table === 'string') throw new Error('The table is no bytes.');
    const read = timelineFormat.parse(JSON.parse(json));
    expect(read.events.length).toBeGreaterThan(0);
    expect(await rowsOf(table)).toStrictEqual(expectedRows(read));
  });

  test('what is published is what its schema says', () => {
    const schema: unknown = JSON.parse(String(files.get('data/timeline.schema.json')));
    const validate = new Ajv2020({ strict: true }).compile(z.looseObject({}).parse(schema));
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(json), version: 2 })).toBe(false);
  });

  test('nothing refers to what is not there', () => {
    const actors = new Set(timeline.actors.map(({ id }) => id));
    const issues = new Set(timeline.issues.map(({ id }) => id));
    for (const event of timeline.events) {
      const voices = event.excerpts.flatMap(({ voice }) => voice ?? []);
      const parts = event.actors.map(({ id }) => id);
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts).toEqual(expect.arrayContaining(voices));
      for (const id of parts) expect(actors).toContain(id);
      for (const { id } of event.issues) expect(issues).toContain(id);
    }
  });
});

test('a small corpus of another subject is published as it always was', async () => {
  const corpus = readCorpus(readFolder('tests/fixtures/corpora/lighthouse'));
  const json = wholeFile(publish(corpus).get('data/timeline.json') ?? '');
  await expect(json).toMatchFileSnapshot('../fixtures/corpora/lighthouse/timeline.json');
});

test('all the faults of a corpus are told at once', async () => {
  let faults = '';
  try {
    readCorpus(readFolder('tests/fixtures/corpora/faulty'));
  } catch (error) {
    faults = error instanceof Error ? error.message : '';
  }
  await expect(`${faults}\n`).toMatchFileSnapshot('../fixtures/corpora/faulty/faults.golden');
});
