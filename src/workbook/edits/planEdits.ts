import { message } from '../../core';
import type { Message } from '../../core';
import type { CellContent, CellEdit, Edit, RowAppending, RowInsertion, RowRemoval } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import type { Wording } from '../../locales';
import { cellName } from '../address';
import type { Changes } from '../changes';
import { Exchange } from '../exchange';
import { isDateFormat } from '../reader/dateFormats';
import { readBlocks } from '../reader/rangeChunks';
import { DAYS_1904 } from '../reader/sheetColumns';
import type { CellArea } from '../reader/sheetFacts';
import type { SheetHandle, WorkbookFacts } from '../reader/workbookFacts';
import type { AppendRecord, CellImage, CellRecord, EditRecord, RowRecord } from '../store/journal';
import { numberFormats } from '../writer/numberFormats';
import { cellClusters } from './cellClusters';
import { readFormerCells } from './formerCells';
import { listEnds, requestListEnds } from './listEnds';
import type { ListEnd } from './listEnds';
import type { FormerCells } from './formerCells';
import {
  appendedCells,
  grownTable,
  isAtEnd,
  isBelowContent,
  requestTableEnds,
  scalarsIn,
} from './planAppends';
import type { TableEnd } from './planAppends';
import { activeFilters, isMerged, requestGuard, requestTableFilters } from './sheetGuard';
import type { GuardRequest, SavedFilter } from './sheetGuard';

/** What may be changed, checked against the workbook of this moment. */
export interface EditPlan {
  readonly sheets: readonly SheetEdits[];
  /** All accepted changes in the order they are carried out. */
  readonly records: readonly EditRecord[];
  /** Changes that are not made, and why. */
  readonly refusals: readonly Message[];
}

export interface SheetEdits {
  readonly handle: SheetHandle;
  readonly cells: readonly CellRecord[];
  /** New rows at the ends of lists; they come before rows move. */
  readonly appends: readonly AppendRecord[];
  /** Removals from the bottom up, then insertions from the bottom up: none moves the rows of one still to come. */
  readonly rows: readonly RowRecord[];
  readonly filters: readonly SavedFilter[];
  /** Where the lists whose rows move or grow end before the edits. */
  readonly ends: readonly ListEnd[];
}

const IMAGE_BYTES = 120;

/**
 * Reads the cells again and compares them with what the edits saw: a cell somebody changed meanwhile is refused, never
 * overwritten. So are cells in merged areas and spilled cells; a protected or missing sheet, and one whose rows have
 * moved, refuses all its edits: a cell of the same content may stand where the edit's own has been.
 */
export async function planEdits(
  context: Excel.RequestContext,
  { edits, movedSheets }: Pick<Changes, 'edits' | 'movedSheets'>,
  facts: WorkbookFacts,
  wording: Wording,
  signal?: AbortSignal,
): Promise<EditPlan> {
  const refusals: Message[] = [];
  if (edits.length === 0) return { sheets: [], records: [], refusals };
  const handles = new Map(facts.sheets.map((handle) => [handle.name, handle]));
  const groups: (Group & { readonly lists: ReturnType<typeof requestListEnds> })[] = [];
  for (const name of new Set(edits.map(({ sheet }) => sheet))) {
    const list = edits.filter(({ sheet }) => sheet === name);
    const handle = handles.get(name);
    if (handle && movedSheets?.has(handle.id) === true) {
      refusals.push(message('workbook.rowsMoved', { sheet: name }));
    } else if (handle) {
      const lists = requestListEnds(handle.sheet, list.filter(({ kind }) => kind !== 'cell').map(columnsOf));
      groups.push({ handle, edits: list, guard: requestGuard(handle.sheet, boundsOf(list)), lists });
    } else refusals.push(message('workbook.sheetMissing', { sheet: name }));
  }
  const exchange = new Exchange(context, { writes: false, signal });
  await exchange.sync();
  const guarded = groups.filter(({ handle, guard }) => {
    if (guard.sheet.protection.protected) {
      refusals.push(message('workbook.sheetProtected', { sheet: handle.name }));
    }
    return !guard.sheet.protection.protected;
  });
  const checked = guarded.map((group) => ({
    ...group,
    tables: requestTableFilters(group.guard),
    ends: requestTableEnds(group.guard, group.edits),
  }));
  const spills = requestSpills(checked);
  await exchange.sync();

  const images = await readImages(context, checked, signal);
  const former = await readFormerCells(context, edits, facts.is1904);
  const scalarOf = scalarsIn(wording, facts.is1904);
  const sheets = checked.map(({ handle, edits: list, guard, tables, ends, lists }, index): SheetEdits => {
    const image = images[index] ?? new Map<string, CellImage>();
    const check = new EditCheck(handle, image, guard, spills, former, facts.is1904, scalarOf, refusals);
    return {
      handle,
      cells: list.flatMap((edit) => (edit.kind === 'cell' ? check.cell(edit) : [])),
      appends: list.flatMap((edit) =>
        edit.kind === 'appendRows' ? check.appending(edit, ends.get(edit)) : [],
      ),
      rows: [
        ...list
          .filter((edit) => edit.kind === 'removeRow')
          .sort(bottomUp)
          .flatMap((edit) => check.removal(edit)),
        ...list
          .filter((edit) => edit.kind === 'insertRow')
          .sort(bottomUp)
          .map((edit) => check.insertion(edit)),
      ],
      filters: activeFilters(guard, tables),
      ends: listEnds(lists),
    };
  });
  return {
    sheets,
    records: sheets.flatMap(({ cells, appends, rows }) => [...cells, ...appends, ...rows]),
    refusals,
  };
}

function bottomUp(a: { readonly row: number }, b: { readonly row: number }): number {
  return b.row - a.row;
}

