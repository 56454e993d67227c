import { Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface HeatCell {
  readonly row: string;
  readonly column: string;
  /** Shown in the cell. */
  readonly count: number;
  /** Strength of the colour, 0 to 1. */
  readonly heat: number;
  /** Read out and shown on hover. */
  readonly description: string;
}

interface HeatMapProps {
  readonly label: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** Top to bottom. */
  readonly rows: readonly string[];
  /** Left to right. */
  readonly columns: readonly string[];
  readonly cells: readonly HeatCell[];
  readonly selected?: HeatCell;
  readonly onSelect?: (cell: HeatCell) => void;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  grid: { display: 'grid', columnGap: '2px', rowGap: '2px', alignItems: 'stretch' },
  axis: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    alignSelf: 'center',
  },
  cell: {
    position: 'relative',
    minHeight: '32px',
    minWidth: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    overflow: 'hidden',
  },
  selected: { border: `2px solid ${tokens.colorStrokeFocus2}` },
  heat: { position: 'absolute', inset: 0, backgroundColor: tokens.colorBrandBackground },
  count: {
    position: 'relative',
    paddingInline: '3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Counts in a grid of two scores, coloured by a third. Every cell is a button with its meaning in words. */
export function HeatMap({
  label,
  rowTitle,
  columnTitle,
  rows,
  columns,
  cells,
  selected,
  onSelect,
}: HeatMapProps) {
  const styles = useStyles();
  const byPlace = new Map(cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
  return (
    <div className={styles.frame} role="group" aria-label={label}>
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `2em repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        {rows.flatMap((row) => [
          <span key={row} className={styles.axis}>
            {rowTitle}
            {row}
          </span>,
          ...columns.map((column) => {
            const cell = byPlace.get(`${row}\n${column}`);
            if (cell === undefined) return <span key={`${row}-${column}`} />;
            return (
              <Tooltip key={`${row}-${column}`} content={cell.description} relationship="label">
                <button
                  type="button"
                  className={mergeClasses(styles.cell, selected === cell && styles.selected)}
                  aria-pressed={selected === cell}
                  onClick={() => onSelect?.(cell)}
                >
                  <span className={styles.heat} style={{ opacity: cell.heat * 0.85 }} aria-hidden />
                  <span className={styles.count}>{cell.count}</span>
                </button>
              </Tooltip>
            );
          }),
        ])}
        <span />
        {columns.map((column) => (
          <span key={column} className={styles.axis}>
            {columnTitle}
            {column}
          </span>
        ))}
      </div>
    </div>
  );
}
