import { ArrowLeft, X } from 'lucide-react';
import { useExplorer } from '../base/explorer-context.ts';
import { layoutWords } from '../base/layout-words.ts';
import { StepButton, StepCount } from '../base/Steps.tsx';
import type { StepsHere } from '../base/use-steps.ts';

type Props = {
  readonly steps: StepsHere;
  /** Of the open event. */
  readonly title: string;
  readonly onClose: () => void;
};

/** The way back, and on to the events before and after. It stays as they come and go. */
export function PaneBar({ steps, title, onClose }: Props) {
  const { view } = useExplorer();
  return (
    <div className="sticky top-0 z-10 flex items-center gap-2 bg-card px-4 pt-3 pb-1.5 md:px-6">
      <button type="button" className="control md:hidden" onClick={onClose}>
        <ArrowLeft size={16} aria-hidden /> {layoutWords[view.layout]}
      </button>
      <fieldset aria-label="Events" className="ml-auto flex items-center gap-1 md:mr-auto md:ml-0">
        <StepButton step="previous" target={steps.previous} onGo={steps.go} className="px-2.5" />
        <StepCount steps={steps} title={title} />
        <StepButton step="next" target={steps.next} onGo={steps.go} className="px-2.5" />
      </fieldset>
      <button
        type="button"
        className="control hidden px-2.5 md:inline-flex"
        aria-label="Close the event"
        onClick={onClose}
      >
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
