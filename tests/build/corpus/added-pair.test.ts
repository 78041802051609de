import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import type { AddedDraft, AddedSource } from '../../../src/explore/added/added-source.ts';
import { seedOf } from '../../../src/explore/added/seed-of.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { extract } from '../../../src/extract/extract.ts';
import { mergeDrafts } from '../../../src/extract/merge/merge-drafts.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { unknownRights } from '../../../src/model/source.ts';
import { writeSeed } from '../../../src/seed-format/write-seed.ts';

const text = `Foreign Secretary to see Secretary Rubio

Published 4 April 2025

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon.

Prime Minister Keir Starmer will meet President Donald Trump in London on 12 May 2025. They will discuss the Chagos Islands.

Keir Starmer spoke to Donald Trump by phone on 1 April 2025. Ukraine was discussed.
`;

const seeds = readFolder('tests/fixtures/corpora/uk-us');
const { timeline: published, registers } = readCorpus(seeds);

/** The text as a reader would add it, with what is laid down of a draft by a word of its title. */
function added(laid: Readonly<Record<string, Partial<AddedDraft>>> = {}): AddedSource {
  const id = 'added.rubio';
  const read = extract(text, { id, registers });
  const drafts = read.events.map((event) => ({ ...event, id: `${id}.${event.id}` }));
  const { joined } = mergeDrafts(published.events, drafts);
  const date = read.source.published;
  if (date === null) throw new Error('The text says when it came out.');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const about = { rights: unknownRights, attribution: null, sha256, receivedAs: 'rubio.txt' };
  return {
    text,
    mark: '',
    actors: read.actors,
    source: { ...read.source, ...about, published: date },
    drafts: drafts.map((event) => {
      const word = Object.keys(laid).find((each) => event.title.includes(each)) ?? '';
      const joins = joined.get(event.id) ?? null;
      return { event, joins, verdict: 'open' as const, edit: null, ...laid[word] };
    }),
  };
}

/** The timeline of the seeds with the pair that the reader takes away among them. */
function rebuilt(source: AddedSource): readonly TimelineEvent[] {
  const known = new Set(published.actors.map(({ id }) => id));
  const yaml = writeSeed({ ...seedOf(source, published), text, actors: source.actors, known });
  const file = (name: string, content: string) => {
    return { name, displayPath: `seeds/${name}`, bytes: new TextEncoder().encode(content) };
  };
  const files = [...seeds.files, file('rubio.txt', text), file('rubio.yaml', yaml)];
  return readCorpus({ ...seeds, files }).timeline.events;
}

/** An event as the page shows it, whatever the names of sources and drafts. */
function shown(events: readonly TimelineEvent[]): readonly unknown[] {
  return events.map(({ title, date, kind, status, reviewed, place, issues, excerpts, actors }) => ({
    title,
    date: [date.edtf, date.basis, date.evidence?.exact],
    facts: [kind, status, reviewed, place],
    actors: actors.map(({ id, role }) => `${role} ${id}`).sort(),
    issues: issues.map(({ id, treatment, evidence }) => [id, treatment, evidence.exact]),
    quotes: excerpts.map(({ source, exact, voice }) => [
      source.replace('added.', ''),
      exact,
      voice,
    ]),
  }));
}

test('what is taken away and built again is what was on the page', () => {
  // The seeds have no word for an account that nobody has read, so it is read here.
  const source = added({ 'David Lammy spoke to Marco Rubio': { verdict: 'accepted' } });
  expect(source.drafts.length).toBeGreaterThan(2);
  const here = withAdded(published, [source]).events;
  expect(here.length).toBeGreaterThan(published.events.length);
  expect(shown(rebuilt(source))).toEqual(shown(here));
});

test('accepted, edited and rejected, it is built as the reader left it', () => {
  const edit = {
    title: 'Starmer to receive Trump',
    edtf: '2025-05-13',
    actors: ['keir-starmer', 'donald-trump', 'marco-rubio'],
    issues: ['ukraine', 'chagos'],
  };
  const source = added({
    'David Lammy spoke to Marco Rubio': { verdict: 'accepted' },
    'will meet President Donald Trump': { verdict: 'accepted', edit },
    'Keir Starmer spoke to Donald Trump': { verdict: 'rejected' },
  });
  const here = withAdded(published, [source]).events;
  expect(here.find(({ title }) => title === edit.title)).toMatchObject({ reviewed: true });
  expect(here).toHaveLength(
    published.events.length + source.drafts.filter(({ joins }) => joins === null).length - 1,
  );
  expect(shown(rebuilt(source))).toEqual(shown(here));
});
