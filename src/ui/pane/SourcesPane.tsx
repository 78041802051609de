import { FileText } from 'lucide-react';
import { publicationInWords } from '../../explore/date-words.ts';
import type { SourceId } from '../../model/span.ts';
import { useTimeline } from '../timeline-context.ts';
import { count } from '../words.ts';

/** The sources of the timeline: what it rests on, each to be read in full. */
export function SourcesPane({ onOpen }: { readonly onOpen: (source: SourceId) => void }) {
  const { sources, events } = useTimeline();
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
        {sources.map((source) => {
          const told = events.filter((event) =>
            event.excerpts.some((excerpt) => excerpt.source === source.id),
          ).length;
          return (
            <li key={source.id} className="border-t border-rule">
              <button
                type="button"
                className="grid w-full grid-cols-[1.25rem_1fr] gap-x-2 py-3 text-left hover:bg-soft"
                onClick={() => onOpen(source.id)}
              >
                <FileText size={16} aria-hidden className="mt-1 text-muted" />
                <span>
                  <span className="block font-serif leading-snug font-medium">{source.title}</span>
                  <span className="block text-[0.8125rem] text-muted">
                    {[
                      source.publisher ?? 'Publisher not named',
                      source.kind,
                      publicationInWords(source.published.edtf),
                      count(told, 'event'),
                    ].join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
