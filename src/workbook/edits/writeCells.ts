import type { CellImage } from '../store/journal';
import { CELL_TEXT } from '../payload';
import { cellClusters } from './cellClusters';

/** What a cell shall hold in the end. */
interface CellTarget {
  readonly row: number;
  readonly column: number;
  readonly image: CellImage;
}

/**
 * Writes cells exactly: texts go into cells that are text cells for that moment, so that nothing is taken for a number, date
 * or formula, and the number format comes after.
 */
export function writeCells(sheet: Excel.Worksheet, targets: readonly CellTarget[]): void {
  for (const { row, column, rows, items } of cellClusters(targets)) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, rows, 1);
    range.numberFormat = items.map((item) => [item ? writingFormat(item.image) : null]);
    range.formulas = items.map((item) => [item ? writtenValue(item.image) : null]);
    range.numberFormat = items.map((item) => [item ? item.image.format : null]);
  }
}

/** Whether a leading apostrophe survives in a text cell differs by version; quoted in a General cell it survives in all. */
function isQuoted({ value, formula }: CellImage): boolean {
  return (
    formula === undefined && typeof value === 'string' && value.startsWith("'") && value.length < CELL_TEXT
  );
}

function writingFormat(image: CellImage): string {
  const isText = image.formula === undefined && typeof image.value === 'string' && image.value !== '';
  return isText && !isQuoted(image) ? '@' : 'General';
}

function writtenValue(image: CellImage): string | number | boolean {
  if (image.formula !== undefined) return image.formula;
  if (isQuoted(image)) return `'${String(image.value)}`;
  return image.value ?? '';
}
