import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ProblemNotice, Skeleton } from '@/shared/ui';

/** Where a screen stands: what it waits for shows as lines, what it fails over as a problem with a second try. */
export function Screen() {
  const { pathname } = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Failures key={pathname} onRetry={reset}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        </Failures>
      )}
    </QueryErrorResetBoundary>
  );
}

interface FailuresProps {
  onRetry: () => void;
  children: ReactNode;
}

class Failures extends Component<FailuresProps, { failure: unknown }> {
  override state: { failure: unknown } = { failure: undefined };

  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }

  override render() {
    if (this.state.failure === undefined) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ failure: undefined });
    };
    return <ProblemNotice problem={this.state.failure} onRetry={retry} />;
  }
}
