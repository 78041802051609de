import type { DataError } from '../../explore/store/arrival.ts';
import { useTimelineStore } from './timeline-store-context.ts';

type Props = {
  /** `What this event rests on`. */
  readonly what: string;
  readonly error: DataError;
  /** Tries again; without it, all that the page asked for and did not get. */
  readonly onRetry?: (() => void) | undefined;
};

/** In the place of data that did not come: why, and the way on. */
export function NotFetched({ what, error, onRetry }: Props) {
  return (
    <div role="alert" className="relative rounded-lg border border-rule p-4 text-sm">
      <p>{reasonInWords(what, error)}</p>
      <WayOn error={error} onRetry={onRetry} className="control mt-3" />
    </div>
  );
}

/** The same within a line. */
export function NotFetchedNote({ what, error, onRetry }: Props) {
  return (
    <span className="relative text-[0.8125rem] text-muted">
      {`${reasonInWords(what, error)} `}
      <WayOn
        error={error}
        onRetry={onRetry}
        className="inline-flex min-h-6 items-center font-semibold text-ink underline underline-offset-4"
      />
    </span>
  );
}

function reasonInWords(what: string, { isOutdated, message }: DataError): string {
  return isOutdated
    ? `${what} could not be fetched: this site has been renewed since the page was opened, and its data is another now.`
    : `${what} could not be fetched: ${message}.`;
}

type WayOnProps = Pick<Props, 'error'> & {
  readonly onRetry: (() => void) | undefined;
  readonly className: string;
};

function WayOn({ error, onRetry, className }: WayOnProps) {
  const store = useTimelineStore();
  const tryAgain = onRetry ?? store.retry;
  return (
    <button
      type="button"
      className={className}
      onClick={error.isOutdated ? () => location.reload() : tryAgain}
    >
      {error.isOutdated ? 'Load the page again' : 'Try again'}
    </button>
  );
}
