import type { AddedDraft, AddedSource } from '../../explore/added/added-source.ts';
import { draftId } from '../../extract/events/draft-id.ts';
import { findMentions, type Mentions } from '../../extract/find-mentions.ts';
import { proposeMatches } from '../../extract/merge/merge-drafts.ts';
import { modeShown, readSpokenText, speechShown } from '../../extract/quotations/shown-speech.ts';
import type { Registers } from '../../extract/registers.ts';
import { readReceived } from '../../extract/segment/received-text.ts';
import { surroundings } from '../../extract/words/surroundings.ts';
import type { Actor, ActorId } from '../../model/actor.ts';
import { isAnnouncedOnly } from '../../model/announced-only.ts';
import { type DateSpan, type Edtf, parseEdtf } from '../../model/edtf.ts';
import {
  type EventDate,
  type EventHead,
  type Excerpt,
  type SpeechMode,
  type Status,
  speechModes,
  statuses,
  type TimelineEvent,
} from '../../model/event.ts';
import { contentParagraphs, contentZones, paragraphNumber } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { zoneWords } from '../../model/text-labels.ts';
import { anchorDraft, proofText } from '../../seed-format/foreign-drafts/anchor-draft.ts';
import type { DraftFault, ForeignDraft } from '../../seed-format/foreign-drafts/draft-form.ts';
import { proveDrafts, type RefusedDraft } from '../../seed-format/foreign-drafts/prove-drafts.ts';
import { nameProof, type ProvedName } from '../../seed-format/foreign-drafts/prove-people.ts';
import { readDraftsFile } from '../../seed-format/foreign-drafts/read-drafts-file.ts';
import { proveMode } from '../../seed-format/prove-mode.ts';
import { contentText, forbiddenZone, quotationOf } from '../../seed-format/source-text.ts';
import { labelOfTitle, titleOfWords } from '../../seed-format/title-of-words.ts';

/** Drafts that are ready for the desk, with those they name whom no register knows. */
export type ProvedAddition = {
  readonly drafts: readonly AddedDraft[];
  readonly actors: readonly Actor[];
};

/** What becomes of another reader's drafts. */
export type ForeignProof = ProvedAddition & {
  /** What is wrong with the others; with the draft itself where a passage may be meant instead. */
  readonly refused: readonly (Omit<RefusedDraft, 'near'> & {
    readonly nearest: { readonly draft: ForeignDraft; readonly passage: Span } | null;
  })[];
  /** What was left out of those that hold, or passed over. */
  readonly remarks: readonly DraftFault[];
};

type Refused = { readonly reason: string };

/**
 * What the text itself allows: the desk offers nothing that the build would refuse, so that the
 * pair of files taken away is built to what was on the page.
 */
export type DeskProof = {
  /** How a passage may be said to speak, with a voice or without one; what the text shows first. */
  readonly modesOf: (passage: Span, hasVoice: boolean) => readonly SpeechMode[];
  /** Whether what is dated so may be told as past. */
  readonly statusesOf: (date: EventDate) => readonly Status[];
  /** The date that words of the text name. */
  readonly dateOf: (words: Span) => EventDate | Refused;
  /** Whom a name means, as far as the text has it. */
  readonly named: (name: string, date: DateSpan) => ProvedName;
  /** Where words stand that were copied or typed. */
  readonly placeOf: (words: string) => Span | Refused;
  /** A passage as an excerpt, in the text's own words. */
  readonly excerptOf: (passage: Span) => Excerpt | Refused;
  /**
   * A draft from selected words, as machine reading has them where it has anything. Rejects where
   * the code that reads does not come: it is fetched when words are first made a draft of.
   */
  readonly draftOf: (passage: Span) => Promise<ProvedAddition | Refused>;
  readonly foreignDrafts: (json: string) => ForeignProof;
  /** Proves a draft once more, with the passage that was meant as its quote. */
  readonly withPassage: (draft: ForeignDraft, passage: Span) => ForeignProof;
};

