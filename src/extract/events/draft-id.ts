import type { Actor, ActorId } from '../../model/actor.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import { slug } from '../../model/slug.ts';

/**
 * An event's name: date, who, what, as in `2019-05-14-lee-ray-call`. One that is taken gets a
 * number; `taken` remembers how often each was given.
 */
export function draftId(
  edtf: string,
  who: readonly ActorId[],
  kind: EventKind,
  actors: ReadonlyMap<ActorId, Actor>,
  taken: Map<string, number>,
): string {
  const date =
    edtf
      .split('/')
      .find((side) => /\d/.test(side))
      ?.replace(/[?~%]/g, '') ?? '';
  const names = who.slice(0, 3).map((id) => {
    const actor = actors.get(id);
    return actor?.kind === 'person' ? slug(actor.name.split(/\s+/).at(-1) ?? id) : id;
  });
  const id = [date, ...names, kind].filter((part) => part !== '').join('-');
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}
