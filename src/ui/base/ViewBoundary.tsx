import { Component, type ErrorInfo, type ReactNode, Suspense } from 'react';
import { lazyWithFallback } from './lazy-with-fallback.ts';

const LazyFaultNotice = lazyWithFallback(() =>
  import('./FaultNotice.tsx').then(({ FaultNotice }) => FaultNotice),
);

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
    return (
      <>
        {heading}
        <Suspense>
          <LazyFaultNotice
            name={name}
            error={fault.error}
            components={components}
            onRetry={() => this.setState({ fault: null, components: null })}
          />
        </Suspense>
      </>
    );
  }
}
