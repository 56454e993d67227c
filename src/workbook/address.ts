import { cellName, columnLetters, columnNumber } from '../core/formulas';
import type { Area } from '../core/table';

export { cellName, columnLetters };

/** A sheet name as formulas and links quote it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet and the cells of a formula that is one reference: `='大 客户'!$A$1`. */
export function sheetAndCells(formula: string): { sheet: string; cells: string } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/u.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? undefined : { sheet, cells: match?.[3] ?? '' };
}

/** An absolute reference to an area, with the sheet: `'价格表'!$A$2:$A$9`. */
export function absoluteReference(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.column)}$${area.row}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows - 1}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A run of rows, from 1, both ends included. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** Rows an address touches, an area after the other (`B2:C9`, `5:7`, `A1,C3`); undefined for whole columns. */
export function rowsOf(address: string): readonly RowRun[] | undefined {
  const runs = address.split(',').map((area): RowRun | undefined => {
    const [first, last] = area.replace(/^.*!/u, '').split(':');
    const from = rowNumber(first);
    const to = last === undefined ? from : rowNumber(last);
    return from === undefined || to === undefined ? undefined : { from, to };
  });
  return runs.some((run) => run === undefined) ? undefined : runs.filter((run) => run !== undefined);
}

function rowNumber(reference = ''): number | undefined {
  const digits = /^\$?(?:[A-Z]{1,3})?\$?(\d+)$/u.exec(reference)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const cellPattern = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)/u;

/** First cell of an address as events give it (`B2`, `Sheet1!B2:C9`, `A1,C3`); undefined for whole rows and columns. */
export function firstCellOf(address: string): { row: number; column: number } | undefined {
  const match = cellPattern.exec(address);
  return match ? { row: Number(match[2]), column: columnNumber(match[1] ?? '') } : undefined;
}
