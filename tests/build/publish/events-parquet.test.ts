import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsParquet } from '../../../src/build/publish/events-parquet.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { someDrawing } from '../../explore/support/arbitrary.ts';
import { drawTimeline } from '../../explore/support/draw-timeline.ts';
import { published } from '../../explore/support/real-corpus.ts';
import { expectedRows, groupsOf, rowsOf, typesOf } from './parquet-rows.ts';

function write(timeline: PublishedTimeline): Uint8Array {
  return Buffer.concat([...eventsParquet(timeline)]);
}

const someWords = fc.string({ unit: 'grapheme', maxLength: 40 });

test('a table has of any timeline what the timeline has', async () => {
  const sometimes = fc.option(someWords);
  const changes = fc.array(
    fc.record({
      title: someWords,
      place: sometimes,
      duration: sometimes,
      confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: 12, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(someDrawing(), changes, async (drawing, changed) => {
      const drawn = drawTimeline(drawing);
      const events = drawn.events.map((event, index) => {
        const { confidence = null, ...words } = changed[index] ?? {};
        return { ...event, ...words, ...(confidence === null ? {} : { confidence }) };
      });
      const timeline = { ...drawn, events };
      expect(await rowsOf(write(timeline))).toStrictEqual(expectedRows(timeline));
    }),
  );
});

test('nobody, nothing and no event at all', async () => {
  const timeline = drawTimeline('2024-09-10/.. announced -> [letter]');
  const [row] = await rowsOf(write(timeline));
  const nothing = { participants: [], bodies: [], sides: [], discussed: [], latest: null };
  expect(row).toMatchObject({ ...nothing, earliest: '2024-09-10', status: 'announced' });
  expect(await rowsOf(write({ ...timeline, events: [] }))).toEqual([]);
});

test('many events lie in several groups, none of them lost, and the bytes are the same again', async () => {
  const events = Array.from({ length: 400 }, () => published.events).flat();
  const numbered = events.map((event, index) => ({ ...event, id: `event-${index}` }));
  const timeline = { ...published, events: numbered };
  const chunks = [...eventsParquet(timeline)];
  const file = Buffer.concat(chunks);
  const groups = groupsOf(file);
  expect(groups.reduce((sum, rows) => sum + rows, 0)).toBe(numbered.length);
  expect(Math.max(...groups)).toBe(10_000);
  // Each group is given away when it is written, and what comes after them is small.
  expect(chunks).toHaveLength(groups.length + 1);
  expect(chunks.at(-1)?.length).toBeLessThan(20_000);
  expect((await rowsOf(file, ['id'])).map(({ id }) => id)).toEqual(numbered.map(({ id }) => id));
  expect(file.equals(write(timeline))).toBe(true);
});

test('the columns are those that the README lists, with their types', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] =
    /### The events as a table\n.*?\n\|---\|---\|---\|\n(.*?)\n\n/s.exec(readme) ?? [];
  const listed = table.split('\n').map((line) => {
    const [, name = '', type = ''] = line.split('|').map((cell) => cell.trim());
    return `${name.replaceAll('`', '')} ${type}`;
  });
  expect(typesOf(write(published))).toEqual(listed);
});
