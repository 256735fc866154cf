import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a failure while drawing from leaving a blank page: says what is safe and offers a fresh start. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div role="alert" className="grid justify-items-start gap-3 p-4">
        <h1 className="text-question font-semibold">This page cannot be shown</h1>
        <p>What was saved is kept. Load the page again; if that does not help, restart the browser.</p>
        <p className="text-small text-muted">{this.state.error.message}</p>
        <Button look="primary" onClick={() => location.reload()}>
          Load again
        </Button>
      </div>
    );
  }
}
