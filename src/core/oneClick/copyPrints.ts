import { z } from 'zod';
import type { Section } from '../sections';
import type { SheetSpec } from '../sheets';
import { CellKind, columnLength, kindAt, scalarAt } from '../table';
import type { Column, SheetTable } from '../table';
import { hashText } from '../text';

/** Fingerprint of every clean copy the one click has made, by report id: whether somebody has worked in it since. */
export const copySection: Section<Readonly<Record<string, string>>> = {
  key: 'oneClick.copies',
  schema: z.record(z.string(), z.string()),
  initial: {},
};

/** Fingerprint of the table of a copy as it is going to be written. */
export function printOfSpec({ blocks }: SheetSpec): string | undefined {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) return undefined;
  const columns = table.columns.flatMap(({ values }) => ('kinds' in values ? [values] : []));
  return columns.length === table.columns.length ? printOf(columns, 0, table.rowCount) : undefined;
}

/** Fingerprint of the only table on a sheet as it was read. */
export function printOfSheet({
  nativeTables,
  columns,
  firstRow,
  firstColumn,
}: SheetTable): string | undefined {
  const [table, ...others] = nativeTables;
  if (!table || others.length > 0) return undefined;
  const { row, column, rows, columns: width } = table.area;
  const first = column - firstColumn;
  const start = row + 1 - firstRow;
  return printOf(columns.slice(first, first + width), start, rows - 1);
}

/** FNV-1a over the cells. Empty columns at the right and empty rows at the end count for nothing: used ranges end before them. */
function printOf(columns: readonly Column[], start: number, rows: number): string {
  let hash = 0x811c9dc5;
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193) >>> 0;
  };
  columns.forEach((column, index) => {
    const words = column.dictionary.map((text) => hashText(text));
    for (let row = start; row < Math.min(start + rows, columnLength(column)); row += 1) {
      if (kindAt(column, row) === CellKind.empty) continue;
      const value = scalarAt(column, row);
      mix(index);
      mix(row - start);
      mix(typeof value === 'string' ? (words[column.values[row] ?? 0] ?? 0) : hashText(String(value)));
    }
  });
  return hash.toString(16);
}
