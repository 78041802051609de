import type { Actor, ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import type { Excerpt, IssueTreatment, Part, TimelineEvent } from '../../model/event.ts';
import { isJoint } from '../../model/event-kinds.ts';
import type { Zone } from '../../model/source.ts';
import { contentParagraphs, type ParagraphSpan } from '../../model/source.ts';
import type { SourceId, Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { IssueMention } from '../issues/read-issues.ts';
import { modeShown, type SpokenText, speechShown } from '../quotations/shown-speech.ts';
import { type ReceivedText, toReceived } from '../segment/received-text.ts';
import { surroundings } from '../words/surroundings.ts';
import type { Act } from './act.ts';
import { labelOf } from './chart-label.ts';
import { MIN_SHOWN_CONFIDENCE } from './confidence.ts';
import { draftId } from './draft-id.ts';
import { durationOf, venueOf } from './place.ts';
import type { Speech } from './speech.ts';

/** More passages than these say nothing more of one event. */
const MAX_EXCERPTS = 8;
/** An issue is shown by no more passages than these of one treatment. */
const MAX_EVIDENCE = 3;
/** What ended so many days before publication is the story so far. */
const BACKGROUND_DAYS = 120;
/** Of one text no more drafts are given, the surest; the rest is counted. */
export const MAX_DRAFTS = 400;

/** An event as machine reading proposes it. */
export type DraftEvent = TimelineEvent & {
  /** How sure the machine is, from 0 to 1; `npm run evaluate` prints how often it is right. */
  readonly confidence: number;
  /** What made it so sure, in words. */
  readonly reasons: readonly string[];
  /** Whether it is to be folded away until an editor asks for it. */
  readonly doubtful: boolean;
};

/** What the events of a text are built with. */
export type BuildContext = {
  readonly source: SourceId;
  readonly text: ReceivedText;
  /** Of the received text. */
  readonly zones: readonly Zone[];
  readonly published: DateSpan | null;
  readonly sentences: readonly AnalysedSentence[];
  readonly speeches: readonly Speech[];
  readonly spoken: SpokenText;
  readonly issues: readonly IssueMention[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
};

/** The drafts of a text in its order, and how many more there were. */
export function buildEvents(
  acts: readonly Act[],
  context: BuildContext,
): { readonly events: readonly DraftEvent[]; readonly left: number } {
  const surest =
    acts.length > MAX_DRAFTS
      ? new Set(acts.toSorted((a, b) => b.confidence - a.confidence).slice(0, MAX_DRAFTS))
      : null;
  const kept = acts
    .filter((act) => surest === null || surest.has(act))
    .toSorted((a, b) => a.start - b.start);
  const paragraphs = contentParagraphs(context.text.received, context.zones);
  const issues = new Map<number, IssueMention[]>();
  for (const issue of context.issues)
    issues.set(issue.sentence, [...(issues.get(issue.sentence) ?? []), issue]);
  const taken = new Map<string, number>();
  const events = kept.map((act) => eventOf(act, context, paragraphs, issues, taken));
  return { events, left: acts.length - kept.length };
}

function eventOf(
  act: Act,
  context: BuildContext,
  paragraphs: readonly ParagraphSpan[],
  byNumber: ReadonlyMap<number, readonly IssueMention[]>,
  taken: Map<string, number>,
): DraftEvent {
  const { source, text, sentences, speeches, published, actors } = context;
  const quote = (span: Span) => {
    const { start, end } = toReceived(text, span);
    return { source, start, end, exact: text.received.slice(start, end) };
  };
  const all = [...new Set([...act.sentences, ...act.more])].sort((a, b) => a - b);
  const issues = issuesOf(act, all, byNumber).map(
    ({ id, treatment, start, end }): IssueTreatment => ({
      id,
      treatment,
      evidence: quote({ start, end }),
    }),
  );
  const shown = [
    ...new Set([
      act.lead,
      ...act.sentences,
      ...act.more.filter((number) => speeches[number]?.voice != null || byNumber.has(number)),
      ...act.more,
    ]),
  ]
    .slice(0, MAX_EXCERPTS)
    .sort((a, b) => a - b);
  const excerpts = shown.flatMap((number): Excerpt[] => {
    const sentence = sentences[number]?.sentence;
    const voice = speeches[number]?.voice ?? null;
    if (sentence === undefined) return [];
    const exact = quote(sentence);
    return [
      {
        ...exact,
        paragraph: Math.max(1, paragraphAt(paragraphs, exact.start)),
        ...surroundings(text.received, exact),
        voice,
        mode: modeShown(speechShown(context.spoken, exact), voice !== null),
      },
    ];
  });
  const { date, kind, who } = act;
  const lead = sentences[act.lead];
  const isAhead =
    act.status === 'announced' ||
    (published !== null &&
      !published.approximate &&
      date.earliest > (published.latest ?? published.earliest));
  const id = draftId(date.edtf, who, kind, actors, taken);
  return {
    id,
    title: act.title,
    label: labelOf(act.title, kind, who, actors),
    kind,
    status: isAhead ? 'announced' : 'happened',
    place: isJoint(act.kind) && lead !== undefined ? venueOf(lead, act.at) : null,
    duration: isJoint(act.kind) ? durationOf(lead?.sentence.text ?? '') : null,
    background:
      published !== null &&
      (date.latest ?? date.earliest) < addDays(published.earliest, -BACKGROUND_DAYS),
    reviewed: false,
    date: { ...date, evidence: date.evidence && quote(date.evidence) },
    actors: eventParts(act, excerpts, all, sentences),
    issues,
    excerpts,
    confidence: act.confidence,
    reasons: act.reasons,
    doubtful: act.confidence < MIN_SHOWN_CONFIDENCE,
  };
}

/** What was raised, each issue and treatment once a sentence. */
function issuesOf(
  act: Act,
  numbers: readonly number[],
  byNumber: ReadonlyMap<number, readonly IssueMention[]>,
): readonly IssueMention[] {
  if (act.kind === 'appointment') return [];
  const counts = new Map<string, number>();
  return numbers.flatMap((number) => {
    const here = new Set<string>();
    return (byNumber.get(number) ?? []).filter(({ id, treatment }) => {
      const key = `${id} ${treatment}`;
      if (here.has(key)) return false;
      here.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return (counts.get(key) ?? 0) <= MAX_EVIDENCE;
    });
  });
}

/** Everybody once, in their strongest part: took part, spoke, or is named. */
function eventParts(
  act: Act,
  excerpts: readonly Excerpt[],
  numbers: readonly number[],
  sentences: readonly AnalysedSentence[],
): readonly Part[] {
  const seen = new Set<ActorId>(act.who);
  const fresh = (ids: readonly ActorId[]) => ids.filter((id) => !seen.has(id) && seen.add(id));
  const speakers = fresh(excerpts.flatMap(({ voice }) => voice ?? []));
  const named = numbers
    .slice(0, MAX_EXCERPTS)
    .flatMap((number) =>
      (sentences[number]?.mentions ?? [])
        .filter(({ kind }) => kind === 'person')
        .map(({ id }) => id),
    );
  return [
    ...act.who.map((id) => ({ id, role: 'participant' }) as const),
    ...speakers.map((id) => ({ id, role: 'speaker' }) as const),
    ...fresh([...act.mentioned, ...named]).map((id) => ({ id, role: 'mentioned' }) as const),
  ];
}

/** The number, from 1, of the paragraph in which an offset stands. */
function paragraphAt(paragraphs: readonly ParagraphSpan[], at: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
