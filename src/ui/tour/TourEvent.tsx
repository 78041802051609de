import { BookOpenText } from 'lucide-react';
import type { Ref } from 'react';
import { attributionOf } from '../../explore/evidence/attribution.ts';
import { dateInWords, publicationInWords } from '../../model/date-labels.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { basisWords, sourceKindLabel } from '../../model/labels.ts';
import type { SourceId } from '../../model/span.ts';
import {
  eyebrowOf,
  FilteredOutNote,
  IssueFacts,
  NotDiscussedBox,
  PeopleFacts,
} from '../base/EventDetails.tsx';
import { ExcerptPassage, SpeakerName } from '../base/ExcerptWords.tsx';
import { Fact } from '../base/Fact.tsx';
import { KindIcon } from '../base/KindIcon.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import './tour.css';

type TourEventProps = {
  readonly event: TimelineEvent;
  /** How long after the one before it came; null for the first. */
  readonly since: string | null;
  readonly filteredOut: boolean;
  /** What an editor writes of it, where the story is read; else null. */
  readonly sentence: string | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onOpenSource: (source: SourceId, excerpt: number) => void;
};

/** One event on a screen of its own, as a page to be read. */
export function TourEvent({
  event,
  since,
  filteredOut,
  sentence,
  heading,
  onOpenSource,
}: TourEventProps) {
  return (
    <article aria-labelledby="tour-title" className="tour-event mx-auto max-w-3xl pt-6 pb-10">
      {since !== null && (
        <p className="mb-6 flex items-center gap-3 font-serif text-muted italic before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
          {since}
        </p>
      )}
      {filteredOut && <FilteredOutNote />}
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
      {sentence !== null && (
        <p className="mt-5 border-y border-rule py-3 font-serif text-lg leading-snug">
          <span className="eyebrow mr-2.5 font-sans">The editor writes</span>
          {sentence}
        </p>
      )}
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
      <NotDiscussedBox event={event} />
    </article>
  );
}

type TourQuoteProps = { readonly excerpt: Excerpt; readonly onOpenSource: () => void };

/** The words of a source in large letters, under them who is speaking, how, and where they stand. */
function TourQuote({ excerpt, onOpenSource }: TourQuoteProps) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  return (
    <figure className="mt-7 border-l-2 border-ink pl-4 md:pl-6">
      <blockquote className="font-serif text-xl leading-snug whitespace-pre-line md:text-2xl md:leading-snug">
        <ExcerptPassage excerpt={excerpt} />
      </blockquote>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <span className="font-semibold text-ink">
          <SpeakerName excerpt={excerpt} />
        </span>
        <span>
          {`${attributionOf(excerpt, timeline).relation} a ${sourceKindLabel(source.kind)} `}
          {`of ${publicationInWords(source.published)}`}
          {source.publisher !== null && `, ${source.publisher}`}
          {` · ¶${excerpt.paragraph} of ${source.paragraphs}`}
        </span>
        <button
          type="button"
          className="inline-flex min-h-8 items-center gap-1.5 rounded underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink"
          aria-label={`Open the source at this quote: ${source.title}`}
          onClick={onOpenSource}
        >
          <BookOpenText size={15} aria-hidden /> Open the source
        </button>
      </figcaption>
    </figure>
  );
}
