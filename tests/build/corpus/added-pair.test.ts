import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import type { AddedSource, DecisionContent } from '../../../src/explore/added/added-source.ts';
import { reviewed, withDecision } from '../../../src/explore/added/decisions.ts';
import {
  changedDate,
  changedIssue,
  changedRole,
  changedSpeech,
  changedTitle,
  withExcerpt,
  withoutActor,
  withoutExcerpt,
  withoutIssue,
} from '../../../src/explore/added/draft-changes.ts';
import { seedOf } from '../../../src/explore/added/seed-of.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { extract } from '../../../src/extract/extract.ts';
import { proposeMatches } from '../../../src/extract/merge/merge-drafts.ts';
import { roles, statuses, type TimelineEvent, treatments } from '../../../src/model/event.ts';
import { eventKinds } from '../../../src/model/event-kinds.ts';
import { unknownRights } from '../../../src/model/source.ts';
import { writeSeed } from '../../../src/seed-format/write-seed.ts';
import { deskProof } from '../../../src/ui/desk/desk-proof.ts';

const text = `Foreign Secretary to see Secretary Rubio

Published 4 April 2025

On 28 January 2025 David Lammy spoke to Marco Rubio by phone. They agreed to meet soon.

Prime Minister Keir Starmer will meet President Donald Trump in London on 12 May 2025. They will discuss the Chagos Islands.

“We will meet again,” David Lammy said on 2 April 2025. He said “a good talk” had been had about trade with the Foreign Office.

Keir Starmer spoke to Donald Trump by phone on 1 April 2025. Ukraine was discussed.
`;

const seeds = readFolder('tests/fixtures/corpora/uk-us');
const registers = extractionRegisters(seeds);
const { timeline: published } = readCorpus(seeds);
const id = 'added.rubio';

/** The text as a reader adds it: read, and nothing of it decided. */
function read(): AddedSource {
  const { events, source, actors } = extract(text, { id, registers });
  const drafts = events.map((event) => ({ ...event, id: `${id}.${event.id}` }));
  const matches = new Map(
    proposeMatches(published.events, drafts).map((match) => [match.draft, match]),
  );
  const date = source.published;
  if (date === null) throw new Error('The text says when it came out.');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const about = { rights: unknownRights, attribution: null, sha256, receivedAs: 'rubio.txt' };
  return {
    text,
    mark: '',
    actors,
    source: { ...source, ...about, published: date },
    decisions: [],
    drafts: drafts.map(({ confidence, reasons, doubtful, ...event }) => ({
      event,
      confidence,
      reasons,
      doubtful,
      origin: 'machine',
      match: matches.get(event.id) ?? null,
    })),
  };
}

const fresh = read();
const proof = deskProof(fresh, registers, published.events);

function decide(added: AddedSource, content: DecisionContent): AddedSource {
  return withDecision(added, { ...content, id: `d${added.decisions.length}` });
}

/** The draft whose title has a word, as it stands. */
function eventWith(added: AddedSource, word: string): TimelineEvent {
  const found = reviewed(added).drafts.find(({ event }) => event.title.includes(word));
  if (found === undefined) throw new Error(`No draft has the title “${word}”.`);
  return found.event;
}

/** Everything that is open is accepted, what may be the same event as that one. */
function accepted(added: AddedSource): AddedSource {
  return reviewed(added).drafts.reduce((before, { read, verdict, answer }) => {
    if (verdict !== 'open') return before;
    const draft = read.event.id;
    const { match } = read;
    const answered =
      match === null || answer !== 'open'
        ? before
        : decide(before, { kind: 'match', draft, joins: match.event });
    return decide(answered, { kind: 'accept', draft });
  }, added);
}

