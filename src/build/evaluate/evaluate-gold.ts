import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { DraftEvent } from '../../extract/events/build-events.ts';
import { extract } from '../../extract/extract.ts';
import type { Registers } from '../../extract/registers.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { decodeText } from '../../seed-format/source-text.ts';
import { calibrationTable, type JudgedDraft } from './calibration.ts';

const goldForm = z.record(
  z.string(),
  z.object({
    published: z.string().nullable(),
    events: z.array(
      z.object({
        date: z.string(),
        accept_dates: z.array(z.string()).optional(),
        persons: z.array(z.string()),
        quote: z.string(),
        importance: z.enum(['core', 'optional']),
      }),
    ),
  }),
);

type GoldEvent = z.output<typeof goldForm>[string]['events'][number];

/**
 * Machine reading against annotated texts, as lines: core events found with their date, people
 * who took part, drafts that are annotated, F1 of the two, and how sure and how right drafts
 * are. A draft that no annotation covers counts as wrong, so precision is a lower bound.
 */
export function evaluateGold(
  goldFile: string,
  texts: string,
  registers: Registers,
): readonly string[] {
  const gold = goldForm.parse(JSON.parse(readFileSync(goldFile, 'utf8')));
  let [core, dated, people, named] = [0, 0, 0, 0];
  const judged: (JudgedDraft & { readonly doubtful: boolean })[] = [];
  for (const [id, { published, events: wanted }] of Object.entries(gold)) {
    const decoded = decodeText(readFileSync(join(texts, `${id}.txt`)));
    const text = 'text' in decoded ? decoded.text : '';
    const read = extract(text, { id, registers, ...(published === null ? {} : { published }) });
    const names = new Map(read.actors.map((actor) => [actor.id, actor.name]));
    const tells = (event: DraftEvent, { quote }: GoldEvent) => {
      const at = text.indexOf(quote);
      return (
        at >= 0 && event.excerpts.some(({ start, end }) => start < at + quote.length && end > at)
      );
    };
    for (const event of read.events) {
      const isRight = wanted.some((each) => tells(event, each) && hasDate(event, each));
      judged.push({ confidence: event.confidence, isRight, doubtful: event.doubtful });
    }
    for (const each of wanted.filter(({ importance }) => importance === 'core')) {
      const near = read.events.filter((event) => !event.doubtful && tells(event, each));
      core += 1;
      if (near.some((event) => hasDate(event, each))) dated += 1;
      const who = near.flatMap(({ actors }) =>
        actors
          .filter(({ role }) => role !== 'mentioned')
          .map((part) => (names.get(part.id) ?? part.id).toLowerCase().replaceAll('-', ' ')),
      );
      people += each.persons.length;
      named += each.persons.filter((person) =>
        who.some((name) => name.includes(person.split(' ').at(-1)?.toLowerCase() ?? person)),
      ).length;
    }
  }
  const shown = judged.filter(({ doubtful }) => !doubtful);
  const right = shown.filter(({ isRight }) => isRight).length;
  const [recall, precision] = [dated / core, right / Math.max(1, shown.length)];
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return [
    `texts ${Object.keys(gold).length}; core events ${core}, with their date ${percent(recall)}; people ${percent(named / people)}`,
    `drafts shown ${shown.length}, right ${percent(precision)}; F1 ${percent((2 * recall * precision) / (recall + precision || 1))}; doubtful ${judged.length - shown.length}`,
    '',
    ...calibrationTable(judged),
  ];
}

function hasDate({ date }: DraftEvent, { date: first, accept_dates = [] }: GoldEvent): boolean {
  return [first, ...accept_dates].some((edtf) => {
    // "../2024-05": open at its beginning, where a draft has no first day.
    if (edtf.startsWith('..')) return false;
    const { earliest, latest } = parseEdtf(edtf);
    return date.earliest === earliest && date.latest === latest;
  });
}
