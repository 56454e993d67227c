import { CellKind } from '../table';
import type { Labels } from './labels';
import type { SheetView } from './sheetView';

/** Which texts of each column are header texts, once for each distinct text. */
export class LabelCells {
  private readonly flags: readonly (Uint8Array | undefined)[];

  constructor(
    private readonly view: SheetView,
    labels: Labels,
  ) {
    this.flags = view.table.columns.map(({ dictionary }) => {
      let flags: Uint8Array | undefined;
      for (const [index, text] of dictionary.entries()) {
        if (!labels.isKnown(text)) continue;
        flags ??= new Uint8Array(dictionary.length);
        flags[index] = 1;
      }
      return flags;
    });
  }

  isLabel(row: number, column: number): boolean {
    const flags = this.flags[column];
    if (flags === undefined) return false;
    const cells = this.view.column(column);
    return cells.kinds[row] === CellKind.text && flags[cells.values[row] ?? 0] === 1;
  }

  /** Label cells per row between two columns (inclusive). */
  perRow(from: number, to: number): Uint16Array {
    const counts = new Uint16Array(this.view.rows);
    for (let column = from; column <= to; column += 1) {
      const flags = this.flags[column];
      if (flags === undefined) continue;
      const { kinds, values } = this.view.column(column);
      for (let row = 0; row < counts.length; row += 1) {
        if (kinds[row] === CellKind.text && flags[values[row] ?? 0] === 1)
          counts[row] = (counts[row] ?? 0) + 1;
      }
    }
    return counts;
  }
}
