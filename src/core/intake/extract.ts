import { CellState } from '../books';
import type { CarriedColumn, Field, FieldColumn, FieldType, List, Records } from '../books';
import { CellKind } from '../table';
import type { Column } from '../table';
import { revenueUnitOf, yuanPerUnit } from './amountScale';
import { columnInYuan } from './columnInYuan';
import { cellReader, columnReader, placeReader } from './cellReading';
import { readColumn } from './columnReading';
import type { FoundColumn } from './foundTable';
import type { Labels } from './labels';
import { groupFields, headingColumns } from './headings';
import { joinedPlaces, narrowestFirst } from './placeParts';
import type { ColumnMeaning, RecognisedTable } from './recogniseTable';
import { rowKindsOf } from './rowKinds';
import type { NonDataRow, RowKinds } from './rowKinds';
import type { SheetView } from './sheetView';

/** The records of a table with the rows that are none; together they are all its rows. */
export interface Extracted {
  readonly records: Records;
  readonly nonData: readonly NonDataRow[];
}

/** Fields that name what a row is about. */
const keyFields = new Set(['customerId', 'customerName', 'personName', 'orderId', 'description']);

/** Reads the records of a recognised table by the team's lists; `undefined` when it is no book sheet. */
export function extract(
  view: SheetView,
  recognised: RecognisedTable,
  labels: Labels,
  lists: readonly List[],
): Extracted | undefined {
  const { kind, table } = recognised;
  if (kind === undefined) return undefined;
  const keys = recognised.columns
    .filter(({ fields }) => fields.some((key) => keyFields.has(key)))
    .map(({ column }) => column);
  const rowKinds: RowKinds =
    table.blockRows === undefined
      ? rowKindsOf(view, table, keys, labels)
      : { records: Int32Array.from(table.blockRows, (_, index) => index), nonData: [] };
  const { records: rows, nonData } = rowKinds;
  const fields: Record<string, FieldColumn> = {};
  const carried: CarriedColumn[] = [];

  for (const { column, fields: wanted } of recognised.columns) {
    const source = table.columns[column];
    if (source === undefined) continue;
    const { filled, raw } = cellsOf(
      view,
      source,
      rows,
      kind.book !== 'registration' && wanted.some((key) => groupFields.has(key)),
    );
    if (wanted.length === 0) {
      if (source.label !== '' || hasContent(raw))
        carried.push({ column: source.sheetColumn, header: source.label, raw });
      continue;
    }
    const formulas = source.formulas === undefined ? undefined : gather(source.formulas, rows);
    for (const key of wanted) {
      const field = kind.fields.find((each) => each.key === key);
      if (field === undefined) continue;
      if (placeTypes.has(field.type) && isOneOfSeveral(recognised.columns, key)) {
        carried.push({ column: source.sheetColumn, header: source.label, raw });
        continue;
      }
      const header = `${source.group}${source.label}`;
      const revenueUnit = field.type === 'size' ? revenueUnitOf(header) : undefined;
      const known = {
        ...(wanted.length > 1 ? { sharesCell: true } : {}),
        ...(revenueUnit === undefined ? {} : { revenueUnit }),
      };
      const typed = readColumn(filled, columnReader(field, known, lists), formulas);
      const unit = field.type === 'amount' ? yuanPerUnit(header) : 1;
      const read = unit === 1 ? typed : columnInYuan(typed, filled, unit);
      const found: FieldColumn = {
        column: source.sheetColumn,
        raw,
        clean: read.clean,
        states: filled === raw ? read.states : markFilled(raw, filled, read.states),
        ...(formulas === undefined ? {} : { formulas }),
        ...(source.cellRows === undefined ? {} : { cellRows: source.cellRows }),
        ...known,
        ...(unit === 1 ? {} : { unit }),
      };
      const first = fields[key];
      if (first === undefined) fields[key] = found;
      else if (field.type === 'phone' || field.type === 'email')
        fields[key] = { ...first, also: [...(first.also ?? []), found] };
      else carried.push({ column: source.sheetColumn, header: source.label, raw });
    }
  }
  for (const field of kind.fields.filter(({ type }) => placeTypes.has(type))) {
    const parts = recognised.columns.flatMap(({ column, fields: wanted }) =>
      wanted.includes(field.key) ? (table.columns[column] ?? []) : [],
    );
    if (parts.length > 1) fields[field.key] = placeOf(parts, rows, field);
  }
  for (const [key, column] of headingColumns(view, nonData, rows, kind, table, labels)) {
    if (fields[key] !== undefined) continue;
    const field = kind.fields.find((each) => each.key === key);
    if (field === undefined || column.cellRows === undefined) continue;
    const read = readColumn(column.cells, cellReader(field, lists));
    fields[key] = {
      column: column.sheetColumn,
      raw: column.cells,
      clean: read.clean,
      states: read.states,
      cellRows: column.cellRows,
    };
  }
  const blockRows = table.blockRows;
  return {
    records: {
      book: kind.book,
      pack: recognised.pack,
      sheet: view.table.name,
      count: rows.length,
      rows: blockRows ?? rows.map((row) => view.sheetRow(row)),
      fields,
      carried,
    },
    nonData,
  };
}

