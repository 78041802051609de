import type { AddedSource } from '../../explore/added/added-source.ts';
import { seedOf } from '../../explore/added/seed-of.ts';
import type { Timeline } from '../../model/timeline.ts';

/** The `NAME.yaml` that stands in `seeds/` beside the text; the code for it is loaded when asked for. */
export async function seedYaml(added: AddedSource, published: Timeline): Promise<string> {
  const { writeSeed } = await import('../../seed-format/write-seed.ts');
  return writeSeed({
    ...seedOf(added, published),
    text: added.text,
    actors: added.actors,
    known: new Set(
      published.actors.filter(({ registered }) => registered !== false).map(({ id }) => id),
    ),
  });
}
