import type { ReactNode, Ref } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import { eyebrowOf, IssueFacts, NotDiscussedBox, PeopleFacts } from '../base/EventDetails.tsx';
import { KindIcon } from '../base/KindIcon.tsx';
import { Accounts } from './Accounts.tsx';
import { DateFact } from './DateDerivation.tsx';

type Props = {
  readonly event: TimelineEvent;
  /** Whether the event is outside the filters in force. */
  readonly filteredOut: boolean;
  /** Takes the focus when the pane opens. */
  readonly heading: Ref<HTMLHeadingElement>;
  /** Stands under the title: the review of what a machine has read. */
  readonly review: ReactNode;
  /** What can be done with the event. */
  readonly actions: ReactNode;
  /** What can be done with one of its excerpts, by its place among them, from 0. */
  readonly quoteActions: (index: number) => ReactNode;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** An event and the evidence for it. */
export function EventPane(props: Props) {
  const { event, filteredOut, heading, review, actions, quoteActions, onOpenSource } = props;
  return (
    <article aria-labelledby="event-title" className="px-4 pb-10 md:px-6">
      {filteredOut && (
        <p className="mt-2 rounded-md bg-soft px-3 py-2 text-sm">
          This event is outside the filters that are on.
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-2 text-[0.8125rem] text-muted">
        <KindIcon kind={event.kind} /> {eyebrowOf(event)}
      </p>
      <h2
        id="event-title"
        ref={heading}
        tabIndex={-1}
        className="mt-1.5 font-serif text-2xl leading-tight font-semibold xl:text-[1.75rem]"
      >
        {event.title}
      </h2>
      {review}
      <dl className="mt-4 grid grid-cols-[5.75rem_1fr] gap-x-3 gap-y-2.5 text-[0.9375rem]">
        <DateFact event={event} />
        <PeopleFacts event={event} />
        <IssueFacts event={event} />
      </dl>
      <NotDiscussedBox event={event} />
      {actions}
      <Accounts event={event} quoteActions={quoteActions} onOpenSource={onOpenSource} />
    </article>
  );
}
