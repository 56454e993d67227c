import { Tag, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { CardTag, TagCategory } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  category: { color: tokens.colorNeutralForeground2 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  line: { maxWidth: '100%', minWidth: 0 },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 0 },
  chip: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    height: 'auto',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Tags by category; what a tag rests on is told on hover and focus. */
export function TagChips({ categories }: { readonly categories: readonly TagCategory[] }) {
  const styles = useStyles();
  const { wording } = usePane();
  const evidenceOf = ({ evidence, computed }: CardTag) => {
    if (evidence === null) return wording.say('pane.profile.noEvidence');
    const said = wording.text(evidence);
    return computed ? `${wording.say('pane.profile.computed')} · ${said}` : said;
  };
  return categories.map(({ category, tags }) => {
    const title = wording.text(category);
    return (
      <div key={title}>
        <Text size={200} className={styles.category}>
          {title}
        </Text>
        <ul className={styles.chips} aria-label={title}>
          {tags.map((tag) => {
            const label = wording.say('pane.profile.tag', { name: tag.name, value: tag.value });
            return (
              <li key={label} className={styles.line}>
                <Tooltip content={evidenceOf(tag)} relationship="description" withArrow>
                  <Tag
                    className={styles.chip}
                    size="small"
                    tabIndex={0}
                    primaryText={{ children: label, className: styles.words }}
                  />
                </Tooltip>
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}
