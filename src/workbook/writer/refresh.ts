import { message } from '../../core';
import { CellKind, scalarAt } from '../../core/table';
import type { CellScalar } from '../../core/table';
import type { Block, SheetSpec, TableBlock, TableColumn } from '../../core/sheets';
import type { Wording } from '../../locales';
import { leaversHeading, leaversOf, styleOf } from '../refresh/leavers';
import { userColumnKey } from '../refresh/userColumns';
import type { Rectangle } from './layout';
import { isPacked, tableHeaders } from './tableCells';

/** A table of ours as users left it. */
export interface FormerTable {
  readonly name: string;
  /** Its data rows, rows and columns from 0. */
  readonly area: Rectangle;
  readonly headers: readonly string[];
  /** Data rows, as wide as the headers. */
  readonly values: readonly (readonly CellScalar[])[];
  readonly formulas: readonly (readonly CellScalar[])[];
  /** Number format of the first data cell of each column. */
  readonly formats: readonly string[];
}

/**
 * A spec joined with what users made of the sheet's former table: columns they added stay at the right, columns the job
 * leaves empty throughout keep what users filled in, rows whose key is gone move to the table of leavers with all their
 * notes, and rows that come back bring their notes along.
 */
export function refreshed(
  spec: SheetSpec,
  former: FormerTable | undefined,
  formerLeavers: FormerTable | undefined,
  wording: Wording,
): SheetSpec {
  if (spec.existing.mode !== 'refresh' || !former) return spec;
  const { table, key, left } = spec.existing;
  const block = spec.blocks.find((each): each is TableBlock => each.kind === 'table' && each.id === table);
  const keyIndex = block?.columns.findIndex((column) => column.key === key) ?? -1;
  if (!block || keyIndex < 0) return spec;

  const headers = tableHeaders(block.columns, wording);
  const keyHeader = headers[keyIndex] ?? '';
  const sources = [former, formerLeavers].flatMap((each) => (each ? [keyed(each, keyHeader)] : []));
  const ours = new Set(headers);
  const theirHeaders = former.headers.filter((header) => !ours.has(header));
  const keys = Array.from({ length: block.rowCount }, (_, row) =>
    keyText(cellAt(block.columns[keyIndex], row, wording)),
  );

  const kept = (header: string): CellScalar[] =>
    keys.map((each) => {
      for (const source of sources) {
        const value = source.cell(each, header);
        if (value !== undefined && value !== '') return value;
      }
      return null;
    });
  const columns = block.columns.map((column, index) =>
    isEmptyColumn(column) ? { ...column, values: kept(headers[index] ?? '') } : column,
  );
  const theirs = theirHeaders.map((header): TableColumn => {
    const formula = commonFormula(former, header);
    return {
      key: userColumnKey(header),
      header,
      format: styleOf(former.formats[former.headers.indexOf(header)] ?? 'General'),
      ...(formula === undefined ? { values: kept(header) } : { values: [], formula }),
    };
  });
  const joined: TableBlock = { ...block, columns: [...columns, ...theirs] };
  const leavers = leaversBlock(joined, sources, new Set(keys), { keyHeader, left }, wording);
  const blocks: Block[] = spec.blocks.map((each) => (each === block ? joined : each));
  if (leavers) blocks.push(...leavers);
  return { ...spec, blocks };
}

type LeftMark = NonNullable<Extract<SheetSpec['existing'], { mode: 'refresh' }>['left']>;

interface KeyedTable {
  readonly table: FormerTable;
  readonly rows: ReadonlyMap<string, readonly CellScalar[]>;
  readonly cell: (key: string, header: string) => CellScalar | undefined;
}

function keyed(table: FormerTable, keyHeader: string): KeyedTable {
  const keyColumn = table.headers.indexOf(keyHeader);
  const rows = new Map<string, readonly CellScalar[]>();
  for (const row of table.values) {
    const key = keyText(row[keyColumn] ?? null);
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  const columnOf = new Map(table.headers.map((header, index) => [header, index]));
  return {
    table,
    rows,
    cell: (key, header) => rows.get(key)?.[columnOf.get(header) ?? -1],
  };
}

/** A heading and the table of rows that are no longer in the main table, under it. */
function leaversBlock(
  main: TableBlock,
  sources: readonly KeyedTable[],
  present: ReadonlySet<string>,
  { keyHeader, left }: { readonly keyHeader: string; readonly left: LeftMark | undefined },
  wording: Wording,
): Block[] | undefined {
  const rows = new Map<string, KeyedTable>();
  for (const source of sources) {
    for (const key of source.rows.keys()) if (!present.has(key) && !rows.has(key)) rows.set(key, source);
  }
  if (rows.size === 0) return undefined;
  const headers = tableHeaders(main.columns, wording);
  const columns = main.columns.map((column, index): TableColumn => {
    const { key, header, format, width } = column;
    return {
      key,
      header,
      format,
      ...(width === undefined ? {} : { width }),
      values: [...rows].map(([each, source]) =>
        left?.key === key && source === sources[0]
          ? left.text
          : (source.cell(each, headers[index] ?? keyHeader) ?? null),
      ),
    };
  });
  return [
    {
      kind: 'grid',
      id: leaversHeading(main.id),
      rows: [[{ value: message('workbook.leavers'), style: { bold: true, size: 12 } }]],
    },
    { kind: 'table', id: leaversOf(main.id), rowCount: rows.size, columns },
  ];
}

/** The one formula all rows of a user's column have, if it has one. */
function commonFormula(table: FormerTable, header: string): string | undefined {
  const column = table.headers.indexOf(header);
  const formulas = new Set(table.formulas.map((row) => row[column]));
  const [formula] = formulas;
  return formulas.size === 1 && typeof formula === 'string' && formula.startsWith('=') ? formula : undefined;
}

function isEmptyColumn({ values, formula }: TableColumn): boolean {
  if (formula !== undefined) return false;
  if (isPacked(values)) return values.kinds.every((kind) => kind === CellKind.empty);
  return values.every((value) => value === null || value === '');
}

function cellAt(column: TableColumn | undefined, row: number, wording: Wording): CellScalar {
  if (!column) return null;
  if (isPacked(column.values)) return scalarAt(column.values, row);
  const value = column.values[row] ?? null;
  return typeof value === 'object' && value !== null ? wording.text(value) : value;
}

function keyText(value: CellScalar): string {
  return value === null ? '' : String(value);
}
