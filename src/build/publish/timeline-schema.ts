import * as z from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { bases } from '../../model/basis.ts';
import { precisions } from '../../model/edtf.ts';
import { roles, speechModes, statuses, treatments } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import { sourceKinds, zoneKinds } from '../../model/source.ts';
import { type PublishedTimeline, proposedParts } from '../../model/timeline.ts';
import { day, edtf, id, someText } from '../../seed-format/fields.ts';

/** `data/timeline.json`, made of the same pieces as the forms of the seeds. */

const offset = z.int().min(0).describe('UTF-16 code units from the beginning of the decoded text');
const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes of the file');
const sourceId = z.string().min(1);
const span = z.strictObject({ start: offset, end: offset });
const quotation = span.extend({ source: sourceId, exact: z.string().min(1) });
const stretch = z.strictObject({ from: day, to: day }).describe('Both days included');

const source = z.strictObject({
  id: sourceId,
  file: z.string().describe('The text as it was received, beside this file'),
  title: someText,
  publisher: someText.nullable(),
  kind: z.enum(sourceKinds),
  published: z
    .strictObject({ edtf, basis: z.enum(bases), note: someText })
    .nullable()
    .describe('Null where nothing says when it came out'),
  rights: someText,
  attribution: someText.nullable(),
  issuedBy: id.optional().describe('Whose own words all of it is; absent where it is nobody’s'),
  url: z.string().optional().describe('Where its publisher has it; absent where none was received'),
  archived: z.string().optional().describe('Where an archive has kept that page'),
  retrieved: day.optional().describe('When the text was taken from there'),
  sha256: digest,
  receivedAs: someText,
  length: offset,
  paragraphs: z.int().min(0),
  zones: z.array(span.extend({ zone: z.enum(zoneKinds) })).describe('What is not body'),
});

const office = z.strictObject({
  title: someText,
  from: day.nullable(),
  to: day.nullable().describe('The last day; null while held'),
});
const actor = z.strictObject({
  id,
  name: someText,
  kind: z.enum(actorKinds),
  side: id,
  jointly: z
    .array(id)
    .optional()
    .describe('The sides that a body speaks for together; absent for one of one side'),
  offices: z.array(office),
  registered: z
    .literal(false)
    .optional()
    .describe('False for one whom no register knows, named as the text names it'),
});

const date = z.strictObject({
  edtf,
  earliest: day,
  latest: day.nullable().describe('Null where the end is open'),
  precision: z.enum(precisions),
  basis: z.enum(bases),
  note: someText.describe('Why this date'),
  evidence: quotation.nullable().describe('The words the date rests on'),
});

const excerpt = quotation.extend({
  paragraph: z.int().min(1).describe('Of those in which the source says something'),
  prefix: z.string(),
  suffix: z.string(),
  voice: id
    .nullable()
    .describe('Who is speaking; null for the text itself, and for somebody whom no register names'),
  mode: z
    .enum(speechModes)
    .describe(
      'quoted: the voice’s own words; partly: a sentence of the text that quotes some of them; paraphrased: what the voice said in the text’s words; own: the words of the text itself, voice null',
    ),
});

const event = z.strictObject({
  id,
  title: someText,
  label: someText,
  kind: z.enum(eventKinds),
  status: z.enum(statuses),
  place: someText.nullable(),
  duration: someText.nullable(),
  background: z.boolean(),
  reviewed: z.boolean().describe('Whether an editor has read it'),
  date,
  actors: z.array(z.strictObject({ id, role: z.enum(roles) })),
  issues: z.array(z.strictObject({ id, treatment: z.enum(treatments), evidence: quotation })),
  excerpts: z.array(excerpt).min(1),
  confidence: z
    .number()
    .optional()
    .describe('Of machine reading alone: how sure it is, from 0 to 1'),
  reasons: z.array(z.string()).optional().describe('What made it so sure'),
  doubtful: z.boolean().optional(),
});

export const timelineFormat = z.strictObject({
  version: z.literal(1),
  title: someText,
  standfirst: someText.optional().describe('An editor’s line under the title'),
  story: z
    .array(z.strictObject({ event: id, sentence: someText.describe('An editor’s own words') }))
    .optional()
    .describe('The events that an editor tells as a story, in its order'),
  machineRead: z
    .strictObject({
      proposed: z
        .array(z.enum(proposedParts))
        .describe('What machine reading proposed: timeline is title, window and sides'),
      doubtful: z.int().min(0).describe('Drafts that were left out as doubtful'),
    })
    .optional()
    .describe('What no editor has written; absent where editors wrote all registers'),
  window: stretch.describe('What opens first'),
  eras: z.array(stretch.extend({ id, label: someText })).describe('Context, not from the sources'),
  sides: z.array(z.strictObject({ id, label: someText })),
  sources: z.array(source).describe('In order of publication'),
  actors: z.array(actor),
  issues: z.array(z.strictObject({ id, label: someText })),
  events: z.array(event).describe('In order of time'),
}) satisfies z.ZodType<PublishedTimeline>;

/** Fails to compile where the format asks for something that a timeline does not have. */
export function asPublished(
  timeline: PublishedTimeline,
): ReadonlyDeep<z.output<typeof timelineFormat>> {
  return timeline;
}

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