/** Fields whose value may be spread over columns: province, city, county. */
const placeTypes: ReadonlySet<FieldType> = new Set(['region', 'city']);

const isOneOfSeveral = (columns: readonly ColumnMeaning[], key: string) =>
  columns.filter(({ fields }) => fields.includes(key)).length > 1;

/** One region from its province, city and county columns, which are carried over as they are. */
function placeOf(columns: readonly FoundColumn[], rows: Int32Array, field: Field): FieldColumn {
  const parts = columns.map(({ sheetColumn, label, cells }) => ({
    column: sheetColumn,
    label,
    cells: gather(cells, rows),
  }));
  const raw = joinedPlaces(parts);
  const read = readColumn(raw, placeReader(field));
  return {
    ...{ column: 0, raw, clean: read.clean, states: read.states },
    parts: narrowestFirst(parts).map(({ column, cells }) => ({ column, raw: cells })),
  };
}

/** The cells of some rows of a column. Consecutive rows share the column's memory. */
function gather(column: Column, rows: Int32Array): Column {
  const count = rows.length;
  const first = rows[0] ?? 0;
  if (count > 0 && (rows[count - 1] ?? 0) - first === count - 1)
    return {
      kinds: column.kinds.slice(first, first + count),
      values: column.values.slice(first, first + count),
      dictionary: column.dictionary,
    };
  const kinds = new Uint8Array(count);
  const values = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    kinds[at] = column.kinds[row] ?? CellKind.empty;
    values[at] = column.values[row] ?? 0;
  }
  return { kinds, values, dictionary: column.dictionary };
}

/** A column's cells as typed, and with merged cells filled down where that is what they mean. */
function cellsOf(
  view: SheetView,
  source: FoundColumn,
  rows: Int32Array,
  fill: boolean,
): { readonly raw: Column; readonly filled: Column } {
  const raw = gather(source.cells, rows);
  if (!fill || source.cellRows !== undefined) return { raw, filled: raw };
  const merges = view.table.merges.filter((area) => area.rows > 1 && area.column === source.sheetColumn);
  if (merges.length === 0) return { raw, filled: raw };
  const spread: Column = {
    kinds: source.cells.kinds.slice(),
    values: source.cells.values.slice(),
    dictionary: source.cells.dictionary,
  };
  for (const area of merges) {
    const top = area.row - view.table.firstRow;
    for (let row = top + 1; row < top + area.rows && row < view.rows; row += 1) {
      spread.kinds[row] = spread.kinds[top] ?? CellKind.empty;
      spread.values[row] = spread.values[top] ?? 0;
    }
  }
  return { raw, filled: gather(spread, rows) };
}

/** A cell filled from the merged cell above it is a change of ours. */
function markFilled(raw: Column, filled: Column, states: Uint8Array): Uint8Array {
  return states.map((state, at) =>
    state === CellState.asTyped && raw.kinds[at] !== filled.kinds[at] ? CellState.cleaned : state,
  );
}

const hasContent = ({ kinds }: Column) => kinds.some((kind) => kind !== CellKind.empty);
