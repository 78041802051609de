import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { writeJson } from '../../../src/explore/exports/json.ts';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';
import { corpora, exportInput } from './inputs.ts';

const schema: unknown = JSON.parse(
  String(
    publish(readCorpus(readFolder('tests/fixtures/corpora/uk-us'))).get(
      'data/timeline.schema.json',
    ),
  ),
);
const validate = new Ajv2020({ strict: false }).compile<PublishedTimeline>(
  typeof schema === 'object' && schema !== null ? schema : false,
);

function read(text: string): PublishedTimeline {
  const value: unknown = JSON.parse(text);
  if (validate(value)) return value;
  throw new Error(JSON.stringify(validate.errors, null, 2));
}

describe.each(Object.entries(corpora))('%s', async (_, input) => {
  const part = read(await writeJson(input));

  test('holds the events as they are', () => {
    expect(part.events).toEqual(input.events);
  });

  test('says what chose them', () => {
    expect(part.title).toContain(input.selection);
    expect(part.title).toContain(input.address);
  });

  test('has every register entry that they name', () => {
    const named = part.events.flatMap((event) => [
      ...event.actors.map(({ id }) => id),
      ...event.excerpts.flatMap(({ voice }) => voice ?? []),
    ]);
    expect(new Set(part.actors.map(({ id }) => id))).toEqual(new Set(named));
    const treated = part.events.flatMap(({ issues }) => issues.map(({ id }) => id));
    expect(new Set(part.issues.map(({ id }) => id))).toEqual(new Set(treated));
    const sources = new Set(part.sources.map(({ id }) => id));
    for (const { excerpts } of part.events) {
      for (const { source } of excerpts) expect(sources).toContain(source);
    }
  });
});

test('leaves out what the selection does not use', async () => {
  const part = read(
    await writeJson(
      exportInput(published, {
        ...noFilter,
        actors: ['marco-rubio'],
      }),
    ),
  );
  expect(part.sources.length).toBeLessThan(published.sources.length);
  expect(part.issues.length).toBeLessThan(published.issues.length);
});

test('keeps who is heard and has no part in it', async () => {
  const drawn = drawTimeline('2024-09-10 call ann *bob ?cleo');
  const events = drawn.events.map((event) => ({
    ...event,
    actors: event.actors.filter(({ id }) => id === 'ann'),
    excerpts: event.excerpts.map((excerpt) => ({ ...excerpt, voice: 'bob' })),
  }));
  const part = read(await writeJson(exportInput({ ...drawn, events })));
  expect(part.actors.map(({ id }) => id)).toEqual(['ann', 'bob']);
});

test('unfiltered, it is the published timeline under another title', async () => {
  const whole = read(await writeJson(exportInput(published)));
  expect({
    ...whole,
    title: published.title,
    actors: published.actors,
    issues: published.issues,
  }).toEqual(published);
});
