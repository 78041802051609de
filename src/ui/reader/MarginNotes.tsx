import type { Paragraph } from '../../explore/marked-text.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { atMark } from './at-mark.ts';

/** The events that rest on words of a paragraph, beside it or, on a narrow screen, below it. */
export function MarginNotes({ paragraph }: { readonly paragraph: Paragraph }) {
  const { events } = useTimeline();
  const { view } = useViewAndShow();
  const marks = paragraph.segments
    .flatMap((segment) => segment.marks)
    .filter((mark, index, all) => all.findIndex(({ event }) => event === mark.event) === index);
  const noted = marks.flatMap((mark) => {
    const event = events.find(({ id }) => id === mark.event);
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
        </li>
      ))}
    </ul>
  );
}
