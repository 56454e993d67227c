import type { CellContent, CellEdit, Edit, RowInsertion } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { isDateFormat } from '../reader/dateFormats';
import { DAYS_1904 } from '../reader/sheetColumns';
import { readBatches, readEdits, requestJournal } from '../store/journal';
import type { CellImage, CellRecord, EditRecord, RowRecord } from '../store/journal';
import { TextStore } from '../store/textStore';
import { movedFormula } from './movedFormula';

/** What cells held before earlier edits, for edits that put something back: formulas and number formats come back too. */
export class FormerCells {
  private readonly rows: RowRecord[] = [];
  private readonly cells: CellRecord[] = [];

  /** @param records Earlier edits, the latest first. */
  constructor(
    records: readonly EditRecord[],
    private readonly is1904: boolean,
  ) {
    for (const record of records) {
      if (record.kind === 'removeRow') this.rows.push(record);
      if (record.kind === 'cell') this.cells.push(record);
    }
  }

  /** The cells of the row an insertion puts back, undefined where no such row is known to have gone. */
  row({ sheet, row, column, after, restores }: RowInsertion): readonly CellImage[] | undefined {
    if (restores !== true) return undefined;
    const at = this.rows.findIndex(
      (record) =>
        record.sheet === sheet &&
        record.column === column &&
        record.cells.length === after.length &&
        record.cells.every((image, offset) => this.holds(image, after[offset] ?? null)),
    );
    const [record] = at < 0 ? [] : this.rows.splice(at, 1);
    return record?.cells.map((image) => movedImage(image, row - record.row));
  }

  /** The cell a change puts back, undefined where no such change is known. */
  cell({ sheet, row, column, before, after, restores }: CellEdit<CellContent>): CellImage | undefined {
    if (restores !== true || (typeof after === 'object' && after !== null)) return undefined;
    const at = this.cells.findIndex(
      (record) =>
        record.sheet === sheet &&
        record.column === column &&
        this.holds(record.after, before) &&
        this.holds(record.before, after),
    );
    const [record] = at < 0 ? [] : this.cells.splice(at, 1);
    return record && movedImage(record.before, row - record.row);
  }

  /** Edits know dates in the 1900 system. */
  private holds({ value, format }: CellImage, seen: CellScalar): boolean {
    const held = value === '' ? null : value;
    const shifted = typeof held === 'number' && this.is1904 && isDateFormat(format) ? held + DAYS_1904 : held;
    return shifted === (seen === '' ? null : seen);
  }
}

/** A cell as it reads once its row stands `by` rows further down. */
function movedImage(image: CellImage, by: number): CellImage {
  return image.formula === undefined ? image : { ...image, formula: movedFormula(image.formula, by) };
}

/** Reads the journal where an edit puts something back; most commits do not, and read nothing. */
export async function readFormerCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  is1904: boolean,
): Promise<FormerCells> {
  const isNeeded = edits.some((edit) => 'restores' in edit);
  if (!isNeeded) return new FormerCells([], is1904);
  const request = requestJournal(context);
  await context.sync();
  const journal = await TextStore.open(context, request);
  const records: EditRecord[] = [];
  for (const { batch, edits: count, reverted } of await readBatches(context, journal)) {
    if (count > 0 && !reverted) records.push(...(await readEdits(context, journal, batch)));
  }
  return new FormerCells(records, is1904);
}
