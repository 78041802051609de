import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';
import { readZones } from '../../../src/extract/segment/zones.ts';

const timex = z.object({
  s: z.int(),
  e: z.int(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  cls: z.string(),
});
const document = z.object({
  id: z.string(),
  dct: z.string(),
  file: z.string(),
  timex: z.array(timex),
});
const sentence = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timex: z.array(timex),
});

function linesOf<T>(name: string, form: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(`tests/fixtures/dates/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => form.parse(JSON.parse(line)));
}

/** The text that was received under this name. */
function textOf(file: string): string {
  const yaml = readdirSync('seeds').filter((name) => name.endsWith('.yaml'));
  const form = z.looseObject({ 'received-as': z.string().optional() });
  const name = yaml.find((each) => {
    const data: unknown = parse(readFileSync(`seeds/${each}`, 'utf8'));
    return form.safeParse(data).data?.['received-as'] === file;
  });
  if (name === undefined) throw new Error(`No seed was received as ${file}.`);
  return readFileSync(`seeds/${name.replace('.yaml', '.txt')}`, 'utf8');
}

function read(text: string, published: string) {
  const found = readDates(text, readSentences(text, readZones(text)), published);
  return found.map(({ start, end, earliest, latest }) => ({
    s: start,
    e: end,
    start: earliest,
    end: latest,
  }));
}

/** Days that the text leaves open, and the mentions whose meaning does not depend on it. */
const alternatives = [
  { id: '003', published: '2025-03-17' },
  { id: '002', published: '2024-09-12' },
  { id: '001', published: '2025-01-28' },
];

describe('the mentions of the five texts', () => {
  const documents = linesOf('mentions.jsonl', document);
  const runs = documents.flatMap(({ id, dct, file, timex: given }) => {
    const others = alternatives.filter((each) => each.id === id).map(({ published }) => published);
    return [dct, ...others].map((published) => ({ id, published, file, given }));
  });

  test.each(runs)('$id as published on $published', ({ published, file, given }) => {
    const wanted = given
      .filter(({ cls }) => cls === 'cal')
      .map(({ s, e, start, end }) => ({ s, e, start, end }));
    expect(read(textOf(file), published)).toEqual(wanted);
  });

  test('there are 28 of them, and 9 traps', () => {
    const all = documents.flatMap((each) => each.timex.map(({ cls }) => cls));
    expect(all.filter((cls) => cls === 'cal')).toHaveLength(28);
    expect(all.filter((cls) => cls === 'trap')).toHaveLength(9);
  });
});

test('each day of the week, told in the past and in the future on each', () => {
  const given = linesOf('weekdays.jsonl', sentence);
  const wrong = given.filter(({ text, dct, timex: [wanted] }) => {
    const [found, ...more] = read(text, dct);
    return more.length > 0 || found?.start !== wanted?.start || found?.end !== wanted?.end;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(given).toHaveLength(294);
});
