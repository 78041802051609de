import type { Ref } from 'react';
import { basisWords } from '../../explore/basis-words.ts';
import { dateInWords } from '../../explore/date-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import { eyebrowOf } from '../pane/eyebrow-of.ts';
import { Fact } from '../pane/Fact.tsx';
import { IssueFacts } from '../pane/IssueFacts.tsx';
import { PeopleFacts } from '../pane/PeopleFacts.tsx';
import { UnsaidBox } from '../pane/UnsaidBox.tsx';
import { KindIcon } from '../parts/KindIcon.tsx';
import { TourQuote } from './TourQuote.tsx';

type Props = {
  readonly event: TimelineEvent;
  /** How long after the one before it came; null for the first. */
  readonly since: string | null;
  readonly filteredOut: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** One event on a screen of its own, as a page to be read. */
export function TourEvent({ event, since, filteredOut, heading, onOpenSource }: Props) {
  return (
    <article aria-labelledby="tour-title" className="tour-event mx-auto max-w-3xl pt-6 pb-10">
      {since !== null && (
        <p className="mb-6 flex items-center gap-3 font-serif text-muted italic before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
          {since}
        </p>
      )}
      {filteredOut && (
        <p className="mb-4 rounded-md bg-soft px-3 py-2 text-sm">
          This event is outside the filters that are on.
        </p>
      )}
      <p className="text-lg font-semibold">{dateInWords(event.date)}</p>
      <h2
        id="tour-title"
        ref={heading}
        tabIndex={-1}
        className="mt-1 font-serif text-3xl leading-[1.12] font-semibold tracking-tight md:text-[2.75rem]"
      >
        {event.title}
      </h2>
      <p className="mt-3 flex flex-wrap items-center gap-2 text-sm text-muted">
        <KindIcon kind={event.kind} /> {eyebrowOf(event)}
      </p>
      {event.excerpts.map((excerpt, index) => (
        <TourQuote
          key={`${excerpt.source} ${excerpt.start}`}
          excerpt={excerpt}
          onOpenSource={() => onOpenSource(excerpt.source, index)}
        />
      ))}
      <dl className="mt-9 grid grid-cols-[6rem_1fr] gap-x-4 gap-y-2.5 border-t border-rule pt-5 text-[0.9375rem]">
        <PeopleFacts event={event} />
        <IssueFacts event={event} />
        <Fact name="Date">
          <span className="tag mr-1.5 align-[0.08em]">{basisWords[event.date.basis]}</span>
          {event.date.note}
        </Fact>
      </dl>
      <UnsaidBox event={event} />
    </article>
  );
}
