import { useEffect, useRef } from 'react';
import { attributionOf } from '../../explore/evidence/attribution.ts';
import type { FoldedZone, Mark, Paragraph, Segment } from '../../explore/text/marked-text.ts';
import type { View } from '../../explore/view.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { zoneWords } from '../../model/text-labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type TextBlockProps = {
  readonly block: Paragraph | FoldedZone;
  readonly text: string;
  readonly target: Mark | null;
  /** The events that the text tells of, as far as they have come. */
  readonly eventOf: (id: EventId) => TimelineEvent | undefined;
};

/** A paragraph with its marks, or a fold that says what it hides. */
export function TextBlock({ block, ...rest }: TextBlockProps) {
  if (block.kind === 'paragraph') return <TextParagraph paragraph={block} {...rest} />;
  return (
    <details className="my-4 border-y border-dashed border-rule py-1.5 font-sans text-sm text-muted">
      <summary className="rounded py-1 hover:text-ink">
        Folded: {zoneWords[block.zone]}, {count(block.paragraphs.length, 'line')}
      </summary>
      <div className="pb-2 pl-4">
        {block.paragraphs.map((paragraph) => (
          <TextParagraph key={paragraph.start} paragraph={paragraph} {...rest} />
        ))}
      </div>
    </details>
  );
}

type ParagraphProps = Omit<TextBlockProps, 'block'> & { readonly paragraph: Paragraph };

const looks: Partial<Record<Paragraph['zone'], string>> = {
  heading: 'font-semibold text-xl leading-snug',
  post: 'border-l-2 border-edge pl-4',
};

function TextParagraph({ paragraph, text, target, eventOf }: ParagraphProps) {
  return (
    <div className="my-3 md:grid md:grid-cols-[1fr_8rem] md:gap-x-5">
      <p className={looks[paragraph.zone]}>
        {paragraph.segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          return segment.marks.length === 0 ? (
            <span key={segment.start} data-start={segment.start}>
              {words}
            </span>
          ) : (
            <MarkedPassage
              key={segment.start}
              segment={segment}
              words={words}
              target={target}
              eventOf={eventOf}
            />
          );
        })}
      </p>
      <MarginNotes paragraph={paragraph} eventOf={eventOf} />
    </div>
  );
}

type MarkedPassageProps = {
  readonly segment: Segment;
  readonly words: string;
  /** The passage that was asked for; null for none. */
  readonly target: Mark | null;
  /** Tells what a marked passage belongs to. */
  readonly eventOf: TextBlockProps['eventOf'];
};

/**
 * Words that an event rests on. Those of the open event stand out; those of another are
 * a link to it. The passage that was asked for is scrolled into view.
 */
function MarkedPassage({ segment, words, target, eventOf }: MarkedPassageProps) {
  const { view } = useExplorer();
  const titleOf = (id: EventId) => eventOf(id)?.title ?? '';
  const passage = useRef<HTMLElement>(null);
  const isTarget = target !== null && segment.marks.includes(target);
  const isTargetStart = isTarget && target.start === segment.start;
  useEffect(() => {
    if (isTargetStart) passage.current?.scrollIntoView({ block: 'center' });
  }, [isTargetStart]);
  const own = isTarget || segment.marks.some((mark) => mark.event === view.event);
  const other = segment.marks.find((mark) => mark.event !== null && mark.event !== view.event);
  const look = isTarget ? 'bg-mark' : own ? 'bg-mark/60' : 'bg-mark-other';
  return (
    <mark
      ref={passage}
      data-start={segment.start}
      aria-current={isTargetStart ? 'true' : undefined}
      className={`scroll-my-24 text-ink ${look}`}
    >
      {own || other === undefined || other.event === null ? (
        words
      ) : (
        <ViewLink
          to={atMark(view, other)}
          title={titleOf(other.event)}
          className="underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-solid"
        >
          {words}
          <span className="sr-only" data-added="">
            {` (evidence for: ${titleOf(other.event)})`}
          </span>
        </ViewLink>
      )}
    </mark>
  );
}

/** The events that rest on words of a paragraph, beside it or, on a narrow screen, below it. */
function MarginNotes({ paragraph, eventOf }: Pick<ParagraphProps, 'paragraph' | 'eventOf'>) {
  const timeline = useTimeline();
  const { view } = useExplorer();
  const marks = paragraph.segments
    .flatMap((segment) => segment.marks)
    .filter((mark, index, all) => all.findIndex(({ event }) => event === mark.event) === index);
  const noted = marks.flatMap((mark) => {
    const event = mark.event === null ? undefined : eventOf(mark.event);
    return event === undefined ? [] : [{ mark, event }];
  });
  if (noted.length === 0) return null;
  return (
    <ul className="flex scroll-mt-28 flex-wrap gap-x-4 border-l-2 border-rule pl-3 font-sans text-xs leading-snug text-muted md:block md:border-0 md:pt-1 md:pl-0">
      {noted.map(({ mark, event }) => (
        <li key={event.id}>
          <ViewLink
            to={atMark(view, mark)}
            title={event.title}
            className={`quiet-link ${event.id === view.event ? 'font-semibold text-ink' : ''}`}
          >
            {event.label}
          </ViewLink>
          {spokenHere(event, paragraph, timeline).map((said) => (
            <span key={said} className="block">
              {said}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Who is heard in a paragraph for an event, and how: `Keir Starmer, paraphrased`. */
function spokenHere(
  event: TimelineEvent,
  { segments }: Paragraph,
  timeline: Timeline,
): readonly string[] {
  const here = event.excerpts.filter((_, at) =>
    segments.some(({ marks }) =>
      marks.some((mark) => mark.event === event.id && mark.excerpt === at),
    ),
  );
  const said = here.flatMap((excerpt) => {
    const { mode, speaker, label } = attributionOf(excerpt, timeline);
    return mode === 'own' ? [] : [`${speaker}, ${label}`];
  });
  return [...new Set(said)];
}

/** The view with a marked passage's event open at that passage, in the source that is open. */
export function atMark(view: View, { event, excerpt }: Mark): View {
  return { ...view, event, excerpt, passage: null };
}
