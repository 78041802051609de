import { useEffect, useRef } from 'react';
import type { Mark, Segment } from '../../explore/marked-text.ts';
import type { EventId } from '../../model/event.ts';

type Props = {
  readonly segment: Segment;
  readonly words: string;
  readonly event: EventId | null;
  readonly target: Mark | null;
  readonly titles: ReadonlyMap<EventId, string>;
  readonly onSelect: (mark: Mark) => void;
};

/**
 * Words that an event rests on. Those of the open event stand out; those of another are
 * a button that opens it. The passage that was asked for is scrolled into view.
 */
export function MarkedPassage({ segment, words, event, target, titles, onSelect }: Props) {
  const passage = useRef<HTMLElement>(null);
  const isTarget = target !== null && segment.marks.includes(target);
  const isTargetStart = isTarget && target.start === segment.start;
  useEffect(() => {
    if (isTargetStart) passage.current?.scrollIntoView({ block: 'center' });
  }, [isTargetStart]);
  const own = segment.marks.some((mark) => mark.event === event);
  const other = segment.marks.find((mark) => mark.event !== event);
  const look = isTarget ? 'bg-mark' : own ? 'bg-mark/60' : 'bg-mark-other';
  return (
    <mark
      ref={passage}
      aria-current={isTargetStart ? 'true' : undefined}
      className={`scroll-my-24 box-decoration-clone px-0.5 text-ink ${look}`}
    >
      {own || other === undefined ? (
        words
      ) : (
        <button
          type="button"
          className="inline cursor-pointer text-left underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-solid"
          title={titles.get(other.event)}
          onClick={() => onSelect(other)}
        >
          {words}
          <span className="sr-only"> (evidence for: {titles.get(other.event)})</span>
        </button>
      )}
    </mark>
  );
}
