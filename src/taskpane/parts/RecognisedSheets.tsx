import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BookId } from '../../core/books';
import type { RecogniseSummary } from '../../core/intake';
import type { Message } from '../../core';
import { usePane } from '../pane/PaneContext';
import { CopyQuestion } from './CopyQuestion';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
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
  name: { flex: '1 1 5em', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  question: {
    display: 'block',
    paddingLeft: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground1,
  },
  rows: {
    width: '4.5em',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/** More unused sheets than this are shown when asked for. */
const FEW = 3;

interface Line {
  readonly key: string;
  readonly sheet: string;
  readonly book: BookId | 'none';
  readonly rows: number;
  readonly doubts: readonly Message[];
  /** The sheet its rows stand on too. */
  readonly copyOf?: string;
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
    .flatMap(({ sheet, unused, copyOf, tables }): Line[] => {
      const copy = copyOf === null ? {} : { copyOf };
      const used = unused === null ? tables.filter(({ book }) => book !== null) : [];
      if (used.length > 0) {
        return used.map(({ book, rows, doubts, fingerprint }, index) => ({
          ...{ sheet, rows, key: `${sheet}/${fingerprint}` },
          book: book ?? 'none',
          doubts: doubts.map(({ question }) => question),
          ...(index === 0 ? copy : {}),
        }));
      }
      const reason = unused && wording.text({ code: `intake.unused.${unused}`, parameters: {} });
      return [
        {
          ...{ key: sheet, sheet, book: 'none', rows: 0, doubts: [], ...copy },
          ...(reason === null ? {} : { reason }),
        },
      ];
    })
    .sort((a, b) => questions(b) - questions(a));
  const shown = lines.filter(({ book, copyOf }) => book !== 'none' || copyOf !== undefined);
  const unused = lines.filter((line) => !shown.includes(line));
  const isFolded = unused.length > FEW && !showsAll;
  return (
    <>
      <ul className={styles.list}>
        {[...shown, ...(isFolded ? [] : unused)].map((line) => (
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

const questions = ({ doubts, copyOf }: Line) => doubts.length + (copyOf === undefined ? 0 : 1);

function SheetLine({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const { wording, go } = usePane();
  const { sheet, book, rows, doubts, copyOf, reason } = line;
  const [question] = doubts;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        title={doubts.length > 0 ? wording.say('pane.home.doubts', { count: doubts.length }) : reason}
        onClick={() => {
          go({ page: 'mapping', detail: sheet });
        }}
      >
        <span className={styles.name} title={sheet}>
          {sheet}
        </span>
        <Badge appearance="tint" color={badgeColor(book, questions(line))}>
          {wording.say(`pane.book.${book}`)}
          {questions(line) > 0 ? ` ?${String(questions(line))}` : ''}
        </Badge>
        <span className={styles.rows}>{book === 'none' ? '–' : wording.say('pane.home.rows', { rows })}</span>
      </button>
      {question !== undefined && (
        <Text size={200} className={styles.question}>
          {wording.text(question)}
        </Text>
      )}
      {copyOf !== undefined && <CopyQuestion sheet={sheet} original={copyOf} isCounted={book !== 'none'} />}
    </li>
  );
}

function badgeColor(book: string, doubts: number): 'warning' | 'brand' | 'subtle' {
  if (doubts > 0) return 'warning';
  return book === 'none' ? 'subtle' : 'brand';
}
