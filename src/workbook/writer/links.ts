import type { LinkTarget } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { cellName, quotedSheet } from '../address';

/** Name of the sheet a report has or will have; undefined where there is none. */
export type LinkResolver = (reportId: string) => string | undefined;

/** Longest text a formula may hold between quotes. */
export const LITERAL = 255;

/**
 * A cell that shows `label` and leads to a place in the workbook. A formula, because thousands of links in one write
 * would each be a call of their own. Undefined where the target or the label does not fit a formula.
 */
export function linkFormula(
  target: LinkTarget,
  label: CellScalar,
  resolve: LinkResolver,
): string | undefined {
  const sheet = 'sheet' in target ? target.sheet : resolve(target.reportId);
  if (sheet === undefined || label === null || label === '') return undefined;
  const cell = 'sheet' in target ? cellName(target.row, target.column) : 'A1';
  const address = `#${quotedSheet(sheet)}!${cell}`;
  const shown = typeof label === 'string' ? literal(label) : formulaScalar(label);
  if (address.length > LITERAL || (typeof label === 'string' && label.length > LITERAL)) return undefined;
  return `=HYPERLINK(${literal(address)},${shown})`;
}

/** Text between quotes, so that nothing in it can act as a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function formulaScalar(value: number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
