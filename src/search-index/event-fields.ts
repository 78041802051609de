import type { Actor } from '../model/actor.ts';
import type { TimelineEvent } from '../model/event.ts';
import { kindLabel } from '../model/labels.ts';
import type { SourceHead } from '../model/source.ts';
import { reporterLabel, speechModeLabels, unnamedSpeaker } from '../model/text-labels.ts';
import type { Timeline } from '../model/timeline.ts';

/** Words of an event that are searched. */
export type EventField = {
  readonly kind: 'title' | 'quote' | 'participant' | 'not-discussed' | 'fact' | 'source';
  /** What the words are to the event, for a reader: `Place`, `Mentioned`. */
  readonly says: string;
  readonly text: string;
};

/** The registers that name what events refer to. */
export type NamedBy = Pick<Timeline, 'actors' | 'issues' | 'sources'>;

const roleWords = { participant: 'Took part', speaker: 'Spoke of it', mentioned: 'Mentioned' };

/**
 * Everything an event of a timeline is found by, the most telling first: its title, its
 * quotes, who is in it under the offices of that time, its issues and other facts of it.
 */
export function eventFields(named: NamedBy): (event: TimelineEvent) => readonly EventField[] {
  const actors = new Map(named.actors.map((actor) => [actor.id, actor]));
  const issues = new Map(named.issues.map(({ id, label }) => [id, label]));
  return (event) => {
    const fact = (says: string, text: string | null): EventField[] =>
      text === null ? [] : [{ kind: 'fact', says, text }];
    const parts = event.actors.flatMap(({ id, role }) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [{ actor, role }];
    });
    return [
      { kind: 'title', says: 'Title', text: event.title },
      ...event.excerpts.map(({ voice, exact, mode }): EventField => {
        const named = actors.get(voice ?? '')?.name;
        const speaker = named ?? (mode === 'own' ? reporterLabel : unnamedSpeaker);
        const says = mode === 'own' ? speaker : `${speaker}, ${speechModeLabels[mode]}`;
        return { kind: 'quote', says, text: exact };
      }),
      ...parts.map(({ actor, role }): EventField => {
        const kind = role === 'participant' ? role : 'fact';
        return { kind, says: roleWords[role], text: actor.name };
      }),
      ...event.issues.map(({ id, treatment }): EventField => {
        const text = issues.get(id) ?? id;
        if (treatment === 'discussed') return { kind: 'fact', says: 'Discussed', text };
        return { kind: 'not-discussed', says: 'Explicitly not discussed', text };
      }),
      ...parts.flatMap(({ actor }) =>
        officesThen(actor, event).flatMap((title) => fact(actor.name, title)),
      ),
      ...fact('Place', event.place),
      ...fact('Lasted', event.duration),
      ...fact('Kind', kindLabel(event.kind)),
      ...fact('In short', event.label),
    ];
  };
}

/**
 * What the sources are called that tell of an event: it is about all of their events, and so
 * finds them only where no event says the words itself.
 */
export function sourceFields({ title, publisher }: SourceHead): readonly EventField[] {
  const field = (says: string, text: string): EventField => ({ kind: 'source', says, text });
  return [
    field('Title of a source', title),
    ...(publisher === null ? [] : [field('Published by', publisher)]),
  ];
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
