import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { RecogniseSummary } from '../../core/intake';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 4.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rows: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Sheets with what they were taken for: doubtful ones first, unused ones last. Results of ours are left out. */
export function RecognisedSheets({ sheets }: RecogniseSummary) {
  const styles = useStyles();
  const { wording, go } = usePane();
  const lines = sheets
    .filter(({ unused }) => unused !== 'report')
    .flatMap(({ sheet, unused, tables }) => {
      const used = unused === null ? tables.filter(({ book }) => book !== null) : [];
      if (used.length === 0) return [{ sheet, book: 'none' as const, rows: 0, doubts: 0, key: sheet }];
      return used.map(({ book, rows, doubts, fingerprint }) => ({
        sheet,
        book: book ?? ('none' as const),
        rows,
        doubts: doubts.length,
        key: `${sheet}/${fingerprint}`,
      }));
    })
    .sort((a, b) => Number(a.book === 'none') - Number(b.book === 'none') || b.doubts - a.doubts);
  return (
    <ul className={styles.list}>
      {lines.map(({ sheet, book, rows, doubts, key }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.line}
            onClick={() => {
              go({ page: 'mapping', detail: sheet });
            }}
          >
            <span className={styles.name} title={sheet}>
              {sheet}
            </span>
            <Badge appearance="tint" color={badgeColor(book, doubts)}>
              {wording.say(`pane.book.${book}`)}
              {doubts > 0 ? ` ?${doubts}` : ''}
            </Badge>
            <span className={styles.rows}>
              {book === 'none' ? '–' : wording.say('pane.home.rows', { rows })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function badgeColor(book: string, doubts: number): 'warning' | 'brand' | 'subtle' {
  if (doubts > 0) return 'warning';
  return book === 'none' ? 'subtle' : 'brand';
}
