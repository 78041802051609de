import { draftId } from '../../extract/events/draft-id.ts';
import type { Registers } from '../../extract/registers.ts';
import { surroundings } from '../../extract/words/surroundings.ts';
import type { Actor, ActorId } from '../../model/actor.ts';
import { type DateSpan, parseEdtf } from '../../model/edtf.ts';
import type { Excerpt, Part, TimelineEvent } from '../../model/event.ts';
import { contentParagraphs } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { quotationOf, type ZonedText } from '../source-text.ts';
import { labelOfTitle, titleOfWords } from '../title-of-words.ts';
import { anchorDraft, type ProofText, proofText } from './anchor-draft.ts';
import type { DraftFault, ForeignDraft } from './draft-form.ts';
import { type NamedDate, proveDate } from './prove-date.ts';
import {
  draftMode,
  type IssueWords,
  issuesByName,
  proveIssues,
  unprovedTitleWords,
} from './prove-passage.ts';
import { type NameProof, nameProof } from './prove-people.ts';

/** What drafts are proved against. */
export type ProofContext = {
  readonly source: ZonedText;
  /** When the text came out; null where that is not known. */
  readonly published: DateSpan | null;
  readonly registers: Registers;
  /** What machine reading finds in the text: its dates and its issues, in its order. */
  readonly dates: readonly NamedDate[];
  readonly issues: readonly IssueWords[];
};

/** One thing that is wrong with a draft. */
export type RefusedDraft = DraftFault & {
  /** The passage that its quote is only like: an editor may mean that; null where there is none. */
  readonly near: Span | null;
};

/** What the proof of many drafts leaves. */
export type ProvedDrafts = {
  /** Those that hold, none of them reviewed, with the path of the draft. */
  readonly proved: readonly { readonly path: string; readonly event: TimelineEvent }[];
  /** Everything that is wrong with the others. */
  readonly refused: readonly RefusedDraft[];
  /** What was left out of drafts that hold. */
  readonly remarks: readonly DraftFault[];
  /** Those named whom no register knows. */
  readonly actors: readonly Actor[];
};

/** What is prepared once for all drafts. */
type Proof = ProofContext & {
  readonly text: ProofText;
  readonly nameOf: NameProof;
  readonly issueNames: ReturnType<typeof issuesByName>;
  readonly issueWords: ReadonlyMap<string, readonly IssueWords[]>;
  readonly paragraphs: ReturnType<typeof contentParagraphs>;
};

/** A draft that holds. */
type Held = {
  readonly span: Span;
  readonly event: Omit<TimelineEvent, 'id'>;
  readonly who: readonly ActorId[];
  readonly actors: readonly Actor[];
  readonly remarks: readonly string[];
};

/**
 * Proves drafts of any reader against their text: the quote verbatim, the date by its words,
 * everybody named by the text, the mode by the quotation marks. A draft that names somebody
 * who is not there is refused whole: without him it would say what its reader did not.
 */
export function proveDrafts(drafts: readonly ForeignDraft[], context: ProofContext): ProvedDrafts {
  const text = proofText(context.source);
  const proof: Proof = {
    ...context,
    text,
    nameOf: nameProof(context.registers, text),
    issueNames: issuesByName(context.registers.issues),
    issueWords: byId(context.issues),
    paragraphs: contentParagraphs(context.source.text, context.source.zones),
  };
  const result = {
    proved: [] as ProvedDrafts['proved'][number][],
    refused: [] as RefusedDraft[],
    remarks: [] as DraftFault[],
  };
  const actors = new Map(context.registers.actors.map(({ actor }) => [actor.id, actor]));
  const registered = new Set(actors.keys());
  const first = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const draft of drafts) {
    const { path } = draft;
    const held = proveDraft(draft, proof);
    if ('reasons' in held) {
      const near = (at: number) => (at === 0 ? held.near : null);
      result.refused.push(
        ...held.reasons.map((message, at) => ({ draft: path, path, message, near: near(at) })),
      );
      continue;
    }
    const { span, event, who } = held;
    const key = JSON.stringify([span.start, span.end, event.kind, event.date.edtf]);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const message = `this is the draft ${earlier} again: the same quote, kind and date. Leave one out.`;
      result.refused.push({ draft: path, path, message, near: null });
      continue;
    }
    first.set(key, path);
    for (const actor of held.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
    const id = freeId(draftId(event.date.edtf, who, event.kind, actors, new Map()), taken);
    result.proved.push({ path, event: { id, ...event } });
    result.remarks.push(...held.remarks.map((message) => ({ draft: path, path, message })));
  }
  return { ...result, actors: [...actors.values()].filter(({ id }) => !registered.has(id)) };
}

