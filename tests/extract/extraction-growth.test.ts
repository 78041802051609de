import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

const people = ['Ann Lee', 'Bo Ray', 'Cy Fox', 'Dana Holt', 'Erik Lund', 'Hana Sato', 'Jun Park'];
const countries = ['Norway', 'Kenya', 'Japan', 'Brazil', 'Poland', 'Chile'];
const months = 'January February March April May June July August September October'.split(' ');
const syllables = 'ba ren do mi lan tor ves ka sil or hen ru gan el por nia sto wel dra fen'.split(
  ' ',
);

const of = (list: readonly string[], index: number) => list[index % list.length] ?? '';
/** A name that no other number has. */
const surname = (index: number) =>
  [0, 1, 2, 3]
    .map((place) => of(syllables, Math.floor(index / 20 ** place)))
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());
const day = (index: number) =>
  `${1 + (index % 28)} ${of(months, Math.floor(index / 28))} ${1900 + Math.floor(index / 336)}`;

/** What has made reading slow, each a piece that goes on without end. */
const families: Readonly<Record<string, (index: number) => string>> = {
  'repeated posts': () => 'I met them in Rome.\n\n— Ann Lee (@annlee) January 26, 2025\n\n',
  'distinct calls': (index) =>
    `On ${day(index)} President ${of(people, index)} spoke with Minister Bo ${surname(index)} of ${of(countries, index)}.\n`,
  'distinct names': (index) => `Minister ${surname(index)} came. Mr ${surname(index)} left. `,
  namesakes: (index) => `President ${surname(index)} Lee met Mr Lee in May. `,
  'repeated sentences': () => 'Minister Ann Lee met President Bo Ray in Rome on Monday. ',
  'a chronology': (index) =>
    `${day(index)} – ${of(people, index)} visits ${of(countries, index)}\n`,
  'one paragraph': (index) =>
    `The ministers discussed the price of grain, and ${of(people, index)} said that the roads would be mended. `,
  'no punctuation': (index) =>
    `minister ${of(people, index)} met president ${of(people, index + 1)} in rome and will go on monday `,
  capitals: (index) =>
    `PRESIDENT ${of(people, index).toUpperCase()} MET MR RAY ON JANUARY ${1 + (index % 28)}, 2025. `,
  'quotation marks': () => "said “a” and 'the ministers' talks ",
  parentheses: () => '(“[ ( a ',
  dates: (index) => `${day(index)}, `,
  'lines of a letter': () => 'a\n',
};

/** A part of each family, one after another. */
function textOf(length: number): string {
  const part = length / Object.keys(families).length;
  return Object.values(families)
    .map((piece) => {
      let text = '';
      for (let index = 0; text.length < part; index += 1) text += piece(index);
      return text;
    })
    .join('\n\n');
}

/** In milliseconds of this process alone, however busy the machine is. */
function timeOf(text: string): number {
  const begin = process.cpuUsage();
  extract(text, { id: 'x', published: '2025-01-28', registers: { actors: [], issues: [] } });
  return process.cpuUsage(begin).user / 1000;
}

const MAX_OVER_LINEAR = 1.2;
/** A busy machine may spoil a measurement, not all of them; */
const MAX_ROUNDS = 4;
/** and none makes so much of what is linear. */
const MAX_SPOILT = 2.5;
/** A round takes seconds of the processor; a busy machine makes minutes of them. */
const TIMEOUT_MILLISECONDS = 240_000;

test(
  'reading takes time in proportion to the length of a text',
  () => {
    const sizes = [50_000, 100_000, 200_000, 400_000];
    const texts = sizes.map(textOf);
    timeOf(texts[0] ?? '');
    const least = sizes.map(() => Number.POSITIVE_INFINITY);
    const over = () =>
      sizes.slice(1).map((_, index) => (least[index + 1] ?? 0) / (least[index] ?? 1) / 2);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      for (const [index, text] of texts.entries())
        least[index] = Math.min(least[index] ?? 0, timeOf(text));
      const worst = Math.max(...over());
      if (worst <= MAX_OVER_LINEAR || worst > MAX_SPOILT) break;
    }
    expect(over(), `twice the text, in twice the time so many times: ${least}`).toSatisfy(
      (shares: readonly number[]) => shares.every((share) => share <= MAX_OVER_LINEAR),
    );
  },
  TIMEOUT_MILLISECONDS,
);
