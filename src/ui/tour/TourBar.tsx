import { shortDate } from '../../model/date-labels.ts';
import type { EventHead } from '../../model/event.ts';
import { StepButton, StepCount } from '../base/Steps.tsx';
import { titleNow } from '../base/TitleText.tsx';
import { useTitle } from '../base/timeline-store-context.ts';
import type { StepsHere } from '../base/use-steps.ts';

type Props = { readonly steps: StepsHere; readonly title: string };

/** Within reach of a thumb: on to the next, back to the last, and how far one has come. */
export function TourBar({ steps, title }: Props) {
  const { number, of, previous, next, go } = steps;
  const done = number === null ? 0 : number / Math.max(1, of);
  return (
    <nav
      aria-label="Events one by one"
      className="sticky bottom-0 z-10 -mx-4 border-t border-rule bg-paper px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:-mx-6 md:px-6"
    >
      <div aria-hidden className="absolute inset-x-0 -top-px h-0.5">
        <div className="h-full bg-ink" style={{ width: `${done * 100}%` }} />
      </div>
      <div className="mx-auto grid max-w-3xl grid-cols-[1fr_auto_1fr] items-center gap-3">
        <StepButton
          step="previous"
          target={previous}
          onGo={go}
          className="min-h-12 min-w-0 justify-start!"
        >
          <Neighbour event={previous} word="Previous" />
        </StepButton>
        <StepCount steps={steps} title={title} />
        <StepButton step="next" target={next} onGo={go} className="min-h-12 min-w-0 justify-end!">
          <Neighbour event={next} word="Next" />
        </StepButton>
      </div>
    </nav>
  );
}

type NeighbourProps = {
  readonly event: EventHead | null;
  readonly word: 'Previous' | 'Next';
};

/** Where a button leads: on a phone the word alone is seen, where there is room the event. */
function Neighbour({ event, word }: NeighbourProps) {
  const title = titleNow(event, useTitle(event));
  if (event === null) {
    return (
      <span>
        {word}
        <span className="sr-only"> event</span>
      </span>
    );
  }
  return (
    <span className="min-w-0">
      <span className="md:hidden">
        {word}
        <span className="sr-only"> event: {title}</span>
      </span>
      <span className="hidden truncate md:block">
        <span className="sr-only">{word} event: </span>
        <span className="text-muted">{shortDate(event.date)}</span> {event.label ?? title}
      </span>
    </span>
  );
}
