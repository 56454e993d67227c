import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BookId } from '../../core/books';
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

/** More unused sheets than this are shown when asked for. */
const FEW = 3;

interface Line {
  readonly key: string;
  readonly sheet: string;
  readonly book: BookId | 'none';
  readonly rows: number;
  readonly doubts: number;
  /** Why nothing of the sheet is used. */
  readonly reason?: string;
}

/** Sheets with what they were taken for: doubtful ones first, unused ones last. Results of ours are left out. */
export function RecognisedSheets({ sheets }: RecogniseSummary) {
  const styles = useStyles();
  const { wording } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const lines = sheets
    .filter(({ unused }) => unused !== 'report')
    .flatMap(({ sheet, unused, tables }): Line[] => {
      const used = unused === null ? tables.filter(({ book }) => book !== null) : [];
      if (used.length > 0) {
        return used.map(({ book, rows, doubts, fingerprint }) => ({
          ...{ sheet, rows, key: `${sheet}/${fingerprint}` },
          book: book ?? 'none',
          doubts: doubts.length,
        }));
      }
      const reason = unused && wording.text({ code: `intake.unused.${unused}`, parameters: {} });
      return [
        {
          ...{ key: sheet, sheet, book: 'none', rows: 0, doubts: 0 },
          ...(reason === null ? {} : { reason }),
        },
      ];
    })
    .sort((a, b) => b.doubts - a.doubts);
  const used = lines.filter(({ book }) => book !== 'none');
  const unused = lines.filter(({ book }) => book === 'none');
  const isFolded = unused.length > FEW && !showsAll;
  return (
    <>
      <ul className={styles.list}>
        {[...used, ...(isFolded ? [] : unused)].map((line) => (
          <SheetLine key={line.key} line={line} />
        ))}
      </ul>
      {isFolded && (
        <Link
          as="button"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {wording.say('pane.home.unused', { count: unused.length })}
        </Link>
      )}
    </>
  );
}

function SheetLine({ line: { sheet, book, rows, doubts, reason } }: { readonly line: Line }) {
  const styles = useStyles();
  const { wording, go } = usePane();
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        title={doubts > 0 ? wording.say('pane.home.doubts', { count: doubts }) : reason}
        onClick={() => {
          go({ page: 'mapping', detail: sheet });
        }}
      >
        <span className={styles.name} title={sheet}>
          {sheet}
        </span>
        <Badge appearance="tint" color={badgeColor(book, doubts)}>
          {wording.say(`pane.book.${book}`)}
          {doubts > 0 ? ` ?${String(doubts)}` : ''}
        </Badge>
        <span className={styles.rows}>{book === 'none' ? '–' : wording.say('pane.home.rows', { rows })}</span>
      </button>
    </li>
  );
}

function badgeColor(book: string, doubts: number): 'warning' | 'brand' | 'subtle' {
  if (doubts > 0) return 'warning';
  return book === 'none' ? 'subtle' : 'brand';
}
