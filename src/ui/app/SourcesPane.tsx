import { useState } from 'react';
import { isAddedSource } from '../../explore/added/added-source.ts';
import { namedLike } from '../../explore/filter/shown-entries.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import { AddedSources } from '../add-source/AddedSources.tsx';
import { useAdded } from '../base/added-context.ts';
import { FacetSearch } from '../base/FacetSearch.tsx';
import { ShowMore } from '../base/ShowMore.tsx';
import { SourceButton } from '../base/SourceButton.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { usePortion } from '../base/use-portion.ts';

/** Sources that stand in the pane at once; of more the first, and a search. */
const MAX_SOURCES_AT_ONCE = 30;

/** The sources of the timeline: what it rests on, each to be read in full. */
export function SourcesPane({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const { sources } = useTimeline();
  const added = useAdded()?.sources ?? [];
  const [text, setText] = useState('');
  const published = sources.filter(({ id }) => !isAddedSource(id, added));
  const wanted = namedLike(published, text, ({ title }) => title);
  const { shown, more, showMore } = usePortion(wanted, MAX_SOURCES_AT_ONCE);
  return (
    <section aria-labelledby="sources-title" className="px-4 py-5 md:px-6">
      <h2 id="sources-title" className="eyebrow">
        Sources
      </h2>
      <p className="mt-2 font-serif text-lg leading-snug">
        Every event here rests on the words of one of these {count(sources.length, 'text')}. Choose
        an event to read them.
      </p>
      {published.length > MAX_SOURCES_AT_ONCE && (
        <div className="mt-3">
          <FacetSearch of="sources" text={text} onText={setText} />
        </div>
      )}
      <ul className="mt-3">
        {shown.map((source) => (
          <li key={source.id} className="border-t border-rule">
            <SourceButton source={source} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <ShowMore
          step={Math.min(more, MAX_SOURCES_AT_ONCE)}
          onMore={showMore}
          className="border-t border-rule pt-3"
        >
          {groupedNumber(shown.length)} of {count(wanted.length, 'source')}.
        </ShowMore>
      )}
      <AddedSources onOpen={onOpen} />
    </section>
  );
}
