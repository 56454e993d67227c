import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(68px, 1fr))',
    columnGap: '6px',
    rowGap: '6px',
    margin: 0,
  },
  // Four would leave one alone on a line of its own.
  four: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  fact: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** A few numbers that matter, each in a tile of its own. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.facts, facts.length === 4 && styles.four)}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value} title={value}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
