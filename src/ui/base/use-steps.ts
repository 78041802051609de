import { useMemo } from 'react';
import { type StepDirection, type Steps, stepsFrom, stepsInto } from '../../explore/list/steps.ts';
import { type StoryHere, storyAt } from '../../explore/list/story.ts';
import { eventAt, withEvent } from '../../explore/view.ts';
import type { EventHead } from '../../model/event.ts';
import { useExplorer } from './explorer-context.ts';
import { useTimeline } from './timeline-context.ts';

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
