import { BookOpenText } from 'lucide-react';
import { publicationInWords } from '../../explore/date-words.ts';
import type { Excerpt } from '../../model/event.ts';
import { ActorName } from '../parts/Names.tsx';
import { useTimeline } from '../timeline-context.ts';

type Props = { readonly excerpt: Excerpt; readonly onOpenSource: () => void };

/** A verbatim quotation in large letters, under it who is speaking and where it stands. */
export function TourQuote({ excerpt, onOpenSource }: Props) {
  const timeline = useTimeline();
  const source = timeline.source(excerpt.source);
  return (
    <figure className="mt-7 border-l-2 border-ink pl-4 md:pl-6">
      <blockquote className="font-serif text-xl leading-snug md:text-2xl md:leading-snug">
        {excerpt.prefix !== '' && <span className="text-muted">… </span>}
        <span className="whitespace-pre-line">{excerpt.exact}</span>
        {excerpt.suffix !== '' && <span className="text-muted"> …</span>}
      </blockquote>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <span className="font-semibold text-ink">
          {excerpt.voice === null ? 'The reporter' : <ActorName id={excerpt.voice} />}
        </span>
        <span>
          in a {source.kind} of {publicationInWords(source.published.edtf)}
          {source.publisher !== null && `, ${source.publisher}`} · ¶{excerpt.paragraph} of{' '}
          {source.paragraphs}
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
