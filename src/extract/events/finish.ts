import type { ActorId } from '../../model/actor.ts';
import { addDays } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import type { Excerpt, IssueTreatment, Part, TimelineEvent } from '../../model/event.ts';
import { contentParagraphs, paragraphNumber, type Zone } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Registers } from '../registers.ts';
import type { Span } from '../sentences/split-sentences.ts';
import { surroundings } from '../words/surroundings.ts';
import type { DraftEvent } from './draft-event.ts';
import { draftId } from './draft-id.ts';
import { eventDate } from './event-date.ts';
import { isTogether } from './gather.ts';
import { durationOf, placeOf } from './place.ts';
import type { ReadSoFar, ReadText } from './read-text.ts';
import { labelOf, titleOf } from './titles.ts';
import { isWorthDrafting } from './worth.ts';

/** More passages than these say nothing more of one event. */
const mostExcerpts = 8;
/** What ended so many days before publication is the story so far. */
const backgroundDays = 120;

/** What the events of a text are finished with. */
export type FinishContext = {
  readonly source: SourceId;
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly published: DateSpan | null;
  readonly registers: Registers;
};

/** The drafts that are events, as the timeline has them, in the order of the text. */
export function finishEvents(
  read: ReadSoFar,
  { events, voices }: ReadText,
  context: FinishContext,
): readonly TimelineEvent[] {
  const { source, text, zones, published, registers } = context;
  const paragraphs = contentParagraphs(text, zones);
  const labels = new Map(registers.issues.map(({ issue }) => [issue.id, issue.label]));
  const { actors } = read.names;
  const taken = new Set<string>();
  const quote = ({ start, end }: Span) => ({ source, start, end, exact: text.slice(start, end) });
  return events.flatMap((event): TimelineEvent[] => {
    if (!isWorthDrafting(event, read.sentences)) return [];
    const date = eventDate(event, published);
    const [act] = event.acts.toSorted((a, b) => rank(b) - rank(a));
    if (date === null || act === undefined) return [];
    const numbers = sentencesOf(event, read, voices);
    const raising = withoutIssues.includes(event.kind) ? [] : ownWords(event, numbers, events);
    const issues: IssueTreatment[] = read.issues
      .filter(({ sentence }) => raising.includes(sentence))
      .filter(
        (each, index, all) =>
          all.findIndex(
            (other) =>
              other.id === each.id &&
              other.treatment === each.treatment &&
              other.sentence === each.sentence,
          ) === index,
      )
      .filter(
        (each, index, all) =>
          all.filter(
            (other, before) =>
              before < index && other.id === each.id && other.treatment === each.treatment,
          ).length < 3,
      )
      .map(({ id, treatment, start, end }) => ({ id, treatment, evidence: quote({ start, end }) }));
    const telling = [...new Set([...event.acts.map(({ sentence }) => sentence), ...numbers])];
    const shown = telling.filter(
      (number) =>
        event.acts.some((each) => each.sentence === number) ||
        read.issues.some((each) => each.sentence === number) ||
        voices[number] !== null,
    );
    const excerpts = shown
      .slice(0, mostExcerpts)
      .toSorted((a, b) => a - b)
      .flatMap((number): Excerpt[] => {
        const sentence = read.sentences[number];
        if (sentence === undefined) return [];
        const paragraph = Math.max(1, paragraphNumber(paragraphs, sentence.start));
        return [
          {
            ...quote(sentence),
            paragraph,
            ...surroundings(text, sentence),
            voice: voices[number] ?? null,
          },
        ];
      });
    const announced =
      event.status === 'announced' ||
      (published !== null &&
        !published.approximate &&
        date.earliest > (published.latest ?? published.earliest));
    const status = announced ? 'announced' : 'happened';
    const sentence = read.sentences[act.sentence];
    const place = isTogether(event)
      ? placeOf(
          text,
          act,
          sentence?.end ?? 0,
          read.names.mentions.filter((each) => each.sentence === act.sentence),
        )
      : null;
    const discussed = [
      ...new Set(
        issues
          .filter(({ treatment }) => treatment === 'discussed')
          .map(({ id }) => labels.get(id) ?? id),
      ),
    ];
    const parts = {
      kind: event.kind,
      status,
      who: event.who,
      place,
      issues: discussed,
      act,
      actors,
    } as const;
    const id = draftId(date.edtf, event.who, event.kind, actors, taken);
    taken.add(id);
    return [
      {
        id,
        title: titleOf(parts),
        label: labelOf(parts),
        kind: event.kind,
        status,
        place,
        duration: isTogether(event) ? durationOf(sentence?.text ?? '') : null,
        background: isBackground(date.latest ?? date.earliest, published),
        reviewed: false,
        date: { ...date, evidence: date.evidence && quote(date.evidence) },
        actors: rolesOf(event, numbers, read, excerpts),
        issues,
        excerpts,
      },
    ];
  });
}

