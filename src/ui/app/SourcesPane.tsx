import { useState } from 'react';
import { isAddedSource } from '../../explore/added/added-ids.ts';
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

const titleId = 'sources-title';

/** Brings the list of sources into view, and the focus to it. */
export function goToSources(): void {
  const title = document.getElementById(titleId);
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

/** The sources of the timeline: what it rests on, each to be read in full. */
export function SourcesPane({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const { sources } = useTimeline();
  const added = useAdded()?.sources ?? [];
  const [text, setText] = useState('');
  const published = sources.filter(({ id }) => !isAddedSource(id, added));
  const wanted = namedLike(published, text, ({ title }) => title);
  const { shown, more, showMore } = usePortion(wanted, MAX_SOURCES_AT_ONCE);
  return (
    <section aria-labelledby={titleId} className="border-t border-rule py-6 print:hidden">
      <h2 id={titleId} tabIndex={-1} className="eyebrow scroll-mt-4">
        Sources
      </h2>
      <p className="mt-2 font-serif text-lg leading-snug">
        {sources.length === 1
          ? 'Every event here rests on the words of this text.'
          : `Every event here rests on the words of one of these ${count(sources.length, 'text')}.`}
      </p>
      {published.length > MAX_SOURCES_AT_ONCE && (
        <div className="mt-3">
          <FacetSearch of="sources" text={text} onText={setText} />
        </div>
      )}
      <ul className="mt-3 grid gap-x-8 grid-cols-[repeat(auto-fill,minmax(min(19rem,100%),1fr))]">
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
