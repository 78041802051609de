import { ChevronLeft, ChevronRight, Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { type LaneKind, type Lanes, laneKinds } from '../../explore/view.ts';

export type ChartAction = 'earlier' | 'later' | 'zoom-in' | 'zoom-out' | 'fit' | 'reset';

type ChartControlsProps = {
  /** Whether the chart shows anything but its opening window. */
  readonly moved: boolean;
  readonly onAction: (action: ChartAction) => void;
};

/** Buttons for what the mouse, a finger or the keys do on the chart itself. */
export function ChartControls({ moved, onAction }: ChartControlsProps) {
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

type ChartOptionsProps = {
  readonly folded: boolean;
  readonly lanes: Lanes;
  readonly onFold: (folded: boolean) => void;
  readonly onLanes: (lanes: Lanes) => void;
};

/** How the chart is drawn: in lanes or without, with quiet stretches folded or to scale. */
export function ChartOptions({ folded, lanes, onFold, onLanes }: ChartOptionsProps) {
  return (
    <fieldset aria-label="How the chart is drawn" className="flex flex-wrap items-center gap-2">
      <LanesControl lanes={lanes} onLanes={onLanes} />
      <label className="inline-flex min-h-8 items-center gap-1.5 text-[0.8125rem] text-ink">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={!folded}
          onChange={(change) => onFold(!change.target.checked)}
        />
        True scale
      </label>
    </fieldset>
  );
}

type LanesControlProps = { readonly lanes: Lanes; readonly onLanes: (lanes: Lanes) => void };

const words: Readonly<Record<LaneKind, string>> = {
  person: 'by person',
  issue: 'by issue',
  source: 'by source',
  side: 'by side',
};

const look = 'control min-h-8 max-w-40 px-1.5 text-[0.8125rem] pointer-coarse:min-h-9';

/** Whether the chart has lanes, what they stand for and how they are sorted. */
function LanesControl({ lanes: { by, order }, onLanes }: LanesControlProps) {
  return (
    <>
      <select
        aria-label="Lanes"
        className={look}
        value={by ?? ''}
        onChange={({ target }) =>
          onLanes({ by: laneKinds.find((kind) => kind === target.value) ?? null, order })
        }
      >
        <option value="">No lanes</option>
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            Lanes {words[kind]}
          </option>
        ))}
      </select>
      {by !== null && (
        <select
          aria-label="Order of the lanes"
          className={look}
          value={order}
          onChange={({ target }) =>
            onLanes({ by, order: target.value === 'count' ? 'count' : 'first' })
          }
        >
          <option value="first">by first event</option>
          <option value="count">by number</option>
        </select>
      )}
    </>
  );
}
