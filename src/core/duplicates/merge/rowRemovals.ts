import { rowOf } from '../../books';
import type { RecordSet, Records } from '../../books';
import { scalarAt } from '../../table';
import { SHEET_COLUMNS } from './formulaTouches';
import type { Neighbour, RemovedRow } from './removedRow';
import { rowExtent } from './rowExtent';
import type { RowExtent } from './rowExtent';
import { headedColumns } from './sheetHeaders';
import type { SheetRows } from './sheetRows';
import type { Member } from './survivor';

/** A row about to be taken out. */
interface RowRemovalPlan {
  readonly place: { readonly sheet: string; readonly row: number };
  readonly removed: RemovedRow;
  /** The columns that go, from 1. */
  readonly columns: { readonly from: number; readonly to: number };
}

/** Sheet row of a member of a list. */
export function sheetRowOf({ records, record }: Member): number {
  return rowOf(records, record);
}

/** What each of the rows that go in one run takes along, and who stays beside it. */
export class RowRemovals {
  private readonly extents = new Map<Records, RowExtent>();
  private readonly headers = new Map<Records, string[]>();
  private readonly staying = new Map<string, StayingRow[]>();

  constructor(
    private readonly set: RecordSet,
    private readonly rows: SheetRows,
    lost: readonly Member[],
  ) {
    const going = new Map<Records, Set<number>>();
    for (const { records, record } of lost) {
      going.set(records, (going.get(records) ?? new Set()).add(record));
    }
    for (const records of going.keys()) {
      if (!this.staying.has(records.sheet))
        this.staying.set(records.sheet, stayingOn(set, records.sheet, going));
    }
  }

  of(member: Member): RowRemovalPlan {
    const { records } = member;
    const [row, { sheet }] = [sheetRowOf(member), records];
    const { from, to, isWhole } = this.extentOf(records);
    const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return {
      place: { sheet, row },
      columns: isWhole ? { from: 1, to: SHEET_COLUMNS } : { from, to },
      removed: {
        column: from,
        cells: columns.map((column) => this.rows.value(sheet, row, column)),
        headers: this.headersOf(records, columns),
        near: this.near(sheet, row),
        ...(isWhole ? { wholeRow: true } : {}),
      },
    };
  }

  private extentOf(records: Records): RowExtent {
    const known = this.extents.get(records) ?? rowExtent(records, this.rows);
    this.extents.set(records, known);
    return known;
  }

  private headersOf(records: Records, columns: readonly number[]): string[] {
    const known = this.headers.get(records) ?? this.readHeaders(records, columns);
    this.headers.set(records, known);
    return known;
  }

  private readHeaders({ sheet }: Records, columns: readonly number[]): string[] {
    const headed = new Map(headedColumns(this.set, sheet).map(({ column, header }) => [column, header]));
    return columns.map((column) => headed.get(column) ?? '');
  }

  private near(sheet: string, row: number): Neighbour[] {
    const staying = this.staying.get(sheet) ?? [];
    const below = staying.findIndex((each) => each.row > row);
    const at = below < 0 ? staying.length : below;
    return [staying[at - 1], staying[at]].flatMap((each) =>
      each ? [{ by: each.row - row, id: each.id, name: each.name }] : [],
    );
  }
}

/** A customer that stays and its sheet row. */
type StayingRow = Pick<Neighbour, 'id' | 'name'> & { readonly row: number };

/** The customers of a sheet that stay, from the top. */
function stayingOn(
  set: RecordSet,
  sheet: string,
  going: ReadonlyMap<Records, ReadonlySet<number>>,
): StayingRow[] {
  return registrationsOn(set, sheet)
    .flatMap((records) =>
      Array.from(records.rows, (row, record) => ({ row, record })).flatMap(({ row, record }) =>
        going.get(records)?.has(record) === true ? [] : [{ row, ...nameIn(records, record) }],
      ),
    )
    .sort((a, b) => a.row - b.row);
}

/** The registration lists of a sheet. */
export function registrationsOn({ parts }: RecordSet, sheet: string): Records[] {
  return parts.filter((records) => records.book === 'registration' && records.sheet === sheet);
}

/** Number and name of a record as texts, empty where it has none. */
export function nameIn(records: Records, record: number): Pick<Neighbour, 'id' | 'name'> {
  const text = (key: string) => {
    const field = records.fields[key];
    return field ? String(scalarAt(field.raw, record) ?? '') : '';
  };
  return { id: text('customerId'), name: text('customerName') };
}
