import { Document, isMap } from 'yaml';
import type { Actor, ActorId } from '../model/actor.ts';
import { parseEdtf } from '../model/edtf.ts';
import { type EventId, roles, type TimelineEvent } from '../model/event.ts';
import type { Source, Zone } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { contradiction } from './date-contradiction.ts';
import { unknownDay } from './fields.ts';
import { findWords } from './find-words.ts';
import { contentText, type ZonedText } from './source-text.ts';

/** What is known of a text, to be written down as the seeds write it. */
type Seed = {
  readonly source: Source;
  readonly text: string;
  /** Those that are new. */
  readonly events: readonly TimelineEvent[];
  /** What it tells of events that other seeds define, once for each of them. */
  readonly accounts: readonly { readonly of: EventId; readonly event: TimelineEvent }[];
  /** Whom machine reading found. */
  readonly actors: readonly Actor[];
  /** Who is in the register. */
  readonly known: ReadonlySet<ActorId>;
};

/** The `NAME.yaml` of a text. */
export function writeSeed({ source, text, events, accounts, actors, known }: Seed): string {
  const { id, title, publisher, kind, published, rights, sha256, receivedAs } = source;
  const sourceText: ZonedText = {
    id,
    name: `${id}.txt`,
    text,
    zones: source.zones,
    content: text,
  };
  const context: DraftContext = {
    source: sourceText,
    published: published?.edtf ?? null,
    known,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
  const newEvents = events.flatMap((event) => draftForm(event, context) ?? []);
  const further = accounts.flatMap(({ of, event }): DraftForm[] => {
    const account = accountForm(event, context);
    return account === null ? [] : [{ ...account, form: { of, ...account.form } }];
  });
  const zones = zoneForms(text, source.zones);
  const document = new Document({
    title,
    ...(publisher === null ? {} : { publisher }),
    kind,
    published: publishedForm(published),
    rights,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.archived === undefined ? {} : { archived: source.archived }),
    ...(source.retrieved === undefined ? {} : { retrieved: source.retrieved }),
    sha256,
    'received-as': receivedAs,
    ...(zones.length === 0 ? {} : { zones }),
    ...(newEvents.length === 0 ? {} : { events: newEvents.map(({ form }) => form) }),
    ...(further.length === 0 ? {} : { accounts: further.map(({ form }) => form) }),
  });
  comment(document, ['events'], newEvents);
  comment(document, ['accounts'], further);
  document.commentBefore = headComment([...newEvents, ...further]);
  return document.toString({ lineWidth: 100 });
}

function publishedForm(published: Source['published']) {
  if (published !== null)
    return { date: published.edtf, basis: published.basis, note: published.note };
  const note = 'It is not known when the text came out.';
  return { date: unknownDay, basis: 'inferred', note };
}

function headComment(drafts: readonly DraftForm[]): string {
  const unregistered = new Map(
    drafts.flatMap((draft) => draft.left.map((actor) => [actor.id, actor] as const)),
  );
  const lines = [
    ' A draft by machine. Correct it, then take out "reviewed: false" from what you have read.',
  ];
  if (unregistered.size > 0)
    lines.push(
      ' Not in actors.yaml: add whoever matters there, and name them below where it says so.',
    );
  for (const { id, name, kind } of unregistered.values())
    lines.push(`   - { id: ${id}, name: ${JSON.stringify(name)}, kind: ${kind}, side: … }`);
  return lines.join('\n');
}

/** Says in front of an entry whom it leaves out. */
function comment(document: Document, path: readonly string[], drafts: readonly DraftForm[]): void {
  for (const [index, { left }] of drafts.entries()) {
    const node = document.getIn([...path, index]);
    if (!isMap(node) || left.length === 0) continue;
    node.commentBefore = ` not in actors.yaml: ${left.map(({ name, id }: Actor) => `${name} (${id})`).join(', ')}`;
  }
}

/** An event as the seeds write it, with what an editor should know of it. */
type DraftForm = {
  readonly form: Readonly<Record<string, unknown>>;
  /** Whom the registers do not know and the form therefore leaves out. */
  readonly left: readonly Actor[];
};

/** What a draft is written against. */
type DraftContext = {
  readonly source: ZonedText;
  /** EDTF; null where the day is unknown. */
  readonly published: string | null;
  readonly known: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, Actor>;
};

const lists = { participant: 'participants', speaker: 'speakers', mentioned: 'mentioned' } as const;

