import type { SearchAnswer } from '../../explore/search/answers.ts';
import { foundFieldsOf } from '../../explore/search/found-fields.ts';
import { whyFound } from '../../explore/search/snippet.ts';
import type { EventHead } from '../../model/event.ts';
import { SnippetText } from '../base/FoundWords.tsx';
import { NotFetchedNote } from '../base/NotFetched.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { isThere, useWholeEvent } from '../base/timeline-store-context.ts';

type RowReasonsProps = { readonly event: EventHead; readonly search: SearchAnswer };

/** Why an event was found where its row does not show it: who says the words, and what they say. */
export function RowReasons({ event, search }: RowReasonsProps) {
  const timeline = useTimeline();
  const whole = useWholeEvent(event);
  if (whole === 'loading') return null;
  if (!isThere(whole))
    return (
      <span className="event-row-reasons">
        <NotFetchedNote what="Why it was found" error={whole} />
      </span>
    );
  const reasons = whyFound(foundFieldsOf(timeline)(whole), search.search);
  if (reasons.length === 0) return null;
  return (
    <span className="event-row-reasons">
      {reasons.map(({ says, quoted, snippet }) => (
        <span
          key={`${says} ${snippet.start} ${snippet.pieces[0]?.text}`}
          className="text-[0.8125rem] text-pretty text-muted"
        >
          <span className={quoted ? 'font-semibold text-ink' : ''}>{`${says}: `}</span>
          <span className={quoted ? 'font-serif text-[0.9375rem] text-ink' : ''}>
            <SnippetText snippet={snippet} />
          </span>
        </span>
      ))}
    </span>
  );
}
