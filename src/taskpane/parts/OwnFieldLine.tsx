import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { OwnField } from '../../core/books';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', minWidth: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
});

interface OwnFieldLineProps {
  readonly field: OwnField;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** By one place: -1 up, 1 down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** An own field with what can be done to it. */
export function OwnFieldLine({ field, isFirst, isLast, onMove, onEdit, onRemove }: OwnFieldLineProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { title, kind } = field;
  return (
    <div className={styles.line}>
      <Text className={styles.title}>
        {title}
        <Text size={200} className={styles.kind}>
          {wording.say(`pane.fields.kind.${kind}`)}
        </Text>
      </Text>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        disabled={isFirst}
        aria-label={wording.say('pane.fields.up', { title })}
        onClick={() => {
          onMove(-1);
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        disabled={isLast}
        aria-label={wording.say('pane.fields.down', { title })}
        onClick={() => {
          onMove(1);
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={wording.say('pane.fields.edit', { title })}
        onClick={onEdit}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<DeleteRegular />}
        aria-label={wording.say('pane.fields.remove', { title })}
        onClick={onRemove}
      />
    </div>
  );
}
