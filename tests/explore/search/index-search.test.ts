import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { SourceHead } from '../../../src/model/source.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { indexed } from '../support/indexed.ts';
import { plainParagraphs, plainSearch } from './oracle/plain-search.ts';

/** Few words, near each other, so that they come again, begin alike and are slips of each other. */
const written = [
  'peace',
  'Peaceful',
  'piece',
  'treaty',
  'treaties',
  'harbour',
  'harbours',
  'O’Brien',
  "O'Neill",
  'N’Djamena',
  'café',
  'CAFÉS',
  'Łódź',
  'co',
  'operation',
  'cooperation',
  'light\u00adhouse',
  'light',
  'house',
  'zero\u200bwidth',
  'U.S.',
  'us',
  '外務省',
  'oﬃce',
  'don’t',
  '1999',
  'Iran',
  'Iraq',
];
const between = [' ', ' ', ' ', ', ', '-\n', '-', '\n', '\u00ad\r\n', '. ', '\n\n'];

const someWords = fc
  .array(fc.tuple(fc.constantFrom(...written), fc.constantFrom(...between)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) =>
    words
      .map(([word, gap]) => word + gap)
      .join('')
      .trim(),
  );

/** A source's text, and which of its code units an event quotes. */
type MadeSource = {
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
};
type MadeEvent = {
  readonly title: string;
  readonly quotes: readonly {
    readonly source: number;
    readonly from: number;
    readonly length: number;
  }[];
  readonly place: string | null;
};

const someSource: fc.Arbitrary<MadeSource> = fc.record({
  text: someWords,
  title: someWords,
  publisher: fc.option(fc.constantFrom('The Harbour', 'Iraq Times', 'Gazette')),
});
const someEvent: fc.Arbitrary<MadeEvent> = fc.record({
  title: someWords,
  quotes: fc.array(
    fc.record({ source: fc.nat(), from: fc.nat(), length: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 3 },
  ),
  place: fc.option(fc.constantFrom('Łódź', 'N’Djamena', 'Selston')),
});
const someCorpus = fc.record({
  sources: fc.array(someSource, { minLength: 1, maxLength: 4 }),
  events: fc.array(someEvent, { minLength: 1, maxLength: 6 }),
});

/** A word as it is written, its beginning, or one with a letter left out, put in or exchanged. */
const someTyped = fc
  .tuple(
    fc.constantFrom(...written),
    fc.constantFrom('whole', 'beginning', 'less', 'more', 'swap'),
    fc.nat(),
  )
  .map(([word, slip, number]) => {
    const at = number % word.length;
    if (slip === 'beginning') return word.slice(0, at + 1);
    if (slip === 'less') return word.slice(0, at) + word.slice(at + 1);
    if (slip === 'more') return `${word.slice(0, at)}e${word.slice(at)}`;
    if (slip === 'swap')
      return (
        word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2)
      );
    return word;
  });
const someTerm = fc.oneof(
  { weight: 3, arbitrary: someTyped },
  fc
    .array(fc.constantFrom(...written), { minLength: 1, maxLength: 3 })
    .map((words) => `"${words.join(' ')}"`),
  fc.array(someTyped, { minLength: 2, maxLength: 2 }).map(([one, other]) => `"${one} ${other}`),
);
const someQuery = fc
  .array(fc.tuple(someTerm, fc.constantFrom(' ', ' ', ' OR ')), { minLength: 1, maxLength: 3 })
  .map((terms) => terms.map(([term, gap]) => term + gap).join(''));

type Made = { readonly timeline: PublishedTimeline; readonly texts: ReadonlyMap<string, string> };

function made(
  {
    sources,
    events,
  }: { readonly sources: readonly MadeSource[]; readonly events: readonly MadeEvent[] },
  prefix = '',
): Made {
  const ids = sources.map((_, number) => `${prefix}s${number}`);
  const drawn = drawTimeline(
    events
      .map((_, number) => `${prefix}e${number}: 2024-09-1${number} call ann+bob -> peace`)
      .join('\n'),
  );
  const [model] = drawn.sources;
  if (model === undefined) throw new Error('A drawing has a source.');
  const texts = new Map(sources.map(({ text }, number) => [ids[number] ?? '', text]));
  return {
    texts,
    timeline: {
      ...drawn,
      sources: sources.map(({ text, title, publisher }, number) => {
        const id = ids[number] ?? '';
        return { ...model, id, file: `sources/${id}.txt`, title, publisher, length: text.length };
      }),
      events: drawn.events.map((event, number) => {
        const { title = '', place = null, quotes = [] } = events[number] ?? {};
        const excerpts = quotes.flatMap((quote) => excerptOf(sources, ids, quote));
        return { ...event, title, place, excerpts };
      }),
    },
  };
}

