import type { Area, CellValue } from '../../../src/host/cells';
import { parseArea } from '../../../src/host/cells';
import type { DocumentOptions, Sheet } from '../../../src/host/document';
import { Document, DocumentError } from '../../../src/host/document';

/** 1 November 2026, noon. */
export const clock = (): Date => new Date(2026, 10, 1, 12);

/** An area by its address. */
export function at(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}

/** The first sheet of a new document. */
export function emptySheet(options: DocumentOptions = {}): Sheet {
  return Document.withSheets(['Sheet1'], { now: clock, ...options }).activeSheet;
}

/** Types rows into a sheet from a cell on. */
export function type(sheet: Sheet, cell: string, rows: CellValue[][]): void {
  const { top, left } = at(cell);
  const width = rows[0]?.length ?? 0;
  sheet.enter({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }, rows);
}

/** Values of an area with errors as their codes. */
export function values(sheet: Sheet, address: string): (string | number | boolean | null)[][] {
  return sheet
    .values(at(address))
    .map((line) => line.map((value) => (value !== null && typeof value === 'object' ? value.code : value)));
}

/** The value of one cell, errors as their codes. */
export function value(sheet: Sheet, cell: string): string | number | boolean | null {
  return values(sheet, cell)[0]?.[0] ?? null;
}

/** The code an operation is refused with; undefined when it goes through. */
export function refusal(operation: () => unknown): string | undefined {
  try {
    operation();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}
