import { Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedTagChange } from '../../core/tags';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    minWidth: 0,
  },
  values: { overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  input: { minWidth: 0 },
});

interface TagChangeLineProps {
  readonly change: ListedTagChange;
  /** Left out where nothing is to be written. */
  readonly evidence?: { readonly text: string; readonly onChange: (text: string) => void };
}

/** One change of the overview: customer, tag, before → after, and room for why. */
export function TagChangeLine({ change, evidence }: TagChangeLineProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { id, name, tag, before, after } = change;
  const shown = (text: string) => (text === '' ? wording.say('pane.tags.empty') : text);
  const label = wording.say('pane.tags.evidence');
  return (
    <div className={styles.line}>
      <Text weight="semibold">
        {name === '' ? id : name} · {wording.text(tag)}
      </Text>
      <Text className={styles.values}>
        <span className={styles.before}>{shown(before)}</span> → {shown(after)}
      </Text>
      {evidence !== undefined && after !== '' && (
        <Input
          className={styles.input}
          size="small"
          value={evidence.text}
          placeholder={label}
          aria-label={`${name} ${wording.text(tag)} ${label}`}
          onChange={(_, { value }) => {
            evidence.onChange(value);
          }}
        />
      )}
    </div>
  );
}