/** What is told of coming into office raises no issue. */
const withoutIssues: readonly TimelineEvent['kind'][] = ['appointment', 'other'];

/** Of what is said, the sentences that do not tell of a meeting instead, if there are any. */
function ownWords(
  event: DraftEvent,
  numbers: readonly number[],
  events: readonly DraftEvent[],
): readonly number[] {
  if (isTogether(event)) return numbers;
  const others = new Set(
    events
      .filter(isTogether)
      .flatMap(({ acts }) =>
        acts
          .filter(({ quoted, rule }) => !quoted && rule.refers !== true)
          .map(({ sentence }) => sentence),
      ),
  );
  const own = numbers.filter((number) => !others.has(number));
  return own.length === 0 ? numbers : own;
}

function isBackground(latest: string, published: DateSpan | null): boolean {
  return published !== null && latest < addDays(published.earliest, -backgroundDays);
}

/** The act whose words make the best title: told plainly, with a date, in the body. */
function rank({ date, quoted, rule, what, verb }: DraftEvent['acts'][number]): number {
  return (
    (date === null ? 0 : 1) +
    (quoted ? 0 : 2) +
    (rule.refers === true ? 0 : 4) +
    (what + verb === '' ? 0 : 1)
  );
}

/** The sentences that tell of an event; of what is said, all that its speaker says. */
function sentencesOf(
  event: DraftEvent,
  { sentences }: ReadSoFar,
  voices: ReadText['voices'],
): readonly number[] {
  const own = [...event.acts.map(({ sentence }) => sentence), ...event.more];
  const said =
    isTogether(event) || (event.date !== null && event.kind === 'statement')
      ? []
      : spokenBy(event, voices);
  return [...new Set([...own, ...said])]
    .filter((number) => sentences[number] !== undefined)
    .sort((a, b) => a - b);
}

function spokenBy({ who, kind, acts }: DraftEvent, voices: ReadText['voices']): readonly number[] {
  if (!['statement', 'briefing', 'broadcast', 'post'].includes(kind)) return [];
  const first = acts[0]?.sentence ?? 0;
  // A post is its own words; a briefing all that its speaker is told to have said.
  return voices.flatMap((voice, number) => {
    if (voice === null || !who.includes(voice)) return [];
    return kind === 'briefing' || (number >= first && number <= first + 2) ? [number] : [];
  });
}

/** Everybody once, in their strongest part: took part, spoke, or is named. */
function rolesOf(
  event: DraftEvent,
  numbers: readonly number[],
  { names }: ReadSoFar,
  excerpts: readonly Excerpt[],
): readonly Part[] {
  const seen = new Set<ActorId>(event.who);
  const fresh = (ids: readonly ActorId[]) => ids.filter((id) => !seen.has(id) && seen.add(id));
  const speakers = fresh(excerpts.flatMap(({ voice }) => voice ?? []));
  const shown = new Set(numbers.slice(0, mostExcerpts));
  const mentioned = fresh(
    names.mentions
      .filter(({ sentence, kind }) => kind === 'person' && shown.has(sentence))
      .map(({ id }) => id),
  );
  return [
    ...event.who.map((id) => ({ id, role: 'participant' }) as const),
    ...speakers.map((id) => ({ id, role: 'speaker' }) as const),
    ...mentioned.map((id) => ({ id, role: 'mentioned' }) as const),
  ];
}
