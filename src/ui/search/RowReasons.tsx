import { type EventSearch, eventIndexOf } from '../../explore/search/event-search.ts';
import { whyFound } from '../../explore/search/why-found.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { SnippetText } from './SnippetText.tsx';

type Props = { readonly event: TimelineEvent; readonly search: EventSearch };

/** Why an event was found where its row does not show it: who says the words, and what they say. */
export function RowReasons({ event, search }: Props) {
  const timeline = useTimeline();
  const fields = eventIndexOf(timeline).fieldsOf(event);
  const reasons = whyFound(fields, search.search);
  if (reasons.length === 0) return null;
  return (
    <span className="col-start-3 mt-1 grid gap-1 sm:col-[3/5] sm:row-start-2">
      {reasons.map(({ says, quoted, snippet }) => (
        <span
          key={`${says} ${snippet.start} ${snippet.pieces[0]?.text}`}
          className="text-[0.8125rem] text-pretty text-muted"
        >
          <span className={quoted ? 'font-semibold text-ink' : ''}>{says}:</span>{' '}
          <span className={quoted ? 'font-serif text-[0.9375rem] text-ink' : ''}>
            <SnippetText snippet={snippet} />
          </span>
        </span>
      ))}
    </span>
  );
}
