import { parseEdtf } from '../../model/edtf.ts';
import { roles, type TimelineEvent } from '../../model/event.ts';
import type { Actor } from '../../model/register.ts';
import { contradiction } from '../calendar/contradiction.ts';
import { type SourceText, tellingText } from '../source-text.ts';
import { type WrittenWords, writtenWords } from './quote-form.ts';

/** An event as the seeds write it, with what an editor should know of it. */
export type DraftForm = {
  readonly form: Readonly<Record<string, unknown>>;
  /** Whom the registers do not know and the form therefore leaves out. */
  readonly left: readonly Actor[];
};

/** What a draft is written against. */
export type DraftContext = {
  readonly source: SourceText;
  /** EDTF. */
  readonly published: string;
  readonly known: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, Actor>;
};

const lists = { participant: 'participants', speaker: 'speakers', mentioned: 'mentioned' } as const;

/** Writes a draft as an event of `NAME.yaml`; null where no quote of it can be told from others. */
export function draftForm(event: TimelineEvent, context: DraftContext): DraftForm | null {
  const account = accountForm(event, context);
  if (account === null) return null;
  const { id, title, label, kind, status, place, duration } = event;
  const form = {
    id,
    title,
    label,
    kind,
    ...(status === 'announced' ? { status } : {}),
    ...(place === null ? {} : { place }),
    ...(duration === null ? {} : { duration }),
    ...(event.reviewed ? {} : { reviewed: false }),
    date: dateForm(event, context),
    ...account.form,
  };
  return { form, left: account.left };
}

/** What a draft tells, as an account of an event that another file defines. */
export function accountForm(
  event: TimelineEvent,
  { source, known, actors }: DraftContext,
): DraftForm | null {
  const telling = tellingText(source.text, source.zones);
  const quotes = event.excerpts.flatMap(({ voice, ...span }) => {
    const words = writtenWords(telling, span);
    if (words === null) return [];
    const form = typeof words === 'string' ? { text: words } : words;
    return [voice !== null && known.has(voice) ? { voice, ...form } : form];
  });
  if (quotes.length === 0) return null;
  const parts = roles.flatMap((role) => {
    const ids = event.actors
      .filter((part) => part.role === role && known.has(part.id))
      .map((part) => part.id);
    return ids.length === 0 ? [] : [[lists[role], ids] as const];
  });
  const left = event.actors.flatMap(({ id }) => (known.has(id) ? [] : (actors.get(id) ?? [])));
  return { form: { ...Object.fromEntries(parts), ...issueForms(event, telling), quotes }, left };
}

function dateForm({ date }: TimelineEvent, { source, published }: DraftContext) {
  const { edtf, basis, note, evidence } = date;
  const words = evidence && writtenWords(tellingText(source.text, source.zones), evidence);
  const quoted = typeof words === 'string' ? words : words?.text;
  const inPost =
    evidence !== null &&
    source.zones.some(
      (zone) => zone.zone === 'post' && zone.start <= evidence.start && evidence.end <= zone.end,
    );
  const isHeld =
    words !== null &&
    quoted !== undefined &&
    contradiction({ edtf, basis, words: quoted, published: parseEdtf(published), inPost }) === null;
  return { edtf, basis, note, ...(isHeld ? { words } : {}) };
}

function issueForms({ issues }: TimelineEvent, telling: string) {
  const treatments = new Map<string, Map<string, WrittenWords[]>>();
  for (const { id, treatment, evidence } of issues) {
    const words = writtenWords(telling, evidence);
    if (words === null) continue;
    const ofTreatment = treatments.get(treatment) ?? new Map<string, WrittenWords[]>();
    treatments.set(treatment, ofTreatment.set(id, [...(ofTreatment.get(id) ?? []), words]));
  }
  return Object.fromEntries(
    [...treatments].map(([treatment, ids]) => [treatment, Object.fromEntries(ids)]),
  );
}
