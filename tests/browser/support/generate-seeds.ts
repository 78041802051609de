import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../../src/model/civil-date.ts';
import { plainDay } from '../../../src/model/date-labels.ts';

/** How many events a text tells. */
const EVENTS_PER_SOURCE = 10;
const FIRST_DAY = '2010-01-01';
const DAYS = 5400;
const givenNames = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Ida'] as const;
const familyNames = [
  ...['Brand', 'Carver', 'Dorn', 'Eklund', 'Fossum', 'Grieg', 'Hagen', 'Juhl', 'Kerr', 'Lund'],
  ...['Moe', 'Nash', 'Orth', 'Pell', 'Quist', 'Rask', 'Sten', 'Tarn', 'Udall', 'Vance'],
  ...['Wold', 'Yates', 'Zander', 'Abel', 'Birk'],
] as const;
/** Two hundred at the most: Ada Brand, Bo Carver, … Ida Juhl, Ada Carver, … */
const MAX_PEOPLE = givenNames.length * familyNames.length;

function peopleOf(number: number): readonly string[] {
  if (number > MAX_PEOPLE) throw new RangeError(`There are names for ${MAX_PEOPLE} people.`);
  return Array.from({ length: number }, (_, at) => {
    const row = Math.floor(at / givenNames.length);
    const column = at % givenNames.length;
    return `${givenNames[column]} ${familyNames[(column + row) % familyNames.length]}`;
  });
}
const sides = ['north', 'south'] as const;
const kinds = [
  { kind: 'call', did: 'called' },
  { kind: 'meeting', did: 'met' },
] as const;

/** Numbers from 0 up to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a folder of seeds with so many events, the same each time: most lie close together in
 * time as news does, and one day has more than any zoom can part. `cast` is the number of people.
 */
export function generateSeeds(folder: string, events: number, cast = 8): void {
  const people = peopleOf(cast);
  const next = numbers(17);
  const pick = <T>(from: readonly T[], but?: T): T => {
    const left = from.filter((each) => each !== but);
    const picked = left[Math.floor(next() * left.length)];
    if (picked === undefined) throw new Error('There is nothing to pick.');
    return picked;
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeRegisters(folder, people);
  for (let source = 0; source * EVENTS_PER_SOURCE < events; source += 1) {
    const busy = source < 4;
    const start = Math.floor(next() * DAYS);
    const told = Array.from({ length: EVENTS_PER_SOURCE }, (_, at) => {
      const one = pick(people);
      const other = pick(people, one);
      const day = addDays(FIRST_DAY, busy ? 2000 : start + at * Math.floor(next() * 4));
      return eventOf(source * EVENTS_PER_SOURCE + at, one, other, day, pick(kinds));
    });
    writeSource(folder, source, told);
  }
}

type Told = { readonly sentence: string; readonly yaml: string };

function eventOf(
  number: number,
  one: string,
  other: string,
  day: string,
  { kind, did }: (typeof kinds)[number],
): Told {
  const sentence = `${one} ${did} ${other} on ${plainDay(day)}, item ${number}.`;
  return {
    sentence,
    yaml: `  - id: e${number}-${kind}
    title: ${one} ${did} ${other}, item ${number}
    label: ${one.split(' ')[1]}–${other.split(' ')[1]} ${kind}
    kind: ${kind}
    date:
      edtf: ${day}
      basis: stated
      note: Written out.
      words: { text: ${plainDay(day)}, in: "on ${plainDay(day)}, item ${number}" }
    participants: [${idOf(one)}, ${idOf(other)}]
    quotes:
      - text: "${sentence}"
`,
  };
}

function writeSource(folder: string, source: number, told: readonly Told[]): void {
  const name = `s${String(source).padStart(3, '0')}-report`;
  const text = `Report ${source}\n${told.map(({ sentence }) => sentence).join('\n')}\n`;
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(
    join(folder, `${name}.yaml`),
    `title: Report ${source}
publisher: The Generated Gazette
kind: news report
published:
  date: 2024-12-31
  basis: inferred
  note: Generated.
rights: Generated for tests.
sha256: ${createHash('sha256').update(text).digest('hex')}
received-as: ${name}.txt

events:
${told.map(({ yaml }) => yaml).join('\n')}`,
  );
}

function writeRegisters(folder: string, people: readonly string[]): void {
  writeFileSync(
    join(folder, 'timeline.yaml'),
    `title: Generated contacts
window: { from: 2010-01-01, to: 2024-12-31 }
sides:
${sides.map((id) => `  - { id: ${id}, label: ${id === 'north' ? 'North' : 'South'} }\n`).join('')}`,
  );
  writeFileSync(
    join(folder, 'actors.yaml'),
    people
      .map(
        (name, at) =>
          `- id: ${idOf(name)}\n  name: ${name}\n  kind: person\n  side: ${sides[at % 2]}\n`,
      )
      .join(''),
  );
  writeFileSync(
    join(folder, 'issues.yaml'),
    '- id: fisheries\n  label: Fisheries\n  terms: [fisheries]\n',
  );
}

function idOf(name: string): string {
  return name.toLowerCase().replace(' ', '-');
}
