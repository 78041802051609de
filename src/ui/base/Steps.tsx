import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { type StepDirection, type Steps, stepsFrom, stepsInto } from '../../explore/list/steps.ts';
import { type StoryHere, storyAt } from '../../explore/list/story.ts';
import { eventAt, withEvent } from '../../explore/view.ts';
import type { EventHead } from '../../model/event.ts';
import { groupedNumber } from '../../model/labels.ts';
import { useExplorer } from './explorer-context.ts';
import { titleNow } from './TitleText.tsx';
import { useTimeline } from './timeline-context.ts';
import { useTitle } from './timeline-store-context.ts';

type StepButtonProps = {
  readonly step: StepDirection;
  /** Where it leads; null at the end. */
  readonly target: EventHead | null;
  readonly className: string;
  readonly onGo: (step: StepDirection) => void;
  /** Its name, as it shows it beside its arrow; without it, it has one that is only read out. */
  readonly children?: ReactNode;
};

/**
 * To the event before or after. At the end it is only said to be disabled: disabled
 * altogether, it would lose the focus in the hand of the reader who has just come there.
 */
export function StepButton({ step, target, className, onGo, children }: StepButtonProps) {
  const title = titleNow(target, useTitle(target));
  const Arrow = step === 'next' ? ArrowRight : ArrowLeft;
  const arrow = <Arrow size={18} aria-hidden className="shrink-0" />;
  return (
    <button
      type="button"
      data-step={step}
      className={`control aria-disabled:cursor-not-allowed aria-disabled:text-muted aria-disabled:opacity-60 aria-disabled:hover:bg-card! ${className}`}
      aria-label={children === undefined ? nameOf(step, title) : undefined}
      aria-disabled={target === null}
      title={title ?? undefined}
      onClick={() => {
        if (target !== null) onGo(step);
      }}
    >
      {step === 'previous' && arrow}
      {children}
      {step === 'next' && arrow}
    </button>
  );
}

function nameOf(step: StepDirection, title: string | null): string {
  const name = step === 'next' ? 'Next event' : 'Previous event';
  return title === null ? name : `${name}: ${title}`;
}

type StepCountProps = { readonly steps: Steps; readonly title: string };

/**
 * `2 of 7`, or `7 filtered` beside an event that is none of them; said aloud, with the
 * event, as the reader goes from one to another.
 */
export function StepCount({ steps: { number, of, previous, next }, title }: StepCountProps) {
  const end = of > 1 && (next === null ? 'the last' : previous === null ? 'the first' : null);
  return (
    <span role="status" className="text-[0.8125rem] whitespace-nowrap text-muted tabular-nums">
      {number === null
        ? `${groupedNumber(of)} filtered`
        : `${groupedNumber(number)} of ${groupedNumber(of)}`}
      <span className="sr-only">
        : {title}
        {number !== null && end !== null && `, ${end}`}
      </span>
    </span>
  );
}

export type StepsHere = Steps & {
  /** The events that are gone through: those that the filter leaves, or those of the story. */
  readonly walked: readonly EventHead[];
  /** The editor's story, where it is what is read. */
  readonly story: StoryHere | null;
  /** Goes to the event before or after; where there is none, stays. */
  readonly go: (step: StepDirection) => void;
};

/** The steps from where the reader is, among the events that the filter leaves. */
export function useSteps(): StepsHere {
  const { view, events, show } = useExplorer();
  const timeline = useTimeline();
  const here = eventAt(view);
  const story = useMemo(() => storyAt(view, timeline), [view, timeline]);
  const walked = story?.events ?? events;
  const period = view.window ?? timeline.window;
  const steps = useMemo(
    () => (here === null ? stepsInto(walked, period) : stepsFrom(here, walked, timeline.events)),
    [here, walked, period, timeline],
  );
  return {
    ...steps,
    walked,
    story,
    go: (step) => {
      const target = steps[step];
      // One Back leads out again, however many steps there were.
      if (target !== null) show(withEvent(view, target.id), here === null ? 'push' : 'replace');
    },
  };
}
