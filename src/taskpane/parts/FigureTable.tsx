import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A column of figures, or of words about them. */
export interface FigureColumn {
  readonly title: string;
  readonly holds?: 'words';
}

export interface FigureRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption?: string;
  /** What stands above the names; empty where they need no heading. */
  readonly names: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

const useStyles = makeStyles({
  // Figures are not broken: where the pane is narrow, the table scrolls by itself.
  place: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { textAlign: 'start', paddingBlock: '2px' },
  cell: {
    padding: '2px 4px',
    textAlign: 'end',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'start', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'normal', wordBreak: 'keep-all' },
  words: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
});

/** A small table of figures, one line a name. */
export function FigureTable({ caption, names, columns, rows }: FigureTableProps) {
  const styles = useStyles();
  const classOf = (column: FigureColumn | undefined) =>
    mergeClasses(styles.cell, column?.holds === 'words' && styles.words);
  return (
    <div className={styles.place}>
      <table className={styles.table}>
        {caption !== undefined && <caption className={styles.caption}>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
              {names}
            </th>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={mergeClasses(classOf(column), styles.head)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.title} className={classOf(columns[at])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
