import type { countsAround } from '../../explore/chart/lane-index.ts';
import { groupedNumber } from '../../model/labels.ts';

type Props = {
  /** How many events are before, within and after what is shown. */
  readonly counts: ReturnType<typeof countsAround>;
  /** How many of those in view are in no mark. */
  readonly hidden: number;
  readonly onShowAll: () => void;
};

/** What the chart leaves out at this moment. */
export function ChartCounts({ counts, hidden, onShowAll }: Props) {
  const { earlier, inView, later } = counts;
  const outside = [
    earlier > 0 ? `${groupedNumber(earlier)} earlier` : null,
    later > 0 ? `${groupedNumber(later)} later` : null,
  ].filter((part) => part !== null);
  return (
    <p className="text-[0.8125rem] text-muted">
      {groupedNumber(inView)} in view, {groupedNumber(hidden)} hidden
      {outside.length > 0 && (
        <>
          {`, ${outside.join(', ')}: `}
          <button type="button" className="min-h-6 underline hover:text-ink" onClick={onShowAll}>
            show all
          </button>
        </>
      )}
    </p>
  );
}
