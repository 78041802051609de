import { useEffect, useRef } from 'react';
import type { Mark, Segment } from '../../explore/marked-text.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useViewAndShow } from '../view-context.ts';
import { atMark } from './at-mark.ts';

type Props = {
  readonly segment: Segment;
  readonly words: string;
  /** The passage that was asked for; null for none. */
  readonly target: Mark | null;
  /** What an event is called, to say what a marked passage belongs to. */
  readonly titleOf: (event: string) => string;
};

/**
 * Words that an event rests on. Those of the open event stand out; those of another are
 * a link to it. The passage that was asked for is scrolled into view.
 */
export function MarkedPassage({ segment, words, target, titleOf }: Props) {
  const { view } = useViewAndShow();
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
            {' '}
            (evidence for: {titleOf(other.event)})
          </span>
        </ViewLink>
      )}
    </mark>
  );
}
