import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';

export interface NextStep {
  readonly text: string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'disc',
    margin: 0,
    paddingLeft: '1.2em',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  // The bullet stands beside the first line of a link that wraps.
  link: { verticalAlign: 'top' },
});

/** At most three suggestions, each a link that says why. */
export function NextSteps({ steps, none }: { readonly steps: readonly NextStep[]; readonly none: string }) {
  const styles = useStyles();
  if (steps.length === 0) return <Text size={200}>{none}</Text>;
  return (
    <ul className={styles.list}>
      {steps.slice(0, 3).map(({ text, onClick }) => (
        <li key={text}>
          <Link as="button" className={styles.link} onClick={onClick}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