/** Whole words of a source. */
function excerptOf(
  sources: readonly MadeSource[],
  ids: readonly string[],
  { source, from, length }: MadeEvent['quotes'][number],
): TimelineEvent['excerpts'] {
  const number = source % sources.length;
  const text = sources[number]?.text ?? '';
  const words = [...text.matchAll(/\S+/g)];
  const first = words[from % words.length];
  const last = words[Math.min(words.length - 1, (from % words.length) + length - 1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.index, last.index + last[0].length];
  const exact = text.slice(start, end);
  const id = ids[number] ?? '';
  return [
    {
      source: id,
      start,
      end,
      exact,
      paragraph: 1,
      prefix: '',
      suffix: '',
      voice: null,
      mode: 'own' as const,
    },
  ];
}

function idsOf({ events }: PublishedTimeline, mask: Uint8Array | null): readonly string[] {
  return events.filter((_, row) => mask === null || mask[row] === 1).map(({ id }) => id);
}

function lines(found: Awaited<ReturnType<ReturnType<typeof indexed>['paragraphs']>>) {
  const { source, number, quoted } = found.found;
  return [...source].map(
    (each, at) => `${found.sources[each]?.id} ¶${number[at]}${quoted[at] === 1 ? ' quoted' : ''}`,
  );
}

/** From one word a shard to all in one. */
const someShardBytes = fc.constantFrom(1, 64, 300, undefined);

function optional(shardBytes: number | undefined) {
  return shardBytes === undefined ? {} : { shardBytes };
}

test('the events found are those of the plain definition, however the index is parted', async () => {
  await fc.assert(
    fc.asyncProperty(someCorpus, someQuery, someShardBytes, async (corpus, query, shardBytes) => {
      const { timeline, texts } = made(corpus);
      const index = indexed(timeline, ({ id }) => texts.get(id) ?? '', optional(shardBytes));
      const { mask } = await index.answer(query);
      expect(idsOf(timeline, mask)).toEqual(idsOf(timeline, plainSearch(timeline, query).mask));
    }),
    { numRuns: 250 },
  );
});

test('so are the paragraphs, their order, and which are quoted', async () => {
  await fc.assert(
    fc.asyncProperty(
      someCorpus,
      someQuery,
      someShardBytes,
      fc.tuple(fc.nat(), fc.nat()),
      async (corpus, query, shardBytes, [without, chosen]) => {
        const { timeline, texts } = made(corpus);
        const textOf = ({ id }: SourceHead) => texts.get(id) ?? '';
        const index = indexed(timeline, textOf, optional(shardBytes));
        const shown = timeline.events.filter((_, row) => row !== without);
        const one = timeline.sources[chosen];
        const filter: Filter = { ...noFilter, query, sources: one === undefined ? [] : [one.id] };
        const found = lines(await index.paragraphs(query, shown, filter));
        expect(found).toEqual(plainParagraphs(timeline, shown, textOf, filter));
      },
    ),
    { numRuns: 250 },
  );
});

test('what a reader has added is found as if it had been published', async () => {
  await fc.assert(
    fc.asyncProperty(someCorpus, someCorpus, someQuery, async (corpus, more, query) => {
      const published = made(corpus);
      const added = made(more, 'added-');
      const texts = new Map([...published.texts, ...added.texts]);
      const [first, ...others] = published.timeline.events;
      const joined = added.timeline.events[0]?.excerpts ?? [];
      if (first === undefined) return;
      // An account joins the first event, the other events stand among those that are published.
      const events = [
        ...added.timeline.events.slice(0, 2),
        { ...first, excerpts: [...first.excerpts, ...joined] },
        ...others,
        ...added.timeline.events.slice(2),
      ];
      const sources = [...added.timeline.sources, ...published.timeline.sources];
      const timeline = { ...published.timeline, events, sources };
      const textOf = ({ id }: SourceHead) => texts.get(id) ?? '';
      const index = indexed(published.timeline, textOf, { timeline, added: added.texts });
      const { mask } = await index.answer(query);
      expect(idsOf(timeline, mask)).toEqual(idsOf(timeline, plainSearch(timeline, query).mask));
      const filter = { ...noFilter, query };
      const found = lines(await index.paragraphs(query, events, filter));
      const plain = plainParagraphs(timeline, events, textOf, filter);
      expect([...found].sort()).toEqual([...plain].sort());
    }),
    { numRuns: 200 },
  );
});
