import type { Actor, ActorId } from '../../model/actor.ts';
import type { EventKind } from '../../model/event.ts';
import { slug } from '../mentions/slug.ts';

/**
 * An event's name: date, who, what, as in `2019-05-14-lee-ray-call`. One that is
 * taken gets a number.
 */
export function draftId(
  edtf: string,
  who: readonly ActorId[],
  kind: EventKind,
  actors: ReadonlyMap<ActorId, Actor>,
  taken: ReadonlySet<string>,
): string {
  const date = edtf.split('/')[0]?.replace(/[?~%]/g, '') ?? '';
  const names = who.slice(0, 3).map((id) => {
    const actor = actors.get(id);
    return actor?.kind === 'person' ? slug(actor.name.split(/\s+/).at(-1) ?? id) : id;
  });
  const id = [date, ...names, kind].join('-');
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
