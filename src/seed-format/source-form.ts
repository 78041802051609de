import * as z from 'zod';
import { bases } from '../model/basis.ts';
import { speechModes, statuses } from '../model/event.ts';
import { eventKinds } from '../model/event-kinds.ts';
import { sourceKinds, zoneKinds } from '../model/source.ts';
import {
  day,
  edtf,
  edtfOrUnknown,
  id,
  shownText,
  someText,
  webAddress,
  wordsForm,
  wordsListForm,
} from './fields.ts';

/**
 * `NAME.yaml`, as seeds/README.md describes it. Each form is twofold: `strict` is
 * the definition of what is admissible; `loose` is the same with every key left
 * out at will, to go on with the rest where a part of it is faulty.
 */

const quote = z.strictObject({
  voice: id.optional(),
  mode: z.enum(speechModes).optional(),
  text: wordsForm.strict,
  in: someText.optional(),
});
const looseQuote = quote.partial().extend({ text: wordsForm.loose.optional() });

const account = z.strictObject({
  participants: z.array(id).optional(),
  speakers: z.array(id).optional(),
  mentioned: z.array(id).optional(),
  discussed: z.record(id, wordsListForm.strict).optional(),
  'not-discussed': z.record(id, wordsListForm.strict).optional(),
  quotes: z
    .array(quote)
    .min(1, { error: 'there are no quotes. Quote at least one passage that tells of the event.' }),
});
const ids = z.array(id.optional()).optional();
const issues = z.record(id, wordsListForm.loose).optional();
const looseAccount = {
  participants: ids,
  speakers: ids,
  mentioned: ids,
  discussed: issues,
  'not-discussed': issues,
  quotes: z.array(looseQuote.optional()).optional(),
};

const date = z.strictObject({
  edtf,
  basis: z.enum(bases),
  note: someText,
  words: wordsForm.strict.optional(),
});
const looseDate = date.partial().extend({ words: wordsForm.loose.optional() });

const event = account.extend({
  id,
  title: shownText,
  label: shownText,
  kind: z.enum(eventKinds),
  status: z.enum(statuses).optional(),
  place: shownText.optional(),
  duration: shownText.optional(),
  background: z.boolean().optional(),
  reviewed: z.boolean().optional(),
  date,
});
const looseEvent = event.partial().extend({ ...looseAccount, date: looseDate.optional() });

const furtherAccount = account.extend({ of: id });
const looseFurtherAccount = furtherAccount.partial().extend(looseAccount);

const zoneFields = z.strictObject({
  zone: z.enum(zoneKinds).exclude(['body']),
  text: wordsForm.strict.optional(),
  in: someText.optional(),
  from: wordsForm.strict.optional(),
  to: wordsForm.strict.optional(),
});
const zone = zoneFields.refine(
  ({ text, from, to }) =>
    text === undefined ? from && to : from === undefined && to === undefined,
  { error: 'a zone has either "text" or "from" and "to". Give its whole passage or its two ends.' },
);
const looseWords = wordsForm.loose.optional();
const looseZone = zoneFields
  .partial()
  .extend({ text: looseWords, from: looseWords, to: looseWords });

const published = z.strictObject({
  date: edtfOrUnknown,
  basis: z.enum(bases),
  note: someText,
  words: wordsForm.strict.optional(),
});
const loosePublished = published.partial().extend({ words: wordsForm.loose.optional() });

const source = z.strictObject({
  title: shownText,
  publisher: shownText.optional(),
  kind: z.enum(sourceKinds),
  published,
  rights: someText,
  attribution: someText.optional(),
  'issued-by': id.optional(),
  url: webAddress.optional(),
  archived: webAddress.optional(),
  retrieved: day.optional(),
  sha256: someText,
  'received-as': shownText,
  zones: z.array(zone).optional(),
  events: z.array(event).optional(),
  accounts: z.array(furtherAccount).optional(),
});
const looseSource = source.partial().extend({
  published: loosePublished.optional(),
  zones: z.array(looseZone.optional()).optional(),
  events: z.array(looseEvent.optional()).optional(),
  accounts: z.array(looseFurtherAccount.optional()).optional(),
});

export const sourceForm = { strict: source, loose: looseSource };
export type SourceForm = z.output<typeof looseSource>;
export type EventForm = z.output<typeof looseEvent>;
export type AccountForm = Pick<EventForm, keyof typeof looseAccount>;
export type DateForm = z.output<typeof looseDate>;
export type PublishedForm = z.output<typeof loosePublished>;
export type QuoteForm = z.output<typeof looseQuote>;
export type ZoneForm = z.output<typeof looseZone>;
