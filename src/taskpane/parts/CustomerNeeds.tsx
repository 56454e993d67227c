import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { quadrantIds, quadrants } from '../../core/books';
import type { CardNeed } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  need: {
    justifyContent: 'flex-start',
    paddingInline: 0,
    minWidth: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** One customer's needs by quadrant, most pressing first; a need leads to its row. */
export function CustomerNeeds({ needs }: { readonly needs: readonly CardNeed[] }) {
  const styles = useStyles();
  const { session, wording } = usePane();
  if (needs.length === 0) return <Text size={200}>{wording.say('pane.profile.noNeeds')}</Text>;
  return quadrantIds.map((id) => {
    const own = needs.filter(({ quadrantId }) => quadrantId === id);
    if (own.length === 0) return null;
    const title = wording.text(quadrants[id].name);
    return (
      <div key={id}>
        <Text size={200} weight="semibold">
          {title}
        </Text>
        <ul className={styles.list} aria-label={title}>
          {own.map(({ sheet, row, description, status, due, overdueDays, owner }) => (
            <li key={`${sheet}/${row}`}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.need}
                onClick={() => void session.select({ sheet, row, column: 1 })}
              >
                {description}
              </Button>
              <Text size={200} block>
                {[status === null ? '' : wording.text(status), owner]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {due !== null && (
                  <span className={overdueDays > 0 ? styles.late : undefined}>
                    {' · '}
                    {overdueDays > 0
                      ? wording.say('pane.profile.overdue', { days: overdueDays })
                      : wording.say('pane.needs.due', { date: due })}
                  </span>
                )}
              </Text>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
