import type { RecordSet, Records } from '../../books';
import type { CellEdit } from '../../sheets';
import type { CellScalar } from '../../table';
import type { Serial } from '../../units';
import { touchTexts } from './loggedTouches';
import type { LoggedTouch } from './loggedTouches';
import type { MergeAction, MergeLine, MergeLog } from './mergeLog';
import { namingColumns } from './references';
import type { CustomerName } from './references';
import { removedRowTexts } from './removedRow';
import type { RemovedRow } from './removedRow';
import { headedColumns } from './sheetHeaders';
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
  /** Returns the `seq` of the line the row is known by. */
  readonly removal: (place: SheetRow, removed: RemovedRow, lost: CustomerName) => number;
  /** Formulas of a sheet that lose cells with a removed row. */
  readonly formulas: (place: SheetRow, touches: readonly LoggedTouch[]) => void;
}

interface SheetRow {
  readonly sheet: string;
  readonly row: number;
}

const nobody: CustomerName = { id: null, name: null };

/** Writes the log lines of a run of merges. */
export class MergeScribe {
  readonly lines: MergeLine[] = [];
  private readonly headers = new Map<string, ReturnType<typeof headedColumns>>();
  private readonly run: number;
  private seq: number;

  constructor(
    { lines }: MergeLog,
    private readonly rows: SheetRows,
    private readonly set: RecordSet,
    private readonly today: Serial,
  ) {
    this.run = (lines.at(-1)?.run ?? 0) + 1;
    this.seq = lines.at(-1)?.seq ?? 0;
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
      removal: (place, removed, lost) => {
        const seq = this.seq + 1;
        for (const [at, text] of removedRowTexts(removed).entries()) {
          this.write(head, at === 0 ? 'remove' : 'removePart', place, text, '', lost, 0, 0);
        }
        return seq;
      },
      formulas: (place, touches) => {
        for (const text of touchTexts(touches)) this.write(head, 'formula', place, text, '', nobody, 0, 0);
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
    { sheet, row }: SheetRow,
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
      header: this.headerOf(sheet, column),
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

  private headerOf(sheet: string, column: number): string {
    const known = this.headers.get(sheet) ?? headedColumns(this.set, sheet);
    this.headers.set(sheet, known);
    return known.find((each) => each.column === column)?.header ?? '';
  }
}

const textOf = (value: CellScalar) => (value === null ? '' : String(value));
