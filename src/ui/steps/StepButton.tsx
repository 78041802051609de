import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '../../explore/steps.ts';
import type { TimelineEvent } from '../../model/event.ts';

type Props = {
  readonly step: Step;
  /** Where it leads; null at the end. */
  readonly target: TimelineEvent | null;
  readonly className: string;
  readonly onGo: (step: Step) => void;
  /** What it shows beside its arrow. */
  readonly children?: ReactNode;
};

/**
 * To the event before or after. At the end it is only said to be disabled: disabled
 * altogether, it would lose the focus in the hand of the reader who has just come there.
 */
export function StepButton({ step, target, className, onGo, children }: Props) {
  const name = step === 'next' ? 'Next event' : 'Previous event';
  const Arrow = step === 'next' ? ArrowRight : ArrowLeft;
  const arrow = <Arrow size={18} aria-hidden className="shrink-0" />;
  return (
    <button
      type="button"
      data-step={step}
      className={`control aria-disabled:cursor-not-allowed aria-disabled:text-muted aria-disabled:opacity-60 aria-disabled:hover:bg-card! ${className}`}
      aria-label={target === null ? name : `${name}: ${target.title}`}
      aria-disabled={target === null}
      title={target === null ? undefined : target.title}
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
