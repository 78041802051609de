import type { Stretch } from '../../explore/chart-window.ts';
import type { Side } from '../../model/register.ts';
import { narrowScreen, useMedia } from '../use-media.ts';
import { Legend } from './Legend.tsx';
import type { MarkerPlace } from './place-markers.ts';

type Props = {
  readonly places: readonly MarkerPlace[];
  readonly shown: Stretch;
  readonly sides: readonly Side[];
  readonly onShowAll: () => void;
};

/** What the chart leaves out at this moment, and what its signs mean. */
export function ChartFooter({ places, shown, sides, onShowAll }: Props) {
  const narrow = useMedia(narrowScreen);
  const earlier = places.filter(({ stretch }) => stretch.end <= shown.start).length;
  const later = places.filter(({ stretch }) => stretch.start >= shown.end).length;
  const outside = [
    earlier > 0 ? `${earlier} earlier` : null,
    later > 0 ? `${later} later` : null,
  ].filter((part) => part !== null);
  return (
    <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4 text-xs text-muted">
      {narrow ? (
        <details>
          <summary className="min-h-6 rounded py-1 hover:text-ink">Legend</summary>
          <div className="py-1.5">
            <Legend sides={sides} />
          </div>
        </details>
      ) : (
        <div className="min-w-0 flex-1 basis-96">
          <Legend sides={sides} />
        </div>
      )}
      <p className="ml-auto py-0.5">
        {places.length - earlier - later} in view
        {outside.length > 0 && (
          <>
            , {outside.join(', ')}:{' '}
            <button type="button" className="min-h-6 underline hover:text-ink" onClick={onShowAll}>
              show all
            </button>
          </>
        )}
      </p>
    </div>
  );
}
