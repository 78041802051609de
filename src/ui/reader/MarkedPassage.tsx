import { useEffect, useRef } from 'react';
import type { Mark, Segment } from '../../explore/marked-text.ts';
import type { EventId } from '../../model/event.ts';

type Props = {
  readonly segment: Segment;
  readonly words: string;
  readonly event: EventId | null;
  readonly target: Mark | null;
  readonly titles: ReadonlyMap<EventId, string>;
  /** The address that opens a passage's event at this passage. */
  readonly hrefOf: (mark: Mark) => string;
  readonly onSelect: (mark: Mark) => void;
};

/**
 * Words that an event rests on. Those of the open event stand out; those of another are
 * a link to it. The passage that was asked for is scrolled into view.
 */
export function MarkedPassage({ segment, words, event, target, titles, hrefOf, onSelect }: Props) {
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
      className={`scroll-my-24 text-ink ${look}`}
    >
      {own || other === undefined ? (
        words
      ) : (
        <a
          href={hrefOf(other)}
          className="underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-solid"
          title={titles.get(other.event)}
          onClick={(click) => {
            if (click.ctrlKey || click.metaKey || click.shiftKey) return;
            click.preventDefault();
            onSelect(other);
          }}
        >
          {words}
          <span className="sr-only"> (evidence for: {titles.get(other.event)})</span>
        </a>
      )}
    </mark>
  );
}
