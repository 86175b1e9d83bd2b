import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Skeleton } from '@/shared/ui';
import { FailedScreen } from './FailedScreen';

/** Where a screen stands: what it waits for shows as lines, what it fails over as a problem with a second try. */
export function Screen() {
  const { pathname } = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Failures path={pathname} onRetry={reset}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        </Failures>
      )}
    </QueryErrorResetBoundary>
  );
}

interface FailuresProps {
  path: string;
  onRetry: () => void;
  children: ReactNode;
}

interface Failed {
  failure: unknown;
}

const NONE: Failed = { failure: undefined };

/** Holds a failure until the person tries again or goes elsewhere. */
class Failures extends Component<FailuresProps, Failed> {
  override state = NONE;

  static getDerivedStateFromError(failure: unknown): Failed {
    return { failure };
  }

  override componentDidUpdate(former: FailuresProps) {
    if (former.path !== this.props.path && this.state.failure !== undefined) this.setState(NONE);
  }

  override render() {
    if (this.state.failure === undefined) return this.props.children;
    return <FailedScreen failure={this.state.failure} onRetry={this.#retry} />;
  }

  readonly #retry = () => {
    this.props.onRetry();
    this.setState(NONE);
  };
}
