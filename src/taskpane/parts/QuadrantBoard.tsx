import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export interface QuadrantTile {
  readonly id: string;
  readonly title: string;
  readonly action: string;
  readonly count: number;
  readonly items: readonly string[];
}

const useStyles = makeStyles({
  board: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '6px',
    rowGap: '6px',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    border: '2px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
  },
  selected: { border: `2px solid ${tokens.colorStrokeFocus2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  action: { fontSize: tokens.fontSizeBase200 },
  count: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  item: {
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  tile0: { backgroundColor: tokens.colorPaletteRedBackground2 },
  tile1: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  tile2: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  tile3: { backgroundColor: tokens.colorNeutralBackground4 },
});

interface QuadrantBoardProps {
  readonly label: string;
  readonly tiles: readonly QuadrantTile[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Four tiles, most pressing first, with counts and their first items. */
export function QuadrantBoard({ label, tiles, selected, onSelect }: QuadrantBoardProps) {
  const styles = useStyles();
  const looks = [styles.tile0, styles.tile1, styles.tile2, styles.tile3];
  return (
    <div className={styles.board} role="group" aria-label={label}>
      {tiles.map((tile, index) => (
        <button
          key={tile.id}
          type="button"
          className={mergeClasses(styles.tile, looks[index], selected === tile.id && styles.selected)}
          aria-pressed={selected === tile.id}
          onClick={() => {
            onSelect(tile.id);
          }}
        >
          <span className={styles.title}>{tile.title}</span>
          <span className={styles.count}>{tile.count}</span>
          <span className={styles.action}>{tile.action}</span>
          {tile.items.map((item, at) => (
            <span key={`${at}${item}`} className={styles.item} title={item}>
              {item}
            </span>
          ))}
        </button>
      ))}
    </div>
  );
}
