import type { TimelineEvent } from '../../model/event.ts';
import type { Actor } from '../../model/register.ts';
import type { Timeline } from '../../model/timeline.ts';
import { sourcesOf } from '../event-values.ts';
import { kindWords } from '../facet-words.ts';

/** Words of an event that are searched. */
export type EventField = {
  readonly kind: 'title' | 'quote' | 'participant' | 'unsaid' | 'fact' | 'source';
  /** What the words are to the event, for a reader: `Place`, `Mentioned`. */
  readonly says: string;
  readonly text: string;
};

const roleWords = { participant: 'Took part', speaker: 'Spoke of it', mentioned: 'Mentioned' };

/**
 * Everything an event of a timeline is found by, the most telling first: its title, its
 * quotes, who is in it under the offices of that time, its issues, other facts of it, and
 * what the sources are called that tell of it.
 */
export function eventFields(timeline: Timeline): (event: TimelineEvent) => readonly EventField[] {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const issues = new Map(timeline.issues.map(({ id, label }) => [id, label]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  return (event) => {
    const fact = (says: string, text: string | null): EventField[] =>
      text === null ? [] : [{ kind: 'fact', says, text }];
    const parts = event.actors.flatMap(({ id, role }) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [{ actor, role }];
    });
    const told = sourcesOf(event).flatMap((id) => sources.get(id) ?? []);
    return [
      { kind: 'title', says: 'Title', text: event.title },
      ...event.excerpts.map(({ voice, exact }): EventField => {
        const name = actors.get(voice ?? '')?.name ?? 'The reporter';
        return { kind: 'quote', says: name, text: exact };
      }),
      ...parts.map(({ actor, role }): EventField => {
        const kind = role === 'participant' ? role : 'fact';
        return { kind, says: roleWords[role], text: actor.name };
      }),
      ...event.issues.map(({ id, treatment }): EventField => {
        const text = issues.get(id) ?? id;
        if (treatment === 'discussed') return { kind: 'fact', says: 'Discussed', text };
        return { kind: 'unsaid', says: 'Explicitly not discussed', text };
      }),
      ...parts.flatMap(({ actor }) =>
        officesThen(actor, event).flatMap((title) => fact(actor.name, title)),
      ),
      ...fact('Place', event.place),
      ...fact('Lasted', event.duration),
      ...fact('Kind', kindWords[event.kind]),
      ...fact('In short', event.label),
      ...told.flatMap(({ title, publisher }) => [
        { kind: 'source' as const, says: 'Title of a source', text: title },
        ...fact('Published by', publisher).map((field) => ({ ...field, kind: 'source' as const })),
      ]),
    ];
  };
}

/** The offices somebody held on a day the event may have been. */
function officesThen({ offices }: Actor, { date }: TimelineEvent): readonly string[] {
  const held = offices.filter(
    ({ from, to }) =>
      (to === null || to >= date.earliest) &&
      (from === null || date.latest === null || from <= date.latest),
  );
  return [...new Set(held.map(({ title }) => title))];
}
