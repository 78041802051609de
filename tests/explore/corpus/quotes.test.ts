import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentZones } from '../../../src/model/source.ts';
import {
  passagesOf,
  published,
  sourceOf,
  textOf,
  wordsAt,
  zonesUnder,
} from '../support/real-corpus.ts';

const everyEvent = published.events.map((event) => [event.id, event] as const);

test('a careful reader finds between 20 and 28 events in the five texts', () => {
  expect(published.sources).toHaveLength(5);
  expect(published.events.length).toBeGreaterThanOrEqual(20);
  expect(published.events.length).toBeLessThanOrEqual(28);
});

test('every text is published as it was received', () => {
  for (const { id, file, sha256, length } of published.sources) {
    const received = readFileSync(`seeds/${id}.txt`);
    expect(createHash('sha256').update(received).digest('hex')).toBe(sha256);
    expect(file).toBe(`sources/${id}.txt`);
    expect(textOf(id)).toBe(new TextDecoder('utf-8', { fatal: true }).decode(received));
    expect(textOf(id)).toHaveLength(length);
  }
});

test.each(everyEvent)(
  '%s: every quote is the text at its offsets, in its surroundings',
  (_, event) => {
    expect(event.excerpts).not.toEqual([]);
    for (const { exact, prefix, suffix, ...passage } of event.excerpts) {
      const { source, start, end } = passage;
      expect(wordsAt(passage)).toBe(exact);
      expect(exact.trim()).toBe(exact);
      expect(wordsAt({ source, start: start - prefix.length, end: start })).toBe(prefix);
      expect(wordsAt({ source, start: end, end: end + suffix.length })).toBe(suffix);
    }
  },
);

test('quotes are numbered by the paragraphs in which their sources say something', () => {
  for (const { id, paragraphs } of published.sources) {
    const quotes = published.events
      .flatMap(({ excerpts }) => excerpts)
      .filter(({ source }) => source === id)
      .sort((a, b) => a.start - b.start);
    for (const [at, { start, paragraph }] of quotes.entries()) {
      const before = quotes[at - 1];
      const between = textOf(id).slice(before?.start ?? 0, start);
      expect(paragraph).toBeGreaterThanOrEqual(before?.paragraph ?? 1);
      expect(paragraph).toBeLessThanOrEqual(paragraphs);
      if (!between.includes('\n')) expect(paragraph).toBe(before?.paragraph ?? 1);
    }
  }
});

test.each(everyEvent)('%s: rests on nothing but what its sources tell', (_, event) => {
  for (const { exact, ...passage } of passagesOf(event)) {
    expect(wordsAt(passage)).toBe(exact);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.end).toBeLessThanOrEqual(sourceOf(passage.source).length);
    expect(wordsAt(passage)).not.toMatch(/^\s|\s$/);
    const silent = zonesUnder(passage).filter((kind) => !contentZones.includes(kind));
    expect(silent, wordsAt(passage)).toEqual([]);
  }
});

test.each(everyEvent)('%s: whoever tells something of it is quoted', (_, event) => {
  const quoted = new Set(event.excerpts.map(({ source }) => source));
  expect(new Set(passagesOf(event).map(({ source }) => source))).toEqual(quoted);
});

test.each(everyEvent)('%s: everybody and every issue in it is in the registers', (_, event) => {
  const actors = published.actors.map(({ id }) => id);
  const voices = event.excerpts.flatMap(({ voice }) => voice ?? []);
  for (const id of [...event.actors.map((part) => part.id), ...voices]) {
    expect(actors).toContain(id);
  }
  const issues = published.issues.map(({ id }) => id);
  for (const { id } of event.issues) expect(issues).toContain(id);
});

test('an event that two texts tell is one event with quotes from both', () => {
  const twice = published.events.flatMap(({ id, excerpts }) => {
    const sources = [...new Set(excerpts.map(({ source }) => source))];
    return sources.length > 1 ? [`${id}: ${sources.join(' + ')}`] : [];
  });
  expect(twice).toEqual([
    '2022-chagos-negotiations: 2025-01-27-starmer-trump-call + 2025-01-28-lammy-rubio-call',
    '2024-09-10-uk-us-strategic-dialogue: 2024-09-11-strategic-dialogue + 2024-09-10-blinken-lammy-london',
    '2024-09-10-blinken-iran-sanctions: 2024-09-10-blinken-lammy-london + 2024-09-11-strategic-dialogue',
    '2025-01-26-starmer-trump-call: 2025-01-27-starmer-trump-call + 2025-01-28-lammy-rubio-call',
  ]);
});

test('no event is told twice: none shares its date, its kind and who took part with another', () => {
  const acts = published.events.map(({ date, kind, actors }) => {
    const participants = actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
    return `${date.edtf} ${kind} ${participants.sort().join('+')}`;
  });
  const twice = acts.filter((act, at) => acts.indexOf(act) !== at);
  expect(twice).toEqual(['2024-09-10/2024-09-11 statement antony-blinken']);
});
