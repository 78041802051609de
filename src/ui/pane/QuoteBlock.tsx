import { BookOpenText } from 'lucide-react';
import { publicationInWords } from '../../explore/date-words.ts';
import type { Excerpt, TimelineEvent } from '../../model/event.ts';
import { QuoteActions } from '../cite/QuoteActions.tsx';
import { ActorName } from '../parts/Names.tsx';
import { useTimeline } from '../timeline-context.ts';

type Props = {
  readonly event: TimelineEvent;
  readonly excerpt: Excerpt;
  /** Its place among the event's excerpts, from 0. */
  readonly index: number;
  readonly onOpenSource: () => void;
};

/** A verbatim quotation under who is speaking in it and where it stands. */
export function QuoteBlock({ event, excerpt, index, onOpenSource }: Props) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  const published = publicationInWords(source.published.edtf);
  return (
    <figure className="mt-3 border-t border-rule pt-3">
      <figcaption className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-muted">
        <span className="font-semibold text-ink">
          {excerpt.voice === null ? 'The reporter' : <ActorName id={excerpt.voice} />}
        </span>
        <span>
          in a {source.kind} of {published}
          {source.publisher === null ? '' : `, ${source.publisher}`} · ¶{excerpt.paragraph} of{' '}
          {source.paragraphs}
        </span>
      </figcaption>
      <blockquote className="mt-1.5 font-serif text-lg leading-relaxed">
        {excerpt.prefix !== '' && <span className="text-muted">… </span>}
        <mark className="box-decoration-clone bg-mark px-0.5 text-ink">{excerpt.exact}</mark>
        {excerpt.suffix !== '' && <span className="text-muted"> …</span>}
      </blockquote>
      <button
        type="button"
        className="mt-1.5 inline-flex min-h-7 items-center gap-1.5 rounded text-[0.8125rem] text-muted underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink"
        aria-label={`Open the source at this quote: ${source.title}`}
        onClick={onOpenSource}
      >
        <BookOpenText size={15} aria-hidden /> Open the source
      </button>
      <QuoteActions event={event} excerpt={excerpt} index={index} />
    </figure>
  );
}