/** An id, with a number where it is taken; `taken` counts how often each was asked for. */
function freeId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  if (count === 1) return id;
  const numbered = `${id}-${count}`;
  return taken.has(numbered) ? freeId(id, taken) : freeId(numbered, taken);
}

function proveDraft(
  draft: ForeignDraft,
  proof: Proof,
): Held | { readonly reasons: readonly string[]; readonly near: Span | null } {
  const { text, source } = proof;
  const anchored = anchorDraft(draft, text);
  const span = 'span' in anchored ? anchored.span : null;
  const days = parseEdtf(draft.date);
  const people = draft.people.map((name) => proof.nameOf(name, days));
  const voice = draft.voice === null ? null : proof.nameOf(draft.voice, days);
  const date = span === null ? null : proveDate(draft, span, proof);
  const mode = span === null ? null : draftMode(draft.mode, draft.voice, span, text);
  const reasons = [anchored, date, ...people, voice, mode].flatMap((each) =>
    each !== null && 'reason' in each ? [each.reason] : [],
  );
  const near = 'near' in anchored ? (anchored.near ?? null) : null;
  if (span === null || date === null || 'reason' in date) return { reasons, near };
  if (mode === null || 'reason' in mode || reasons.length > 0) return { reasons, near };
  const actors = people.flatMap((each) => ('actor' in each ? [each.actor] : []));
  const speaker = voice !== null && 'actor' in voice ? voice.actor : null;
  const { issues, remarks } = proveIssues(
    draft.issues,
    span,
    text,
    proof.issueNames,
    proof.issueWords,
  );
  const excerpt: Excerpt = {
    ...quotationOf(source, span),
    paragraph: paragraphAt(proof.paragraphs, span.start),
    ...surroundingsOf(source.text, span),
    voice: speaker?.id ?? null,
    mode: mode.mode,
  };
  const everybody = speaker === null ? actors : [...actors, speaker];
  const title = provedTitle(draft.title, excerpt.exact, everybody, text);
  return {
    span,
    who: [...new Set(actors.map(({ id }) => id))],
    actors: everybody,
    remarks: [...remarks, ...title.remarks],
    event: {
      title: title.title,
      label: labelOfTitle(title.title),
      kind: draft.kind,
      status: isAhead(days, proof.published) ? 'announced' : 'happened',
      place: null,
      duration: null,
      background: false,
      reviewed: false,
      date: {
        edtf: draft.date,
        earliest: days.earliest,
        latest: days.latest,
        precision: days.precision,
        basis: date.basis,
        note: date.note,
        evidence: date.evidence && quotationOf(source, date.evidence),
      },
      actors: draftParts(actors, speaker),
      issues,
      excerpts: [excerpt],
    },
  };
}

function provedTitle(
  given: string,
  quote: string,
  actors: readonly Actor[],
  text: ProofText,
): { readonly title: string; readonly remarks: readonly string[] } {
  const title = given
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
  const names = actors.map(({ name }) => name);
  const unproved = unprovedTitleWords(title, text.content, names);
  if (unproved.length === 0) return { title, remarks: [] };
  const message = `the title "${title}" has words that the text has not: ${unproved.join(', ')}. The quote's words stand instead.`;
  return { title: titleOfWords(quote), remarks: [message] };
}

function draftParts(actors: readonly Actor[], speaker: Actor | null): readonly Part[] {
  const ids = [...new Set(actors.map(({ id }) => id))];
  const parts = ids.map((id): Part => ({ id, role: 'participant' }));
  if (speaker === null || ids.includes(speaker.id)) return parts;
  return [...parts, { id: speaker.id, role: 'speaker' }];
}

/** Whether an event lies after the day on which its text came out. */
function isAhead({ earliest }: DateSpan, published: DateSpan | null): boolean {
  return published !== null && earliest > (published.latest ?? published.earliest);
}

/** The number of the last paragraph that begins at an offset or before it, found by halving. */
function paragraphAt(paragraphs: Proof['paragraphs'], at: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Code units on each side in which the surroundings of a passage are looked for. */
const NEAR = 2000;

function surroundingsOf(text: string, { start, end }: Span) {
  const from = Math.max(0, start - NEAR);
  return surroundings(text.slice(from, end + NEAR), { start: start - from, end: end - from });
}

function byId(issues: readonly IssueWords[]): ReadonlyMap<string, readonly IssueWords[]> {
  const places = new Map<string, IssueWords[]>();
  for (const issue of issues) {
    const list = places.get(issue.id);
    if (list === undefined) places.set(issue.id, [issue]);
    else list.push(issue);
  }
  return places;
}
