import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Message } from '../../core';
import { usePane } from '../pane/PaneContext';

/** What a run has to say about its data: what was left out, what it doubts. */
export function Notes({ notes }: { readonly notes: readonly Message[] }) {
  const { wording } = usePane();
  const sentences = [...new Set(notes.map((note) => wording.text(note)))];
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
