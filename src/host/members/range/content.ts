import { cellsIn, columnsIn, rowsIn, type Area, type CellValue } from '../../cells';
import type { Hyperlink, Sheet } from '../../document';
import { readFlag, readRecord, readText } from '../../wire/arguments';
import { HostError, invalidArgument } from '../../wire/errors';
import { shownValues } from '../../wire/cellValue';
import type { ClassMembers } from '../../wire/members';
import type { CellRange } from './cells';
import { CELL_LIMIT, type CellAreas } from './cells';
import { enterUnderFilter } from './filteredWrite';
import { formulasInR1C1, readR1C1 } from './r1c1';

/**
 * Reads the cells of a range one by one. Whole rows and columns answer null for what differs from cell to cell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
const perCell =
  <T>(read: (sheet: Sheet, area: Area) => T) =>
  (range: CellRange): T | null => {
    if (range.isUnbounded) return null;
    if (cellsIn(range.area) > CELL_LIMIT) {
      throw new HostError(
        'RangeExceedsLimit',
        `A range of more than ${CELL_LIMIT} cells cannot be read at once.`,
      );
    }
    return read(range.sheet, range.area);
  };

const isCellValue = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What is set on a range: rows of values of its size, or one value for all cells. */
type Written<T> = { readonly rows: readonly (readonly T[])[] } | { readonly all: T };

const readWritten = <T>(
  range: CellRange,
  value: unknown,
  accepts: (item: unknown) => item is T,
): Written<T> => {
  if (accepts(value)) return { all: value };
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw invalidArgument('Expected one value or rows of values.');
  }
  const rows = value as unknown[][];
  if (rows.length !== range.rowCount || rows.some((row) => row.length !== range.columnCount)) {
    throw invalidArgument(
      `The range has ${range.rowCount} rows and ${range.columnCount} columns; ` +
        `the values have ${rows.length} and ${rows[0]?.length ?? 0}.`,
    );
  }
  const stranger = rows.find((row) => !row.every(accepts))?.find((item) => !accepts(item));
  if (stranger !== undefined) throw invalidArgument(`A cell cannot hold ${JSON.stringify(stranger)}.`);
  return { rows: rows as T[][] };
};

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const OPERATION_LIMIT = 33_554_000;

const assertBounded = (range: CellRange): void => {
  if (range.isUnbounded) throw invalidArgument('Cells of whole rows or columns cannot be set one by one.');
  if (cellsIn(range.area) > OPERATION_LIMIT) {
    throw new HostError(
      'OperationCellsExceedLimit',
      `More than ${OPERATION_LIMIT} cells cannot be set at once.`,
    );
  }
};

const write = (range: CellRange, value: unknown): void => {
  assertBounded(range);
  const written = readWritten(range, value, isCellValue);
  if ('rows' in written) enterUnderFilter(range.sheet, range.area, written.rows);
  else if (written.all !== null) range.sheet.fill(range.area, written.all);
};

const writeR1C1 = (range: CellRange, value: unknown): void => {
  assertBounded(range);
  const written = readWritten(range, value, isCellValue);
  const { area } = range;
  const at = (row: number, column: number): CellValue => {
    const item = 'rows' in written ? (written.rows[row]?.[column] ?? null) : written.all;
    return typeof item === 'string' ? readR1C1(item, area.top + row, area.left + column) : item;
  };
  const rows = Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (_unused, column) => at(row, column)),
  );
  range.sheet.enter(area, rows);
};

const isFormat = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** Sets number formats in runs down each column: columns mostly have one format. */
const writeNumberFormat = (range: CellRange, value: unknown): void => {
  const written = readWritten(range, value, isFormat);
  const { sheet, area } = range;
  if ('all' in written) {
    if (written.all !== null) sheet.setStyle(area, { numberFormat: written.all });
    return;
  }
  const { rows } = written;
  for (let column = 0; column < columnsIn(area); column += 1) {
    for (let start = 0, end = 0; start < rows.length; start = end) {
      const numberFormat = rows[start]?.[column] ?? null;
      for (end = start + 1; end < rows.length && (rows[end]?.[column] ?? null) === numberFormat;) end += 1;
      if (numberFormat === null) continue;
      const left = area.left + column;
      sheet.setStyle(
        { top: area.top + start, bottom: area.top + end - 1, left, right: left },
        { numberFormat },
      );
    }
  }
};

const hyperlinkOf = ({ sheet, area }: CellRange): Record<string, unknown> | null => {
  const link = sheet.hyperlinks.at(area.top, area.left);
  if (link === undefined) return null;
  const { address, documentReference, screenTip } = link;
  const textToDisplay = sheet.text({ ...area, bottom: area.top, right: area.left })[0]?.[0] ?? '';
  return { address, documentReference, screenTip, textToDisplay };
};