/** Compares edits of one sheet with its cells as they are. */
class EditCheck {
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
          after: this.former.cell(edit) ?? { value, format },
        },
      ];
    }
    return [];
  }

  removal(edit: RowRemoval): RowRecord[] {
    const { row, column } = edit;
    const cells = edit.before.map((_, offset) => this.images.get(cellName(row, column + offset)));
    const isAsSeen = edit.before.every((value, offset) => {
      const image = cells[offset];
      return image !== undefined && this.isAsSeen(image, value);
    });
    if (isAsSeen) {
      const images = cells.filter((cell) => cell !== undefined);
      return [{ ...this.place(edit), kind: 'removeRow', cells: images, edge: edit.edge }];
    }
    this.refusals.push(message('workbook.rowChanged', { sheet: this.handle.name, row }));
    return [];
  }

  /** A new row looks like the one it is put before, or like the last one at the end of a list. */
  insertion(edit: RowInsertion): RowRecord {
    const restored = this.former.row(edit);
    const { edge } = edit;
    if (restored) return { ...this.place(edit), kind: 'insertRow', cells: [...restored], edge };
    const cells = edit.after.map((value, offset) => {
      const column = edit.column + offset;
      const below = this.images.get(cellName(edit.row, column));
      const above = this.images.get(cellName(edit.row - 1, column));
      const neighbour = below !== undefined && below.value !== '' ? below : above;
      return { value, format: neighbour?.format ?? 'General' };
    });
    return { ...this.place(edit), kind: 'insertRow', cells, edge };
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

function boundsOf(edits: readonly Edit[]): CellArea {
  const rows = edits.map(({ kind, row }) => (kind === 'appendRows' ? Math.max(1, row - 1) : row));
  const firstColumns = edits.map(({ column }) => column);
  const lastColumns = edits.map((edit) => edit.column + widthOf(edit) - 1);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return {
    rowIndex: least(rows) - 1,
    columnIndex: least(firstColumns) - 1,
    rowCount: greatest(rows) - least(rows) + 1,
    columnCount: greatest(lastColumns) - least(firstColumns) + 1,
  };
}

function widthOf(edit: Edit): number {
  if (edit.kind === 'cell') return 1;
  if (edit.kind === 'appendRows') return edit.after[0]?.length ?? 1;
  return edit.kind === 'removeRow' ? edit.before.length : edit.after.length;
}

const columnsOf = (edit: Edit) => ({ column: edit.column, width: widthOf(edit) });

interface Group {
  readonly handle: SheetHandle;
  readonly edits: readonly Edit[];
  readonly guard: GuardRequest;
}

/** Only sheets that spill somewhere are asked cell by cell. */
function requestSpills(groups: readonly Group[]): Map<string, Excel.Range> {
  const parents = new Map<string, Excel.Range>();
  for (const { handle, edits, guard } of groups) {
    if ((guard.touched.hasSpill as boolean | null) === false) continue;
    for (const edit of edits) {
      if (edit.kind !== 'cell') continue;
      const parent = handle.sheet.getCell(edit.row - 1, edit.column - 1).getSpillParentOrNullObject();
      parent.load('address');
      parents.set(`${handle.id}!${cellName(edit.row, edit.column)}`, parent);
    }
  }
  return parents;
}

/** Cells the edits name, as they are now: value, formula and number format. */
async function readImages(
  context: Excel.RequestContext,
  groups: readonly Group[],
  signal: AbortSignal | undefined,
): Promise<Map<string, CellImage>[]> {
  const images = groups.map(() => new Map<string, CellImage>());
  const blocks = groups.flatMap(({ handle, edits }, group) =>
    cellClusters(edits.flatMap(cellsOf)).map(({ row, column, rows }) => ({
      group,
      sheet: handle.sheet,
      row: row - 1,
      column: column - 1,
      rows,
      columns: 1,
      rowBytes: IMAGE_BYTES,
    })),
  );
  type Block = (typeof blocks)[number];
  const each =
    (put: (image: CellImage | undefined, value: unknown) => CellImage) =>
    (block: Block, chunk: { readonly row: number }, rows: readonly (readonly unknown[])[]) => {
      rows.forEach(([value], offset) => {
        const cell = cellName(chunk.row + offset + 1, block.column + 1);
        const map = images[block.group];
        map?.set(cell, put(map.get(cell), value));
      });
    };
  await readBlocks(
    context,
    'values',
    blocks,
    each((_, value) => ({ value: value as CellScalar, format: 'General' })),
    signal,
  );
  await readBlocks(context, 'formulas', blocks, each(withFormula), signal);
  await readBlocks(
    context,
    'numberFormat',
    blocks,
    each((image, format) => ({ ...(image ?? { value: '' }), format: String(format) })),
    signal,
  );
  return images;
}

/** Excel gives the text itself as formula of a text cell that begins with `=`; a real formula differs from its value. */
function withFormula(image: CellImage | undefined, formula: unknown): CellImage {
  const known = image ?? { value: '', format: 'General' };
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== known.value;
  return isFormula ? { ...known, formula } : known;
}

function cellsOf(edit: Edit): { row: number; column: number }[] {
  const rows = seenRows(edit);
  return rows.flatMap((row) =>
    Array.from({ length: widthOf(edit) }, (_, offset) => ({ row, column: edit.column + offset })),
  );
}

/** Rows whose cells decide about an edit: its own, and of a new row the neighbours it is to look like. */
function seenRows({ kind, row }: Edit): number[] {
  if (kind === 'appendRows') return row > 1 ? [row - 1] : [];
  return kind === 'insertRow' && row > 1 ? [row - 1, row] : [row];
}
