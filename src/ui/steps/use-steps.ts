import { useMemo } from 'react';
import { type Step, type Steps, stepsFrom, stepsInto } from '../../explore/steps.ts';
import { eventAt, withEvent } from '../../explore/view.ts';
import { useTimeline } from '../timeline-context.ts';
import type { Explorer } from '../use-explorer.ts';

export type StepsHere = Steps & {
  /** Goes to the event before or after; where there is none, stays. */
  readonly go: (step: Step) => void;
};

/** The steps from where the reader is, among the events that the filter leaves. */
export function useSteps({ view, events, show }: Explorer): StepsHere {
  const timeline = useTimeline();
  const here = eventAt(view);
  const period = view.window ?? timeline.window;
  const steps = useMemo(
    () => (here === null ? stepsInto(events, period) : stepsFrom(here, events, timeline.events)),
    [here, events, period, timeline],
  );
  return {
    ...steps,
    go: (step) => {
      const target = steps[step];
      // One Back leads out again, however many steps there were.
      if (target !== null) show(withEvent(view, target.id), here === null ? 'push' : 'replace');
    },
  };
}
