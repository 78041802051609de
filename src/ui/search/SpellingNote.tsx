import { type EventSearch, eventIndexOf } from '../../explore/search/event-search.ts';
import { takenFor } from '../../explore/search/search-terms.ts';
import { hasWords } from '../../explore/store/with-words.ts';
import { useTimeline } from '../base/timeline-context.ts';

/** Says which words were taken for others, so that nobody thinks a source spells them so. */
export function SpellingNote({ search }: { readonly search: EventSearch }) {
  const timeline = useTimeline();
  const taken = hasWords(timeline) ? takenFor(eventIndexOf(timeline).words, search.search) : [];
  if (taken.length === 0) return null;
  return (
    <p className="mt-4 text-sm text-muted">
      {taken.map(({ typed, words }) => (
        <span key={typed}>
          No event says “{typed}”. Shown are those with{' '}
          <span className="font-semibold text-ink">{words.join(', ')}</span>.{' '}
        </span>
      ))}
    </p>
  );
}
