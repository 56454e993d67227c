import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../pane/PaneContext';

interface PageGuardProps {
  readonly children: ReactNode;
}

/** A page that cannot be shown says so and what to do, in its own place: tabs and the other pages go on. */
export class PageGuard extends Component<PageGuardProps, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override render() {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}

function PageFailure() {
  const { wording } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{wording.say('pane.failure.page')}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            window.location.reload();
          }}
        >
          {wording.say('pane.failure.reopen')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
