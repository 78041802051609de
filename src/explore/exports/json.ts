import type { TimelineEvent } from '../../model/event.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import type { ExportInput } from './export-input.ts';

/** The selection in the form of `data/timeline.json`, its title saying what was selected. */
export async function writeJson(input: ExportInput): Promise<string> {
  return `${JSON.stringify(await timelinePart(input), null, 2)}\n`;
}

/**
 * The timeline with these events, and of its registers what they use. Sides and eras stay:
 * their order gives the colours, and they tell nothing of an event.
 */
async function timelinePart({
  timeline,
  events,
  selection,
  address,
  readSource,
}: ExportInput): Promise<PublishedTimeline> {
  const actors = idsIn(events, actorsOf);
  const issues = idsIn(events, (event) => event.issues.map(({ id }) => id));
  const quoted = idsIn(events, quotedSources);
  const sources = timeline.sources.filter(({ id }) => quoted.has(id));
  const issuers = new Set(sources.map(({ issuedBy }) => issuedBy));
  return {
    version: timeline.version,
    title: `${timeline.title}. ${selection} ${address}`,
    window: timeline.window,
    eras: timeline.eras,
    sides: timeline.sides,
    sources: await Promise.all(sources.map(readSource)),
    actors: timeline.actors.filter(({ id }) => actors.has(id) || issuers.has(id)),
    issues: timeline.issues.filter(({ id }) => issues.has(id)),
    events,
  };
}

function idsIn(
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
): ReadonlySet<string> {
  return new Set(events.flatMap(idsOf));
}

/** Whoever has a part in it or is heard. */
function actorsOf({ actors, excerpts }: TimelineEvent): readonly string[] {
  return [...actors.map(({ id }) => id), ...excerpts.flatMap(({ voice }) => voice ?? [])];
}

function quotedSources({ excerpts, issues, date }: TimelineEvent): readonly string[] {
  const evidence = issues.map((issue) => issue.evidence);
  return [...excerpts, ...evidence, ...(date.evidence ? [date.evidence] : [])].map(
    ({ source }) => source,
  );
}
