import { extract } from '../../extract/extract.ts';
import type { Registers } from '../../extract/registers.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Corpus } from '../read-corpus.ts';
import { matchEvents, participants } from './match-events.ts';
import { add, nothing, type Score, scoreOfSets } from './score.ts';

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
    const text = new TextDecoder().decode(texts.get(source.id));
    const { events } = extract(text, { id: source.id, published: source.published, registers });
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
      },
    ];
  });
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
