import { CopyButton } from './CopyButton.tsx';
import { faultReport } from './fault-report.ts';

type Props = {
  /** The view that has failed: `The chart`. */
  readonly name: string;
  readonly error: unknown;
  /** The components in which it failed, as React tells them; null where it does not. */
  readonly components: string | null;
  readonly onRetry: () => void;
};

/** In the place of a view that has failed: what that means, and the ways on. */
export function FaultNotice({ name, error, components, onRetry }: Props) {
  const report = faultReport(error, {
    view: name.toLowerCase(),
    address: location.href,
    browser: navigator.userAgent,
    size: [innerWidth, innerHeight],
    components,
  });
  return (
    <div
      role="alert"
      className="relative my-3 rounded-md border border-rule bg-card px-4 py-3 text-sm"
    >
      <p>
        {name} has failed: a fault of Readout, not of yours. Nothing is lost, and the rest of the
        page goes on. A report tells what failed, with none of your texts or words.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" className="control" onClick={onRetry}>
          Try again
        </button>
        <CopyButton text={report} what="report" className="control" />
      </div>
    </div>
  );
}
