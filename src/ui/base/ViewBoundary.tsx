import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { faultReport } from './fault-report.ts';

type Props = {
  /** `The chart`. */
  readonly name: string;
  /** What would stand above the view, and is there without it. */
  readonly heading?: ReactNode;
  /** What the view shows: where that is another, it is tried anew. */
  readonly shows: unknown;
  readonly children: ReactNode;
};

type State = {
  readonly fault: { readonly error: unknown } | null;
  readonly components: string | null;
  readonly shows: unknown;
};

/**
 * A fault of one view ends there: the rest of the page goes on, and in the place of the view stands
 * that it failed. A class, since React tells of faults no other way.
 */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { fault: null, components: null, shows: this.props.shows };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps({ shows }: Props, state: State): Partial<State> | null {
    return Object.is(shows, state.shows) ? null : { fault: null, components: null, shows };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ components: componentStack ?? null });
  }

  override render(): ReactNode {
    const { name, heading, children } = this.props;
    const { fault, components } = this.state;
    if (fault === null) return children;
    const report = faultReport(fault.error, {
      view: name.toLowerCase(),
      address: location.href,
      browser: navigator.userAgent,
      size: [innerWidth, innerHeight],
      components,
    });
    return (
      <>
        {heading}
        <div
          role="alert"
          className="relative my-3 rounded-md border border-rule bg-card px-4 py-3 text-sm"
        >
          <p>
            {name} has failed: a fault of Readout, not of yours. Nothing is lost, and the rest of
            the page goes on. A report tells what failed, with none of your texts or words.
          </p>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <button
              type="button"
              className="control"
              onClick={() => this.setState({ fault: null, components: null })}
            >
              Try again
            </button>
            <CopyButton text={report} what="report" className="control" />
          </div>
        </div>
      </>
    );
  }
}
