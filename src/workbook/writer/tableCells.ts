import { CellKind, kindAt, scalarAt } from '../../core/table';
import type { CellScalar, Column } from '../../core/table';
import type { CellContent, TableColumn } from '../../core/sheets';
import type { Wording } from '../../locales';
import { fitting, textForGeneral, textForText } from './cellText';
import { cutText } from './cutText';
import { linkFormula } from './links';
import type { LinkResolver } from './links';

/** A cell that needs another format than its column, rows from 0 within the table's data. */
export interface Exception {
  readonly row: number;
  readonly column: number;
  readonly format: string;
  /** Present where the value has to be written after the format. */
  readonly value?: string;
}

/** Rows of a table ready to be written, and the cells that need a format of their own. */
export interface TableRows {
  readonly values: CellScalar[][];
  readonly exceptions: readonly Exception[];
}

export interface CellWriting {
  readonly wording: Wording;
  readonly resolve: LinkResolver;
  /** Days to take off a serial: 1462 in a 1904 workbook, else 0. */
  readonly dateOffset: number;
}

/** Rows `start` to `end` (exclusive) of a table as the cells Excel is given. */
export function tableRows(
  columns: readonly TableColumn[],
  start: number,
  end: number,
  writing: CellWriting,
): TableRows {
  const values: CellScalar[][] = Array.from({ length: end - start }, () =>
    new Array<CellScalar>(columns.length).fill(''),
  );
  const exceptions: Exception[] = [];
  columns.forEach((column, index) => {
    if (column.formula !== undefined) return;
    const cellOf = cellReader(column, writing);
    for (let row = start; row < end; row += 1) {
      const cell = cellOf(row);
      const target = values[row - start];
      if (!target) continue;
      if (typeof cell !== 'object') target[index] = cell;
      else {
        target[index] = cell.format === undefined ? cell.value : cell.isWrittenLater ? '' : cell.value;
        if (cell.format !== undefined) {
          const exception = { row, column: index, format: cell.format };
          exceptions.push(cell.isWrittenLater ? { ...exception, value: String(cell.value) } : exception);
        }
      }
    }
  });
  return { values, exceptions };
}

interface FormattedCell {
  readonly value: CellScalar;
  readonly format?: string;
  readonly isWrittenLater?: boolean;
}

type CellReader = (row: number) => string | number | boolean | FormattedCell;

function cellReader(column: TableColumn, writing: CellWriting): CellReader {
  const { values, links } = column;
  const plain = isPacked(values)
    ? packedReader(values, column, writing)
    : listReader(values, column, writing);
  if (!links) return plain;
  return (row) => {
    const target = links[row];
    const label = scalarOf(values, row, writing);
    const formula = target ? linkFormula(target, label, writing.resolve) : undefined;
    return formula ?? plain(row);
  };
}

function packedReader(column: Column, { format }: TableColumn, { dateOffset }: CellWriting): CellReader {
  const isDateColumn = format === 'date' || format === 'dateTime';
  const text = textReader(format);
  return (row) => {
    const value = scalarAt(column, row);
    if (value === null) return '';
    if (typeof value === 'string') return text(value);
    if (typeof value === 'boolean') return value;
    const isDate = kindAt(column, row) === CellKind.date;
    if (!isDate && !isDateColumn) return value;
    const serial = value - dateOffset;
    return isDateColumn ? serial : { value: serial, format: dateFormatFor(value) };
  };
}

function listReader(
  values: readonly CellContent[],
  { format }: TableColumn,
  { wording, dateOffset }: CellWriting,
): CellReader {
  const isDateColumn = format === 'date' || format === 'dateTime';
  const text = textReader(format);
  return (row) => {
    const value = values[row] ?? null;
    if (value === null) return '';
    if (typeof value === 'number') return isDateColumn ? value - dateOffset : value;
    if (typeof value === 'boolean') return value;
    return text(fitting(wording.text(value)));
  };
}

function textReader(format: TableColumn['format']) {
  const written = format === 'text' ? textForText : textForGeneral;
  return (text: string): string | FormattedCell => {
    const { value, format: own } = written(text);
    return own === undefined ? value : { value, format: own, isWrittenLater: true };
  };
}

function scalarOf(values: TableColumn['values'], row: number, { wording }: CellWriting): CellScalar {
  if (isPacked(values)) return scalarAt(values, row);
  const value = values[row] ?? null;
  return typeof value === 'object' && value !== null ? wording.text(value) : value;
}

function dateFormatFor(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
}

export function isPacked(values: TableColumn['values']): values is Column {
  return !Array.isArray(values);
}

/** Characters the name of a table column can have. */
const HEADER_TEXT = 255;

/** Header texts of a table as Excel demands them: none empty, none too long, none twice (ignoring case). */
export function tableHeaders(columns: readonly TableColumn[], wording: Wording): string[] {
  const taken = new Set<string>();
  return columns.map(({ header }, index) => {
    const base = cutText(wording.text(header).trim(), HEADER_TEXT) || `${index + 1}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${cutText(base, HEADER_TEXT - `${number}`.length)}${number}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
