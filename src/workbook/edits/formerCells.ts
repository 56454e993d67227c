import type { CellContent, CellEdit, Edit, RowInsertion } from '../../core/sheets';
import type { CellScalar } from '../../core/table';
import { isDateFormat } from '../reader/dateFormats';
import { DAYS_1904 } from '../reader/sheetColumns';
import { readBatches, readEdits, requestJournal } from '../store/journal';
import type { CellImage, CellRecord, EditRecord, RowComment, RowRecord } from '../store/journal';
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

  /** The insertion with everything the removed row had; undefined where no such row is known to have gone. */
  returning({ row, after, restores }: RowInsertion, plain: RowRecord): RowRecord | undefined {
    if (!restores) return undefined;
    const { key, cells: origins } = restores;
    const isIt = (record: RowRecord) =>
      isOn(record, plain) &&
      (key === undefined || record.key === undefined || record.key === key) &&
      origins.every((origin, at) => {
        const image = record.cells[origin];
        return origin < 0 || (image !== undefined && this.holds(image, after[at] ?? null));
      });
    const named = this.rows.findIndex((record) => key !== undefined && record.key === key && isIt(record));
    const at = named < 0 ? this.rows.findIndex(isIt) : named;
    const [record] = at < 0 ? [] : this.rows.splice(at, 1);
    if (!record) return undefined;
    const { height, hidden, parked, table, comments } = record;
    const columnNow = columnsSince(record.column, plain.column, origins);
    const cells = origins.map((origin, offset) => {
      const image = record.cells[origin];
      const neighbour = plain.cells[offset] ?? { value: '', format: 'General' };
      return image ? movedImage(image, row - record.row, columnNow) : neighbour;
    });
    return {
      ...{ ...plain, cells, origins: [...origins] },
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(parked === undefined ? {} : { parked }),
      ...(table === undefined ? {} : { table }),
      ...(comments ? { comments: commentsAt(comments, origins) } : {}),
    };
  }

  /** The cell a change puts back, undefined where no such change is known. */
  cell(
    { row, column, before, after, restores }: CellEdit<CellContent>,
    sheet: { readonly sheetId: string; readonly sheet: string },
  ): CellImage | undefined {
    if (restores !== true || (typeof after === 'object' && after !== null)) return undefined;
    const at = this.cells.findIndex(
      (record) =>
        isOn(record, sheet) &&
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

/** Comments on the cells where they stand now; those of columns that are gone are gone with them. */
function commentsAt(comments: readonly RowComment[], origins: readonly number[]): RowComment[] {
  return comments.flatMap((comment) => {
    const at = origins.indexOf(comment.at);
    return at < 0 ? [] : { ...comment, at };
  });
}

/** Ids change when another program saves the file, names when users rename. */
function isOn(
  record: { readonly sheetId: string; readonly sheet: string },
  place: { readonly sheetId: string; readonly sheet: string },
): boolean {
  return record.sheet === place.sheet || record.sheetId === place.sheetId;
}

/** Where columns of the sheet stand now, by where the cells of a removed row do; others go along with those on their left. */
function columnsSince(before: number, now: number, origins: readonly number[]): (column: number) => number {
  const shifts = new Map(
    origins.flatMap((origin, at): [number, number][] =>
      origin < 0 ? [] : [[before + origin, now + at - before - origin]],
    ),
  );
  return (column) => {
    for (let left = column; left >= before; left -= 1) {
      const shift = shifts.get(left);
      if (shift !== undefined) return column + shift;
    }
    return column;
  };
}

/** A cell as it reads once its row stands `by` rows further down, and its columns where they are now. */
function movedImage(image: CellImage, by: number, columnNow?: (column: number) => number): CellImage {
  if (image.formula === undefined) return image;
  return { ...image, formula: movedFormula(image.formula, by, columnNow) };
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
  const standing = (await readBatches(context, journal)).filter(({ reverted }) => !reverted);
  const records = await readEdits(
    context,
    journal,
    standing.map(({ batch }) => batch),
  );
  return new FormerCells(records.flat(), is1904);
}
