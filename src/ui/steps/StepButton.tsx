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
  /** Its name, as it shows it beside its arrow; without it, it has one that is only read out. */
  readonly children?: ReactNode;
};

/**
 * To the event before or after. At the end it is only said to be disabled: disabled
 * altogether, it would lose the focus in the hand of the reader who has just come there.
 */
export function StepButton({ step, target, className, onGo, children }: Props) {
  const Arrow = step === 'next' ? ArrowRight : ArrowLeft;
  const arrow = <Arrow size={18} aria-hidden className="shrink-0" />;
  return (
    <button
      type="button"
      data-step={step}
      className={`control aria-disabled:cursor-not-allowed aria-disabled:text-muted aria-disabled:opacity-60 aria-disabled:hover:bg-card! ${className}`}
      aria-label={children === undefined ? nameOf(step, target) : undefined}
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

function nameOf(step: Step, target: TimelineEvent | null): string {
  const name = step === 'next' ? 'Next event' : 'Previous event';
  return target === null ? name : `${name}: ${target.title}`;
}
