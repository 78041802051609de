import type { ReactNode, Ref } from 'react';
import { dateInWords } from '../../model/date-labels.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { kindLabel } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import {
  CircumstanceFacts,
  FilteredOutNote,
  IssueFacts,
  NotDiscussedBox,
  PeopleFacts,
} from '../base/EventDetails.tsx';
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
      {filteredOut && <FilteredOutNote />}
      <Headline event={event} />
      <h2
        id="event-title"
        ref={heading}
        tabIndex={-1}
        className="mt-1 font-serif text-[1.625rem] leading-[1.15] font-semibold text-pretty xl:text-3xl"
      >
        {event.title}
      </h2>
      {review}
      <Accounts event={event} quoteActions={quoteActions} onOpenSource={onOpenSource} />
      {actions}
      <NotDiscussedBox event={event} />
      <dl className="mt-4 grid grid-cols-[5.75rem_1fr] gap-x-3 gap-y-2.5 text-[0.9375rem]">
        <PeopleFacts event={event} />
        <IssueFacts event={event} />
        <CircumstanceFacts event={event} />
        <DateFact event={event} />
      </dl>
    </article>
  );
}

/** What sort of event it is and when it was, as finely as that is known, in a line. */
function Headline({ event }: { readonly event: TimelineEvent }) {
  const { kind, date, status, background, reviewed } = event;
  const tags = [
    date.basis === 'inferred' ? 'date inferred' : null,
    status === 'announced' ? 'announced, not told as happened' : null,
    background ? 'background' : null,
    reviewed ? null : 'machine-read, not yet reviewed',
  ].filter((tag) => tag !== null);
  return (
    <p className="my-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
      <span>
        <span className="inline-flex items-center gap-1.5 align-bottom">
          <KindIcon kind={kind} /> {kindLabel(kind)}
        </span>
        <span aria-hidden> · </span>
        <strong className="font-semibold text-ink">{dateInWords(date)}</strong>
      </span>
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}
