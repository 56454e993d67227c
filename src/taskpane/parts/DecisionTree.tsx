import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { attitude } from '../../core/books';
import type { Link } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: '3px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Levels indented at most, so that the deepest names still have room on 320 px. */
const deepest = 5;
const indent = 14;

/** Attitudes by the canonical value of the contacts sheet; the word stands beside the colour. */
const attitudes: Readonly<Record<string, 'success' | 'danger'>> = {
  [attitude.supportive]: 'success',
  [attitude.opposed]: 'danger',
};

/** Who decides at a customer: everybody below their superior, with role, influence and attitude. */
export function DecisionTree({ label, chain }: { readonly label: string; readonly chain: readonly Link[] }) {
  const styles = useStyles();
  const { wording } = usePane();
  return (
    <ul className={styles.tree} aria-label={label}>
      {chain.map(({ person, depth }, at) => {
        const { name, position, role, influence, attitude } = person;
        const details = [
          position,
          influence === null ? '' : wording.say('pane.profile.influence', { level: influence }),
        ].filter((part) => part !== '');
        return (
          <li
            key={`${name}/${at}`}
            aria-level={depth + 1}
            className={styles.person}
            style={{ marginLeft: Math.min(depth, deepest) * indent }}
          >
            <span className={styles.head}>
              <Text weight="semibold">{name}</Text>
              {role !== '' && (
                <Badge appearance="tint" color="brand" size="small">
                  {role}
                </Badge>
              )}
              {attitude !== '' && (
                <Badge appearance="tint" color={attitudes[attitude] ?? 'informative'} size="small">
                  {attitude}
                </Badge>
              )}
            </span>
            {details.length > 0 && (
              <Text size={200} className={styles.detail}>
                {details.join(' · ')}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}
