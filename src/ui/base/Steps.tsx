import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StepDirection, Steps } from '../../explore/list/steps.ts';
import type { EventHead } from '../../model/event.ts';
import { groupedNumber } from '../../model/labels.ts';
import { titleNow } from './TitleText.tsx';
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