const setHyperlink = ({ sheet, area }: CellRange, value: unknown): void => {
  sheet.assertAllowed('allowInsertHyperlinks');
  if (value === null) {
    sheet.hyperlinks.clear(area);
    sheet.formatChanged(area, 'hyperlinks');
    return;
  }
  const given = readRecord(value);
  const text = (key: string): string | undefined => (typeof given[key] === 'string' ? given[key] : undefined);
  const [address, documentReference, screenTip] = [
    text('address'),
    text('documentReference'),
    text('screenTip'),
  ];
  if ((address === undefined) === (documentReference === undefined)) {
    throw invalidArgument('A hyperlink has either an address or a documentReference.');
  }
  const link: Hyperlink = {
    area,
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  const display = text('textToDisplay');
  if (display !== undefined) sheet.fill(area, display);
  sheet.hyperlinks.set(link);
  sheet.setStyle(area, { font: { color: '#0563C1', underline: 'Single' } });
  sheet.formatChanged(area, 'hyperlinks');
};

/** true, false, or null when the rows (or columns) differ. */
const hiddenState = (range: CellRange, axis: 'rows' | 'columns'): boolean | null => {
  const { area, sheet } = range;
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = sheet[axis].hidden().filter((index) => index >= first && index <= last).length;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
};

const setHidden = ({ sheet, area }: CellRange, value: unknown, axis: 'rows' | 'columns'): void => {
  const hidden = readFlag(value);
  sheet.assertAllowed(axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index += 1) sheet[axis].setHidden(index, hidden);
  sheet.formatChanged(area, 'sizes');
  if (axis === 'rows') {
    const { document } = sheet;
    document.events.emit('rowsHiddenChanged', { sheetId: sheet.id, area, hidden, source: document.source });
  }
};

const spills = (range: CellRange): boolean | null => {
  const { grid } = range.sheet;
  if (range.isUnbounded || !grid.hasSpills) return false;
  const { area } = range;
  let count = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (grid.spillOwner(row, column) !== undefined || grid.formula(row, column)?.spill !== undefined)
        count += 1;
    }
  }
  return count === 0 ? false : count === cellsIn(area) ? true : null;
};

/** Kind of a number format, as `numberFormatCategories` names it. */
const categoryOf = (format: string): string => {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percent';
  if (/[¥￥$€£]/.test(format)) return 'Currency';
  if (/E[+-]/.test(format)) return 'Scientific';
  if (/[ymd]/i.test(format.replaceAll(/"[^"]*"/g, ''))) return 'Date';
  if (/[hs]/i.test(format)) return 'Time';
  if (format.includes('?/')) return 'Fraction';
  return /^[#,0.]+$/.test(format) ? 'Number' : 'Custom';
};

/** What a range holds and shows. */
export const content: ClassMembers<CellRange> = {
  get: {
    Address: (range: CellAreas) => range.address,
    AddressLocal: (range: CellAreas) => range.address,
    CellCount: (range: CellAreas) => range.cellCount,
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: (range) => range.rowCount,
    ColumnCount: (range) => range.columnCount,
    IsEntireColumn: ({ area }) => area.top === 0 && rowsIn(area) === 1_048_576,
    IsEntireRow: ({ area }) => area.left === 0 && columnsIn(area) === 16_384,
    Values: perCell((sheet, area) => shownValues(sheet.values(area))),
    Formulas: perCell((sheet, area) => shownValues(sheet.formulas(area))),
    FormulasLocal: perCell((sheet, area) => shownValues(sheet.formulas(area))),
    FormulasR1C1: perCell((sheet, area) => formulasInR1C1(shownValues(sheet.formulas(area)), area)),
    Text: perCell((sheet, area) => sheet.text(area)),
    ValueTypes: perCell((sheet, area) => sheet.valueTypes(area)),
    NumberFormat: perCell((sheet, area) => sheet.numberFormats(area)),
    NumberFormatLocal: perCell((sheet, area) => sheet.numberFormats(area)),
    NumberFormatCategories: perCell((sheet, area) =>
      sheet.mapStyles(area, (style) => categoryOf(style.numberFormat)),
    ),
    Hidden: (range) => hiddenState(range, 'rows') === true || hiddenState(range, 'columns') === true,
    RowHidden: (range) => hiddenState(range, 'rows'),
    ColumnHidden: (range) => hiddenState(range, 'columns'),
    Hyperlink: hyperlinkOf,
    HasSpill: spills,
    Left: ({ sheet, area }) => sheet.columns.offset(area.left),
    Top: ({ sheet, area }) => sheet.rows.offset(area.top),
    Width: ({ sheet, area }) => sheet.columns.offset(area.right + 1) - sheet.columns.offset(area.left),
    Height: ({ sheet, area }) => sheet.rows.offset(area.bottom + 1) - sheet.rows.offset(area.top),
  },
  set: {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    FormulasR1C1: writeR1C1,
    NumberFormat: writeNumberFormat,
    NumberFormatLocal: writeNumberFormat,
    RowHidden: (range, value) => {
      setHidden(range, value, 'rows');
    },
    ColumnHidden: (range, value) => {
      setHidden(range, value, 'columns');
    },
    Hyperlink: setHyperlink,
    Style: (_range, value) => {
      throw new HostError('NotImplemented', `This host has no named styles (${readText(value)}).`);
    },
  },
};