/** Prepares a source for what is decided on its desk. `events` are those it may tell again. */
export function deskProof(
  added: AddedSource,
  registers: Registers,
  events: readonly EventHead[],
): DeskProof {
  const { source, text } = added;
  const { id, zones, kind } = source;
  const zoned = { id, name: `${id}.txt`, text, zones, content: contentText(text, zones) };
  const spoken = readSpokenText(readReceived(text), zones, kind);
  const paragraphs = contentParagraphs(text, zones);
  const published = source.published === null ? null : parseEdtf(source.published.edtf);
  const proof = proofText(zoned);
  const named = nameProof(registers, proof);
  const known = new Map(registers.actors.map(({ actor }) => [actor.id, actor]));
  let found: Mentions | null = null;
  const mentions = () => {
    found ??= findMentions(
      text,
      zones,
      registers,
      published === null ? null : referenceDay(published),
    );
    return found;
  };

  const excerptOf = (passage: Span): Excerpt | Refused => {
    const span = trimmed(text, passage);
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
      return { reason: 'There are no words in this. Select some.' };
    const forbidden = forbiddenZone(zoned, span, contentZones);
    if (forbidden !== undefined)
      return {
        reason: `These words are in ${zoneWords[forbidden.zone]}, where the text itself says nothing. Select words of its own.`,
      };
    const quotation = quotationOf(zoned, span);
    const mode = modeShown(speechShown(spoken, quotation), false);
    const paragraph = Math.max(1, paragraphNumber(paragraphs, span.start));
    return { ...quotation, paragraph, ...surroundings(text, span), voice: null, mode };
  };

  const ready = (
    drafts: readonly Pick<AddedDraft, 'event' | 'origin' | 'confidence' | 'reasons'>[],
    actors: readonly Actor[],
  ): ProvedAddition => {
    const names = new Map([...known, ...actors.map((actor) => [actor.id, actor] as const)]);
    const nameOf = (actor: ActorId) => names.get(actor)?.name ?? actor;
    const matches = new Map(
      proposeMatches(
        events,
        drafts.map(({ event }) => event),
        nameOf,
      ).map((match) => [match.draft, { event: match.event, reasons: match.reasons }]),
    );
    return {
      drafts: drafts.map((draft) => ({
        ...draft,
        doubtful: false,
        match: matches.get(draft.event.id) ?? null,
        event: { ...draft.event, id: `${id}.${draft.event.id}` },
      })),
      actors,
    };
  };

  const draftOf = async (passage: Span): Promise<ProvedAddition | Refused> => {
    const excerpt = excerptOf(passage);
    if ('reason' in excerpt) return excerpt;
    const { extract } = await import('../../extract/extract.ts').catch(() => {
      throw new Error('the code that reads texts did not come');
    });
    const read = extract(excerpt.exact, {
      id,
      registers,
      zones: [],
      published: source.published,
    });
    const [event] = read.events;
    if (event === undefined) {
      const date =
        dateIn(excerpt, mentions(), zoned) ??
        (source.published === null ? null : dateOfText(source.published.edtf));
      if (date === null)
        return {
          reason: `No date is read in these words, and the text has none. Select words that name one.${nothingToCountFrom}`,
        };
      const draft = bareEvent(excerpt, date);
      return ready([{ event: draft, origin: 'reader', confidence: null, reasons: [] }], []);
    }
    const { confidence, reasons, doubtful: _, ...facts } = event;
    const { start } = excerpt;
    const moved = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    });
    // The words alone show less than their paragraph: who speaks, and how, is the whole text's.
    const draft: TimelineEvent = {
      ...facts,
      date: { ...facts.date, evidence: facts.date.evidence && moved(facts.date.evidence) },
      issues: facts.issues.map((issue) => ({ ...issue, evidence: moved(issue.evidence) })),
      excerpts: [excerpt],
    };
    return ready([{ event: draft, origin: 'reader', confidence, reasons }], read.actors);
  };

  const proved = (
    drafts: readonly ForeignDraft[],
    faults: readonly DraftFault[],
    remarks: readonly string[],
  ): ForeignProof => {
    const result = proveDrafts(drafts, { source: zoned, published, registers, ...mentions() });
    const addition = ready(
      result.proved.map(({ event }) => ({
        event,
        origin: 'other-reader',
        confidence: null,
        reasons: [],
      })),
      result.actors,
    );
    const byPath = new Map(drafts.map((draft) => [draft.path, draft]));
    return {
      ...addition,
      refused: [
        ...faults.map((fault) => ({ ...fault, nearest: null })),
        ...result.refused.map(({ near, ...fault }) => {
          const draft = byPath.get(fault.draft);
          const nearest = near === null || draft === undefined ? null : { draft, passage: near };
          return { ...fault, nearest };
        }),
      ],
      remarks: [...remarks.map((message) => ({ draft: '', path: '', message })), ...result.remarks],
    };
  };

  return {
    modesOf: (passage, hasVoice) => {
      const shown = speechShown(spoken, passage);
      const first = modeShown(shown, hasVoice);
      if (!hasVoice) return [first];
      const claim = { voice: 'somebody', isIssuer: false, mayBeIssued: false };
      const fitting = speechModes.filter(
        (mode) => mode !== 'own' && 'mode' in proveMode({ ...claim, mode }, shown),
      );
      return [first, ...fitting.filter((mode) => mode !== first)];
    },
    statusesOf: (date) => (isAnnouncedOnly(date, source.published) ? ['announced'] : statuses),
    dateOf: (passage) =>
      dateIn(passage, mentions(), zoned) ?? {
        reason: `No date is read in these words. Select words that name one, or type the date.${published === null ? nothingToCountFrom : ''}`,
      },
    placeOf: (words) => {
      const anchored = anchorDraft({ quote: words, context: null, position: null }, proof);
      return 'span' in anchored ? anchored.span : { reason: anchored.reason };
    },
    named,
    excerptOf,
    draftOf,
    foreignDrafts: (json) => {
      const file = readDraftsFile(json, text);
      return proved(file.drafts, file.faults, file.remarks);
    },
    withPassage: (draft, { start, end }) =>
      proved([{ ...draft, quote: text.slice(start, end), position: start, context: null }], [], []),
  };
}

