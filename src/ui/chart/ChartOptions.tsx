import type { Lanes } from '../../explore/view.ts';
import { LanesControl } from './LanesControl.tsx';

type Props = {
  readonly folded: boolean;
  readonly lanes: Lanes;
  readonly onFold: (folded: boolean) => void;
  readonly onLanes: (lanes: Lanes) => void;
};

/** How the chart is drawn: in lanes or without, with quiet stretches folded or to scale. */
export function ChartOptions({ folded, lanes, onFold, onLanes }: Props) {
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
