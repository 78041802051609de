import type { ActorId, IssueId } from '../../model/actor.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';
import type {
  Excerpt,
  IssueTreatment,
  Role,
  SpeechMode,
  TimelineEvent,
  Treatment,
} from '../../model/event.ts';
import type { Quotation } from '../../model/span.ts';
import type { DraftChange } from './added-source.ts';

/** Another title; the chart's few words are the title too, since no others are known. */
export function changedTitle(title: string): DraftChange {
  return { title, label: title };
}

/** A date of the reader's own, which no longer rests on the words that another was read from. */
export function changedDate({ date }: TimelineEvent, edtf: Edtf): DraftChange {
  if (edtf === date.edtf) return {};
  const { approximate: _, ...span } = parseEdtf(edtf);
  const note = 'Set by hand in review.';
  return { date: { edtf, ...span, basis: 'inferred', note, evidence: null } };
}

/** The words that a date rests on; null for none. */
export function changedDateWords({ date }: TimelineEvent, evidence: Quotation | null): DraftChange {
  return { date: { ...date, evidence } };
}

/** Somebody with this part in it, and no other; who speaks in it is more than mentioned. */
export function changedRole(
  { actors, excerpts }: TimelineEvent,
  id: ActorId,
  asked: Role,
): DraftChange {
  const isVoice = excerpts.some(({ voice }) => voice === id);
  const role = isVoice && asked === 'mentioned' ? 'speaker' : asked;
  const first = actors.findIndex((part) => part.id === id);
  if (first === -1) return { actors: [...actors, { id, role }] };
  return {
    actors: actors.flatMap((part, index) =>
      part.id !== id ? [part] : index === first ? [{ id, role }] : [],
    ),
  };
}

/** Without somebody, whose words are then those of the text alone. `ownMode` is how they are. */
export function withoutActor(
  { actors, excerpts }: TimelineEvent,
  id: ActorId,
  ownMode: (excerpt: Excerpt) => SpeechMode,
): DraftChange {
  const isVoice = excerpts.some(({ voice }) => voice === id);
  return {
    actors: actors.filter((part) => part.id !== id),
    ...(isVoice
      ? {
          excerpts: excerpts.map((excerpt) =>
            excerpt.voice === id ? { ...excerpt, voice: null, mode: ownMode(excerpt) } : excerpt,
          ),
        }
      : {}),
  };
}

/** An issue as raised, or as explicitly not; one that is new is shown by the first of the quotes. */
export function changedIssue(
  { issues, excerpts }: TimelineEvent,
  id: IssueId,
  treatment: Treatment,
): DraftChange {
  const [quote] = excerpts;
  if (issues.some((issue) => issue.id === id)) {
    const changed = issues.map((issue) => (issue.id === id ? { ...issue, treatment } : issue));
    return { issues: changed.filter(isFirst) };
  }
  if (quote === undefined) return {};
  const { source, start, end, exact } = quote;
  return { issues: [...issues, { id, treatment, evidence: { source, start, end, exact } }] };
}

/** Whether no entry before it says the same with the same words. */
function isFirst(issue: IssueTreatment, at: number, all: readonly IssueTreatment[]): boolean {
  return (
    all.findIndex(
      ({ id, treatment, evidence }) =>
        id === issue.id &&
        treatment === issue.treatment &&
        evidence.start === issue.evidence.start &&
        evidence.end === issue.evidence.end,
    ) === at
  );
}

export function withoutIssue({ issues }: TimelineEvent, id: IssueId): DraftChange {
  return { issues: issues.filter((issue) => issue.id !== id) };
}

/** Who speaks in an excerpt, and how. Whoever speaks has a part in the event: at least that of a speaker. */
export function changedSpeech(
  event: TimelineEvent,
  at: number,
  voice: ActorId | null,
  mode: SpeechMode,
): DraftChange {
  const excerpts = event.excerpts.map((excerpt, index) =>
    index === at ? { ...excerpt, voice, mode } : excerpt,
  );
  if (voice === null) return { excerpts };
  const part = event.actors.find(({ id }) => id === voice);
  const takesPart = part !== undefined && part.role !== 'mentioned';
  return takesPart ? { excerpts } : { excerpts, ...changedRole(event, voice, 'speaker') };
}

/** One more passage, in the order of the text. */
export function withExcerpt({ excerpts }: TimelineEvent, excerpt: Excerpt): DraftChange {
  return { excerpts: [...excerpts, excerpt].sort((one, other) => one.start - other.start) };
}

/** One passage less; the last one stays, since no event is without a quote. */
export function withoutExcerpt({ excerpts }: TimelineEvent, at: number): DraftChange {
  return excerpts.length === 1 ? {} : { excerpts: excerpts.filter((_, index) => index !== at) };
}
