import { ChevronLeft, ChevronRight, Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';

export type ChartAction = 'earlier' | 'later' | 'zoom-in' | 'zoom-out' | 'fit' | 'reset';

type Props = {
  /** Whether the chart shows anything but its opening window. */
  readonly moved: boolean;
  readonly onAction: (action: ChartAction) => void;
};

/** Buttons for what the mouse, a finger or the keys do on the chart itself. */
export function ChartControls({ moved, onAction }: Props) {
  const button = (action: ChartAction, name: string, icon: ReactNode, disabled = false) => (
    <button
      type="button"
      className="control min-h-8 px-2"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={() => onAction(action)}
    >
      {icon}
    </button>
  );
  return (
    <fieldset aria-label="Chart" className="flex flex-wrap items-center gap-1.5">
      {button('earlier', 'Earlier', <ChevronLeft size={16} aria-hidden />)}
      {button('later', 'Later', <ChevronRight size={16} aria-hidden />)}
      {button('zoom-out', 'Zoom out', <Minus size={16} aria-hidden />)}
      {button('zoom-in', 'Zoom in', <Plus size={16} aria-hidden />)}
      {button('fit', 'Show all events', <Maximize size={16} aria-hidden />)}
      {button('reset', 'Back to the opening window', <RotateCcw size={16} aria-hidden />, !moved)}
    </fieldset>
  );
}
