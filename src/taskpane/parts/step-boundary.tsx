import { MessageBar, MessageBarType } from "@fluentui/react";
import { Component, type ReactNode } from "react";

interface StepBoundaryProps {
  /** Said in place of a step that could not be fetched or drawn. */
  readonly message: string;
  readonly children: ReactNode;
}

/** Steps are fetched when they are first opened; where that fails, the rest of the pane goes on. */
export class StepBoundary extends Component<StepBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {this.props.message}
      </MessageBar>
    );
  }
}
