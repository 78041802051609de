import { describe, expect, test } from 'vitest';
import { writeWebAnnotation } from '../../../src/explore/exports/web-annotation.ts';
import terms from '../../fixtures/web-annotation/terms.json' with { type: 'json' };
import { corpora, datesOfAllKinds, exportInput, hostileTimeline, textIn } from './inputs.ts';

type Body = {
  readonly type: string;
  readonly purpose: string;
  readonly value?: string;
  readonly source?: string;
};
type Annotation = {
  readonly id: string;
  readonly motivation: readonly string[];
  readonly body: readonly Body[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      {
        readonly type: string;
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
};
type Collection = {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
};

function read(text: string): Collection {
  return JSON.parse(text);
}

const { properties } = terms;

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value);
}

/** What is not in the vocabulary, or is no value for its term, each with its place. */
function faultsIn(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => faultsIn(each, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [`${place} is no resource`];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = `${place}.${key}`;
    const all = Array.isArray(inner) ? inner : [inner];
    const fault = (ok: boolean) => (ok ? [] : [`${at}: ${JSON.stringify(inner)}`]);
    if (key === '@context') return fault(inner === 'http://www.w3.org/ns/anno.jsonld');
    if (key === 'id') return fault(isIri(inner));
    if (key === 'type') return fault(terms.classes.includes(String(inner)));
    if (properties.vocabulary.includes(key))
      return fault(all.every((each) => terms.motivations.includes(each)));
    if (properties.text.includes(key)) return fault(typeof inner === 'string');
    if (properties.nonNegativeInteger.includes(key))
      return fault(Number.isSafeInteger(inner) && Number(inner) >= 0);
    if (properties.resource.includes(key))
      return all.flatMap((each: unknown) =>
        typeof each === 'string' ? fault(isIri(each)) : faultsIn(each, at),
      );
    return [`${at} is no term of the vocabulary`];
  });
}

test('the check of terms finds what is none, and values that are none', () => {
  expect(faultsIn({ title: 'x' })).toEqual(['.title is no term of the vocabulary']);
  expect(faultsIn({ body: { type: 'Thing', start: -1 } })).toEqual([
    '.body.type: "Thing"',
    '.body.start: -1',
  ]);
  expect(faultsIn({ target: 'no address', motivation: ['describing', 'telling'] })).toHaveLength(2);
});

describe.each(Object.entries(corpora))('%s', async (_, input) => {
  const text = await writeWebAnnotation(input);
  const collection = read(text);
  const { items } = collection.first;

  test('uses the terms of the vocabulary alone, each with a value of its kind', () => {
    expect(faultsIn(JSON.parse(text))).toEqual([]);
  });

  test('holds an annotation an excerpt, each under an address of its own', () => {
    const count = input.events.reduce((sum, { excerpts }) => sum + excerpts.length, 0);
    expect([collection.total, items.length]).toEqual([count, count]);
    expect(new Set([collection.id, ...items.map(({ id }) => id)]).size).toBe(count + 1);
    expect(collection.label).toContain(input.selection);
  });

  test('every annotation has the words, the event with its date and kind, and where it is', () => {
    const told = input.events.flatMap((event) =>
      event.excerpts.map((excerpt) => ({ event, excerpt })),
    );
    told.forEach(({ event, excerpt }, at) => {
      const item = items[at];
      const [quote] = item?.target.selector ?? [];
      expect([quote?.exact, quote?.prefix, quote?.suffix]).toEqual([
        excerpt.exact,
        excerpt.prefix,
        excerpt.suffix,
      ]);
      const value = (purpose: string) =>
        item?.body.filter((body) => body.purpose === purpose).map((body) => body.value);
      expect(value('describing')?.[0]).toBe(event.title);
      expect(value('describing')?.[1]).toContain(event.date.note);
      expect(value('classifying')).toEqual([event.kind]);
      expect(value('tagging')).toEqual([event.date.edtf]);
      expect(item?.body.at(-1)?.source).toBe(`https://example.org/readout/?event=${event.id}`);
      expect(item?.target.source).toBe(
        `https://example.org/readout/data/sources/${encodeURIComponent(excerpt.source)}.txt`,
      );
    });
  });
});

test.each([
  ['the real corpus', corpora['the real corpus']],
  ['texts full of emoji', exportInput(datesOfAllKinds)],
])('in %s both selectors find the words', async (_, input) => {
  if (input === undefined) throw new Error('no input');
  const { items } = read(await writeWebAnnotation(input)).first;
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const id = /([^/]+)\.txt$/.exec(target.source)?.[1] ?? '';
    const text = textIn(input.timeline, id);
    const points = Array.from(text).slice(position.start, position.end).join('');
    expect(points).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('positions are in code points, of which an emoji is one', async () => {
  const input = exportInput(datesOfAllKinds);
  const { items } = read(await writeWebAnnotation(input)).first;
  const [second] = input.events[1]?.excerpts ?? [];
  // A thousand code units of emoji and of the first quote come before it.
  expect(items[1]?.target.selector[1].start).toBeLessThan(second?.start ?? 0);
});

test('a text that only the reader has is not said to be published', async () => {
  const drawn = hostileTimeline();
  const rename = (id: string) => `added.${id}`;
  const timeline = {
    ...drawn,
    sources: drawn.sources.map((source) => ({ ...source, id: rename(source.id) })),
    events: drawn.events.map((event) => ({
      ...event,
      excerpts: event.excerpts.map((each) => ({ ...each, source: rename(each.source) })),
    })),
  };
  const addedSources = new Set(timeline.sources.map(({ id }) => id));
  const input = { ...exportInput(timeline), addedSources };
  const { items } = read(await writeWebAnnotation(input)).first;
  for (const { target } of items)
    expect(target.source).toMatch(/^https:\/\/example\.org\/readout\/\?source=added\./);
});

test('a text that does not come stops the export', async () => {
  const readText = () => Promise.reject(new Error('the server answered 404'));
  await expect(writeWebAnnotation({ ...exportInput(datesOfAllKinds), readText })).rejects.toThrow(
    '404',
  );
});
