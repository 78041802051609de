import { ArrowLeft, X } from 'lucide-react';
import type { Ref } from 'react';
import { kindWords } from '../../explore/facet-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import { EventActions } from '../cite/EventActions.tsx';
import { layoutWords } from '../layout/layout-words.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { useViewAndShow } from '../view-context.ts';
import { count } from '../words.ts';
import { Accounts } from './Accounts.tsx';
import { DateFact } from './DateFact.tsx';
import { IssueFacts } from './IssueFacts.tsx';
import { PeopleFacts } from './PeopleFacts.tsx';
import { UnsaidBox } from './UnsaidBox.tsx';

type Props = {
  readonly event: TimelineEvent;
  /** Whether the event is outside the filters in force. */
  readonly filteredOut: boolean;
  /** Takes the focus when the pane opens. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** An event and the evidence for it. */
export function EventPane({ event, filteredOut, heading, onClose, onOpenSource }: Props) {
  return (
    <article aria-labelledby="event-title" className="px-4 pt-3 pb-10 md:px-6">
      <PaneBar onClose={onClose} />
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
      <dl className="mt-4 grid grid-cols-[5.75rem_1fr] gap-x-3 gap-y-2.5 text-[0.9375rem]">
        <DateFact event={event} />
        <PeopleFacts event={event} />
        <IssueFacts event={event} />
      </dl>
      <UnsaidBox event={event} />
      <EventActions event={event} />
      <Accounts event={event} onOpenSource={onOpenSource} />
    </article>
  );
}

function PaneBar({ onClose }: { readonly onClose: () => void }) {
  const { view } = useViewAndShow();
  return (
    <div className="sticky top-0 z-10 -mx-4 flex items-center bg-card px-4 py-1.5 md:-mx-6 md:px-6">
      <button type="button" className="control md:hidden" onClick={onClose}>
        <ArrowLeft size={16} aria-hidden /> {layoutWords[view.layout]}
      </button>
      <p className="eyebrow hidden flex-1 md:block">Event</p>
      <button
        type="button"
        className="control hidden md:inline-flex"
        aria-label="Close the event"
        onClick={onClose}
      >
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}

/** `Call · 45-minute · 2 sources · announced`. */
function eyebrowOf(event: TimelineEvent): string {
  const sources = new Set(event.excerpts.map(({ source }) => source)).size;
  return [
    kindWords[event.kind],
    event.place,
    event.duration,
    event.status === 'announced' ? 'announced, not reported as having happened' : null,
    event.background ? 'background' : null,
    `reported by ${count(sources, 'source')}`,
    event.reviewed ? null : 'machine-read, not yet reviewed',
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