const nothingToCountFrom =
  ' “Yesterday” and the like have no day to count from, since it is not known when the text came out.';

/** From a publication known to a few days alone can days be counted. */
function referenceDay({ precision, earliest, latest }: DateSpan): string | null {
  const isNarrow = ['day', 'range', 'weekend', 'week'].includes(precision);
  return isNarrow ? (latest ?? earliest) : null;
}

/** A passage without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** An event of which only its words and its date are known. */
function bareEvent(excerpt: Excerpt, date: EventDate): TimelineEvent {
  const title = titleOfWords(excerpt.exact);
  return {
    id: draftId(date.edtf, [], 'other', new Map(), new Map()),
    title,
    label: labelOfTitle(title),
    kind: 'other',
    status: 'happened',
    place: null,
    duration: null,
    background: false,
    reviewed: false,
    date,
    actors: [],
    issues: [],
    excerpts: [excerpt],
  };
}

/** The first date that a passage names, with its words; null where it names none. */
function dateIn(
  { start, end }: Span,
  { dates }: Mentions,
  zoned: Parameters<typeof quotationOf>[0],
): EventDate | null {
  const named = dates.find((date) => start <= date.start && date.end <= end);
  if (named === undefined) return null;
  const { edtf, earliest, precision, basis } = named;
  const { latest } = parseEdtf(edtf);
  const note =
    basis === 'stated' ? 'Written out in the text.' : 'Counted from the day of the text.';
  return { edtf, earliest, latest, precision, basis, note, evidence: quotationOf(zoned, named) };
}

/** The day on which a text came out, for want of another. */
function dateOfText(edtf: Edtf): EventDate {
  const { approximate: _, ...span } = parseEdtf(edtf);
  const note = 'The words name no date; it is that of the text until it is set.';
  return { edtf, ...span, basis: 'inferred', note, evidence: null };
}
