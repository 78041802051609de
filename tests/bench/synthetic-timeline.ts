import { isoDateOf } from '../../src/model/civil-date.ts';
import { type EventDate, roles, type TimelineEvent } from '../../src/model/event.ts';
import { eventKinds } from '../../src/model/event-kinds.ts';
import type { PublishedTimeline } from '../../src/model/timeline.ts';
import { inventedSource } from '../explore/support/invented-source.ts';

/**
 * A timeline of so many events in memory, always the same: one actor for every 20 events and one
 * source for every 10, a few of them in most events, as in real corpora.
 */
export function syntheticTimeline(size: number): PublishedTimeline {
  const random = randomNumbers(7);
  const actors = Array.from({ length: Math.max(8, Math.round(size / 20)) }, (_, number) => ({
    id: `actor-${number}`,
    name: `Actor ${number}`,
    kind: number % 10 === 9 ? ('body' as const) : ('person' as const),
    side: `side-${number % 5}`,
    offices: [],
  }));
  const issues = Array.from({ length: Math.max(6, Math.round(Math.sqrt(size))) }, (_, number) => ({
    id: `issue-${number}`,
    label: `Issue ${number}`,
  }));
  const sources = Array.from({ length: Math.max(5, Math.round(size / 10)) }, (_, number) =>
    inventedSource(`source-${number}`),
  );
  // A power of a random number: the first of a register are in most events.
  const pick = (length: number) => Math.floor(random() ** 4 * length);
  const firstDay = 7_305;
  const lastDay = firstDay + Math.min(12_000, 400 + size);
  const days = Array.from({ length: size }, () =>
    Math.floor(firstDay + random() * (lastDay - firstDay)),
  ).sort((a, b) => a - b);
  const events = days.map((day, number): TimelineEvent => {
    const source = `source-${Math.floor((number / size) * sources.length)}`;
    const passage = { source, start: 0, end: 12, exact: 'They met in.' };
    return {
      id: `event-${number}`,
      title: `Event ${number}`,
      label: `Event ${number}`,
      kind: eventKinds[pick(eventKinds.length)] ?? 'other',
      status: random() < 0.1 ? 'announced' : 'happened',
      place: null,
      duration: null,
      background: random() < 0.05,
      reviewed: random() < 0.7,
      date: syntheticDate(day, random()),
      actors: Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
        id: `actor-${pick(actors.length)}`,
        role: roles[pick(roles.length)] ?? 'participant',
      })),
      issues: Array.from({ length: Math.floor(random() * 4) }, () => ({
        id: `issue-${pick(issues.length)}`,
        treatment: random() < 0.85 ? ('discussed' as const) : ('not-discussed' as const),
        evidence: passage,
      })),
      excerpts: Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
        ...passage,
        source: random() < 0.8 ? source : `source-${pick(sources.length)}`,
        paragraph: 1,
        prefix: '',
        suffix: '',
        voice: null,
        mode: 'own' as const,
      })),
    };
  });
  return {
    version: 1,
    title: 'Made up',
    window: { from: isoDateOf(firstDay), to: isoDateOf(lastDay) },
    eras: [],
    sides: Array.from({ length: 5 }, (_, number) => ({
      id: `side-${number}`,
      label: `Side ${number}`,
    })),
    sources,
    actors,
    issues,
    events,
  };
}

function syntheticDate(day: number, chance: number): EventDate {
  const basis = chance < 0.7 ? 'stated' : chance < 0.9 ? 'relative' : 'inferred';
  const earliest = isoDateOf(day);
  const common = { earliest, basis, note: 'Made up.', evidence: null } as const;
  if (chance < 0.9) return { ...common, edtf: earliest, latest: earliest, precision: 'day' };
  const latest = isoDateOf(day + 3);
  return { ...common, edtf: `${earliest}/${latest}`, latest, precision: 'range' };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
