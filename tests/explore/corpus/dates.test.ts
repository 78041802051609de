import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { contentZones } from '../../../src/model/source.ts';
import type { Passage } from '../../../src/model/span.ts';
import { published, textOf, wordsAt, zonesUnder } from '../support/real-corpus.ts';

/** The dates that somebody who knew nothing of our events found in the five texts. */
const line = z.object({
  file: z.string(),
  dct: z.string(),
  timex: z.array(
    z.object({
      s: z.int(),
      e: z.int(),
      text: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      cls: z.enum(['cal', 'trap', 'vague', 'dur', 'set']),
    }),
  ),
});
const fixture = new URL('../../fixtures/dates/mentions.jsonl', import.meta.url);
const texts = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((each) => each !== '')
  .map((each) => line.parse(JSON.parse(each)))
  .map((text) => {
    const id = published.sources.find(({ receivedAs }) => receivedAs === text.file)?.id ?? '';
    return { ...text, id };
  });

/** Every mention of a day or of days: where it stands, and which days it means. */
const mentions = texts.flatMap(({ id, timex }) =>
  timex
    .filter(({ cls }) => cls === 'cal')
    .map(({ s, e, text, start, end }) => {
      return { source: id, start: s, end: e, text, days: `${start} – ${end}` };
    }),
);

function overlap(one: Passage, other: Passage): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}

const dated = published.events.flatMap(({ id, date }) =>
  date.evidence === null ? [] : [{ id, date, evidence: date.evidence }],
);
const onMention = dated.flatMap(({ id, date, evidence }) =>
  mentions
    .filter((mention) => overlap(mention, evidence))
    .map((mention) => [id, mention.text, date, mention] as const),
);

test('the mentions stand where they are said to', () => {
  expect(texts.map(({ id }) => id)).not.toContain('');
  for (const { id, timex } of texts) {
    for (const { s, e, text } of timex) expect(textOf(id).slice(s, e)).toBe(text);
  }
});

describe('an event is dated as the words it is dated by', () => {
  test.each(onMention)('%s, by “%s”', (_, __, date, { days }) => {
    expect(`${date.earliest} – ${date.latest}`).toBe(days);
  });

  test('and most events are dated by such words', () => {
    expect(onMention.length).toBeGreaterThanOrEqual(18);
  });
});

test('what is dated by no such words is inferred, and says from what', () => {
  const ids = new Set<string>(onMention.map(([id]) => id));
  const others = published.events.filter(({ id }) => !ids.has(id));
  for (const { id, date } of others) {
    expect(date.basis, id).toBe('inferred');
    expect(date.note.length, id).toBeGreaterThan(40);
  }
});

test('a date that the texts mention is the date of an event, but for those that date no act', () => {
  const undated = mentions.filter((mention) => {
    const telling = zonesUnder(mention).every((kind) => contentZones.includes(kind));
    const used = dated.some(({ date }) => mention.days === `${date.earliest} – ${date.latest}`);
    return telling && !used;
  });
  expect(undated.map(({ text, source }) => `${text} in ${source}`)).toEqual([
    '2025 in 2024-09-11-strategic-dialogue',
    '2030 in 2024-09-11-strategic-dialogue',
  ]);
});

test('every event means the days that its date says', () => {
  for (const { date } of published.events) {
    const { approximate: _, ...span } = parseEdtf(date.edtf);
    expect(date).toMatchObject(span);
  }
});

test.each(texts)('$id came out on the day that can be worked out for it, $dct', ({ id, dct }) => {
  const source = published.sources.find((each) => each.id === id);
  expect(source?.published && parseEdtf(source.published.edtf)).toMatchObject({
    earliest: dct,
    latest: dct,
  });
});

test('a stated date stands in the words it rests on, and a relative one does not', () => {
  for (const { id, date, evidence } of dated) {
    const digits = /\d/.test(wordsAt(evidence));
    if (date.basis === 'stated') expect(digits, id).toBe(true);
    if (date.basis === 'relative') expect(digits, id).toBe(false);
  }
});
