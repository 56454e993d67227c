import { message } from '../../core';
import type { Message } from '../../core';
import { sameFormula } from '../../core/formulas';
import type {
  CellContent,
  CellEdit,
  Edit,
  FormulaEdit,
  RowAppending,
  RowInsertion,
  RowRemoval,
} from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { cellName } from '../address';
import { isDateFormat } from '../reader/dateFormats';
import { DAYS_1904 } from '../reader/sheetColumns';
import type { SheetHandle } from '../reader/workbookFacts';
import type { AppendRecord, CellImage, CellRecord, FormulaRecord, RowRecord } from '../store/journal';
import { numberFormats } from '../writer/numberFormats';
import type { FormerCells } from './formerCells';
import { appendedCells, grownTable, isAtEnd, isBelowContent } from './planAppends';
import type { TableEnd } from './planAppends';
import { isMerged } from './sheetGuard';
import type { GuardRequest } from './sheetGuard';

/** Compares edits of one sheet with its cells as they are. */
export class EditCheck {
  constructor(
    private readonly handle: SheetHandle,
    private readonly images: ReadonlyMap<string, CellImage>,
    private readonly guard: GuardRequest,
    private readonly spills: ReadonlyMap<string, Excel.Range>,
    private readonly former: FormerCells,
    private readonly is1904: boolean,
    private readonly scalarOf: (content: CellContent, format: string) => CellScalar,
    private readonly refusals: Message[],
  ) {}

  /** The change of one cell; none where the cell holds already what it is to hold. */
  cell(edit: CellEdit<CellContent>): CellRecord[] {
    const { row, column } = edit;
    const sheet = this.handle.name;
    const cell = cellName(row, column);
    const image = this.images.get(cell);
    const parent = this.spills.get(`${this.handle.id}!${cell}`);
    if (isMerged(this.guard, row, column))
      this.refusals.push(message('workbook.cellMerged', { sheet, cell }));
    else if (parent?.isNullObject === false)
      this.refusals.push(message('workbook.cellSpilled', { sheet, cell }));
    else if (!image || !this.isAsSeen(image, edit.before)) {
      this.refusals.push(message('workbook.cellChanged', { sheet, cell }));
    } else {
      const format = formatAfter(edit, image.format);
      const value = this.scalarOf(edit.after, format);
      const isSame = (value ?? '') === (image.value ?? '') && format === image.format;
      if (isSame && image.formula === undefined) return [];
      return [
        {
          kind: 'cell',
          sheetId: this.handle.id,
          sheet,
          row,
          column,
          before: image,
          after: this.former.cell(edit, this.place(edit)) ?? { value, format },
        },
      ];
    }
    return [];
  }

  removal(edit: RowRemoval): RowRecord[] {
    const { row, column, wholeRow, key } = edit;
    const cells = edit.before.map((_, offset) => this.images.get(cellName(row, column + offset)));
    const isAsSeen = edit.before.every((value, offset) => {
      const image = cells[offset];
      return image !== undefined && this.isAsSeen(image, value);
    });
    if (isAsSeen) {
      const images = cells.filter((cell) => cell !== undefined);
      return [
        {
          ...{ ...this.place(edit), kind: 'removeRow', cells: images },
          ...(wholeRow ? { wholeRow } : {}),
          ...(key === undefined ? {} : { key }),
        },
      ];
    }
    this.refusals.push(message('workbook.rowChanged', { sheet: this.handle.name, row }));
    return [];
  }

  /** A new row looks like the one it is put before, or like the last one at the end of a list. */
  insertion(edit: RowInsertion): RowRecord {
    const cells = edit.after.map((value, offset) => {
      const column = edit.column + offset;
      const below = this.images.get(cellName(edit.row, column));
      const above = this.images.get(cellName(edit.row - 1, column));
      const neighbour = below !== undefined && below.value !== '' ? below : above;
      return { value, format: neighbour?.format ?? 'General' };
    });
    const record: RowRecord = {
      ...{ ...this.place(edit), kind: 'insertRow', cells },
      ...(edit.wholeRow ? { wholeRow: true } : {}),
    };
    return this.former.returning(edit, record) ?? record;
  }

  /** A formula that reads otherwise by now is left: what Excel does to it need not be told. */
  formula({ row, column, before, after, follows }: FormulaEdit): FormulaRecord[] {
    const sheet = this.handle.name;
    const cell = cellName(row, column);
    const now = this.images.get(cell)?.formula;
    if (now !== undefined && sameFormula(now, before, sheet)) {
      const place = { sheetId: this.handle.id, sheet, row, column };
      return [{ kind: 'formula', ...place, before, after, ...(follows ? { follows } : {}) }];
    }
    if (!follows) this.refusals.push(message('workbook.cellChanged', { sheet, cell }));
    return [];
  }

  appending(edit: RowAppending, end: TableEnd | undefined): AppendRecord[] {
    if (!isAtEnd(edit, end) || !isBelowContent(edit, this.images)) {
      this.refusals.push(message('workbook.listMoved', { sheet: this.handle.name }));
      return [];
    }
    if (edit.after.length === 0) return [];
    const cells = appendedCells(edit, this.images, this.scalarOf);
    const table = grownTable(edit, end);
    return [{ ...this.place(edit), kind: 'appendRows', cells, ...(table === undefined ? {} : { table }) }];
  }

  private place({ row, column }: Edit) {
    return { sheetId: this.handle.id, sheet: this.handle.name, row, column };
  }

  /** Edits know dates in the 1900 system. */
  private isAsSeen({ value, format }: CellImage, seen: CellScalar): boolean {
    const current = value === '' ? null : value;
    const expected = seen === '' ? null : seen;
    if (typeof current === 'number' && this.is1904 && isDateFormat(format))
      return current + DAYS_1904 === expected;
    return current === expected;
  }
}

/** The number format a cell has after its edit: the edit's own, or one in which a number stays a number. */
function formatAfter({ after, format }: CellEdit<CellContent>, before: string): string {
  if (format !== undefined) return numberFormats[format];
  return typeof after === 'number' && before === '@' ? 'General' : before;
}
