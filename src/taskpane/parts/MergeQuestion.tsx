import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Review } from '../pages/useReview';
import { usePane } from '../pane/PaneContext';
import { useRuns } from '../pane/runs';
import { Notes } from './Notes';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface MergeQuestionProps {
  readonly question: NonNullable<Review['question']>;
  /** The buttons are gone then, and the keyboard with them. */
  readonly onAnswered: () => void;
}

/** What a merge does to formulas elsewhere, before it is done. */
export function MergeQuestion({ question, onAnswered }: MergeQuestionProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { current } = useRuns();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.querySelector('button')?.focus(), [question]);
  const answer = (isMerged: boolean) => {
    onAnswered();
    void question.answer(isMerged);
  };
  return (
    <div ref={dialog} role="alertdialog" aria-label={wording.say('pane.duplicates.ask')}>
      <Notes notes={question.notes} />
      <div className={styles.answers}>
        <Button
          size="small"
          disabledFocusable={current !== undefined}
          onClick={() => {
            answer(true);
          }}
        >
          {wording.say('pane.duplicates.mergeAnyway')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            answer(false);
          }}
        >
          {wording.say('pane.duplicates.mergeNot')}
        </Button>
      </div>
    </div>
  );
}
