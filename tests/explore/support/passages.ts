import type { noFilter } from '../../../src/explore/filter/filter.ts';
import { type FoundPassage, passageIn } from '../../../src/explore/search/source-search.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { SourceHead } from '../../../src/model/source.ts';
import type { Indexed } from './indexed.ts';
import { textOf } from './real-corpus.ts';

/** A passage as the page shows it. */
type ShownPassage = FoundPassage & {
  readonly source: SourceHead;
  readonly paragraph: number;
  readonly quoted: boolean;
};

/** What the sources of the real corpus say of a query, in the order in which it is shown. */
export async function passagesOf(
  index: Indexed,
  query: string,
  shown: readonly TimelineEvent[],
  filter?: typeof noFilter,
): Promise<readonly ShownPassage[]> {
  const { found, sources } = await index.paragraphs(query, shown, filter);
  return [...found.source].flatMap((number, at) => {
    const source = sources[number];
    if (source === undefined) return [];
    const start = found.start[at] ?? 0;
    const text = textOf(source.id).slice(start, start + (found.length[at] ?? 0));
    const passage = passageIn(text, start, found.search);
    return [
      { ...passage, source, paragraph: found.number[at] ?? 0, quoted: found.quoted[at] === 1 },
    ];
  });
}
