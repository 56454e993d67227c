import type { RecordSet, Records } from '../../books';
import type { CellEdit, RowRemoval } from '../../sheets';
import type { CellScalar } from '../../table';
import type { Serial } from '../../units';
import type { MergeAction, MergeLine } from './mergeLog';
import { namingColumns } from './references';
import type { CustomerName } from './references';
import type { SheetRows } from './sheetRows';

/** What the lines of one merge have in common. */
interface MergeHead {
  readonly merge: string;
  readonly kept: CustomerName;
  readonly rule: string;
  readonly probability: number;
}

/** Writes down one merge. */
export interface MergeNotes {
  readonly changes: (edits: readonly CellEdit[]) => void;
  readonly repoints: (edits: readonly CellEdit[], records: Records, lost: CustomerName) => void;
  readonly removal: (edit: RowRemoval, lost: CustomerName) => void;
}

/** Excel holds 32,767 characters a cell; a longer row is carried on in further lines. */
const longest = 30_000;
const nobody: CustomerName = { id: null, name: null };

/** Writes the log lines of a run of merges. */
export class MergeScribe {
  readonly lines: MergeLine[] = [];
  private readonly run: number;
  private seq: number;

  constructor(
    log: readonly MergeLine[],
    private readonly rows: SheetRows,
    private readonly set: RecordSet,
    private readonly today: Serial,
  ) {
    this.run = (log.at(-1)?.run ?? 0) + 1;
    this.seq = log.at(-1)?.seq ?? 0;
  }

  noting(head: MergeHead): MergeNotes {
    return {
      changes: (edits) => {
        for (const edit of edits) this.cell(head, 'change', edit, nobody, 0);
      },
      repoints: (edits, records, lost) => {
        for (const edit of edits) {
          this.cell(
            head,
            'repoint',
            edit,
            lost,
            this.rows.print(edit.sheet, edit.row, namingColumns(records)),
          );
        }
      },
      removal: (edit, lost) => {
        const json = JSON.stringify({ column: edit.column, cells: edit.before });
        for (let at = 0; at < json.length; at += longest) {
          this.write(
            head,
            at === 0 ? 'remove' : 'removePart',
            edit,
            json.slice(at, at + longest),
            '',
            lost,
            0,
            0,
          );
        }
      },
    };
  }

  private cell(
    head: MergeHead,
    action: MergeAction,
    edit: CellEdit,
    lost: CustomerName,
    print: number,
  ): void {
    this.write(
      head,
      action,
      edit,
      JSON.stringify(edit.before),
      JSON.stringify(edit.after),
      lost,
      edit.column,
      print,
    );
  }

  private write(
    head: MergeHead,
    action: MergeAction,
    { sheet, row }: { readonly sheet: string; readonly row: number },
    before: string,
    after: string,
    lost: CustomerName,
    column: number,
    print: number,
  ): void {
    this.seq += 1;
    this.lines.push({
      seq: this.seq,
      run: this.run,
      merge: head.merge,
      on: this.today,
      action,
      sheet,
      row,
      column,
      header: headerOf(this.set, sheet, column),
      before,
      after,
      print,
      kept: textOf(head.kept.id),
      keptName: textOf(head.kept.name),
      lost: textOf(lost.id),
      lostName: textOf(lost.name),
      rule: head.rule,
      probability: head.probability,
      undone: 0,
    });
  }
}

const textOf = (value: CellScalar) => (value === null ? '' : String(value));

/** Field key or header of a sheet column, for people who read the log. */
function headerOf(set: RecordSet, sheet: string, column: number): string {
  if (column === 0) return '';
  for (const { sheet: own, fields, carried } of set.parts) {
    if (own !== sheet) continue;
    const field = Object.entries(fields).find(([, each]) => each?.column === column);
    if (field) return field[0];
    const header = carried.find((each) => each.column === column)?.header;
    if (header !== undefined) return header;
  }
  return '';
}
