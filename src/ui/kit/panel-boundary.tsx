import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of a panel that has failed; `retry` renders it again. */
  readonly fallback: (retry: () => void) => ReactNode;
}

/** Keeps the failure of one panel inside that panel, so that the design stays editable. */
export class PanelBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}
