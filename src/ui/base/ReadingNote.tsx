import { count, groupedNumber } from '../../model/labels.ts';
import type { EventReader } from './use-event-reader.ts';

/** How far the reading of many events has come, and the way to end it. */
export function ReadingNote({
  reader,
}: {
  readonly reader: Pick<EventReader, 'progress' | 'cancel'>;
}) {
  const { progress, cancel } = reader;
  if (progress === null) return null;
  const { done, of } = progress;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 text-sm">
      <progress value={done} max={of} aria-label="Events fetched" />
      <span className="tabular-nums">
        {groupedNumber(done)} of {count(of, 'event')} fetched
      </span>
      <button type="button" className="control" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
