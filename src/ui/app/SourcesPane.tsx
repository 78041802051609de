import { isAddedSource } from '../../explore/added/added-source.ts';
import { count } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import { AddedSources } from '../add-source/AddedSources.tsx';
import { useAdded } from '../base/added-context.ts';
import { SourceButton } from '../base/SourceButton.tsx';
import { useTimeline } from '../base/timeline-context.ts';

/** The sources of the timeline: what it rests on, each to be read in full. */
export function SourcesPane({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const { sources } = useTimeline();
  const added = useAdded()?.sources ?? [];
  const published = sources.filter(({ id }) => !isAddedSource(id, added));
  return (
    <section aria-labelledby="sources-title" className="px-4 py-5 md:px-6">
      <h2 id="sources-title" className="eyebrow">
        Sources
      </h2>
      <p className="mt-2 font-serif text-lg leading-snug">
        Every event here rests on the words of one of these {count(sources.length, 'text')}. Choose
        an event to read them.
      </p>
      <ul className="mt-3">
        {published.map((source) => (
          <li key={source.id} className="border-t border-rule">
            <SourceButton source={source} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <AddedSources onOpen={onOpen} />
    </section>
  );
}
