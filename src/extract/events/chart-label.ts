import type { Actor, ActorId } from '../../model/actor.ts';
import { type EventKind, eventKindFacts } from '../../model/event-kinds.ts';
import { familyName } from '../names/family-name.ts';

/** The title in few words, for the chart: `Lee–Ray call`. */
export function labelOf(
  title: string,
  kind: EventKind,
  who: readonly ActorId[],
  actors: ReadonlyMap<ActorId, Actor>,
): string {
  const names = who.slice(0, 2).map((id) => shortName(actors.get(id), id));
  const what = eventKindFacts[kind].shortNoun;
  if (names.length === 0 || what === null) {
    const words = title.split(' ').slice(0, 6).join(' ');
    return words.length < title.length ? `${words.replace(/[,;:…]+$/, '')}…` : words;
  }
  return `${names.join('–')} ${what}`;
}

function shortName(actor: Actor | undefined, id: ActorId): string {
  if (actor === undefined) return id;
  return actor.kind === 'person' ? familyName(actor.name) : actor.name;
}
