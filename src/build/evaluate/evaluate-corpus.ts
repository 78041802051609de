import type { DraftEvent } from '../../extract/events/build-events.ts';
import { overlap } from '../../extract/events/same-event.ts';
import { extract } from '../../extract/extract.ts';
import type { Registers } from '../../extract/registers.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { mayBeSameKind } from '../../model/event-kinds.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { JudgedDraft } from './calibration.ts';

/** What was found of what was to be found. */
type Score = {
  /** Right ones. */
  readonly right: number;
  /** All that the machine gives. */
  readonly given: number;
  /** All that the annotations have. */
  readonly wanted: number;
};

const nothing: Score = { right: 0, given: 0, wanted: 0 };

export function add(a: Score, b: Score): Score {
  return { right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted };
}

/** Precision, recall and their harmonic mean; 1 where there is nothing to be found or given. */
export function ratios({ right, given, wanted }: Score): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = given === 0 ? (wanted === 0 ? 1 : 0) : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The score of two sets of things that are told apart by their names. */
export function scoreOfSets(given: readonly string[], wanted: readonly string[]): Score {
  const [one, other] = [new Set(given), new Set(wanted)];
  const right = [...one].filter((each) => other.has(each)).length;
  return { right, given: one.size, wanted: other.size };
}

/** How well machine reading does, by what is read. */
export type Evaluation = {
  /** Dates of the events that are found whatever their date. */
  readonly dates: Score;
  /** Events with their date. */
  readonly events: Score;
  /** Who took part, of the events found with their date. */
  readonly participants: Score;
  /** Issues with their treatment, of the same. */
  readonly issues: Score;
};

/** What was missed and what was too much in one source, for a reader of the figures. */
export type SourceEvaluation = Evaluation & {
  readonly source: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  /** Each draft, doubtful ones too, with how sure the machine was. */
  readonly judged: readonly JudgedDraft[];
};

/**
 * Reads each text of a corpus as if nothing were known of it but its publication date,
 * and holds the drafts against the reviewed events that quote it.
 */
export function evaluateCorpus(
  { timeline, texts }: Corpus,
  registers: Registers,
): readonly SourceEvaluation[] {
  const reviewed = timeline.events.filter(({ reviewed }) => reviewed);
  return timeline.sources.flatMap((source): SourceEvaluation[] => {
    const wanted = reviewed.filter(({ excerpts }) =>
      excerpts.some((each) => each.source === source.id),
    );
    if (wanted.length === 0) return [];
    const text = texts.get(source.id)?.text ?? '';
    const read = extract(text, {
      id: source.id,
      ...(source.published === null ? {} : { published: source.published }),
      registers,
    });
    const events = read.events.filter(({ doubtful }) => !doubtful);
    const matches = matchEvents(events, wanted);
    const right = matches.filter(({ dated }) => dated);
    const found = right.map(({ draft }) => draft);
    return [
      {
        source: source.id,
        dates: { right: right.length, given: matches.length, wanted: wanted.length },
        events: { right: right.length, given: events.length, wanted: wanted.length },
        participants: right
          .map(({ draft, event }) => scoreOfSets(participants(draft), participants(event)))
          .reduce(add, nothing),
        issues: right
          .map(({ draft, event }) =>
            scoreOfSets(issuesOf(draft, source.id), issuesOf(event, source.id)),
          )
          .reduce(add, nothing),
        missed: wanted
          .filter((event) => !right.some((match) => match.event === event))
          .map(({ id }) => id),
        extra: events.filter((event) => !found.includes(event)).map(({ id }) => id),
        judged: judge(read.events, wanted),
      },
    ];
  });
}

/** Whether each draft is a reviewed event with its date. */
function judge(
  drafts: readonly DraftEvent[],
  wanted: readonly TimelineEvent[],
): readonly JudgedDraft[] {
  const right = new Set(
    matchEvents(drafts, wanted)
      .filter(({ dated }) => dated)
      .map(({ draft }) => draft.id),
  );
  return drafts.map(({ id, confidence }) => ({ confidence, isRight: right.has(id) }));
}

function issuesOf({ issues }: TimelineEvent, source: string): readonly string[] {
  return issues
    .filter(({ evidence }) => evidence.source === source)
    .map(({ id, treatment }) => `${id} ${treatment}`);
}

/** The sum over all sources. */
export function total(evaluations: readonly Evaluation[]): Evaluation {
  const sum = (of: (each: Evaluation) => Score) => evaluations.map(of).reduce(add, nothing);
  return {
    dates: sum(({ dates }) => dates),
    events: sum(({ events }) => events),
    participants: sum(({ participants: each }) => each),
    issues: sum(({ issues }) => issues),
  };
}

/** A draft and the reviewed event that it is. */
type Match = {
  readonly draft: TimelineEvent;
  readonly event: TimelineEvent;
  /** Whether the draft has its date. */
  readonly dated: boolean;
};

/**
 * Pairs drafts with reviewed events, each once, the likest first: compatible kinds and
 * somebody in common who took part; a right date counts most.
 */
function matchEvents(
  drafts: readonly TimelineEvent[],
  events: readonly TimelineEvent[],
): readonly Match[] {
  const pairs = drafts.flatMap((draft) =>
    events
      .filter(
        (event) =>
          mayBeSameKind(draft.kind, event.kind) &&
          sharedParticipants(draft, event) >= (participants(event).length === 0 ? 0 : 1),
      )
      .map((event) => ({
        draft,
        event,
        dated: hasDate(draft, event),
        like: similarity(draft, event),
      })),
  );
  const matches: Match[] = [];
  for (const { draft, event, dated } of pairs.sort((a, b) => b.like - a.like)) {
    if (!matches.some((match) => match.draft === draft || match.event === event))
      matches.push({ draft, event, dated });
  }
  return matches;
}

/**
 * A date that is stated or counted must be found to the day. One that an editor reasoned
 * out, from other sources too, is met by a date that shares a day with it.
 */
function hasDate(draft: TimelineEvent, { date }: TimelineEvent): boolean {
  if (date.basis === 'inferred') return overlap(draft.date, date);
  return draft.date.earliest === date.earliest && draft.date.latest === date.latest;
}

function similarity(draft: TimelineEvent, event: TimelineEvent): number {
  const all = new Set([...participants(draft), ...participants(event)]).size;
  return (
    (hasDate(draft, event) ? 4 : 0) +
    (draft.kind === event.kind ? 1 : 0) +
    sharedParticipants(draft, event) / Math.max(all, 1) +
    (draft.status === event.status ? 0.5 : 0)
  );
}

function sharedParticipants(draft: TimelineEvent, event: TimelineEvent): number {
  const wanted = participants(event);
  return participants(draft).filter((id) => wanted.includes(id)).length;
}

/** Who took part, by id. */
function participants({ actors }: TimelineEvent): readonly string[] {
  return actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
}
