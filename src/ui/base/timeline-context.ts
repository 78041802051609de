import { createContext, useContext } from 'react';
import { findActor, findIssue, findSource } from '../../explore/store/lookup.ts';
import type { Actor, ActorId, Issue, IssueId } from '../../model/actor.ts';
import type { SourceHead } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';

/** The timeline with its registers by id, for everything on the page that names their entries. */
export type TimelineRegisters = Timeline & {
  readonly actor: (id: ActorId) => Actor;
  readonly issue: (id: IssueId) => Issue;
  readonly source: (id: SourceId) => SourceHead;
};

export const TimelineContext = createContext<TimelineRegisters | null>(null);

export function useTimeline(): TimelineRegisters {
  const timeline = useContext(TimelineContext);
  if (timeline === null)
    throw new Error('Rendered outside the Explorer, which gives the timeline.');
  return timeline;
}

/** The build has verified every id, so an unknown one is a fault of the program. */
export function withRegisters(timeline: Timeline): TimelineRegisters {
  return {
    ...timeline,
    actor: (id) => known(findActor(timeline, id), id),
    issue: (id) => known(findIssue(timeline, id), id),
    source: (id) => known(findSource(timeline, id), id),
  };
}

function known<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new Error(`"${id}" is in no register of this timeline.`);
  return entry;
}
