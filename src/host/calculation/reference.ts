import type { Area } from '../cells';
import { COLUMN_COUNT, ROW_COUNT, columnIndex, columnName, quoteSheetName } from '../cells';

/** A reference as it stands in a formula, with its dollar signs. */
export interface Reference {
  /** undefined: the formula's own sheet */
  sheet?: string;
  /** Last sheet of `Jan:Mar!A1`. */
  lastSheet?: string;
  shape: 'cell' | 'range' | 'columns' | 'rows';
  area: Area;
  /** Which of the four sides have a dollar sign. */
  fixed: { top: boolean; left: boolean; bottom: boolean; right: boolean };
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** Reads `A1`, `$A$1:B2`, `A:$C` or `1:5`; undefined when the text is none or beyond the sheet. */
export function readReference(text: string): Omit<Reference, 'sheet'> | undefined {
  const [first = '', second] = text.split(':');
  const from = CELL.exec(first);
  if (from) {
    const to = second === undefined ? from : CELL.exec(second);
    return to ? ofCells(from, to, second === undefined ? 'cell' : 'range') : undefined;
  }
  if (second === undefined) return undefined;
  const [fromColumn, toColumn] = [COLUMN.exec(first), COLUMN.exec(second)];
  if (fromColumn && toColumn) return ofColumns(fromColumn, toColumn);
  const [fromRow, toRow] = [ROW.exec(first), ROW.exec(second)];
  return fromRow && toRow ? ofRows(fromRow, toRow) : undefined;
}

function ofCells(from: RegExpExecArray, to: RegExpExecArray, shape: 'cell' | 'range'): Reference | undefined {
  const [left, right] = [columnIndex(from[2] ?? ''), columnIndex(to[2] ?? '')];
  const [top, bottom] = [Number(from[4]) - 1, Number(to[4]) - 1];
  if (left < 0 || right < 0 || top < 0 || bottom < 0) return undefined;
  if (top >= ROW_COUNT || bottom >= ROW_COUNT) return undefined;
  const [fixedLeft, fixedRight] = [from[1] === '$', to[1] === '$'];
  const [fixedTop, fixedBottom] = [from[3] === '$', to[3] === '$'];
  const acrossSwapped = left > right;
  const downSwapped = top > bottom;
  return {
    shape,
    area: {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    },
    fixed: {
      top: downSwapped ? fixedBottom : fixedTop,
      bottom: downSwapped ? fixedTop : fixedBottom,
      left: acrossSwapped ? fixedRight : fixedLeft,
      right: acrossSwapped ? fixedLeft : fixedRight,
    },
  };
}

function ofColumns(from: RegExpExecArray, to: RegExpExecArray): Reference | undefined {
  const [left, right] = [columnIndex(from[2] ?? ''), columnIndex(to[2] ?? '')];
  if (left < 0 || right < 0) return undefined;
  return {
    shape: 'columns',
    area: {
      top: 0,
      bottom: ROW_COUNT - 1,
      left: Math.min(left, right),
      right: Math.max(left, right),
    },
    fixed: { top: true, bottom: true, left: from[1] === '$', right: to[1] === '$' },
  };
}

function ofRows(from: RegExpExecArray, to: RegExpExecArray): Reference | undefined {
  const [top, bottom] = [Number(from[2]) - 1, Number(to[2]) - 1];
  if (top < 0 || bottom < 0 || top >= ROW_COUNT || bottom >= ROW_COUNT) return undefined;
  return {
    shape: 'rows',
    area: {
      left: 0,
      right: COLUMN_COUNT - 1,
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
    },
    fixed: { left: true, right: true, top: from[1] === '$', bottom: to[1] === '$' },
  };
}

/** The reference as a formula writes it. */
export function writeReference(reference: Reference): string {
  return sheetPrefix(reference) + writeArea(reference);
}

function sheetPrefix({ sheet, lastSheet }: Reference): string {
  if (sheet === undefined) return '';
  if (lastSheet === undefined) return `${quoteSheetName(sheet)}!`;
  const both = `${sheet}:${lastSheet}`;
  const plain = quoteSheetName(sheet) === sheet && quoteSheetName(lastSheet) === lastSheet;
  return plain ? `${both}!` : `'${both.replaceAll("'", "''")}'!`;
}

function writeArea({ shape, area, fixed }: Reference): string {
  const row = (index: number, dollar: boolean) => `${dollar ? '$' : ''}${String(index + 1)}`;
  const column = (index: number, dollar: boolean) => `${dollar ? '$' : ''}${columnName(index)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  switch (shape) {
    case 'cell':
      return first;
    case 'range':
      return `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
    case 'columns':
      return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
    case 'rows':
      return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  }
}

/**
 * The reference seen from a cell `down` rows and `right` columns further: sides without a dollar
 * sign move along. undefined when it leaves the sheet.
 */
export function moveReference(reference: Reference, down: number, right: number): Reference | undefined {
  const { area, fixed } = reference;
  let top = fixed.top ? area.top : area.top + down;
  let bottom = fixed.bottom ? area.bottom : area.bottom + down;
  let left = fixed.left ? area.left : area.left + right;
  let rightmost = fixed.right ? area.right : area.right + right;
  if (top < 0 || left < 0 || bottom < 0 || rightmost < 0) return undefined;
  if (Math.max(top, bottom) >= ROW_COUNT || Math.max(left, rightmost) >= COLUMN_COUNT) {
    return undefined;
  }
  const moved = { ...fixed };
  if (top > bottom) {
    [top, bottom] = [bottom, top];
    [moved.top, moved.bottom] = [fixed.bottom, fixed.top];
  }
  if (left > rightmost) {
    [left, rightmost] = [rightmost, left];
    [moved.left, moved.right] = [fixed.right, fixed.left];
  }
  return { ...reference, area: { top, left, bottom, right: rightmost }, fixed: moved };
}