/** Writes a draft as an event of `NAME.yaml`; null where no quote of it can be told from others. */
function draftForm(event: TimelineEvent, context: DraftContext): DraftForm | null {
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
function accountForm(
  event: TimelineEvent,
  { source, known, actors }: DraftContext,
): DraftForm | null {
  const content = contentText(source.text, source.zones);
  const quotes = event.excerpts.flatMap(({ voice, mode, ...span }) => {
    const words = writtenWords(content, span, source.text);
    if (words === null) return [];
    const form = typeof words === 'string' ? { text: words } : words;
    const named = voice !== null && known.has(voice) ? { voice } : {};
    // The text's own words are what a quote without a voice gives.
    return [{ ...named, ...(mode === 'own' ? {} : { mode }), ...form }];
  });
  if (quotes.length === 0) return null;
  const parts = roles.flatMap((role) => {
    const ids = event.actors
      .filter((part) => part.role === role && known.has(part.id))
      .map((part) => part.id);
    return ids.length === 0 ? [] : [[lists[role], ids] as const];
  });
  const left = event.actors.flatMap(({ id }) => (known.has(id) ? [] : (actors.get(id) ?? [])));
  return {
    form: { ...Object.fromEntries(parts), ...issueForms(event, content, source.text), quotes },
    left,
  };
}

function dateForm({ date }: TimelineEvent, { source, published }: DraftContext) {
  const { edtf, basis, note, evidence } = date;
  // A dateline tells the day too, so that the words of a date are looked for there.
  const dating = source.zones.filter(({ zone }) => zone !== 'dateline');
  const words = evidence && writtenWords(contentText(source.text, dating), evidence, source.text);
  const quoted = typeof words === 'string' ? words : words?.text;
  const inPost =
    evidence !== null &&
    source.zones.some(
      (zone) => zone.zone === 'post' && zone.start <= evidence.start && evidence.end <= zone.end,
    );
  const isHeld =
    words !== null &&
    quoted !== undefined &&
    contradiction({
      ...{ edtf, basis, words: quoted, inPost },
      published: published === null ? null : parseEdtf(published),
    }) === null;
  return { edtf, basis, note, ...(isHeld ? { words } : {}) };
}

function issueForms({ issues }: TimelineEvent, content: string, whole: string) {
  const treatments = new Map<string, Map<string, WrittenWords[]>>();
  for (const { id, treatment, evidence } of issues) {
    const words = writtenWords(content, evidence, whole);
    if (words === null) continue;
    const ofTreatment = treatments.get(treatment) ?? new Map<string, WrittenWords[]>();
    treatments.set(treatment, ofTreatment.set(id, [...(ofTreatment.get(id) ?? []), words]));
  }
  return Object.fromEntries(
    [...treatments].map(([treatment, ids]) => [treatment, Object.fromEntries(ids)]),
  );
}

/** Words as the seeds write them: alone where they stand once, with their surroundings otherwise. */
type WrittenWords = string | { readonly text: string; readonly in: string };

/** How much more of the surroundings is tried at a time, in code units, and how often. */
const [WIDENING_UNITS, MAX_WIDENINGS] = [30, 12];

/**
 * Writes a passage so that its words alone lead back to it; null where no surroundings
 * tell it from another of the same words. `admitted` is the text with everything blanked
 * out in which words are not looked for, of the same length; `whole` has that too.
 */
export function writtenWords(
  admitted: string,
  { start, end }: Span,
  whole: string = admitted,
): WrittenWords | null {
  const text = admitted.slice(start, end).trim();
  if (findWords(admitted, text).length === 1) return text;
  for (let count = 1; count <= MAX_WIDENINGS; count += 1) {
    for (const [before, after] of [
      [0, count],
      [count, 0],
      [count, count],
    ] as const) {
      const around = widened(
        admitted,
        start - before * WIDENING_UNITS,
        end + after * WIDENING_UNITS,
      );
      const isOnce =
        findWords(admitted, around).length === 1 &&
        findWords(around, text).length === 1 &&
        // Words on both sides of what is blanked out do not stand together.
        (whole === admitted || findWords(whole, around).length > 0);
      if (isOnce) return { text, in: around };
    }
  }
  return null;
}

/** The words between two offsets, whole and without white space at their ends. */
function widened(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  const first = start === 0 ? 0 : text.slice(0, start).search(/\S*$/);
  const last = end + (/^\S*/.exec(text.slice(end))?.[0].length ?? 0);
  return text.slice(first, last).trim();
}

/** A zone by its words: whole, or by its two ends. */
type ZoneWords = { readonly zone: Zone['zone'] } & (
  | { readonly text: string }
  | { readonly from: string; readonly to: string }
);

/** A passage that is no longer than this is written whole. */
const MAX_WHOLE_ZONE_UNITS = 160;

/** Writes zones so that they are found again; one that cannot be told from others is left out. */
function zoneForms(text: string, zones: readonly Zone[]): readonly ZoneWords[] {
  return zones.flatMap(({ zone, start, end }): ZoneWords[] => {
    const words = text.slice(start, end);
    if (words.length <= MAX_WHOLE_ZONE_UNITS && findWords(text, words).length === 1)
      return [{ zone, text: words }];
    const from = uniqueFirstWords(text, start, end);
    const to = uniqueLastWords(text, start, end);
    return from === null || to === null ? [] : [{ zone, from, to }];
  });
}

/** The fewest words from the beginning of a passage that stand nowhere else. */
function uniqueFirstWords(text: string, start: number, end: number): string | null {
  const ends = Array.from(
    text.slice(start, end).matchAll(/\S+/g),
    ({ index, 0: word }) => start + index + word.length,
  );
  const last = ends.find(
    (at, count) =>
      (count >= 3 || at === end) && findWords(text, text.slice(start, at)).length === 1,
  );
  return last === undefined ? null : text.slice(start, last);
}

/** The fewest at its end that stand nowhere after its beginning but there. */
function uniqueLastWords(text: string, start: number, end: number): string | null {
  const rest = text.slice(start);
  const starts = Array.from(
    text.slice(start, end).matchAll(/\S+/g),
    ({ index }) => start + index,
  ).toReversed();
  const first = starts.find(
    (at, count) =>
      (count >= 3 || at === start) && findWords(rest, text.slice(at, end)).length === 1,
  );
  return first === undefined ? null : text.slice(first, end);
}
