import { columnsIn, rowsIn, type Area } from '../../cells';
import type { BorderSet, Edge, Line } from '../../document';
import { itemNotFound } from '../../wire/errors';
import { define, type Definition } from '../define';
import type { CellAreas } from './cells';
import { normaliseColor } from './colors';

/** One side of the cells of a range, or the lines inside it. */
class CellBorder {
  constructor(
    readonly cells: CellAreas,
    readonly index: string,
  ) {}

  /** The strip of cells and their edge that this border is drawn on. */
  strips(area: Area): { area: Area; edge: Edge }[] {
    switch (this.index) {
      case 'EdgeTop':
        return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
      case 'EdgeBottom':
        return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
      case 'EdgeLeft':
        return [{ area: { ...area, right: area.left }, edge: 'left' }];
      case 'EdgeRight':
        return [{ area: { ...area, left: area.right }, edge: 'right' }];
      case 'InsideHorizontal':
        return rowsIn(area) < 2
          ? []
          : [
              { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
              { area: { ...area, top: area.top + 1 }, edge: 'top' },
            ];
      case 'InsideVertical':
        return columnsIn(area) < 2
          ? []
          : [
              { area: { ...area, right: area.right - 1 }, edge: 'right' },
              { area: { ...area, left: area.left + 1 }, edge: 'left' },
            ];
      case 'DiagonalDown':
        return [{ area, edge: 'diagonalDown' }];
      default:
        return [{ area, edge: 'diagonalUp' }];
    }
  }

  read<T extends string>(pick: (line: Line) => T): T | null {
    let common: T | undefined;
    for (const whole of this.cells.areas) {
      for (const { area, edge } of this.strips(whole)) {
        const value = this.cells.sheet.uniform(area, ({ borders }: { borders: Readonly<BorderSet> }) =>
          pick(borders[edge]),
        );
        if (value === undefined || (common !== undefined && common !== value)) return null;
        common = value;
      }
    }
    return common ?? null;
  }

  change(line: Partial<Line>): void {
    for (const whole of this.cells.areas) {
      for (const { area, edge } of this.strips(whole)) {
        this.cells.sheet.setStyle(area, { borders: { [edge]: line } });
      }
    }
  }
}

const borderIndices = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const borderCollection = define<CellAreas>('RangeBorderCollection', {
  items: (cells) => borderIndices.map((index) => new CellBorder(cells, index)),
  item: (cells, key) => {
    const found = borderIndices.find((index) => index.toLowerCase() === String(key).toLowerCase());
    if (found === undefined) throw itemNotFound();
    return new CellBorder(cells, found);
  },
  get: { TintAndShade: () => 0 },
});

const border = define<CellBorder>('RangeBorder', {
  get: {
    SideIndex: ({ index }) => index,
    Style: (side) => side.read((line) => line.style),
    Weight: (side) => side.read((line) => line.weight),
    Color: (side) => side.read((line) => line.color),
    TintAndShade: () => 0,
  },
  set: {
    Style: (side, value) => {
      side.change({ style: value as Line['style'] });
    },
    Weight: (side, value) => {
      // A line that was not there appears when it is given a weight.
      const style = side.read((line) => line.style);
      side.change({ weight: value as Line['weight'], ...(style === 'None' ? { style: 'Continuous' } : {}) });
    },
    Color: (side, value) => {
      const style = side.read((line) => line.style);
      side.change({ color: normaliseColor(value), ...(style === 'None' ? { style: 'Continuous' } : {}) });
    },
  },
});

export const borders: readonly Definition[] = [borderCollection, border];