/** The timeline of the seeds with the pair that the reader takes away among them. */
function rebuilt(source: AddedSource): readonly TimelineEvent[] {
  const known = new Set(published.actors.map(({ id }) => id));
  const { actors } = reviewed(source);
  const yaml = writeSeed({ ...seedOf(source, published), text, actors, known });
  const file = (name: string, content: string) => {
    return { name, displayPath: `seeds/${name}`, bytes: new TextEncoder().encode(content) };
  };
  const files = [...seeds.files, file('rubio.txt', text), file('rubio.yaml', yaml)];
  return readCorpus({ ...seeds, files }).timeline.events;
}

/** An event as the page shows it, whatever the names of sources and drafts. */
function shown(events: readonly TimelineEvent[]): readonly unknown[] {
  return events
    .map(({ title, date, kind, status, reviewed, place, issues, excerpts, actors }) => ({
      title,
      date: [date.edtf, date.basis, date.evidence?.exact],
      facts: [kind, status, reviewed, place],
      actors: actors.map(({ id, role }) => `${role} ${id}`).sort(),
      issues: issues
        .map(({ id, treatment, evidence }) => `${id} ${treatment} ${evidence.exact}`)
        .sort(),
      quotes: excerpts.map(({ source, exact, voice, mode }) => [
        source.replace('added.', ''),
        exact,
        voice,
        mode,
      ]),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

test('what is taken away and built again is what was on the page', () => {
  const source = accepted(fresh);
  expect(source.drafts.length).toBeGreaterThan(3);
  const here = withAdded(published, [source]).events;
  expect(here.length).toBeGreaterThan(published.events.length);
  expect(here.length).toBeLessThan(published.events.length + source.drafts.length);
  expect(shown(rebuilt(source))).toEqual(shown(here));
});

test('of what nothing was accepted, nothing is built', () => {
  expect(shown(rebuilt(fresh))).toEqual(shown(published.events));
});

test('accepted, set right and rejected, it is built as the reader left it', () => {
  const meeting = eventWith(fresh, 'will meet President');
  const changes = [
    changedTitle('Starmer to receive Trump'),
    changedDate(meeting, '2025-05-13'),
    changedRole(meeting, 'marco-rubio', 'mentioned'),
    changedIssue(meeting, 'ukraine', 'not-discussed'),
    { kind: 'visit' as const },
  ];
  const set = changes.reduce(
    (before, change) => decide(before, { kind: 'set', draft: meeting.id, change, actors: [] }),
    fresh,
  );
  const phone = eventWith(fresh, 'Keir Starmer spoke to Donald Trump').id;
  const source = accepted(decide(set, { kind: 'reject', draft: phone }));
  const here = withAdded(published, [source]).events;
  expect(here.find(({ title }) => title === 'Starmer to receive Trump')).toMatchObject({
    kind: 'visit',
    reviewed: true,
  });
  expect(here.some(({ title }) => title.includes('Keir Starmer spoke to Donald'))).toBe(false);
  expect(shown(rebuilt(source))).toEqual(shown(here));
});

test('what is dated after the text came out is announced, and so it is built', () => {
  const phone = eventWith(fresh, 'Keir Starmer spoke to Donald Trump');
  expect(phone.status).toBe('happened');
  const later = decide(fresh, {
    kind: 'set',
    draft: phone.id,
    change: { ...changedDate(phone, '2025-04-28'), status: 'happened' },
    actors: [],
  });
  const { date, status } = eventWith(later, 'Keir Starmer spoke to Donald Trump');
  expect(status).toBe('announced');
  expect(proof.statusesOf(date)).toEqual(['announced']);
  expect(proof.statusesOf(phone.date)).toEqual(statuses);
  const source = accepted(later);
  expect(shown(rebuilt(source))).toEqual(shown(withAdded(published, [source]).events));
});

test('words that were selected, and their date, are built as they were', async () => {
  const words = 'They agreed to meet soon.';
  const start = text.indexOf(words);
  const addition = await proof.draftOf({ start: start - 1, end: start + words.length });
  if ('reason' in addition) throw new Error(addition.reason);
  const with_ = decide(fresh, { kind: 'add', ...addition });
  const draft = `${id}.${addition.drafts[0]?.event.id.slice(id.length + 1)}`;
  const dated = proof.dateOf({
    start: text.indexOf('12 May 2025'),
    end: text.indexOf('. They will'),
  });
  if ('reason' in dated) throw new Error(dated.reason);
  const source = accepted(
    decide(with_, { kind: 'set', draft, change: { date: dated }, actors: [] }),
  );
  const here = withAdded(published, [source]).events;
  expect(here.find((event) => event.id === draft)).toMatchObject({
    date: { edtf: '2025-05-12', basis: 'stated', evidence: { exact: '12 May 2025' } },
    excerpts: [{ exact: words }],
  });
  expect(shown(rebuilt(source))).toEqual(shown(here));
});

const dates = ['2025-02', '2025-03-03/2025-03-05', '2025-04-01', '2025-04-05', '2025-04-06'];

/** Something that the desk offers for a draft, chosen by numbers. */
function offered(event: TimelineEvent, [what, which, how]: readonly [number, number, number]) {
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
  const days = { ...event.date, approximate: false };
  const named = published.actors.filter(({ name }) => {
    const proved = proof.named(name, days);
    return 'actor' in proved && proved.actor.registered !== false;
  });
  const at = which % event.excerpts.length;
  const excerpt = event.excerpts[at];
  const voice = pick([null, ...event.actors.map((part) => part.id)], how) ?? null;
  const passages = ['They agreed to meet soon.', 'Ukraine was discussed.', 'Marco Rubio by phone'];
  const words = pick(passages, which) ?? '';
  const start = text.indexOf(words);
  const added = proof.excerptOf({ start, end: start + words.length });
  const isThere = event.excerpts.some((each) => each.start === start);
  const changes = [
    () => changedTitle(`Title ${which}`),
    () => ({ kind: pick(eventKinds, which) ?? event.kind }),
    () => ({ status: pick(statuses, which) ?? event.status }),
    () =>
      changedRole(event, pick(named, which)?.id ?? 'david-lammy', pick(roles, how) ?? 'speaker'),
    () =>
      withoutActor(
        event,
        pick(event.actors, which)?.id ?? '',
        (of) => proof.modesOf(of, false)[0] ?? 'own',
      ),
    () =>
      changedIssue(
        event,
        pick(published.issues, which)?.id ?? '',
        pick(treatments, how) ?? 'discussed',
      ),
    () => withoutIssue(event, pick(event.issues, which)?.id ?? ''),
    () => {
      const modes = excerpt === undefined ? [] : proof.modesOf(excerpt, voice !== null);
      return changedSpeech(event, at, voice, pick(modes, which) ?? 'own');
    },
    () => ('reason' in added || isThere ? {} : withExcerpt(event, added)),
    () => withoutExcerpt(event, at),
    // Also days after the text came out, of which it can only announce.
    () => changedDate(event, pick(dates, which) ?? ''),
  ];
  return changes[what % changes.length]?.() ?? {};
}

test('whatever the desk allows is built as it was on the page', () => {
  const number = fc.nat({ max: 40 });
  const some = fc.record({
    draft: number,
    verdict: fc.constantFrom('accept' as const, 'reject' as const, 'set' as const, 'set' as const),
    change: fc.tuple(number, number, number),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (steps) => {
      const source = steps.reduce((added, { draft, verdict, change }) => {
        const { drafts } = reviewed(added);
        const { event } = drafts[draft % drafts.length] ?? {};
        if (event === undefined) return added;
        if (verdict !== 'set') return decide(added, { kind: verdict, draft: event.id });
        const set = { kind: 'set' as const, draft: event.id, actors: [] };
        return decide(added, { ...set, change: offered(event, change) });
      }, fresh);
      const all = accepted(source);
      expect(shown(rebuilt(all))).toEqual(shown(withAdded(published, [all]).events));
    }),
    { numRuns: 40 },
  );
});
